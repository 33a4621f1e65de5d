#include "models/alarms/AlertRules.h"

#include <QSettings>

namespace hoox {

namespace {

int bounded(const QSettings &settings, const char *key, int fallback, int least, int most)
{
    bool isNumber = false;
    const auto value = settings.value(key).toInt(&isNumber);
    return isNumber && value >= least && value <= most ? value : fallback;
}

std::chrono::minutes minutes(const QSettings &settings, const char *key, std::chrono::minutes fallback)
{
    constexpr int longest = 60;
    return std::chrono::minutes(bounded(settings, key, static_cast<int>(fallback.count()), 1, longest));
}

} // namespace

AlertRules AlertRules::load(const QSettings &settings)
{
    constexpr int mostFailed = 100;
    constexpr int leastPercent = 10;
    constexpr int mostPercent = 100;
    AlertRules rules;
    const auto flag = [&settings](const char *key, bool fallback) { return settings.value(key, fallback).toBool(); };
    rules.failedFills = flag("alerts/failedFills", rules.failedFills);
    rules.failedFillsFrom = bounded(settings, "alerts/failedFillsFrom", rules.failedFillsFrom, 1, mostFailed);
    rules.failedFillsWithin = minutes(settings, "alerts/failedFillsWithin", rules.failedFillsWithin);
    rules.positionsDiffer = flag("alerts/positionsDiffer", rules.positionsDiffer);
    rules.staleReplica = flag("alerts/staleReplica", rules.staleReplica);
    rules.slowTier = flag("alerts/slowTier", rules.slowTier);
    rules.slowTierFor = minutes(settings, "alerts/slowTierFor", rules.slowTierFor);
    rules.shortBudget = flag("alerts/shortBudget", rules.shortBudget);
    rules.shortBudgetFrom =
        bounded(settings, "alerts/shortBudgetFrom", rules.shortBudgetFrom, leastPercent, mostPercent);
    rules.onDesktop = flag("alerts/onDesktop", rules.onDesktop);
    rules.withSound = flag("alerts/withSound", rules.withSound);
    return rules;
}

void AlertRules::save(QSettings &settings) const
{
    settings.setValue("alerts/failedFills", failedFills);
    settings.setValue("alerts/failedFillsFrom", failedFillsFrom);
    settings.setValue("alerts/failedFillsWithin", static_cast<int>(failedFillsWithin.count()));
    settings.setValue("alerts/positionsDiffer", positionsDiffer);
    settings.setValue("alerts/staleReplica", staleReplica);
    settings.setValue("alerts/slowTier", slowTier);
    settings.setValue("alerts/slowTierFor", static_cast<int>(slowTierFor.count()));
    settings.setValue("alerts/shortBudget", shortBudget);
    settings.setValue("alerts/shortBudgetFrom", shortBudgetFrom);
    settings.setValue("alerts/onDesktop", onDesktop);
    settings.setValue("alerts/withSound", withSound);
}

} // namespace hoox
