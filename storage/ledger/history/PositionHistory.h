#pragma once

#include "storage/domain/PositionPath.h"
#include "storage/domain/TimeRange.h"
#include "storage/ledger/history/HistorySpine.h"

namespace hoox {

/// One exchange and symbol over time, by the index that finds its rows. Never waits for a pass; starts from a
/// checkpoint where there is one that agrees with the file. Of one connection's thread.
class PositionHistory final
{
public:
    explicit PositionHistory(const HistorySpine &spine) : m_spine(spine) {}
    [[nodiscard]] Result<PositionPath> path(const SqliteConnection &connection, const LineName &name,
                                            const TimeRange &range, int mostSteps, Progress &progress,
                                            const Stop &stop);

private:
    struct Start
    {
        LedgerPlace place;
        LineState state;
    };
    [[nodiscard]] Result<Start> startOf(const SqliteConnection &connection, const LineName &name, qint64 from);
    [[nodiscard]] Result<bool> agrees(const SqliteConnection &connection, const HistorySpine::Standing &standing);

    const HistorySpine &m_spine;
    FileEye m_eye;
};

} // namespace hoox
