#include "models/positions/TimeMachine.h"

#include "storage/base/WhenDone.h"

#include <algorithm>
#include <utility>

namespace hoox {

namespace {

FillsQuery aroundQuery(bool after, qint64 second)
{
    FillsQuery query;
    query.descending = !after;
    (after ? query.time.from : query.time.to) = second + 1;
    return query;
}

QVector<Fill> readableFills(const FillRowList &rows)
{
    QVector<Fill> fills;
    for (const auto &row : rows) {
        if (row.fault == FillRow::Fault::None)
            fills.append(row.fill);
    }
    return fills;
}

} // namespace

TimeMachine::TimeMachine(HistoryReads reads, QObject *parent) : QObject(parent), m_reads(std::move(reads)) {}

TimeMachine::~TimeMachine()
{
    m_underWay.cancel();
}

void TimeMachine::showAt(qint64 second)
{
    if (m_wish == second && !m_error)
        return;
    m_wish = second;
    if (!m_reading)
        readNext();
    Q_EMIT changed();
}

void TimeMachine::readAgain()
{
    if (!isOn() || m_reading)
        return;
    readNext();
    Q_EMIT changed();
}

void TimeMachine::leave()
{
    if (!isOn())
        return;
    ++m_generation;
    m_underWay.cancel();
    m_reading = false;
    m_percent = -1;
    m_wish.reset();
    m_shown.reset();
    ++m_picture;
    m_fillsAt.reset();
    m_rows.clear();
    m_fills.clear();
    m_unknown = 0;
    m_error.reset();
    Q_EMIT changed();
}

void TimeMachine::readNext()
{
    const auto second = *m_wish;
    m_reading = true;
    m_percent = -1;
    m_underWay = m_reads.positionsAt(second);
    auto *const progress = new QFutureWatcher<Result<QVector<SymbolFigures>>>(this);
    connect(progress, &QFutureWatcherBase::progressValueChanged, this, [this, progress, generation = m_generation] {
        const auto whole = progress->progressMaximum() - progress->progressMinimum();
        if (generation != m_generation || !m_reading || whole <= 0)
            return;
        m_percent = static_cast<int>(100LL * (progress->progressValue() - progress->progressMinimum()) / whole);
        Q_EMIT changed();
    });
    connect(progress, &QFutureWatcherBase::finished, progress, &QObject::deleteLater);
    progress->setFuture(m_underWay);
    whenDone(m_underWay, this, [this, second, generation = m_generation](const Result<QVector<SymbolFigures>> &answer) {
        if (generation == m_generation)
            takePositions(second, answer);
    });
}

void TimeMachine::takePositions(qint64 second, const Result<QVector<SymbolFigures>> &answer)
{
    m_reading = false;
    m_percent = -1;
    if (answer) {
        m_error.reset();
        m_shown = second;
        ++m_picture;
        m_rows = pastRows(*answer, second);
        m_unknown = unknownPositionsOf(*answer, m_rows);
    } else if (m_wish == second) {
        m_error = answer.error();
    }
    if (m_wish != second)
        readNext();
    else if (answer)
        readAround();
    Q_EMIT changed();
}

void TimeMachine::readAround()
{
    if (!m_readingSpan && m_shown && m_shown == m_wish)
        readFills(false, {});
}

/// Those before, then those after: a newer read of rows ends an older one. A new wish ends both.
void TimeMachine::readFills(bool after, const QVector<Fill> &before)
{
    const auto second = *m_shown;
    const auto number = ++m_fillsAsked;
    whenDone(m_reads.fills(aroundQuery(after, second), after ? kFillsAfter : kFillsBefore), this,
             [this, second, after, before, number, generation = m_generation](const Result<FillHead> &answer) {
                 if (number == m_fillsAsked && generation == m_generation && m_wish == second && m_shown == second)
                     takeFills(after, before, answer);
             });
}

void TimeMachine::takeFills(bool after, const QVector<Fill> &before, const Result<FillHead> &answer)
{
    if (!answer) {
        m_error = answer.error();
        Q_EMIT changed();
        return;
    }
    auto fills = readableFills(answer->rows);
    if (!after) {
        std::reverse(fills.begin(), fills.end());
        readFills(true, fills);
        return;
    }
    m_fills = before + fills;
    m_fillsAt = m_shown;
    m_error.reset();
    Q_EMIT changed();
}

void TimeMachine::readSpan()
{
    if (std::exchange(m_readingSpan, true))
        return;
    FillsQuery query;
    query.descending = false;
    whenDone(m_reads.fills(query, 1), this, [this](const Result<FillHead> &answer) { takeSpan(false, answer); });
}

void TimeMachine::takeSpan(bool newest, const Result<FillHead> &answer)
{
    // Without it there is no slider; the field and the steps still work.
    const auto fills = answer ? readableFills(answer->rows) : QVector<Fill>();
    if (!newest && !fills.isEmpty()) {
        m_firstAt = fills.first().createdAt;
        whenDone(m_reads.fills(FillsQuery(), 1), this, [this](const Result<FillHead> &last) { takeSpan(true, last); });
        return;
    }
    m_readingSpan = false;
    if (!fills.isEmpty()) {
        m_lastAt = std::max(m_firstAt, fills.first().createdAt);
        Q_EMIT spanKnown();
    }
    if (!fillsComplete())
        readAround();
}

} // namespace hoox
