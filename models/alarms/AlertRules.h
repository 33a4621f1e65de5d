#pragma once

#include <QString>

#include <chrono>

class QSettings;

namespace hoox {

/// When a condition is an alert, and how it is told (AL-1). A value, kept for this person on this computer; what is
/// stored and out of range falls back. What concerns the kill switch, the records and the clock has no rule: it is
/// always told.
struct AlertRules
{
    bool failedFills = true;
    int failedFillsFrom = 3;                    ///< 1 to 100, within…
    std::chrono::minutes failedFillsWithin{10}; ///< …so long: 1 to 60.
    bool positionsDiffer = true;                ///< As soon as it is seen.
    bool staleReplica = true;                   ///< When the pages hatch.
    bool slowTier = true;
    std::chrono::minutes slowTierFor{10}; ///< 1 to 60, without a break.
    bool shortBudget = true;
    int shortBudgetFrom = 80; ///< Percent of the budget, 10 to 100.
    bool onDesktop = true;    ///< A notification that points at the list.
    bool withSound = false;   ///< The desktop's own alert sound, with it.
    friend bool operator==(const AlertRules &, const AlertRules &) = default;

    [[nodiscard]] static AlertRules load(const QSettings &settings);
    void save(QSettings &settings) const;
};

} // namespace hoox
