#pragma once

#include "models/alarms/AlarmList.h"
#include "models/alarms/AlertRules.h"
#include "models/health/FuelGauges.h"
#include "models/health/TierReading.h"

#include <QDate>

#include <deque>

namespace hoox {

/// What the rules look at. None is what is not known now: it neither raises an alert nor ends one.
struct AlertFacts
{
    std::optional<qint64> failedToday;      ///< Orders that failed since the UTC day began.
    std::optional<int> positionsThatDiffer; ///< Of the table against the fills.
    std::optional<bool> isReplicaStale;     ///< Of a ledger that is a copy.
    QVector<TierReading> tiers;
    QVector<FuelGauge> gauges;
};

/// Turns what is measured into alarms, by the rules (AL-1). Words for the details come from whoever shows them: what is
/// told here are figures. GUI thread; the list and the clock outlive it.
class ConditionAlarms final
{
public:
    ConditionAlarms(AlarmList &alarms, const Clock &clock, const AlertRules &rules);

    /// A rule that is off ends what it raised.
    void setRules(const AlertRules &rules);
    [[nodiscard]] const AlertRules &rules() const { return m_rules; }
    /// Now and then: once in a few seconds.
    void look(const AlertFacts &facts);

private:
    struct Seen
    {
        std::chrono::milliseconds at; ///< Monotonic.
        qint64 failed;
    };
    void lookAtFailures(const std::optional<qint64> &failedToday);
    void lookAtTiers(const QVector<TierReading> &tiers);
    void lookAtBudgets(const QVector<FuelGauge> &gauges);
    void end(AlarmKind kind, const QString &subject = {});

    AlarmList &m_alarms;
    const Clock &m_clock;
    AlertRules m_rules;
    std::deque<Seen> m_failures; ///< Of `m_day`, the oldest first; the first is the last one before the span.
    QDate m_day;
};

} // namespace hoox
