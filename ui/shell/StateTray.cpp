#include "ui/shell/StateTray.h"

#include "ui/shell/MainWindow.h"

namespace hoox {

StateTray::StateTray(MainWindow &window, QObject *parent) : QObject(parent), m_window(window)
{
    connect(m_menu.addAction(tr("Show the window")), &QAction::triggered, this, &StateTray::bringUp);
    connect(m_menu.addAction(tr("ENGAGE: stop trading")), &QAction::triggered, &m_window, &MainWindow::engageRequested);
    m_icon.setContextMenu(&m_menu);
    m_window.keepUsable(m_menu); // no more than the bar
    const auto follow = [this] {
        m_icon.setIcon(m_window.windowIcon());
        m_icon.setToolTip(m_window.windowTitle());
    };
    connect(&m_window, &QWidget::windowTitleChanged, this, follow);
    connect(&m_window, &QWidget::windowIconChanged, this, follow);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            bringUp();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        bringUp();
        Q_EMIT listRequested();
    });
    follow();
    if (QSystemTrayIcon::isSystemTrayAvailable())
        m_icon.show();
}

void StateTray::tell(const QString &title, const QString &text, bool isCritical)
{
    // A desktop may take markup in the text: what came from outside is none.
    if (m_icon.isVisible() && QSystemTrayIcon::supportsMessages())
        m_icon.showMessage(title, text.toHtmlEscaped(),
                           isCritical ? QSystemTrayIcon::Critical : QSystemTrayIcon::Warning);
}

void StateTray::bringUp()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

} // namespace hoox
