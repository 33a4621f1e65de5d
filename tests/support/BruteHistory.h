#pragma once

#include "storage/domain/Analytics.h"
#include "storage/domain/PositionBook.h"
#include "storage/domain/SymbolFigures.h"

#include <functional>
#include <map>
#include <vector>

namespace hoox::tests {

/// A sound row of a ledger, and its place in the file.
struct BruteRow
{
    qint64 rowId = 0;
    Fill fill;
};

/// A ledger file read whole and plainly: what LedgerHistory is held against.
class BruteHistory final
{
public:
    explicit BruteHistory(const QString &path);

    [[nodiscard]] const std::vector<BruteRow> &rows() const { return m_rows; } ///< In the ledger's order.
    /// Sums of the rows that `wanted` takes; profit as in the whole ledger. Steps of the equity are not thinned.
    [[nodiscard]] Analytics analytics(const std::function<bool(const BruteRow &)> &wanted) const;
    [[nodiscard]] QVector<SymbolFigures> positionsAt(qint64 second) const;

private:
    std::vector<BruteRow> m_rows;
};

/// Counts and times exactly, amounts to 1e-9 of their size or of what they are the sum of; of the equity the counts and
/// the last step. Fails the running test.
void compareAnalytics(const Analytics &is, const Analytics &wanted);

} // namespace hoox::tests
