#pragma once

#include "storage/domain/Analytics.h"
#include "storage/ledger/TradeSums.h"
#include "storage/ledger/history/HistorySpine.h"

namespace hoox {

/// What rows realised, while others come and leave. A value; one thread.
class ProfitTally final
{
public:
    void add(const LeanFill &fill, const PositionBook::Effect &effect);
    void remove(const LeanFill &fill, const PositionBook::Effect &effect); ///< Of one that was added before.
    [[nodiscard]] QVector<RealisedProfit> result(const LedgerLines &lines) const;

private:
    struct Line
    {
        qint64 closes = 0;
        RunningSum realised;
    };
    std::vector<Line> m_lines; ///< By number.
};

/// What selected rows realised: from the checkpoint before the first of them to the last. Where few have come or left
/// since the last ones, only those count for that, also when the order was extended meanwhile. Of one connection's
/// thread.
class SelectedProfit final
{
public:
    explicit SelectedProfit(HistorySpine &spine) : m_spine(spine) {}
    [[nodiscard]] Result<QVector<RealisedProfit>> of(const SqliteConnection &connection, const FillOrder &order,
                                                     const RowSelection &selected, Progress &progress,
                                                     const Stop &stop);

private:
    struct Tallied
    {
        OrderGrowthPtr growth; ///< Of the order that numbers the rows.
        RowSelection rows;
        ProfitTally tally;
        qint64 generation = 0;
    };
    struct Span
    {
        LedgerSpan rows;
        HistorySpine::Start start; ///< Before them.
    };
    /// What is to be read, and what it is added to.
    struct Work
    {
        RowSet left;
        RowSet came;
        ProfitTally tally;
    };
    [[nodiscard]] Result<Work> workFor(const SqliteConnection &connection, const FillOrder &order,
                                       const RowSelection &selected, qint64 generation, const Stop &stop) const;
    /// False where it has to begin anew.
    [[nodiscard]] Result<bool> read(const SqliteConnection &connection, Work &work,
                                    const HistorySpine::Standing &standing, Progress &progress);
    [[nodiscard]] Result<bool> add(const SqliteConnection &connection, Work &work, Span span, Progress &progress);
    [[nodiscard]] Result<std::optional<Span>> spanOf(const SqliteConnection &connection, const Work &work,
                                                     const HistorySpine::Standing &standing) const;

    HistorySpine &m_spine;
    SpineView m_view = SpineView(m_spine);
    LeanRowReader m_reader = LeanRowReader(m_spine.lines());
    std::optional<Tallied> m_last;
};

} // namespace hoox
