#include "models/analytics/AnalyticsBoard.h"

#include "storage/base/WhenDone.h"

#include <algorithm>
#include <utility>

namespace hoox {

AnalyticsBoard::AnalyticsBoard(Source source, const Clock &clock, QObject *parent)
    : QObject(parent), m_source(std::move(source)), m_clock(clock)
{
}

AnalyticsBoard::~AnalyticsBoard()
{
    drop();
}

std::chrono::milliseconds AnalyticsBoard::age() const
{
    return hasContent() ? m_clock.monotonic() - m_readMonotonic : std::chrono::milliseconds(0);
}

void AnalyticsBoard::begin(const FillsQuery &query)
{
    m_analytics = {};
    m_readAt = {};
    m_error.reset();
    read(query);
}

void AnalyticsBoard::refresh(const FillsQuery &query)
{
    read(query);
}

void AnalyticsBoard::refreshIfIdle(const FillsQuery &query)
{
    if (!m_isReading)
        read(query);
}

void AnalyticsBoard::cancel()
{
    if (!m_isReading)
        return;
    drop();
    m_isReading = false;
    m_wasStopped = true;
    Q_EMIT changed();
}

void AnalyticsBoard::drop()
{
    ++m_generation;
    m_reading.cancel();
}

void AnalyticsBoard::read(const FillsQuery &query)
{
    drop();
    m_isReading = true;
    m_wasStopped = false;
    m_thousandths = 0;
    m_reading = m_source(query);
    auto *progress = new QFutureWatcher<Result<Analytics>>(this);
    connect(progress, &QFutureWatcherBase::progressValueChanged, this, [this, generation = m_generation](int value) {
        if (generation != m_generation || !m_isReading)
            return;
        m_thousandths = value;
        Q_EMIT progressed(value);
    });
    connect(progress, &QFutureWatcherBase::finished, progress, &QObject::deleteLater);
    progress->setFuture(m_reading);
    whenDone(m_reading, this, [this, query, generation = m_generation](const Result<Analytics> &answer) {
        if (generation == m_generation)
            take(query, answer);
    });
    Q_EMIT changed();
}

void AnalyticsBoard::take(const FillsQuery &query, const Result<Analytics> &answer)
{
    m_isReading = false;
    if (answer) {
        m_analytics = *answer;
        m_query = query;
        m_error.reset();
        m_readAt = m_clock.nowUtc();
        m_readMonotonic = m_clock.monotonic();
    } else if (answer.error().kind == Error::Kind::Cancelled) {
        m_wasStopped = true; // By another hand: the ledger is closing, or somebody else asked it.
    } else {
        m_error = answer.error();
    }
    Q_EMIT changed();
}

const AnalyticsAsset *AnalyticsBoard::asset() const
{
    if (const auto *chosen = assetOf(m_analytics, m_asset))
        return chosen;
    return m_analytics.assets.isEmpty() ? nullptr : &m_analytics.assets.constFirst();
}

void AnalyticsBoard::setAsset(const QString &asset)
{
    if (std::exchange(m_asset, asset) != asset)
        Q_EMIT changed();
}

TimeRange AnalyticsBoard::shownRange() const
{
    const TimeRange always;
    const auto from = m_query.time.from > always.from ? m_query.time.from : m_analytics.firstAt;
    const auto lastSecond = m_query.time.to < always.to ? m_query.time.to
                            : m_query.time.from > always.from
                                ? std::max(m_readAt.toSecsSinceEpoch(), m_analytics.lastAt + 1)
                                : m_analytics.lastAt + 1;
    return {from, std::max(from + 1, lastSecond)};
}

} // namespace hoox
