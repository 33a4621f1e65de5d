// The part of MainWindow that says what cannot wait: on the strip, and on the glance page.
#include "ui/shell/GlanceView.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NoticeStrip.h"
#include "ui/shell/StripLines.h"

namespace hoox {

void MainWindow::setDrill(const KillDrill::Standing &drill)
{
    m_drill = drill;
    showStrip();
}

void MainWindow::showAuditFailure(const Error &error)
{
    m_auditFailure = error;
    showStrip();
}

void MainWindow::followStrip(const QString &key)
{
    if (key == StripLines::kAcknowledge || key == StripLines::kOtherWays || key == StripLines::kRelease) {
        openReleasePanel();
    } else if (key == StripLines::kFlattenSheet) {
        Q_EMIT flattenSheetRequested();
    } else if (key == StripLines::kEndDrill) {
        Q_EMIT drillEndRequested();
    } else if (key == StripLines::kAudit) {
        m_auditFailure.reset();
        showStrip();
    } else {
        Q_EMIT profileRequested(key);
    }
}

void MainWindow::showStrip()
{
    const auto lines = StripLines::of({m_snapshot, m_auditFailure, m_drill}, m_appearance.format());
    QStringList attention;
    for (const auto &line : lines) {
        if (line.look == StripLine::Look::Caution)
            attention += line.what;
    }
    m_strip->setLines(lines);
    m_glance->setAttention(attention);
}

} // namespace hoox
