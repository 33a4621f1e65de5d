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

    [[nodiscard]] const QSystemTrayIcon &icon() const { return m_icon; }
    [[nodiscard]] const QMenu &menu() const { return m_menu; }

private:
    void bringUp();

    MainWindow &m_window;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
};

} // namespace hoox
