#include "models/overview/OverviewFigures.h"

#include "storage/base/WhenDone.h"

#include <algorithm>

namespace hoox {

namespace {

template <typename T, typename Key>
T &entryOfAsset(QVector<T> &entries, Key key, const QString &asset)
{
    auto found = std::find_if(entries.begin(), entries.end(), [&](const T &each) { return key(each) == asset; });
    if (found != entries.end())
        return *found;
    entries.append(T());
    return entries.last();
}

} // namespace

QVector<ExposureFigures> exposureOf(const QVector<PositionRow> &rows)
{
    QVector<ExposureFigures> all;
    for (const auto &sum : sumsByAsset(rows))
        all.append({sum, {}});
    for (const auto &row : rows) {
        if (!row.notional)
            continue;
        auto &symbols = entryOfAsset(
                            all, [](const ExposureFigures &each) { return each.sum.asset; }, row.quote)
                            .symbols;
        auto symbol = std::find_if(symbols.begin(), symbols.end(),
                                   [&row](const SymbolShare &each) { return each.symbol == row.reconciled.symbol; });
        if (symbol == symbols.end()) {
            symbols.append({row.reconciled.symbol});
            symbol = symbols.end() - 1;
        }
        symbol->gross += *row.notional;
    }
    for (auto &figures : all) {
        for (auto &symbol : figures.symbols)
            symbol.share = figures.sum.gross > 0 ? symbol.gross / figures.sum.gross : 0;
        std::stable_sort(figures.symbols.begin(), figures.symbols.end(),
                         [](const SymbolShare &a, const SymbolShare &b) { return a.gross > b.gross; });
    }
    return all;
}

QVector<TodayFigures> todayOf(const QVector<SymbolFigures> &figures)
{
    QVector<TodayFigures> all;
    for (const auto &row : figures) {
        if (row.fills == 0 && row.failed == 0 && row.unfilled == 0)
            continue;
        const auto asset = quoteAsset(row.symbol);
        auto &today = entryOfAsset(
            all, [](const TodayFigures &each) { return each.asset; }, asset);
        today.asset = asset;
        today.realised += row.realised;
        today.fees += row.fees;
        today.volume += row.volume;
        today.fills += row.fills;
        today.failed += row.failed;
        today.unfilled += row.unfilled;
        today.closes += row.closes;
        today.wins += row.wins;
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const TodayFigures &a, const TodayFigures &b) { return a.volume.known > b.volume.known; });
    return all;
}

OverviewFigures::OverviewFigures(Ledger &ledger, PositionBoard &board, const Clock &clock, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_board(board), m_clock(clock)
{
    connect(&m_board, &PositionBoard::changed, this, &OverviewFigures::changed);
}

bool OverviewFigures::isEmptyLedger() const
{
    return m_facts && m_facts->fills == 0 && m_facts->failed == 0 && m_board.rows().isEmpty();
}

const std::optional<Error> &OverviewFigures::error() const
{
    return m_error ? m_error : m_board.error();
}

std::chrono::milliseconds OverviewFigures::age() const
{
    return m_readAt.isValid() ? m_clock.monotonic() - m_readMonotonic : std::chrono::milliseconds(0);
}

void OverviewFigures::refreshIfIdle()
{
    if (m_open == 0)
        refresh();
}

template <typename T, typename Take>
void OverviewFigures::read(const Pending<T> &pending, Take take)
{
    whenDone(pending, this, [this, generation = m_generation, take](const Result<T> &answer) {
        if (generation != m_generation)
            return;
        if (answer)
            take(*answer);
        answered(answer ? std::nullopt : std::optional(answer.error()));
    });
}

void OverviewFigures::refresh()
{
    ++m_generation;
    m_open = 3;
    m_failure.reset();
    const auto now = m_clock.nowUtc().toSecsSinceEpoch();
    const TimeRange lastDay{now - kEquitySeconds, now + 1};
    read(m_ledger.overview(), [this](const LedgerOverview &facts) { m_facts = facts; });
    read(m_ledger.lastFills(kLastFills), [this](const QVector<Fill> &fills) { m_lastFills = fills; });
    read(m_ledger.equity(lastDay, kMostEquitySteps), [this, lastDay](const QVector<EquityCurve> &curves) {
        m_equity = curves;
        m_equityRange = lastDay;
    });
    m_board.refreshIfIdle();
    Q_EMIT changed();
}

void OverviewFigures::answered(const std::optional<Error> &error)
{
    if (error && !m_failure)
        m_failure = error;
    if (--m_open > 0)
        return;
    m_error = m_failure;
    if (!m_error) {
        m_readAt = m_clock.nowUtc();
        m_readMonotonic = m_clock.monotonic();
    }
    Q_EMIT changed();
}

} // namespace hoox
