#pragma once

#include "storage/base/Clock.h"

#include <QString>

#include <array>
#include <deque>
#include <mutex>
#include <optional>

namespace hoox {

/// What Cloudflare counts (safety 4.13).
enum class UsageItem { KvReads, KvWrites, KvDeletes, KvLists, D1RowsRead, D1RowsWritten, R2Writes, R2Reads };
inline constexpr std::array kUsageItems{UsageItem::KvReads,  UsageItem::KvWrites,   UsageItem::KvDeletes,
                                        UsageItem::KvLists,  UsageItem::D1RowsRead, UsageItem::D1RowsWritten,
                                        UsageItem::R2Writes, UsageItem::R2Reads};
[[nodiscard]] QString toText(UsageItem item); ///< `kv_reads`, `d1_rows_written`, `r2_writes` …

/// What the free plan gives of one of them.
struct UsageLimit
{
    qint64 amount = 0;
    bool isMonthly = false; ///< Else for each day, UTC.
    friend bool operator==(const UsageLimit &, const UsageLimit &) = default;
};
/// As published for the free plan of Workers KV, D1 and R2 (class A operations are `R2Writes`, class B `R2Reads`).
[[nodiscard]] UsageLimit freeLimitOf(UsageItem item);

/// One figure for each of `kUsageItems`, in their order.
class UsageCounts final
{
public:
    [[nodiscard]] qint64 of(UsageItem item) const { return m_counts.at(static_cast<std::size_t>(item)); }
    void add(UsageItem item, qint64 amount) { m_counts.at(static_cast<std::size_t>(item)) += amount; }
    void add(const UsageCounts &other);
    [[nodiscard]] bool isZero() const { return *this == UsageCounts(); }
    friend bool operator==(const UsageCounts &, const UsageCounts &) = default;

private:
    std::array<qint64, kUsageItems.size()> m_counts{};
};

/// What this program had a service do, since it runs. Any thread. `clock` outlives it.
class ServiceUsage final
{
public:
    /// What a pace is told from: a longer time says little of now, a shorter one nothing.
    static constexpr std::chrono::minutes kPaceSpan{60};
    static constexpr std::chrono::minutes kPaceFrom{10};

    explicit ServiceUsage(const Clock &clock) : m_clock(clock), m_began(clock.monotonic()) {}

    void add(const UsageCounts &counts);
    /// What came since this was called last: whoever keeps it takes it.
    [[nodiscard]] UsageCounts takeNew();
    /// What `takeNew` would give.
    [[nodiscard]] UsageCounts notTaken() const;
    /// In an hour, at the pace of the last one; none before `kPaceFrom`.
    [[nodiscard]] std::optional<double> hourly(UsageItem item) const;

private:
    struct Minute
    {
        qint64 number;
        UsageCounts counts;
    };

    const Clock &m_clock;
    const std::chrono::milliseconds m_began;
    mutable std::mutex m_mutex;
    UsageCounts m_new;            ///< Guarded by m_mutex.
    std::deque<Minute> m_minutes; ///< Guarded by m_mutex; the oldest first, of the last hour.
};

} // namespace hoox
