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
        // None: another connection has begun anew meanwhile.
        if (auto start = m_spine.startAt({second, std::numeric_limits<qint64>::max()}, standing->generation))
            return replay(connection, *standing, std::move(*start), second, progress);
    }
    return fail(Error::Kind::Cancelled, connection.path());
}

Result<QVector<SymbolFigures>> PastPositions::replay(const SqliteConnection &connection,
                                                     const HistorySpine::Standing &standing, HistorySpine::Start start,
                                                     qint64 second, Progress &progress)
{
    auto &states = start.states;
    LedgerSpan span;
    span.after = start.place;
    span.before = second == std::numeric_limits<qint64>::max() ? second : second + 1;
    span.way = standing.ordered ? LedgerSpan::Way::Trusted : LedgerSpan::Way::Sorted;
    const LedgerSink sink{[&](const LeanFill &fill) {
        const auto line = static_cast<std::size_t>(fill.line);
        if (line >= states.size())
            states.resize(line + 1);
        states[line].apply(fill.values);
        return true;
    }};
    if (const auto end = scanSpan(connection, m_reader, span, sink, progress); !end)
        return fail(end.error());
    const auto names = m_spine.lines()->names();
    QVector<SymbolFigures> all;
    for (std::size_t line = 0; line < states.size(); ++line) {
        if (states[line].isOpenOrUnknown())
            all.append(states[line].figures(names[line]));
    }
    sortFigures(all);
    return all;
}

} // namespace hoox
