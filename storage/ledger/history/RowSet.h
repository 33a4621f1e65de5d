#pragma once

#include "storage/domain/RowSelection.h"
#include "storage/ledger/RowAnchors.h"

#include <functional>
#include <vector>

namespace hoox {

class SqliteConnection;
using Stop = std::function<bool()>;

/// A set of rowids, for asking. Takes at most 8 bytes a row, mostly a bit. A value.
class RowSet final
{
public:
    RowSet() = default;
    explicit RowSet(std::vector<qint64> rows);
    explicit RowSet(std::vector<bool> bits); ///< By row, from 0 on.
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] qint64 lowest() const { return m_lowest; }
    [[nodiscard]] qint64 highest() const { return m_highest; }
    [[nodiscard]] bool contains(qint64 row) const;
    /// The next row of the set; behind the highest one, a row that is not in it.
    [[nodiscard]] qint64 after(qint64 row) const;

private:
    qint64 m_count = 0, m_lowest = 0, m_highest = 0;
    qint64 m_denseFrom = 0;
    std::vector<bool> m_dense;
    std::vector<qint64> m_sparse;
};

/// The selected rows, as the order has them. Takes a bit for each row of the file where they are many, else 8 bytes
/// a row.
[[nodiscard]] Result<RowSet> rowsOf(const SqliteConnection &connection, const FillOrder &order,
                                    const RowSelection &selected, const Stop &stop);

} // namespace hoox
