#include "ui/shell/StripLines.h"

#include "ui/shell/AlarmWords.h"
#include "ui/shell/KillWords.h"

#include <algorithm>

namespace hoox {

bool StripLines::isDecidable(const KillSnapshot &snapshot)
{
    return snapshot.needsAcknowledge && (snapshot.state == KillState::Trading || snapshot.state == KillState::Diverged);
}

QString StripLines::whatDiffers(const KillSnapshot &snapshot)
{
    return snapshot.letsIn ? tr("The gateway lets orders in while the keys say stop")
                           : tr("The kill switch was written here and reads otherwise");
}

/// What is known of the rest, and no more: stored is not everywhere, and one location is not all (KR-15, H8, H9).
QString StripLines::whatIsRefused(const KillSnapshot &snapshot, const Format &format)
{
    if (snapshot.letsIn)
        return tr("The gateway was seen to let orders in.");
    if (snapshot.proven)
        return tr("Hoox's gateway refuses new orders and closes, seen %1 %2.", "time of day, zone")
            .arg(format.timeOfDay(snapshot.proven->at), format.zoneName());
    if (snapshot.phase == KillPhase::Settled)
        return tr("Hoox is expected to refuse new orders and closes everywhere.");
    return tr("Stored; other locations may still let orders in.");
}

/// The desk, and the two ways on from there (H6, KR-18, KR-38).
StripLine StripLines::locked(const KillSnapshot &snapshot, const Format &format)
{
    return {tr("Order desk locked."),
            whatIsRefused(snapshot, format),
            {{kFlattenSheet, tr("Manual flatten sheet")}, {kPanel, tr("What else can stop trading")}},
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
                {{kPanel, tr("Release…")}}};
    case Stage::Failed:
        return {tr("Drill: not proven."),
                tr("the audit log says what was missing; the brake stays as it is"),
                {{kEndDrill, tr("Seen")}}};
    case Stage::Idle:
        break;
    }
    return {};
}

/// Stays in sight, with a clock and what can be done (safety 4.11).
StripLine StripLines::order(const OrdersStanding::Unresolved &order)
{
    const auto number = QString::number(order.number);
    StripLine line{tr("Order unresolved %1", "clock").arg(Format::clock(order.age)),
                   order.why.isEmpty() ? order.order : order.order + QStringLiteral(" \u00B7 ") + order.why};
    if (order.mayAskAgain)
        line.actions += {kAskAgain + number, tr("Ask again with the same key")};
    line.actions += {kOpenOrder + number, tr("Open")};
    return line;
}

/// Calm: it is a state that somebody chose, and no fault.
StripLine StripLines::incident(const IncidentMark &mark, const Format &format)
{
    StripLine line{
        tr("Incident since %1 %2.", "time of day, zone").arg(format.timeOfDay(mark.since), format.zoneName()),
        {},
        {},
        StripLine::Look::Running};
    const auto age = tr("%n min", nullptr, static_cast<int>(mark.minutes));
    if (mark.isClosing) {
        line.detail = tr("its folder is being written");
        return line;
    }
    if (!mark.elsewhere.isEmpty()) {
        line.detail = tr("%1; of the profile %2: it is closed there", "minutes").arg(age, mark.elsewhere);
        line.actions += {mark.elsewhere, tr("Open %1").arg(mark.elsewhere)};
        return line;
    }
    line.detail = tr("%1; what is done, raised and opened here is kept for its folder", "minutes").arg(age);
    // First what somebody wrote: where there is no room, the end goes.
    if (!mark.word.isEmpty())
        line.detail.prepend(mark.word + QStringLiteral(" \u00B7 "));
    line.actions += {kIncident, tr("Close and seal\u2026")};
    return line;
}

std::optional<StripLine> StripLines::alarm(const Alarm &alarm, const KillSnapshot &snapshot)
{
    if (!alarm.isOpen())
        return std::nullopt;
    const auto title = AlarmWords::title(alarm), detail = AlarmWords::detail(alarm);
    const StripAction seen{kSeen + toText(alarm.kind), tr("Seen")};
    switch (alarm.kind) {
    case AlarmKind::ReleasedElsewhere:
        // Engaged again, the panel would release: there is nothing to acknowledge before that (KR-10).
        if (!isDecidable(snapshot))
            return StripLine{title, detail};
        return StripLine{title, detail, {{kPanel, tr("Acknowledge")}}};
    case AlarmKind::Diverged:
        if (!alarm.holds)
            return StripLine{title, detail, {seen}};
        return StripLine{whatDiffers(snapshot), detail, {{kPanel, tr("Acknowledge")}}};
    case AlarmKind::EngageOpenElsewhere: {
        if (!alarm.holds)
            return StripLine{title, detail, {seen}};
        StripLine line{title, detail, {}};
        for (const auto &profile : alarm.subjects)
            line.actions += {profile, tr("Open %1").arg(profile)};
        return line;
    }
    case AlarmKind::StateUnknown: // the bar says it, and louder
    case AlarmKind::SpoolStands:  // has a line of its own, with what waits by now
        if (alarm.holds)
            return std::nullopt;
        return StripLine{title, detail, {seen}};
    case AlarmKind::NotInAuditLog:
    case AlarmKind::JournalDamaged:
    case AlarmKind::EngagedElsewhere:
    case AlarmKind::ChangedElsewhere:
    case AlarmKind::FillsFailed:
    case AlarmKind::BackupFailed:
        return StripLine{title, detail, {seen}};
    case AlarmKind::ClockOff:        // has a line of its own, with what it is off by now
    case AlarmKind::DrillOverdue:    // low: in the list, and on the Overview
    case AlarmKind::PositionsDiffer: // in the list, and on the pages that show them
    case AlarmKind::ReplicaStale:
    case AlarmKind::TierOver:
    case AlarmKind::BudgetShort:
        break;
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
    for (const auto &each : facts.orders.unresolved)
        lines += order(each);
    for (const auto &each : facts.alarms) {
        if (const auto line = alarm(each, snapshot))
            lines += *line;
    }
    // The last: these change by themselves, and the lines above must not move for them.
    if (!facts.spoolAlert.isEmpty())
        lines += {facts.spoolAlert, facts.spoolReason};
    if (!facts.clockAlert.isEmpty())
        lines += {facts.clockAlert, facts.clockRemedy};
    // Always in sight, and above nothing that is more pressing.
    if (facts.incident)
        lines.insert(std::min(lines.size(), NoticeStrip::kMostLines - 1), incident(*facts.incident, format));
    return lines;
}

} // namespace hoox
