#pragma once

#include "storage/ledger/history/AnalyticsTotals.h"
#include "storage/ledger/history/HistorySpine.h"
#include "storage/ledger/history/RowSet.h"

namespace hoox {

/// Analytics of selected rows: from the checkpoint before the first of them to the last. Of one connection's thread.
class SelectedAnalytics final
{
public:
    explicit SelectedAnalytics(HistorySpine &spine) : m_spine(spine) {}
    [[nodiscard]] Result<Analytics> of(const SqliteConnection &connection, const FillOrder &order,
                                       const RowSelection &selected, Progress &progress, const Stop &stop);

private:
    struct Span
    {
        LedgerSpan rows;
        HistorySpine::Start start; ///< Before them.
    };
    [[nodiscard]] Result<std::optional<Analytics>> add(const SqliteConnection &connection, const RowSet &rows,
                                                       Span span, Progress &progress);
    [[nodiscard]] Result<std::optional<Span>> spanOf(const SqliteConnection &connection, const RowSet &rows,
                                                     const HistorySpine::Standing &standing) const;

    HistorySpine &m_spine;
    SpineView m_view = SpineView(m_spine);
    LeanRowReader m_reader = LeanRowReader(m_spine.lines());
};

} // namespace hoox
