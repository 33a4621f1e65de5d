#pragma once

#include "storage/health/UsageFile.h"

#include <QObject>
#include <QTimer>
#include <QVector>

namespace hoox {

/// One budget of the free plan, as far as this workspace's programs used it (safety 4.13).
struct FuelGauge
{
    UsageItem item = UsageItem::KvReads;
    UsageLimit limit;
    std::optional<qint64> used;   ///< In the day or the month; none until the file was read.
    std::optional<double> hourly; ///< At the pace of the last hour; none for so long as that is not known.
    QDateTime runsOutAt;          ///< UTC; invalid if it lasts, or if that is not known.
    /// Of the limit.
    [[nodiscard]] std::optional<double> share() const
    {
        return used && limit.amount > 0 ? std::optional(static_cast<double>(*used) / static_cast<double>(limit.amount))
                                        : std::nullopt;
    }
    /// It lasts to the end of its day or month at this pace.
    [[nodiscard]] bool lasts() const { return used && hourly && !runsOutAt.isValid(); }
    friend bool operator==(const FuelGauge &, const FuelGauge &) = default;
};

/// What is left of the free plan's budgets today, and when they run out at this pace. What Hoox's workers and others of
/// the account use is not known here: the truth is at least so much. GUI thread, which never waits for the file;
/// `usage` and `clock` outlive it.
class FuelGauges final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kKeptEvery{10};

    FuelGauges(ServiceUsage &usage, QString file, const Clock &clock, QObject *parent = nullptr);

    /// Reads the file, and keeps what comes from then on.
    void start();
    /// What is due by the clock. A timer calls it after `start`; so may a test.
    void tick();

    /// One for each of `kUsageItems`.
    [[nodiscard]] const QVector<FuelGauge> &gauges() const { return m_gauges; }
    /// Why it is not kept; none if it is.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] bool isKnown() const { return m_isKnown; }

Q_SIGNALS:
    void changed();

private:
    void keep();
    void take(const Result<UsageTotals> &totals);
    void fill();
    [[nodiscard]] FuelGauge gaugeOf(UsageItem item, const UsageCounts &waiting) const;

    ServiceUsage &m_usage;
    const QString m_file;
    const Clock &m_clock;
    QTimer m_timer;
    QVector<FuelGauge> m_gauges;
    UsageTotals m_totals;   ///< As the file had them last.
    UsageCounts m_onTheWay; ///< Being added to the file, or not taken by it.
    QDate m_day;            ///< Of `m_totals`.
    std::optional<Error> m_error;
    std::chrono::milliseconds m_dueAt{0}; ///< Monotonic.
    bool m_isKnown = false;
    bool m_isKeeping = false;
};

} // namespace hoox
