#include "ui/shell/StripLines.h"

#include "ui/shell/AlarmWords.h"
#include "ui/shell/KillWords.h"

namespace hoox {

QString StripLines::whatDiffers(const KillSnapshot &snapshot)
{
    return snapshot.letsIn ? tr("The gateway lets orders in while the keys say stop")
                           : tr("The kill switch was written here and reads otherwise");
}

/// What the brake does to the desk, and the two ways on from there (H6, KR-18, KR-38).
StripLine StripLines::locked(const KillSnapshot &snapshot, const Format &format)
{
    const auto since = snapshot.changedAt.isValid()
                           ? tr("Hoox refuses new orders and closes since %1 %2.", "time of day, zone")
                                 .arg(format.timeOfDay(snapshot.changedAt), format.zoneName())
                           : tr("Hoox refuses new orders and closes.");
    return {tr("Order desk locked."),
            since,
            {{kFlattenSheet, tr("Manual flatten sheet")}, {kOtherWays, tr("What else can stop trading")}},
            StripLine::Look::Locked};
}

StripLine StripLines::drill(const KillDrill::Standing &drill)
{
    using Stage = KillDrill::Stage;
    switch (drill.stage) {
    case Stage::Armed:
        return {tr("Drill: press ENGAGE now, or Ctrl+Shift+K."),
                tr("as you would at night; the time counts from the press"),
                {{kEndDrill, tr("Cancel")}}};
    case Stage::Stopping:
        return {
            tr("Drill: the brake is on its way."), KillWords::stopwatch(drill.timings), {{kEndDrill, tr("Cancel")}}};
    case Stage::Proven:
        return {drill.atGateway ? tr("Drill: the gateway refused after %1.").arg(Format::lapse(drill.toProof))
                                : tr("Drill: settled after %1.").arg(Format::lapse(drill.toProof)),
                tr("recorded. The second half: release with a reason"),
                {{kRelease, tr("Release…")}}};
    case Stage::Failed:
        return {tr("Drill: not proven."),
                tr("the audit log says what was missing; the brake stays as it is"),
                {{kEndDrill, tr("Seen")}}};
    case Stage::Idle:
        break;
    }
    return {};
}

std::optional<StripLine> StripLines::alarm(const Alarm &alarm, const KillSnapshot &snapshot)
{
    if (alarm.isAcknowledged)
        return std::nullopt;
    const auto title = AlarmWords::title(alarm), detail = AlarmWords::detail(alarm);
    const StripAction seen{kSeen + toText(alarm.kind), tr("Seen")};
    switch (alarm.kind) {
    case AlarmKind::ReleasedElsewhere:
        return StripLine{title, detail, {{kAcknowledge, tr("Acknowledge")}}};
    case AlarmKind::Diverged:
        if (!alarm.holds)
            return StripLine{title, detail, {seen}};
        return StripLine{whatDiffers(snapshot),
                         tr("this desk stays locked until somebody here acknowledges it"),
                         {{kAcknowledge, tr("Acknowledge")}}};
    case AlarmKind::EngageOpenElsewhere: {
        StripLine line{title, detail, {}};
        for (const auto &profile : alarm.subjects)
            line.actions += {profile, tr("Open %1").arg(profile)};
        return line;
    }
    case AlarmKind::StateUnknown:
        if (alarm.holds)
            return std::nullopt; // the bar says it, and louder
        return StripLine{title, detail, {seen}};
    case AlarmKind::NotInAuditLog:
    case AlarmKind::JournalDamaged:
    case AlarmKind::EngagedElsewhere:
        return StripLine{title, detail, {seen}};
    case AlarmKind::ClockOff: // has a line of its own, with what it is off by now
    case AlarmKind::DrillOverdue:
        break; // low: in the list, and on the Overview
    }
    return std::nullopt;
}

QList<StripLine> StripLines::of(const Facts &facts, const Format &format)
{
    const auto &snapshot = facts.kill;
    QList<StripLine> lines;
    if (facts.drill.stage != KillDrill::Stage::Idle)
        lines += drill(facts.drill);
    if (snapshot.state == KillState::Engaged)
        lines += locked(snapshot, format);
    for (const auto &each : facts.alarms) {
        if (const auto line = alarm(each, snapshot))
            lines += *line;
    }
    // The last: it changes by itself, and the lines above must not move for it.
    if (!facts.clockAlert.isEmpty())
        lines += {facts.clockAlert, facts.clockRemedy};
    return lines;
}

} // namespace hoox
