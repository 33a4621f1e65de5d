#pragma once

#include "models/alarms/AlarmList.h"

#include <set>

namespace hoox {

/// Decides when somebody who does not look at the window is told of alarms: what is raised within a minute is told
/// together, once, and no more often than once a minute, whatever happens (KR-31); what was acknowledged meanwhile is
/// not told. The list is where they are decided; this points at it (KR-30). GUI thread; both outlive it.
class AlarmHerald final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes kPause{1};

    AlarmHerald(AlarmList &alarms, const Clock &clock, QObject *parent = nullptr);

    /// Low ones wait in the list.
    [[nodiscard]] static bool isWorthTelling(AlarmLevel level) { return level != AlarmLevel::Low; }
    /// What is due by the clock: once a second.
    void tick();

Q_SIGNALS:
    /// The most pressing of `count` alarms that were raised since the last time.
    void due(const hoox::Alarm &first, int count);

private:
    void tell();

    AlarmList &m_alarms;
    const Clock &m_clock;
    std::set<AlarmKind> m_waiting;
    std::optional<std::chrono::milliseconds> m_toldAt; ///< Monotonic.
};

} // namespace hoox
