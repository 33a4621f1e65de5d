#include "ui/shell/StripLines.h"

#include "ui/common/ErrorText.h"
#include "ui/shell/KillWords.h"

namespace hoox {

QString StripLines::whatDiffers(const KillSnapshot &snapshot)
{
    if (snapshot.state != KillState::Diverged)
        return tr("Another hand released the kill switch");
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

QList<StripLine> StripLines::of(const Facts &facts, const Format &format)
{
    const auto &snapshot = facts.kill;
    QList<StripLine> lines;
    if (facts.drill.stage != KillDrill::Stage::Idle)
        lines += drill(facts.drill);
    if (snapshot.state == KillState::Engaged)
        lines += locked(snapshot, format);
    if (snapshot.needsAcknowledge)
        lines += {whatDiffers(snapshot),
                  tr("this desk stays locked until somebody here acknowledges it"),
                  {{kAcknowledge, tr("Acknowledge")}}};
    if (facts.auditFailure)
        lines += {tr("Something that was done is not in the audit log"),
                  ErrorText::sentence(*facts.auditFailure),
                  {{kAudit, tr("Seen")}}};
    for (const auto &profile : snapshot.openElsewhere)
        lines += {tr("An engage of the profile %1 is not confirmed").arg(profile),
                  tr("this window does not go on with it"),
                  {{profile, tr("Open %1").arg(profile)}}};
    return lines;
}

} // namespace hoox
