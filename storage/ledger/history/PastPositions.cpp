#include "storage/ledger/history/PastPositions.h"

#include "storage/sqlite/Statement.h"

namespace hoox {

Result<QVector<SymbolFigures>> PastPositions::at(const SqliteConnection &connection, qint64 second, Progress &progress,
                                                 const Stop &stop)
{
    const StepWatch watch(connection, stop);
    while (!stop()) {
        std::unique_ptr<ReadSnapshot> snapshot;
        const auto standing = m_view.bringUp(connection, progress, stop, snapshot);
        if (!standing)
            return fail(standing.error());
        auto start = m_spine.startAt({second, std::numeric_limits<qint64>::max()}, standing->generation);
        if (!start)
            continue; // another connection has begun anew meanwhile
        const auto figures = replay(connection, *standing, std::move(*start), second, progress);
        if (!figures)
            return fail(figures.error());
        if (*figures)
            return **figures;
        m_spine.distrust();
    }
    return fail(Error::Kind::Cancelled, connection.path());
}

/// None where rows do not lie in order any more: one was changed in place, unseen.
Result<std::optional<QVector<SymbolFigures>>> PastPositions::replay(const SqliteConnection &connection,
                                                                    const HistorySpine::Standing &standing,
                                                                    HistorySpine::Start start, qint64 second,
                                                                    Progress &progress)
{
    auto &states = start.states;
    LedgerSpan span;
    span.after = start.place;
    span.before = second == std::numeric_limits<qint64>::max() ? second : second + 1;
    span.way = standing.ordered ? LedgerSpan::Way::Trusted : LedgerSpan::Way::Sorted;
    span.knownUnsound = &start.unsound;
    const LedgerSink sink{[&](const LeanFill &fill) {
        const auto line = static_cast<std::size_t>(fill.line);
        if (line >= states.size())
            states.resize(line + 1);
        states[line].apply(fill.values);
        return true;
    }};
    const auto end = scanSpan(connection, m_reader, span, sink, progress);
    if (!end)
        return fail(end.error());
    if (*end == ScanEnd::OutOfOrder)
        return std::optional<QVector<SymbolFigures>>();
    const auto names = m_spine.lines()->names();
    QVector<SymbolFigures> all;
    for (std::size_t line = 0; line < states.size(); ++line) {
        if (states[line].isOpenOrUnknown())
            all.append(states[line].figures(names[line]));
    }
    sortFigures(all);
    return std::optional(std::move(all));
}

} // namespace hoox
