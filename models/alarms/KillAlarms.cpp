#include "models/alarms/KillAlarms.h"

#include "storage/base/Clock.h"

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestOutside = 40; ///< Characters of what others wrote: it stands on one line.

QString outside(const QString &text)
{
    return text.simplified().left(kLongestOutside);
}

/// "trade:kill_switch false → true", of each key that moved.
QString movesOf(const KillChange &change)
{
    QStringList moves;
    const auto add = [&moves](const QString &key, const KillKeyReading &before, const KillKeyReading &after) {
        if (before != after)
            moves +=
                u"%1 %2 → %3"_s.arg(key, outside(before.raw.value_or(u"—"_s)), outside(after.raw.value_or(u"—"_s)));
    };
    add(u"trade:kill_switch"_s, change.tradeBefore, change.trade);
    add(u"global:kill_switch"_s, change.globalBefore, change.global);
    return moves.join(u", "_s);
}

} // namespace

KillAlarms::KillAlarms(KillSwitch &kill, KillDrill &drill, AlarmList &alarms, const Clock &clock, QObject *parent)
    : QObject(parent), m_kill(kill), m_drill(drill), m_alarms(alarms), m_clock(clock), m_knownAt(clock.monotonic())
{
    connect(&m_kill, &KillSwitch::changed, this, &KillAlarms::follow);
    connect(&m_kill, &KillSwitch::changedElsewhere, this, &KillAlarms::noticeChange);
    connect(&m_drill, &KillDrill::changed, this, &KillAlarms::tick);
    follow();
}

void KillAlarms::follow()
{
    const auto shown = m_kill.snapshot();
    const bool isDiverged = shown.state == KillState::Diverged;
    // What is not known just now has not ended.
    if (isDiverged || isKnown(shown)) {
        // While a key holds it is the gateway that disagrees; else a hand released what was engaged here (KR-25).
        const bool isReleased = isDiverged && !shown.trade.engaged && !shown.global.engaged;
        const auto who = isReleased && !m_releasedBy.isEmpty() ? m_releasedBy + u": "_s : QString();
        m_alarms.report(AlarmKind::Diverged, {}, isDiverged, isReleased ? who + m_releaseMoves : QString());
    }
    if (shown.needsAcknowledge && !isDiverged)
        m_alarms.report(AlarmKind::ReleasedElsewhere, m_releasedBy, true, m_releaseMoves);
    else if (!shown.needsAcknowledge)
        m_alarms.settle(AlarmKind::ReleasedElsewhere);
    m_alarms.report(AlarmKind::JournalDamaged, {}, shown.journalDamaged);
    for (const auto &profile : std::as_const(m_openElsewhere)) {
        if (!shown.openElsewhere.contains(profile))
            m_alarms.report(AlarmKind::EngageOpenElsewhere, profile, false);
    }
    m_openElsewhere = shown.openElsewhere;
    for (const auto &profile : std::as_const(m_openElsewhere))
        m_alarms.report(AlarmKind::EngageOpenElsewhere, profile, true);
    tick();
}

bool KillAlarms::isKnown(const KillSnapshot &shown)
{
    return shown.state != KillState::Unknown && shown.state != KillState::Engaging;
}

void KillAlarms::noticeChange(const KillChange &change)
{
    const bool held = change.tradeBefore.engaged || change.globalBefore.engaged;
    const bool holds = change.trade.engaged || change.global.engaged;
    if (held && !holds) { // its alarm is the state's, up to the acknowledgement
        m_releasedBy = outside(change.by);
        m_releaseMoves = movesOf(change);
    } else if (holds) {
        m_alarms.happened(held ? AlarmKind::ChangedElsewhere : AlarmKind::EngagedElsewhere, outside(change.by),
                          movesOf(change));
    }
}

void KillAlarms::tick()
{
    const auto now = m_clock.monotonic();
    const auto shown = m_kill.snapshot();
    if (isKnown(shown)) {
        m_knownAt = now;
        m_alarms.report(AlarmKind::StateUnknown, {}, false);
    } else if (shown.state == KillState::Unknown && now - m_knownAt >= kUnknownFor) {
        m_alarms.report(AlarmKind::StateUnknown, {}, true);
    }
    if (m_drill.isKnown())
        m_alarms.report(AlarmKind::DrillOverdue, {}, m_drill.isOverdue());
    m_alarms.tick();
}

} // namespace hoox
