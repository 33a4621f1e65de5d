#include "storage/health/ServiceUsage.h"

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

QString toText(UsageItem item)
{
    switch (item) {
    case UsageItem::KvReads:
        return u"kv_reads"_s;
    case UsageItem::KvWrites:
        return u"kv_writes"_s;
    case UsageItem::KvDeletes:
        return u"kv_deletes"_s;
    case UsageItem::KvLists:
        return u"kv_lists"_s;
    case UsageItem::D1RowsRead:
        return u"d1_rows_read"_s;
    case UsageItem::D1RowsWritten:
        return u"d1_rows_written"_s;
    case UsageItem::R2Writes:
        return u"r2_writes"_s;
    case UsageItem::R2Reads:
        return u"r2_reads"_s;
    }
    Q_UNREACHABLE();
}

UsageLimit freeLimitOf(UsageItem item)
{
    constexpr qint64 thousand = 1000;
    constexpr qint64 million = thousand * thousand;
    switch (item) {
    case UsageItem::KvReads:
    case UsageItem::D1RowsWritten:
        return {100 * thousand};
    case UsageItem::KvWrites:
    case UsageItem::KvDeletes:
    case UsageItem::KvLists:
        return {thousand};
    case UsageItem::D1RowsRead:
        return {5 * million};
    case UsageItem::R2Writes:
        return {million, true};
    case UsageItem::R2Reads:
        return {10 * million, true};
    }
    Q_UNREACHABLE();
}

void UsageCounts::add(const UsageCounts &other)
{
    for (std::size_t place = 0; place < m_counts.size(); ++place)
        m_counts.at(place) += other.m_counts.at(place);
}

void ServiceUsage::add(const UsageCounts &counts)
{
    const auto number = std::chrono::floor<std::chrono::minutes>(m_clock.monotonic()).count();
    const std::scoped_lock lock(m_mutex);
    m_new.add(counts);
    if (m_minutes.empty() || m_minutes.back().number != number)
        m_minutes.push_back({number, {}});
    m_minutes.back().counts.add(counts);
    while (m_minutes.front().number <= number - kPaceSpan.count())
        m_minutes.pop_front();
}

UsageCounts ServiceUsage::takeNew()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_new, {});
}

UsageCounts ServiceUsage::notTaken() const
{
    const std::scoped_lock lock(m_mutex);
    return m_new;
}

std::optional<double> ServiceUsage::hourly(UsageItem item) const
{
    using Minutes = std::chrono::duration<double, std::ratio<60>>;
    const auto now = m_clock.monotonic();
    if (now - m_began < kPaceFrom)
        return std::nullopt;
    const auto first = std::chrono::floor<std::chrono::minutes>(now).count() - kPaceSpan.count();
    qint64 sum = 0;
    const std::scoped_lock lock(m_mutex);
    for (const auto &minute : m_minutes) {
        if (minute.number > first)
            sum += minute.counts.of(item);
    }
    const auto span = std::min<Minutes>(now - m_began, kPaceSpan);
    return static_cast<double>(sum) * Minutes(kPaceSpan).count() / span.count();
}

} // namespace hoox
