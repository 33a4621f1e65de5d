#include "app/cli/Commands.h"
#include "app/cli/Session.h"
#include "storage/ledger/BackupPlan.h"

#include <QJsonObject>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

struct BackupPlanWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::BackupScheduleCommand)
};

/// Nothing, with the run ended, if the options make no plan.
std::optional<BackupPlan> planOf(Session &session)
{
    BackupPlan plan;
    if (session.isSet(u"off"))
        return plan;
    plan.isOn = true;
    plan.at = QTime::fromString(session.value(u"at"), u"HH:mm"_s);
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
    const auto at = plan.at.toString(u"HH:mm"_s);
    const auto day = state.lastDay.toString(Qt::ISODate);
    if (session.output().isJson()) {
        session.output().json(
            QJsonDocument(QJsonObject{{u"on"_s, plan.isOn},
                                      {u"at"_s, plan.isOn ? QJsonValue(at) : QJsonValue()},
                                      {u"keep_count"_s, plan.keepCount},
                                      {u"keep_days"_s, plan.keepDays},
                                      {u"last_day"_s, state.lastDay.isValid() ? QJsonValue(day) : QJsonValue()}}));
    } else if (!plan.isOn) {
        session.output().line(BackupPlanWords::tr("No backup is made by itself."));
    } else {
        session.output().line(
            BackupPlanWords::tr(
                "Each day from %1 UTC on, while a window runs. Of these backups the %2 newest stay, and "
                "all that are not older than %3 days; those made otherwise stay anyway.")
                .arg(at)
                .arg(plan.keepCount)
                .arg(plan.keepDays));
        if (state.lastDay.isValid())
            session.output().line(BackupPlanWords::tr("The last one is of %1.").arg(day));
    }
    session.finish();
}

} // namespace

namespace commands {

void backupSchedule(Session &session)
{
    const bool isOff = session.isSet(u"off");
    const bool sets = session.isSet(u"at");
    const bool keeps = session.isSet(u"keep") || session.isSet(u"days");
    if ((isOff && (sets || keeps)) || (keeps && !sets)) {
        session.usage(BackupPlanWords::tr("--keep and --days go with --at; --off stands alone."));
        return;
    }
    const auto plan = isOff || sets ? planOf(session) : std::optional(BackupPlan());
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
        isOff ? u"off"_s
              : u"%1, %2 newest, %3 days"_s.arg(plan->at.toString(u"HH:mm"_s)).arg(plan->keepCount).arg(plan->keepDays);
    const AuditEntry entry{u"backup.schedule"_s, words};
    const bool changes = isOff || sets;
    const auto change = [&session, entry, file, plan, changes](Progress &) -> Result<BackupPlanState> {
        if (!changes)
            return readBackupPlan(file);
        return session.audited(entry, [&] { return changeBackupPlan(file, *plan); });
    };
    session.then(session.work<BackupPlanState>({}, change),
                 [&session](const BackupPlanState &state) { showBackupPlan(session, state); });
}

} // namespace commands
} // namespace hoox
