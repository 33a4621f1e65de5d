#pragma once

#include <QMenu>
#include <QSystemTrayIcon>

namespace hoox {

class MainWindow;

/// The window's icon and title in the desktop's tray, where there is one: the state is in sight with the window behind
/// others. Shows the window, engages; releasing is not for a menu (KR-10). GUI thread.
class StateTray final : public QObject
{
    Q_OBJECT

public:
    /// `window` outlives it.
    explicit StateTray(MainWindow &window, QObject *parent = nullptr);

    /// A notification of the desktop, where it takes any; nothing else depends on it (KR-30). A press on it brings the
    /// window up and asks for the list. Plain text.
    void tell(const QString &title, const QString &text, bool isCritical);

    [[nodiscard]] const QSystemTrayIcon &icon() const { return m_icon; }
    [[nodiscard]] const QMenu &menu() const { return m_menu; }

Q_SIGNALS:
    void listRequested();

private:
    void bringUp();

    MainWindow &m_window;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
};

} // namespace hoox
