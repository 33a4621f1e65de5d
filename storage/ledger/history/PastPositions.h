#pragma once

#include "storage/ledger/history/HistorySpine.h"

namespace hoox {

/// Positions as of a past second: from the checkpoint before it, and the rows between. Of one connection's thread.
class PastPositions final
{
public:
    explicit PastPositions(HistorySpine &spine) : m_spine(spine) {}
    [[nodiscard]] Result<QVector<SymbolFigures>> at(const SqliteConnection &connection, qint64 second,
                                                    Progress &progress, const Stop &stop);

private:
    [[nodiscard]] Result<std::optional<QVector<SymbolFigures>>> replay(const SqliteConnection &connection,
                                                                       const HistorySpine::Standing &standing,
                                                                       HistorySpine::Start start, qint64 second,
                                                                       Progress &progress);

    HistorySpine &m_spine;
    SpineView m_view = SpineView(m_spine);
    LeanRowReader m_reader = LeanRowReader(m_spine.lines());
};

} // namespace hoox
