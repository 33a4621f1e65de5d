#include "models/alarms/KillAlarms.h"

#include "storage/base/Clock.h"

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

QString rawOf(const KillKeyReading &reading)
{
    constexpr qsizetype longest = 40;
    return reading.raw ? reading.raw->simplified().left(longest) : u"—"_s;
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
    m_alarms.report(AlarmKind::Diverged, {}, isDiverged);
    m_alarms.report(AlarmKind::ReleasedElsewhere, {}, shown.needsAcknowledge && !isDiverged);
    // That is decided in the kill switch, with a reason, and by nobody else.
    if (!shown.needsAcknowledge)
        m_alarms.acknowledge(AlarmKind::ReleasedElsewhere);
    m_alarms.report(AlarmKind::JournalDamaged, {}, shown.journalDamaged);
    for (const auto &profile : std::as_const(m_openElsewhere)) {
        if (!shown.openElsewhere.contains(profile))
            m_alarms.report(AlarmKind::EngageOpenElsewhere, profile, false);
    }
    m_openElsewhere = shown.openElsewhere;
    if (m_openElsewhere.isEmpty())
        m_alarms.acknowledge(AlarmKind::EngageOpenElsewhere); // finished by whoever opened that profile
    for (const auto &profile : std::as_const(m_openElsewhere))
        m_alarms.report(AlarmKind::EngageOpenElsewhere, profile, true);
    tick();
}

void KillAlarms::noticeChange(const KillChange &change)
{
    if (!change.trade.engaged && !change.global.engaged)
        return; // a release: the state says so, up to its acknowledgement
    const auto moved = [](const QString &key, const KillKeyReading &before, const KillKeyReading &after) {
        return before == after ? QString() : u"%1 %2 → %3"_s.arg(key, rawOf(before), rawOf(after));
    };
    QStringList words{moved(u"trade:kill_switch"_s, change.tradeBefore, change.trade),
                      moved(u"global:kill_switch"_s, change.globalBefore, change.global)};
    words.removeAll(QString());
    m_alarms.happened(AlarmKind::EngagedElsewhere, change.by.simplified(), words.join(u", "_s));
}

void KillAlarms::tick()
{
    const auto now = m_clock.monotonic();
    const bool isUnknown = m_kill.snapshot().state == KillState::Unknown;
    if (!isUnknown)
        m_knownAt = now;
    m_alarms.report(AlarmKind::StateUnknown, {}, isUnknown && now - m_knownAt >= kUnknownFor);
    m_alarms.report(AlarmKind::DrillOverdue, {}, m_drill.isOverdue());
    m_alarms.tick();
}

} // namespace hoox
