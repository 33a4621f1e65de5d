#pragma once

#include "storage/ledger/LedgerScan.h"
#include "storage/ledger/history/PackedStates.h"

#include <vector>

namespace hoox {

/// How every line of a ledger stood at places along its order. Each checkpoint holds what changed since the one before,
/// packed; when all grow over a bound, every other checkpoint goes and they come half as often.
/// A value; one thread.
class Checkpoints final
{
public:
    static constexpr int kNone = -1;
    explicit Checkpoints(qint64 rowsBetween = kRowsBetween, std::size_t mostBytes = kMostBytes)
        : m_rowsBetween(rowsBetween), m_mostBytes(mostBytes)
    {
    }

    [[nodiscard]] qint64 rowsBetween() const { return m_rowsBetween; }
    /// Forgets those behind this one.
    void cutBehind(int checkpoint);
    /// Of all lines as they stand after the row at `place`; `changed` names those that changed since the last one.
    void add(const LedgerPlace &place, const std::vector<LineState> &states, std::vector<int> changed);
    [[nodiscard]] int count() const { return static_cast<int>(m_points.size()); }
    [[nodiscard]] const LedgerPlace &place(int checkpoint) const { return at(checkpoint).place; }
    /// The last one whose rows all lie at or before the second, or the place; `kNone` if there is none.
    [[nodiscard]] int atOrBefore(qint64 second) const;
    [[nodiscard]] int atOrBefore(const LedgerPlace &place) const;
    /// The last one before the row, where rowids rise along the ledger's order.
    [[nodiscard]] int beforeRow(qint64 rowId) const;
    /// States by line, of those that the ledger had there; of `kNone`, none. All that is kept is read at most, which
    /// takes some 20 ms; where all lines are traded, the one checkpoint.
    [[nodiscard]] std::vector<LineState> states(int checkpoint) const;
    [[nodiscard]] LineState state(int checkpoint, int line) const;
    [[nodiscard]] std::size_t bytes() const { return m_bytes; }

private:
    static constexpr qint64 kRowsBetween = 32768; ///< Read in some 10 ms.
    /// Only thousands of symbols take so much: at 15,000 exchanges and symbols, all of them traded all the time, a
    /// place in ten million fills is some 130,000 rows away at most.
    static constexpr std::size_t kMostBytes = 50 << 20;
    struct Point
    {
        LedgerPlace place;
        std::size_t lines = 0; ///< That the ledger had there.
        PackedStates changed;  ///< Since the point before.

        [[nodiscard]] std::size_t bytes() const { return sizeof(Point) + changed.bytes(); }
    };
    [[nodiscard]] const Point &at(int checkpoint) const { return m_points[static_cast<std::size_t>(checkpoint)]; }
    [[nodiscard]] static Point merged(const Point &earlier, const Point &later);
    void thin();

    qint64 m_rowsBetween;
    std::size_t m_mostBytes;
    std::size_t m_bytes = 0;
    std::vector<Point> m_points;
};

} // namespace hoox
