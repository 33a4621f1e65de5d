#include "ui/shell/AlarmWords.h"

#include "ui/common/HealthWords.h"

namespace hoox {

using namespace Qt::StringLiterals;

QString AlarmWords::level(AlarmLevel level)
{
    switch (level) {
    case AlarmLevel::Critical:
        return tr("critical");
    case AlarmLevel::High:
        return tr("high");
    case AlarmLevel::Low:
        return tr("low");
    }
    Q_UNREACHABLE();
}

QString AlarmWords::tiersOf(const Alarm &alarm)
{
    QStringList names;
    for (const auto tier : kMeteredTiers) {
        if (alarm.subjects.contains(toText(tier)))
            names += HealthWords::tier(tier);
    }
    return names.join(u", "_s);
}

QString AlarmWords::budgetsOf(const Alarm &alarm)
{
    QStringList names;
    for (const auto item : kUsageItems) {
        if (alarm.subjects.contains(toText(item)))
            names += HealthWords::budget(freeLimitOf(item), item);
    }
    return names.join(u", "_s);
}

QString AlarmWords::title(const Alarm &alarm)
{
    switch (alarm.kind) {
    case AlarmKind::ReleasedElsewhere:
        return alarm.subjects.isEmpty()
                   ? tr("Another hand released the kill switch")
                   : tr("Another hand released the kill switch: %1").arg(alarm.subjects.constFirst());
    case AlarmKind::Diverged:
        return tr("The kill switch and what is known of it disagree");
    case AlarmKind::StateUnknown:
        return alarm.holds ? tr("The state of the kill switch is not known")
                           : tr("The state of the kill switch was not known");
    case AlarmKind::EngageOpenElsewhere:
        if (!alarm.holds)
            return tr("An engage of another profile was not confirmed for a while");
        return alarm.subjectCount > alarm.subjects.size()
                   ? tr("Engages of %n profile(s) are not confirmed", nullptr, alarm.subjectCount)
                   : tr("An engage of the profile %1 is not confirmed").arg(alarm.subjects.join(u", "_s));
    case AlarmKind::SpoolStands:
        return alarm.holds ? tr("Records of orders wait for the blob tier, some for an hour or more")
                           : tr("Records of orders waited for the blob tier for an hour or more");
    case AlarmKind::NotInAuditLog:
        return tr("Something that was done is not in the audit log");
    case AlarmKind::JournalDamaged:
        return tr("The kill journal holds lines that cannot be read");
    case AlarmKind::EngagedElsewhere:
        return alarm.subjects.isEmpty() ? tr("Another hand engaged the kill switch")
                                        : tr("The kill switch was engaged by %1").arg(alarm.subjects.constFirst());
    case AlarmKind::ChangedElsewhere:
        return alarm.subjects.isEmpty()
                   ? tr("Another hand changed a kill key; the brake holds")
                   : tr("A kill key was changed by %1; the brake holds").arg(alarm.subjects.constFirst());
    case AlarmKind::ClockOff:
        return alarm.holds ? tr("This computer's clock is wrong") : tr("This computer's clock was wrong");
    case AlarmKind::DrillOverdue:
        return tr("The kill-switch drill is overdue");
    case AlarmKind::FillsFailed:
        return tr("Orders failed, one after another");
    case AlarmKind::PositionsDiffer:
        return alarm.holds ? tr("Recorded positions differ from what the fills make")
                           : tr("Recorded positions differed from what the fills make");
    case AlarmKind::ReplicaStale:
        return alarm.holds ? tr("The copy of the ledger is stale") : tr("The copy of the ledger was stale");
    case AlarmKind::TierOver:
        return alarm.holds ? tr("Over target: %1").arg(tiersOf(alarm)) : tr("Was over target: %1").arg(tiersOf(alarm));
    case AlarmKind::BudgetShort:
        return tr("A budget of the free plan is nearly used: %1").arg(budgetsOf(alarm));
    case AlarmKind::BackupFailed:
        return alarm.holds ? tr("The daily backup fails") : tr("The daily backup failed");
    }
    Q_UNREACHABLE();
}

QString AlarmWords::detail(const Alarm &alarm)
{
    switch (alarm.kind) {
    case AlarmKind::ReleasedElsewhere:
    case AlarmKind::Diverged:
        if (!alarm.holds)
            return tr("it is over");
        return alarm.detail.isEmpty()
                   ? tr("this desk stays locked until somebody here acknowledges it")
                   : tr("%1; this desk stays locked until somebody here acknowledges it").arg(alarm.detail);
    case AlarmKind::StateUnknown:
        return alarm.holds ? tr("treat it as not safe; see under Settings whether the config store answers")
                           : tr("it is read again");
    case AlarmKind::EngageOpenElsewhere:
        return alarm.holds ? tr("this window does not go on with it") : tr("it is finished");
    case AlarmKind::JournalDamaged:
        return tr("an engage of an earlier run may stand there: look at the keys");
    case AlarmKind::DrillOverdue:
        return tr("run one from the Overview of an embedded or local-edge profile");
    case AlarmKind::NotInAuditLog:
    case AlarmKind::EngagedElsewhere:
    case AlarmKind::ChangedElsewhere:
        return alarm.detail;
    case AlarmKind::SpoolStands:
        return alarm.holds ? alarm.detail : tr("they are there now");
    case AlarmKind::ClockOff:
        return alarm.holds ? alarm.detail : QString();
    case AlarmKind::FillsFailed:
        return tr("%1 in the time that the rules look at; see Fills, with the status FAILED").arg(alarm.detail);
    case AlarmKind::PositionsDiffer:
        return alarm.holds ? tr("%1 of them; see Positions, where they stand first").arg(alarm.detail)
                           : tr("they agree again");
    case AlarmKind::ReplicaStale:
        return alarm.holds ? tr("every page of the ledger shows an old state; the status bar says why")
                           : tr("it is fresh again");
    case AlarmKind::TierOver:
        return alarm.holds ? tr("see Tiers") : tr("as fast as it should be again");
    case AlarmKind::BudgetShort:
        return tr("see Tiers, under budgets; what Hoox itself uses comes on top");
    case AlarmKind::BackupFailed:
        return alarm.holds ? alarm.detail : tr("it was made since");
    }
    Q_UNREACHABLE();
}

QString AlarmWords::standing(const Alarm &alarm, const Format &format)
{
    QStringList parts{tr("since %1 %2", "time of day, zone").arg(format.timeOfDay(alarm.firstAt), format.zoneName())};
    if (alarm.times > 1)
        parts += tr("%n times", nullptr, alarm.times);
    parts += alarm.holds ? tr("still so") : tr("over");
    if (alarm.isAcknowledged)
        parts += tr("acknowledged");
    if (alarm.isShelved())
        parts +=
            tr("shelved until %1 %2", "time of day, zone").arg(format.timeOfDay(alarm.shelvedUntil), format.zoneName());
    return parts.join(u" · "_s);
}

bool AlarmWords::isDecidedInPanel(const Alarm &alarm)
{
    return alarm.kind == AlarmKind::ReleasedElsewhere || (alarm.kind == AlarmKind::Diverged && alarm.holds);
}

} // namespace hoox
