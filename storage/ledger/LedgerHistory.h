#pragma once

#include "storage/base/Result.h"
#include "storage/domain/Analytics.h"
#include "storage/domain/FillRows.h"
#include "storage/domain/FillsQuery.h"
#include "storage/domain/PositionPath.h"
#include "storage/domain/SymbolFigures.h"

#include <memory>

namespace hoox {

struct FillOrder;
using FillOrderPtr = std::shared_ptr<const FillOrder>;

/// What the fills of a ledger file add up to, at any past second and for any filter: one pass over the file in the
/// ledger's order (created_at, rowid), with checkpoints on the way, gone on from when fills are appended and begun anew
/// when others have changed (PF-11, safety 4.7). Read-only connections of its own; any thread; answers come later
/// (`whenDone`). Every call can be cancelled at any moment, and has progress.
class LedgerHistory final
{
public:
    /// `rowsBetweenCheckpoints` 0: as measured to be right. Few are for tests.
    explicit LedgerHistory(const QString &ledgerPath, qint64 rowsBetweenCheckpoints = 0);
    ~LedgerHistory();

    /// Of all rows that match `query`; its order has no meaning here. A newer call drops the older: `Cancelled`.
    [[nodiscard]] Pending<Analytics> analytics(const FillsQuery &query);
    /// Of rows of an order, by number. A newer call drops the older: `Cancelled`.
    [[nodiscard]] Pending<Analytics> analyticsOf(const FillOrderPtr &order, const QVector<RowRange> &ranges);
    /// As they stood at the end of that second (Unix, UTC), by symbol, then exchange: position, `openedAt`,
    /// `withoutQuantity`, `lastPrice` and `lastAt`; the sums of a range are none. Flat ones are not in it. Within 100
    /// ms at ten million fills, once the file was passed over. A newer call drops the older: `Cancelled`.
    [[nodiscard]] Pending<QVector<SymbolFigures>> positionsAt(qint64 second);
    /// At most `mostSteps` steps. A newer call drops the older: `Cancelled`.
    [[nodiscard]] Pending<PositionPath> pathOf(ExchangeId exchange, const QString &symbol, const TimeRange &range,
                                               int mostSteps);

private:
    class Work;
    std::unique_ptr<Work> m_work;
};

} // namespace hoox
