// The part of MainWindow that lays something over its pages, or beside them.
#include "ui/shell/AlarmDrawer.h"
#include "ui/shell/GlanceView.h"
#include "ui/shell/KillSwitchBar.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ReleasePanel.h"

#include "ui/common/ModalLayer.h"

namespace hoox {

void MainWindow::openReleasePanel()
{
    if (m_releaseLayer->isPresenting() || isLocked())
        return;
    auto *first = m_release->prepare();
    const auto left = m_bar->mapTo(this, m_bar->stateRect().topLeft()).x() - m_below->mapTo(this, QPoint(0, 0)).x();
    m_releaseLayer->present(m_release, first, left);
}

void MainWindow::closeReleasePanel()
{
    if (m_releaseLayer->isPresenting())
        m_releaseLayer->dismiss();
}

bool MainWindow::showsExposureLarge() const
{
    return m_glance->isVisible() || isPresenting();
}

bool MainWindow::isPresenting() const
{
    return m_layer->isPresenting() || m_panelLayer->isPresenting() || m_releaseLayer->isPresenting();
}

void MainWindow::toggleAlarms()
{
    // Below a question nothing is reached, and nothing is laid over it.
    if (isPresenting() || isLocked())
        return;
    if (m_drawer->isVisible()) {
        m_drawer->close();
        return;
    }
    m_glance->close();
    m_beforeDrawer = focusWidget();
    m_drawer->open();
    m_drawer->takeFocus();
}

void MainWindow::showAlarms()
{
    if (!m_drawer->isVisible())
        toggleAlarms();
}

void MainWindow::followAlarmHistory(AlarmHistory &history, const QString &profile)
{
    m_drawer->followHistory(history, profile);
}

void MainWindow::openGlance()
{
    if (!isPresenting() && !isLocked())
        m_glance->open();
}

void MainWindow::presentPanel(QWidget *panel, QWidget *first)
{
    if (m_panelLayer->isPresenting()) {
        panel->deleteLater();
        return;
    }
    m_panel = panel;
    m_panelLayer->present(panel, first);
}

void MainWindow::dismissPanel()
{
    if (!m_panelLayer->isPresenting())
        return;
    m_panelLayer->dismiss();
    if (m_panel)
        m_panel->deleteLater();
}

} // namespace hoox
