#include "app/cli/Commands.h"
#include "app/cli/Session.h"
#include "models/reports/ReportSchedule.h"

#include <QJsonObject>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

struct ScheduleWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ReportScheduleCommand)
};

void showPlan(Session &session, const ReportPlanState &state)
{
    const auto &plan = state.plan;
    const auto at = plan.at.toString(u"HH:mm"_s);
    const auto day = state.lastDay.toString(Qt::ISODate);
    if (session.output().isJson()) {
        session.output().json(
            QJsonDocument(QJsonObject{{u"on"_s, plan.isOn},
                                      {u"at"_s, plan.isOn ? QJsonValue(at) : QJsonValue()},
                                      {u"upload"_s, plan.isOn && plan.uploads},
                                      {u"last_day"_s, state.lastDay.isValid() ? QJsonValue(day) : QJsonValue()}}));
    } else if (!plan.isOn) {
        session.output().line(ScheduleWords::tr("No report is made by itself."));
    } else {
        session.output().line(
            plan.uploads
                ? ScheduleWords::tr("Each day from %1 UTC on, while a window runs; stored as an object too.").arg(at)
                : ScheduleWords::tr("Each day from %1 UTC on, while a window runs.").arg(at));
        if (state.lastDay.isValid())
            session.output().line(ScheduleWords::tr("The last one is of %1.").arg(day));
    }
    session.finish();
}

} // namespace

namespace commands {

void reportSchedule(Session &session)
{
    const auto word = session.value(u"at");
    const auto at = QTime::fromString(word, u"HH:mm"_s);
    const bool isOff = session.isSet(u"off");
    const bool sets = session.isSet(u"at");
    if ((sets && (isOff || !at.isValid())) || (!sets && session.isSet(u"upload"))) {
        session.usage(ScheduleWords::tr("--at takes a time of day such as 00:05, in UTC; --off stands alone."));
        return;
    }
    auto *const parts = session.open();
    if (parts == nullptr)
        return;
    const auto file = parts->workspace().reportPlanFile(parts->profile().name);
    ReportPlan plan;
    if (sets)
        plan = {true, at, session.isSet(u"upload")};
    const bool changes = sets || isOff;
    const AuditEntry entry{u"report.schedule"_s, isOff ? u"off"_s : word};
    const auto change = [&session, entry, file, plan, changes](Progress &) -> Result<ReportPlanState> {
        auto state = readReportPlan(file);
        if (!state && !changes)
            return state;
        ReportPlanState next = state.value_or(ReportPlanState{}); // a damaged one is set anew
        if (!changes)
            return next;
        next.plan = plan;
        const auto written = session.audited(entry, [&] { return writeReportPlan(file, next); });
        return written ? Result<ReportPlanState>(next) : fail(written.error());
    };
    session.then(session.work<ReportPlanState>({}, change),
                 [&session](const ReportPlanState &state) { showPlan(session, state); });
}

} // namespace commands
} // namespace hoox
