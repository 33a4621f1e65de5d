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
    struct Fold
    {
        FillsMatch match;
        AnalyticsTotals totals;
        qint64 generation = 0;
        LedgerPlace end; ///< Rows up to it are in.
        qint64 unsoundSeen = 0;
        qint64 unsound = 0; ///< Of those, the ones that match.
    };
    [[nodiscard]] Fold &foldFor(const FillsQuery &query);
    [[nodiscard]] Fold newFold(const FillsQuery &query) const;
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
