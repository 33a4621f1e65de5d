#pragma once

#include "storage/domain/FillRows.h"

#include <array>
#include <initializer_list>
#include <memory>
#include <optional>

namespace hoox {

/// Selected rows of a result of any length, by number. A value: copies share what they hold, and what changes is the
/// part of it where the rows are. However the rows lie scattered, ten million take a bit each at most, 1.25 MB; whole
/// stretches take nothing. Each call but `makeRoom`, `ranges` and a comparison takes microseconds; those, a
/// millisecond.
class RowSelection final
{
public:
    RowSelection() = default;
    RowSelection(std::initializer_list<RowRange> ranges);
    RowSelection(const QVector<RowRange> &ranges);

    [[nodiscard]] bool isEmpty() const { return m_blocks.isEmpty(); }
    [[nodiscard]] qint64 rows() const;
    [[nodiscard]] bool contains(qint64 row) const;
    /// The selected rows that follow each other, from the first one that is not before `row`.
    [[nodiscard]] std::optional<RowRange> rangeFrom(qint64 row) const;
    /// All of them, sorted and apart: there may be as many as every other row.
    [[nodiscard]] QVector<RowRange> ranges() const;

    void clear() { m_blocks.clear(); }
    /// Only these rows, given in either direction.
    void select(qint64 from, qint64 to);
    void add(qint64 from, qint64 to);
    void remove(qint64 from, qint64 to);
    void toggle(qint64 row);
    /// The first `most` of the selected rows, which are selected here no more.
    [[nodiscard]] RowSelection takeFirst(qint64 most);
    /// The rows that are selected here and not there. Less than a millisecond, however they lie.
    [[nodiscard]] RowSelection without(const RowSelection &other) const;
    /// Rows came, which are not selected: for each, ascending, the number so far of the row that it stands before.
    void makeRoom(const QVector<qint64> &before);

    friend bool operator==(const RowSelection &a, const RowSelection &b);

private:
    static constexpr qint64 kWordRows = 64;
    static constexpr qint64 kBlockRows = 1 << 16;
    using Bits = std::array<quint64, kBlockRows / kWordRows>;
    /// Without bits: none of its rows, or all of them.
    struct Block
    {
        std::shared_ptr<Bits> bits;
        qint64 rows = 0;
    };

    void set(qint64 from, qint64 to, bool selected);
    static void setIn(Block &block, qint64 from, qint64 to, bool selected);
    /// Selects what the word says of the 64 rows from `row` on, which begin a word; the others stay.
    void addWord(qint64 row, quint64 word);
    /// The 64 rows from any row on, the first one lowest.
    [[nodiscard]] quint64 wordAt(qint64 row) const;
    [[nodiscard]] quint64 alignedWord(qint64 word) const;
    /// Selects, among these rows, those that stand `by` rows earlier in the other one.
    void addShifted(const RowSelection &other, qint64 first, qint64 last, qint64 by);
    [[nodiscard]] qint64 next(qint64 row, bool selected) const;
    [[nodiscard]] qint64 end() const { return m_blocks.size() * kBlockRows; }
    [[nodiscard]] static Bits &own(Block &block);
    void trim();

    QVector<Block> m_blocks; ///< Without empty ones at the end.
};

} // namespace hoox
