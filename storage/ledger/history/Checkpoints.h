#pragma once

#include "storage/ledger/LedgerScan.h"
#include "storage/ledger/TradeSums.h"

#include <vector>

namespace hoox {

/// How every line of a ledger stood at places along its order. Holds for each line only what changed since the
/// checkpoint before; when that grows over a bound, every other checkpoint goes and they come half as often.
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
    void add(const LedgerPlace &place, const std::vector<LineState> &states, const std::vector<int> &changed);
    [[nodiscard]] int count() const { return static_cast<int>(m_places.size()); }
    [[nodiscard]] const LedgerPlace &place(int checkpoint) const
    {
        return m_places[static_cast<std::size_t>(checkpoint)];
    }
    /// The last one whose rows all lie at or before the second, or the place; `kNone` if there is none.
    [[nodiscard]] int atOrBefore(qint64 second) const;
    [[nodiscard]] int atOrBefore(const LedgerPlace &place) const;
    /// The last one before the row, where rowids rise along the ledger's order.
    [[nodiscard]] int beforeRow(qint64 rowId) const;
    /// States by line; of `kNone`, none.
    [[nodiscard]] std::vector<LineState> states(int checkpoint) const;
    [[nodiscard]] LineState state(int checkpoint, int line) const;
    [[nodiscard]] std::size_t bytes() const
    {
        return m_entries * sizeof(Entry) + m_places.size() * sizeof(LedgerPlace);
    }

private:
    static constexpr qint64 kRowsBetween = 32768; ///< Read in some 30 ms.
    /// Only thousands of symbols take so much: at 15,000 exchanges and symbols, all of them traded all the time, a
    /// place in ten million fills is some 300,000 rows away at most. Vectors may take a quarter more.
    static constexpr std::size_t kMostBytes = 40 << 20;
    struct Entry
    {
        int checkpoint = 0; ///< The first one where the line stood so.
        LineState state;
    };
    void thin();

    qint64 m_rowsBetween;
    std::size_t m_mostBytes;
    std::size_t m_entries = 0;
    std::vector<LedgerPlace> m_places;
    std::vector<std::vector<Entry>> m_lines; ///< By line, in order.
};

} // namespace hoox
