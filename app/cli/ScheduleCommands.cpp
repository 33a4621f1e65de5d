// `backup schedule` and `report schedule`: what is made once a day by a window that runs.
#include "app/cli/Commands.h"
#include "app/cli/Session.h"
#include "models/reports/ReportSchedule.h"
#include "storage/ledger/BackupPlan.h"

#include <QJsonObject>

#include <algorithm>
#include <initializer_list>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

struct BackupPlanWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::BackupScheduleCommand)
};

struct ReportPlanWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ReportScheduleCommand)
};

/// `--off` stands alone, and the options of `more` go with `--at`. None of all: the plan is looked at.
bool goTogether(const Session &session, std::initializer_list<const char16_t *> more)
{
    const bool sets = session.isSet(u"at");
    const bool hasMore =
        std::any_of(more.begin(), more.end(), [&session](const auto *option) { return session.isSet(option); });
    return session.isSet(u"off") ? !sets && !hasMore : sets || !hasMore;
}

/// UTC; invalid if it is none.
QTime timeOfDay(const Session &session)
{
    return QTime::fromString(session.value(u"at"), u"HH:mm"_s);
}

/// Reads the plan, or lets `change` set another one between its two records in the audit log. Then `show(state)`.
template <typename State, typename Read, typename Change, typename Show>
void lookOrChange(Session &session, const AuditEntry &entry, Read read, Change change, Show show)
{
    const bool changes = session.isSet(u"at") || session.isSet(u"off");
    const auto work = [&session, entry, changes, read, change](Progress &) -> Result<State> {
        return changes ? session.audited(entry, change) : read();
    };
    session.then(session.work<State>({}, work), [&session, show](const State &state) {
        show(session, state);
        session.finish();
    });
}

/// As JSON: what any plan has, and `more`. Otherwise `words`.
template <typename State>
void tellPlan(Session &session, const State &state, QJsonObject more, const QStringList &words)
{
    if (session.output().isJson()) {
        const auto &plan = state.plan;
        more[u"on"_s] = plan.isOn;
        more[u"at"_s] = plan.isOn ? QJsonValue(plan.at.toString(u"HH:mm"_s)) : QJsonValue();
        more[u"last_day"_s] = state.lastDay.isValid() ? QJsonValue(state.lastDay.toString(Qt::ISODate)) : QJsonValue();
        session.output().json(QJsonDocument(more));
        return;
    }
    for (const auto &line : words)
        session.output().line(line);
}

/// Nothing, with the run ended, if the options make no plan.
std::optional<BackupPlan> backupPlanOf(Session &session)
{
    BackupPlan plan;
    if (!session.isSet(u"at"))
        return plan;
    plan.isOn = true;
    plan.at = timeOfDay(session);
    bool areNumbers = true;
    const auto number = [&](const char16_t *option, int given) {
        bool isNumber = true;
        const auto value = session.isSet(option) ? session.value(option).toInt(&isNumber) : given;
        areNumbers = areNumbers && isNumber;
        return value;
    };
    plan.keepCount = number(u"keep", plan.keepCount);
    plan.keepDays = number(u"days", plan.keepDays);
    const bool fits = areNumbers && plan.at.isValid() && plan.keepCount >= 1 &&
                      plan.keepCount <= BackupPlan::kMostKept && plan.keepDays >= 0 &&
                      plan.keepDays <= BackupPlan::kMostDays;
    if (fits)
        return plan;
    session.usage(BackupPlanWords::tr("--at takes a time of day such as 01:30, in UTC; --keep and --days take whole "
                                      "numbers."));
    return std::nullopt;
}

void showBackupPlan(Session &session, const BackupPlanState &state)
{
    const auto &plan = state.plan;
    QStringList words{BackupPlanWords::tr("No backup is made by itself.")};
    if (plan.isOn) {
        words = {BackupPlanWords::tr("Each day from %1 UTC on, while a window runs. Of these backups the %2 newest "
                                     "stay, and all that are not older than %3 days; those made otherwise stay anyway.")
                     .arg(plan.at.toString(u"HH:mm"_s))
                     .arg(plan.keepCount)
                     .arg(plan.keepDays)};
        if (state.lastDay.isValid())
            words.append(BackupPlanWords::tr("The last one is of %1.").arg(state.lastDay.toString(Qt::ISODate)));
    }
    tellPlan(session, state, {{u"keep_count"_s, plan.keepCount}, {u"keep_days"_s, plan.keepDays}}, words);
}

void showReportPlan(Session &session, const ReportPlanState &state)
{
    const auto &plan = state.plan;
    const auto at = plan.at.toString(u"HH:mm"_s);
    QStringList words{ReportPlanWords::tr("No report is made by itself.")};
    if (plan.isOn) {
        words = {
            plan.uploads
                ? ReportPlanWords::tr("Each day from %1 UTC on, while a window runs; stored as an object too.").arg(at)
                : ReportPlanWords::tr("Each day from %1 UTC on, while a window runs.").arg(at)};
        if (state.lastDay.isValid())
            words.append(ReportPlanWords::tr("The last one is of %1.").arg(state.lastDay.toString(Qt::ISODate)));
    }
    tellPlan(session, state, {{u"upload"_s, plan.isOn && plan.uploads}}, words);
}

} // namespace

namespace commands {

void backupSchedule(Session &session)
{
    if (!goTogether(session, {u"keep", u"days"})) {
        session.usage(BackupPlanWords::tr("--keep and --days go with --at; --off stands alone."));
        return;
    }
    const auto plan = backupPlanOf(session);
    if (!plan)
        return;
    auto *const parts = session.open();
    if (parts == nullptr)
        return;
    if (parts->profile().isRemote()) {
        session.finish(
            Error{Error::Kind::Invalid, parts->profile().name, u"its ledger is a copy; \"backup create --remote\""_s});
        return;
    }
    const auto file = parts->workspace().backupPlanFile(parts->profile().name);
    const auto words =
        session.isSet(u"off")
            ? u"off"_s
            : u"%1, %2 newest, %3 days"_s.arg(plan->at.toString(u"HH:mm"_s)).arg(plan->keepCount).arg(plan->keepDays);
    lookOrChange<BackupPlanState>(
        session, {u"backup.schedule"_s, words}, [file] { return readBackupPlan(file); },
        [file, plan] { return changeBackupPlan(file, *plan); }, showBackupPlan);
}

void reportSchedule(Session &session)
{
    const auto at = timeOfDay(session);
    const bool sets = session.isSet(u"at");
    if (!goTogether(session, {u"upload"}) || (sets && !at.isValid())) {
        session.usage(ReportPlanWords::tr("--at takes a time of day such as 00:05, in UTC; --off stands alone."));
        return;
    }
    auto *const parts = session.open();
    if (parts == nullptr)
        return;
    const auto file = parts->workspace().reportPlanFile(parts->profile().name);
    const auto plan = sets ? ReportPlan{true, at, session.isSet(u"upload")} : ReportPlan();
    lookOrChange<ReportPlanState>(
        session, {u"report.schedule"_s, sets ? session.value(u"at") : u"off"_s},
        [file] { return readReportPlan(file); }, [file, plan] { return changeReportPlan(file, plan); }, showReportPlan);
}

} // namespace commands
} // namespace hoox
