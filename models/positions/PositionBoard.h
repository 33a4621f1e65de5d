#pragma once

#include "models/positions/PositionRow.h"
#include "storage/base/Clock.h"
#include "storage/ledger/Ledger.h"

#include <QObject>

namespace hoox {

/// Reads positions, today's sums and balances from the ledger, beside each other, and keeps the last good answer.
/// A failed read leaves the old content and its time; it is then shown as stale with the reason. A late answer of an
/// older read is dropped. The ledger and the clock outlive it. GUI thread.
class PositionBoard final : public QObject
{
    Q_OBJECT

public:
    PositionBoard(Ledger &ledger, const Clock &clock, QObject *parent = nullptr);

    /// Starts a new read; one that is under way is given up.
    void refresh();
    /// Starts one only if none is under way: for timers, so that a long read is never restarted for ever.
    void refreshIfIdle();

    [[nodiscard]] bool isReading() const { return m_reading; }
    /// False until a first read succeeded.
    [[nodiscard]] bool hasContent() const { return m_readAt.isValid(); }
    /// Of the last read; none while it is good. Stays until a read succeeds.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const QVector<PositionRow> &rows() const { return m_rows; }
    [[nodiscard]] const QVector<Balance> &balances() const { return m_balances; }
    /// Positions now, sums of the UTC day of `readAt`.
    [[nodiscard]] const QVector<SymbolFigures> &figures() const { return m_figures; }
    [[nodiscard]] const QDateTime &readAt() const { return m_readAt; } ///< UTC; null without content.
    [[nodiscard]] std::chrono::milliseconds age() const;               ///< Of the content; monotonic.
    [[nodiscard]] int differing() const;
    /// Exchanges and symbols that no row records and whose fills lack a quantity: open or not, nobody knows (LG-3).
    [[nodiscard]] int unknownPositions() const;

Q_SIGNALS:
    /// Content, error or `isReading` changed.
    void changed();

private:
    struct Reading
    {
        quint64 generation = 0;
        int rounds = 0;
        QDateTime startedAt;
        RecordedPositions recorded;
        QVector<SymbolFigures> figures;
        QVector<Balance> balances;
    };

    void readRecorded(const Reading &reading);
    void readFigures(const Reading &reading);
    void readRecordedAgain(const Reading &reading);
    void readBalances(const Reading &reading);
    void take(const Reading &reading);
    /// False, and the error kept, when `result` is one; false as well when the read was given up.
    template <typename T>
    bool accept(const Reading &reading, const Result<T> &result);

    Ledger &m_ledger;
    const Clock &m_clock;
    quint64 m_generation = 0;
    bool m_reading = false;
    QVector<PositionRow> m_rows;
    QVector<SymbolFigures> m_figures;
    QVector<Balance> m_balances;
    std::optional<Error> m_error;
    QDateTime m_readAt;
    std::chrono::milliseconds m_readMonotonic{0};
};

/// From the first second of the UTC day of `utc` on, with an open end.
[[nodiscard]] TimeRange utcDayOf(const QDateTime &utc);

} // namespace hoox
