#pragma once

#include "models/positions/PositionRow.h"
#include "storage/base/Result.h"
#include "storage/domain/FillRows.h"
#include "storage/domain/FillsQuery.h"
#include "storage/domain/PositionPath.h"
#include "storage/domain/SymbolFigures.h"

#include <QObject>

#include <functional>

namespace hoox {

/// Where the past is read: what `LedgerHistory` and `FillPages` answer, and what a test makes up. GUI thread.
struct HistoryReads
{
    std::function<Pending<QVector<SymbolFigures>>(qint64 second)> positionsAt;
    std::function<Pending<PositionPath>(ExchangeId, const QString &symbol, const TimeRange &, int mostSteps)> pathOf;
    /// The first rows of a query.
    std::function<Pending<FillHead>(const FillsQuery &, int rows)> fills;
};

/// The time machine (safety 4.7): positions as they stood at the end of a past second, derived from fills, and the
/// fills around it. One read is under way at most; while it is, only the newest wish is kept, so that dragging a slider
/// never queues up. A picture names its own second, `shown`; none comes after that of a later wish, and none after
/// `leave`. GUI thread.
class TimeMachine final : public QObject
{
    Q_OBJECT

public:
    static constexpr int kFillsBefore = 12; ///< Up to and in the second.
    static constexpr int kFillsAfter = 12;

    explicit TimeMachine(HistoryReads reads, QObject *parent = nullptr);
    ~TimeMachine() override;

    /// Unix seconds, UTC. Turns the time machine on.
    void showAt(qint64 second);
    /// The same second once more: the ledger may have changed.
    void readAgain();
    /// Back to now: what is under way is given up.
    void leave();
    /// Reads from when to when the ledger has fills; `spanKnown` follows.
    void readSpan();

    [[nodiscard]] bool isOn() const { return m_wish.has_value(); }
    [[nodiscard]] qint64 wish() const { return m_wish.value_or(0); }
    /// The second that rows and fills belong to; none before the first answer.
    [[nodiscard]] std::optional<qint64> shown() const { return m_shown; }
    /// Another number with each picture: rows of a second, or none any more.
    [[nodiscard]] quint64 picture() const { return m_picture; }
    [[nodiscard]] const QVector<PositionRow> &rows() const { return m_rows; }
    /// Open or not, nobody knows: fills without a quantity (LG-3).
    [[nodiscard]] int unknownPositions() const { return m_unknown; }
    /// Oldest first: up to `shown` and in it, then after it. Of `shown` once `fillsComplete`.
    [[nodiscard]] const QVector<Fill> &fills() const { return m_fills; }
    [[nodiscard]] bool fillsComplete() const { return m_fillsAt.has_value() && m_fillsAt == m_shown; }
    [[nodiscard]] bool isReading() const { return m_reading; }
    /// 0 to 100 of the ledger's first pass; -1 when nothing is told.
    [[nodiscard]] int percent() const { return m_percent; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] qint64 firstAt() const { return m_firstAt; } ///< Unix seconds; 0 when there is no fill, or not read.
    [[nodiscard]] qint64 lastAt() const { return m_lastAt; }

Q_SIGNALS:
    /// Wish, picture, fills, progress or error.
    void changed();
    void spanKnown();

private:
    void readNext();
    void readAround();
    void readFills(bool after, const QVector<Fill> &before);
    void takePositions(qint64 second, const Result<QVector<SymbolFigures>> &answer);
    void takeFills(bool after, const QVector<Fill> &before, const Result<FillHead> &answer);
    void takeSpan(bool newest, const Result<FillHead> &answer);

    HistoryReads m_reads;
    std::optional<qint64> m_wish;
    std::optional<qint64> m_shown;
    std::optional<qint64> m_fillsAt;
    quint64 m_generation = 0; ///< Of the reads: `leave` ends one.
    quint64 m_picture = 0;
    quint64 m_fillsAsked = 0; ///< A newer read of fills drops the older.
    bool m_reading = false;
    bool m_readingSpan = false; ///< Fills wait for it: a newer read of rows would end it.
    int m_percent = -1;
    QFuture<Result<QVector<SymbolFigures>>> m_underWay;
    QVector<PositionRow> m_rows;
    int m_unknown = 0;
    QVector<Fill> m_fills;
    std::optional<Error> m_error;
    qint64 m_firstAt = 0;
    qint64 m_lastAt = 0;
};

} // namespace hoox
