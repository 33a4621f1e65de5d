#pragma once

#include "models/analytics/AnalyticsFigures.h"
#include "storage/base/Clock.h"
#include "storage/base/Result.h"
#include "storage/domain/FillsQuery.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace hoox {

/// What the fills of a scope add up to (design 7): asks for it, and keeps the last good answer of that scope with its
/// time. Another scope begins with nothing: figures of one filter never stand under another's words. A failed or given
/// up read leaves what was there; late answers are dropped. The clock outlives it. GUI thread.
class AnalyticsBoard final : public QObject
{
    Q_OBJECT

public:
    /// Long; has progress in thousandths and can be cancelled (`LedgerHistory::analytics`).
    using Source = std::function<Pending<Analytics>(const FillsQuery &)>;

    AnalyticsBoard(Source source, const Clock &clock, QObject *parent = nullptr);
    ~AnalyticsBoard() override;

    /// Another scope, read at once.
    void begin(const FillsQuery &query);
    /// The same scope again; `query` may have moved on with the clock.
    void refresh(const FillsQuery &query);
    /// As `refresh`, unless a read is under way: for timers.
    void refreshIfIdle(const FillsQuery &query);
    /// Ends the read under way; what is there stays.
    void cancel();

    [[nodiscard]] bool isReading() const { return m_isReading; }
    [[nodiscard]] int thousandths() const { return m_thousandths; } ///< Of the read under way; 0 while not known.
    [[nodiscard]] bool wasStopped() const { return m_wasStopped; }  ///< The last read was given up by `cancel`.
    [[nodiscard]] bool hasContent() const { return m_readAt.isValid(); }
    [[nodiscard]] const Analytics &analytics() const { return m_analytics; }
    [[nodiscard]] const FillsQuery &query() const { return m_query; } ///< Of the content.
    /// Of the last read; none while it is good.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const QDateTime &readAt() const { return m_readAt; } ///< UTC; null without content.
    [[nodiscard]] std::chrono::milliseconds age() const;               ///< Of the content; monotonic.

    /// The asset that is looked at; null without content. One that is no longer there gives way to the first.
    [[nodiscard]] const AnalyticsAsset *asset() const;
    void setAsset(const QString &asset);
    /// From the first second of the period to its last one, or of the rows where the period is open.
    [[nodiscard]] TimeRange shownRange() const;

Q_SIGNALS:
    /// Content, asset, error or `isReading`.
    void changed();
    void progressed(int thousandths);

private:
    void read(const FillsQuery &query);
    void take(const FillsQuery &query, const Result<Analytics> &answer);
    void drop();

    Source m_source;
    const Clock &m_clock;
    Pending<Analytics> m_reading;
    quint64 m_generation = 0;
    bool m_isReading = false;
    bool m_wasStopped = false;
    int m_thousandths = 0;
    Analytics m_analytics;
    FillsQuery m_query;
    QString m_asset;
    std::optional<Error> m_error;
    QDateTime m_readAt;
    std::chrono::milliseconds m_readMonotonic{0};
};

} // namespace hoox
