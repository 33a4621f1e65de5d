#pragma once

#include "storage/domain/FillRows.h"

namespace hoox {

/// Selected rows of a result of any length, as ranges: ten million selected rows are one range. A value.
/// Ranges are sorted, apart, and both ends are in.
class RowSelection final
{
public:
    RowSelection() = default;
    explicit RowSelection(QVector<RowRange> ranges) : m_ranges(std::move(ranges)) {}

    [[nodiscard]] const QVector<RowRange> &ranges() const { return m_ranges; }
    [[nodiscard]] bool isEmpty() const { return m_ranges.isEmpty(); }
    [[nodiscard]] qint64 rows() const;
    [[nodiscard]] bool contains(qint64 row) const;

    void clear() { m_ranges.clear(); }
    /// Only these rows, given in either direction.
    void select(qint64 from, qint64 to);
    void add(qint64 from, qint64 to);
    void toggle(qint64 row);
    /// Rows came, which are not selected: for each, ascending, the number so far of the row that it stands before.
    void makeRoom(const QVector<qint64> &before);

private:
    QVector<RowRange> m_ranges;
};

} // namespace hoox
