#include "models/alarms/ConditionAlarms.h"

#include "storage/base/Clock.h"

namespace hoox {

using namespace Qt::StringLiterals;

ConditionAlarms::ConditionAlarms(AlarmList &alarms, const Clock &clock, const AlertRules &rules)
    : m_alarms(alarms), m_clock(clock), m_rules(rules)
{
}

void ConditionAlarms::end(AlarmKind kind, const QString &subject)
{
    m_alarms.report(kind, subject, false);
}

void ConditionAlarms::setRules(const AlertRules &rules)
{
    m_rules = rules;
    if (!rules.failedFills)
        end(AlarmKind::FillsFailed);
    if (!rules.positionsDiffer)
        end(AlarmKind::PositionsDiffer);
    if (!rules.staleReplica)
        end(AlarmKind::ReplicaStale);
    if (!rules.slowTier) {
        for (const auto tier : kMeteredTiers)
            end(AlarmKind::TierOver, toText(tier));
    }
    if (!rules.shortBudget) {
        for (const auto item : kUsageItems)
            end(AlarmKind::BudgetShort, toText(item));
    }
}

void ConditionAlarms::look(const AlertFacts &facts)
{
    if (m_rules.failedFills)
        lookAtFailures(facts.failedToday);
    if (m_rules.positionsDiffer && facts.positionsThatDiffer)
        m_alarms.report(AlarmKind::PositionsDiffer, {}, *facts.positionsThatDiffer > 0,
                        QString::number(*facts.positionsThatDiffer));
    if (m_rules.staleReplica && facts.isReplicaStale)
        m_alarms.report(AlarmKind::ReplicaStale, {}, *facts.isReplicaStale);
    if (m_rules.slowTier)
        lookAtTiers(facts.tiers);
    if (m_rules.shortBudget)
        lookAtBudgets(facts.gauges);
}

/// What a copy of a day ago brings at once is no news of the last minutes: only what came since it was looked at
/// counts.
void ConditionAlarms::lookAtFailures(const std::optional<qint64> &failedToday)
{
    if (!failedToday)
        return;
    const auto now = m_clock.monotonic();
    const auto day = m_clock.nowUtc().date();
    if (m_day != day || (!m_failures.empty() && *failedToday < m_failures.back().failed)) {
        // A new day begins with none; another ledger, or one that was put back, with what it has.
        m_failures.clear();
        m_failures.push_back({now, m_day.isValid() && m_day != day ? 0 : *failedToday});
        m_day = day;
    }
    m_failures.push_back({now, *failedToday});
    while (m_failures.size() > 2 && now - m_failures.at(1).at >= m_rules.failedFillsWithin)
        m_failures.pop_front();
    const auto failed = *failedToday - m_failures.front().failed;
    m_alarms.report(AlarmKind::FillsFailed, {}, failed >= m_rules.failedFillsFrom, QString::number(failed));
}

void ConditionAlarms::lookAtTiers(const QVector<TierReading> &tiers)
{
    for (const auto &tier : tiers) {
        if (tier.verdict() == SpeedVerdict::NotMeasured)
            continue;
        const bool isOver = tier.verdict() == SpeedVerdict::Over && tier.minutesOver() >= m_rules.slowTierFor.count();
        m_alarms.report(AlarmKind::TierOver, toText(tier.tier), isOver);
    }
}

void ConditionAlarms::lookAtBudgets(const QVector<FuelGauge> &gauges)
{
    constexpr double percent = 100;
    for (const auto &gauge : gauges) {
        if (const auto share = gauge.share())
            m_alarms.report(AlarmKind::BudgetShort, toText(gauge.item), *share * percent >= m_rules.shortBudgetFrom,
                            gauge.runsOutAt.toString(Qt::ISODate));
    }
}

} // namespace hoox
