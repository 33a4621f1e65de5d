#pragma once

#include "storage/ledger/history/AnalyticsTotals.h"
#include "storage/ledger/history/FillsMatch.h"
#include "storage/ledger/history/HistorySpine.h"

#include <deque>

namespace hoox {

/// Analytics of queries, the last few of which are kept and gone on from. Of one connection's thread.
class AnalyticsFolds final
{
public:
    explicit AnalyticsFolds(HistorySpine &spine) : m_spine(spine) {}
    [[nodiscard]] Result<Analytics> analytics(const SqliteConnection &connection, const FillsQuery &query,
                                              Progress &progress, const Stop &stop);

private:
    static constexpr std::size_t kMostKept = 4;
    static constexpr std::size_t kMostBases = 2;
    /// A fold as it stood some rows ago, to go on from when a row comes late.
    struct Base
    {
        AnalyticsTotals totals;
        LedgerPlace end;
    };
    struct Fold
    {
        FillsMatch match;
        AnalyticsTotals totals;
        qint64 generation = 0;
        LedgerPlace end; ///< Rows up to it are in.
        qint64 unsoundSeen = 0;
        qint64 unsound = 0;          ///< Of those, the ones that match.
        std::deque<Base> bases = {}; ///< The last one last.
        qint64 sinceBase = 0;

        /// A row was passed, and is in if it matches.
        void passed(const LedgerPlace &place, qint64 rowsBetween);
        /// To what was read until there, or before; false where that is not known any more.
        [[nodiscard]] bool rewindTo(const LedgerPlace &place);
    };
    [[nodiscard]] Fold &foldFor(const FillsQuery &query);
    [[nodiscard]] Fold newFold(const FillsQuery &query) const;
    /// Into the present generation, as far as it stands there; false where it does not.
    [[nodiscard]] bool renew(Fold &fold) const;
    /// None when another connection has begun anew meanwhile.
    [[nodiscard]] Result<std::optional<Analytics>> tryOnce(const SqliteConnection &connection, const FillsQuery &query,
                                                           Progress &progress, const Stop &stop);
    /// Brings the spine to the file's end, and the newest fold along if it stands where the spine does.
    [[nodiscard]] Result<HistorySpine::Standing> extend(const SqliteConnection &connection, const FillsQuery &query,
                                                        Progress &progress);
    /// False when the standing's generation is over.
    [[nodiscard]] Result<bool> catchUp(const SqliteConnection &connection, const HistorySpine::Standing &standing,
                                       Fold &fold, Progress &progress);
    [[nodiscard]] Result<bool> countUnsound(const SqliteConnection &connection, Fold &fold) const;

    HistorySpine &m_spine;
    FileEye m_eye;
    LeanRowReader m_reader = LeanRowReader(m_spine.lines());
    std::deque<Fold> m_folds; ///< The newest first.
};

} // namespace hoox
