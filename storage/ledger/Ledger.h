#pragma once

#include "storage/domain/EquityCurve.h"
#include "storage/domain/FillsQuery.h"
#include "storage/domain/Position.h"
#include "storage/domain/SymbolFigures.h"

#include <QVector>

#include <functional>

namespace hoox {

/// What the ledger file is and holds.
struct LedgerOverview
{
    qint64 fills = 0;
    qint64 failed = 0;
    qint64 firstAt = 0; ///< Unix seconds; 0 when there is no fill.
    qint64 lastAt = 0;
    int schemaVersion = 0; ///< Highest migration that is applied.
    qint64 rejects = 0;    ///< Rows that an import refused (LG-5); they are listed by `rejects`.
};

/// The table `positions` as it stands.
struct RecordedPositions
{
    QVector<Position> rows; ///< By symbol, then exchange.
    /// A row for each exchange and symbol, as a deployed ledger keeps them (LG-3). Else the symbol alone is the key:
    /// one exchange's row hides the others' (LG-2).
    bool holdsExchanges = false;
    friend bool operator==(const RecordedPositions &, const RecordedPositions &) = default;
};

/// A row that an import refused, in the file's order.
struct RejectedRow
{
    qint64 row = 0; ///< rowid in the file it came from.
    QString id;
    RowFault fault;
};

/// What a recorded fill did (LG-1).
struct FillEffect
{
    std::optional<Position> before, after;
    std::optional<double> realised = 0.0; ///< None if it is not known (LG-3).
};

/// The ledger tier (D1, design 2), local. Any thread; answers come later (`whenDone`), from the ledger's own threads:
/// one that writes, one for pages and short reads, one for long scans, so that none waits for a longer one.
class Ledger
{
public:
    virtual ~Ledger() = default;
    [[nodiscard]] virtual Pending<LedgerOverview> overview() = 0;
    [[nodiscard]] virtual Pending<RecordedPositions> recordedPositions() = 0;
    /// Derived from fills, by symbol, then exchange; flat ones with fills in the range are in it too. Long; has
    /// progress.
    [[nodiscard]] virtual Pending<QVector<SymbolFigures>> figures(const TimeRange &range) = 0;
    /// At most `mostSteps` steps a curve, thinned by time; the last one is exact. Long; has progress.
    [[nodiscard]] virtual Pending<QVector<EquityCurve>> equity(const TimeRange &range, int mostSteps) = 0;
    /// The newest record of each exchange and asset.
    [[nodiscard]] virtual Pending<QVector<Balance>> balances() = 0;
    [[nodiscard]] virtual Pending<QVector<Fill>> lastFills(int count) = 0;
    [[nodiscard]] virtual Pending<QVector<Fill>> fillsOfOrder(const QString &orderId) = 0;
    /// Of one trace id, since that second (Unix, UTC), which an index finds; the id itself has none.
    [[nodiscard]] virtual Pending<QVector<Fill>> fillsOfRequest(const QString &requestId, qint64 since) = 0;
    /// Fills of one exchange and symbol, newest first: what makes up a position.
    [[nodiscard]] virtual Pending<QVector<Fill>> fillsOf(ExchangeId exchange, const QString &symbol, int count) = 0;
    /// Streams every match, in order, to `sink`, on the scan thread; `sink` answers false to stop. Gives the count.
    [[nodiscard]] virtual Pending<qint64> forEachFill(const FillsQuery &query,
                                                      std::function<bool(const Fill &)> sink) = 0;
    [[nodiscard]] virtual Pending<QVector<RejectedRow>> rejects(int count) = 0;
    /// The fill and the position that it changes, in one transaction (LG-1). `Conflict` for a known id, `Invalid` for
    /// values that `faultOf` names.
    [[nodiscard]] virtual Pending<FillEffect> record(const Fill &fill) = 0;
};

} // namespace hoox
