#pragma once

#include "models/alarms/AlarmList.h"
#include "models/kill/KillDrill.h"
#include "models/kill/KillSwitch.h"

namespace hoox {

/// Turns what the kill switch and its drill say into alarms (KR-25, KR-27, KR-30). GUI thread; all outlive it.
class KillAlarms final : public QObject
{
    Q_OBJECT

public:
    /// A start, or one lost answer, is no alarm.
    static constexpr std::chrono::seconds kUnknownFor{20};

    KillAlarms(KillSwitch &kill, KillDrill &drill, AlarmList &alarms, const Clock &clock, QObject *parent = nullptr);

    /// What takes time: once a second.
    void tick();

private:
    void follow();
    /// The keys were read, and not long ago.
    [[nodiscard]] static bool isKnown(const KillSnapshot &shown);
    void noticeChange(const KillChange &change);

    KillSwitch &m_kill;
    KillDrill &m_drill;
    AlarmList &m_alarms;
    const Clock &m_clock;
    std::chrono::milliseconds m_knownAt; ///< Monotonic: the state was known last.
    QStringList m_openElsewhere;
    QString m_releasedBy, m_releaseMoves; ///< Of the last release by another hand.
};

} // namespace hoox
