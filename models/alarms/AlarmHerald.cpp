#include "models/alarms/AlarmHerald.h"

#include "storage/base/Clock.h"

#include <algorithm>

namespace hoox {

AlarmHerald::AlarmHerald(AlarmList &alarms, const Clock &clock, QObject *parent)
    : QObject(parent), m_alarms(alarms), m_clock(clock)
{
    connect(&m_alarms, &AlarmList::raised, this, [this](const Alarm &alarm) {
        if (isWorthTelling(levelOf(alarm.kind)))
            m_waiting.insert(alarm.kind);
    });
}

void AlarmHerald::tick()
{
    const auto now = m_clock.monotonic();
    if (m_waiting.empty() || (m_toldAt && now - *m_toldAt < kPause))
        return;
    tell();
}

void AlarmHerald::tell()
{
    const auto waiting = std::exchange(m_waiting, {});
    QVector<Alarm> told;
    const auto lines = m_alarms.lines(); // the most pressing first
    std::copy_if(lines.cbegin(), lines.cend(), std::back_inserter(told),
                 [&waiting](const Alarm &alarm) { return alarm.isOpen() && waiting.count(alarm.kind) > 0; });
    if (told.isEmpty())
        return;
    m_toldAt = m_clock.monotonic();
    Q_EMIT due(told.constFirst(), static_cast<int>(told.size()));
}

} // namespace hoox
