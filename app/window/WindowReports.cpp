#include "app/Composition.h"
#include "app/window/WindowComposition.h"
#include "storage/audit/AuditLog.h"
#include "ui/reports/ReportActions.h"
#include "ui/reports/ReportLanguages.h"
#include "ui/reports/ReportsPage.h"
#include "ui/shell/MainWindow.h"

#include <QDesktopServices>
#include <QStandardPaths>
#include <QUrl>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

AuditEntry reportAudit(const QString &action, const QString &subject, const std::optional<Error> &error)
{
    AuditEntry entry{action, subject};
    if (error) {
        entry.result = audit::resultOf(*error);
        entry.detail = error->detail;
    }
    return entry;
}

template <typename T>
std::optional<Error> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

} // namespace

/// Where reports go, and the one that is made by itself each day (RP-1, RP-3).
void WindowComposition::followReports()
{
    const bool mayStore = m_composition.mayWrite().has_value();
    m_reports->followPlaces({m_models.reportVerifier, m_models.reportShelf, mayStore,
                             [](const QString &path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); },
                             &m_window->prompter(), &m_models.reportPrinters,
                             QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)});
    m_reports->followSchedule(m_models.reportSchedule, mayStore);
    // What leaves the console is recorded, and what it will do by itself (AU-1).
    connect(m_reports, &ReportsPage::stored, this, [this](const QString &key, const Result<BlobInfo> &result) {
        m_composition.audit().post(reportAudit(u"report.upload"_s, key, errorOf(result)));
    });
    connect(m_reports, &ReportsPage::copied, this, [this](const QString &file, const Result<Done> &result) {
        m_composition.audit().post(reportAudit(u"report.copy"_s, file, errorOf(result)));
    });
    connect(m_reports, &ReportsPage::printed, this, [this](const QString &file, const Result<Done> &result) {
        m_composition.audit().post(reportAudit(u"report.print"_s, file, errorOf(result)));
    });
    connect(m_reports, &ReportsPage::planChosen, this, [this](const ReportPlan &plan) {
        m_composition.audit().post({u"report.schedule"_s, plan.isOn ? plan.at.toString(u"HH:mm"_s) : u"off"_s});
        m_models.reportSchedule.setPlan(plan);
    });
    connect(m_reports, &ReportsPage::activated, &m_models.engaged, &EngagedPeriods::read);
    connect(&m_models.engaged, &EngagedPeriods::changed, this,
            [this] { m_reports->setIncidents(m_models.engaged.periods()); });
    m_reportTranslator = std::make_unique<ReportTranslator>(m_reportWords);
    m_reportTranslator->install();
    // After the window's own words, which are installed anew.
    connect(
        this, &WindowComposition::languageChanged, this, [this] { m_reportTranslator->install(); },
        Qt::QueuedConnection);
    followReportSchedule();
}

void WindowComposition::followReportSchedule()
{
    auto &schedule = m_models.reportSchedule;
    const auto make = [this, &schedule](const TimeRange &period) {
        const bool stores = schedule.plan().uploads && m_composition.mayWrite().has_value();
        if (m_models.reports.hasReportOf(period))
            schedule.ended(Done{});
        else if (!m_reports->createDue(period, stores))
            schedule.ended(fail(Error::Kind::Busy, tr("The page of reports")));
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
    connect(m_reports, &ReportsPage::dueEnded, &schedule, &ReportSchedule::ended);
}

} // namespace hoox
