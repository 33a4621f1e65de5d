#include "models/positions/PositionBoard.h"

#include "storage/base/WhenDone.h"

#include <algorithm>

namespace hoox {

namespace {

/// The table and the fills come from two reads. A fill recorded between them would look like a difference, so the
/// table is read before and after; after this many rounds the last pair stands as it is.
constexpr int kMostRounds = 3;

} // namespace

TimeRange utcDayOf(const QDateTime &utc)
{
    TimeRange day;
    day.from = QDateTime(utc.toUTC().date(), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    return day;
}

PositionBoard::PositionBoard(Ledger &ledger, const Clock &clock, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_clock(clock)
{
}

std::chrono::milliseconds PositionBoard::age() const
{
    return hasContent() ? m_clock.monotonic() - m_readMonotonic : std::chrono::milliseconds(0);
}

int PositionBoard::differing() const
{
    return static_cast<int>(
        std::count_if(m_rows.cbegin(), m_rows.cend(), [](const PositionRow &row) { return !row.reconciled.agrees(); }));
}

int PositionBoard::unknownPositions() const
{
    return unknownPositionsOf(m_figures, m_rows);
}

void PositionBoard::refreshIfIdle()
{
    if (!m_reading)
        refresh();
}

void PositionBoard::refresh()
{
    Reading reading;
    reading.generation = ++m_generation;
    reading.startedAt = m_clock.nowUtc();
    m_reading = true;
    readRecorded(reading);
    Q_EMIT changed();
}

template <typename T>
bool PositionBoard::accept(const Reading &reading, const Result<T> &result)
{
    if (reading.generation != m_generation)
        return false;
    if (result)
        return true;
    m_error = result.error();
    m_reading = false;
    Q_EMIT changed();
    return false;
}

void PositionBoard::readRecorded(const Reading &reading)
{
    whenDone(m_ledger.recordedPositions(), this,
             [this, reading = reading](const Result<RecordedPositions> &answer) mutable {
                 if (!accept(reading, answer))
                     return;
                 reading.recorded = *answer;
                 readFigures(reading);
             });
}

void PositionBoard::readFigures(const Reading &reading)
{
    whenDone(m_ledger.figures(utcDayOf(reading.startedAt)), this,
             [this, reading = reading](const Result<QVector<SymbolFigures>> &answer) mutable {
                 if (!accept(reading, answer))
                     return;
                 reading.figures = *answer;
                 readRecordedAgain(reading);
             });
}

void PositionBoard::readRecordedAgain(const Reading &reading)
{
    whenDone(m_ledger.recordedPositions(), this,
             [this, reading = reading](const Result<RecordedPositions> &answer) mutable {
                 if (!accept(reading, answer))
                     return;
                 const bool moved = reading.recorded != *answer;
                 reading.recorded = *answer;
                 if (moved && ++reading.rounds < kMostRounds)
                     readFigures(reading);
                 else
                     readBalances(reading);
             });
}

void PositionBoard::readBalances(const Reading &reading)
{
    whenDone(m_ledger.balances(), this, [this, reading = reading](const Result<QVector<Balance>> &answer) mutable {
        if (!accept(reading, answer))
            return;
        reading.balances = *answer;
        take(reading);
    });
}

void PositionBoard::take(const Reading &reading)
{
    m_rows = positionRows(reading.recorded.rows, reading.figures, reading.recorded.holdsExchanges);
    m_figures = reading.figures;
    m_balances = reading.balances;
    m_error.reset();
    m_readAt = m_clock.nowUtc();
    m_readMonotonic = m_clock.monotonic();
    m_reading = false;
    Q_EMIT changed();
}

} // namespace hoox
