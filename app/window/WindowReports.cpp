#include "app/Composition.h"
#include "app/window/WindowComposition.h"
#include "storage/audit/AuditLog.h"
#include "ui/reports/ReportActions.h"
#include "ui/reports/ReportsPage.h"

#include <QDesktopServices>
#include <QUrl>

namespace hoox {

using namespace Qt::StringLiterals;

/// Where reports go, and the one that is made by itself each day (RP-1, RP-3).
void WindowComposition::followReports()
{
    m_reports->followPlaces({m_models.reportVerifier, m_models.reportShelf, m_composition.mayWrite().has_value(),
                             [](const QString &path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
    connect(m_reports, &ReportsPage::stored, this, [this](const QString &key, const Result<BlobInfo> &result) {
        AuditEntry entry{u"report.upload"_s, key};
        entry.result = result ? AuditEntry::Result::Done : audit::resultOf(result.error());
        m_composition.audit().post(entry);
    });
    auto &schedule = m_models.reportSchedule;
    const auto make = [this, &schedule](const TimeRange &period) {
        const bool stores = schedule.plan().uploads && m_composition.mayWrite().has_value();
        if (m_models.reports.hasReportOf(period))
            schedule.ended(true);
        else if (!m_reports->createDue(period, stores))
            schedule.ended(false);
    };
    connect(&schedule, &ReportSchedule::due, this, [this, make](const TimeRange &period) {
        if (m_models.reports.isLoaded()) {
            make(period);
            return;
        }
        // What is there already is not made again, so it is looked first.
        connect(
            &m_models.reports, &ReportsModel::listed, this, [make, period] { make(period); }, Qt::SingleShotConnection);
        m_models.reports.refresh();
    });
    // Of one that was asked for by hand the schedule knows nothing: it says so only while its own is being made.
    connect(m_reports, &ReportsPage::ended, &schedule,
            [&schedule](const QString &, const Result<ReportResult> &result) { schedule.ended(result.has_value()); });
}

} // namespace hoox
