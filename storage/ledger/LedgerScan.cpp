#include "storage/ledger/LedgerScan.h"

#include "storage/ledger/FillRow.h"
#include "storage/ledger/FillScan.h"
#include "storage/ledger/history/RowSet.h"
#include "storage/sqlite/Statement.h"

#include <sqlite3.h>

namespace hoox {

namespace {

constexpr qint64 kRowsBetweenLooks = 8192;
constexpr int kConditionColumn = 1 + kFillColumnCount;
/// kFillColumns without the ids.
constexpr const char *kColumnsWithoutIds =
    "NULL, NULL, exchange, symbol, action, side, quantity, price, fee, NULL, status, created_at";

/// One statement's rows on their way to the sink.
class SpanScan final
{
public:
    SpanScan(const SqliteConnection &connection, LeanRowReader &reader, const LedgerSpan &span, const LedgerSink &sink,
             Progress &progress)
        : m_connection(connection),
          m_reader(reader),
          m_span(span),
          m_sink(sink),
          m_progress(progress),
          m_last(span.after.second)
    {
    }

    Result<ScanEnd> run()
    {
        const auto highest = fillscan::number(m_connection, "SELECT max(rowid) FROM trades");
        if (!highest)
            return fail(highest.error());
        m_first = std::max<qint64>(0, m_span.after.rowId); // of a whole file: before everything
        m_highest = *highest;
        if (m_span.way != LedgerSpan::Way::Sorted)
            return read(" WHERE rowid > ?", {m_span.after.rowId}, " ORDER BY rowid");
        if (m_span.after.second < 0)
            return read({}, {}, " ORDER BY created_at, rowid");
        // Two ranges of the index: one comparison of both columns would read all rows that share the second.
        const auto same = read(" WHERE created_at = ? AND rowid > ?", {m_span.after.second, m_span.after.rowId},
                               " ORDER BY created_at, rowid");
        if (!same || *same != ScanEnd::Whole)
            return same;
        return read(" WHERE created_at > ?", {m_span.after.second}, " ORDER BY created_at, rowid");
    }

private:
    Result<ScanEnd> read(const QByteArray &where, const std::vector<SqlValue> &values, const QByteArray &order)
    {
        const auto &condition = m_span.condition;
        const auto *known = m_span.knownUnsound;
        const auto flag = condition.sql.isEmpty() ? QByteArray() : ", (" + condition.sql + ")";
        const auto rows = Statement::prepare(m_connection, QByteArray("SELECT rowid, ") +
                                                               (known ? kColumnsWithoutIds : kFillColumns) + flag +
                                                               " FROM trades" + where + order);
        if (!rows)
            return fail(rows.error());
        bindValues(rows->get(), bindValues(rows->get(), 1, condition.values), values);
        LeanFill fill;
        for (;;) {
            const auto row = rows->step();
            if (!row)
                return fail(row.error());
            if (!*row)
                return ScanEnd::Whole;
            if (++m_seen % kRowsBetweenLooks == 0 && !look(sqlite3_column_int64(rows->get(), 0)))
                return fail(Error::Kind::Cancelled, m_connection.path());
            const auto sound = known ? m_reader.readWithoutIds(rows->get(), fill) && !known->contains(fill.rowId)
                                     : m_reader.read(rows->get(), fill);
            if (!sound) {
                if (m_sink.unsound)
                    m_sink.unsound(fill.rowId);
                continue;
            }
            fill.matches = flag.isEmpty() || sqlite3_column_int(rows->get(), kConditionColumn) != 0;
            if (const auto end = take(fill))
                return *end;
        }
    }

    std::optional<ScanEnd> take(const LeanFill &fill)
    {
        const auto second = fill.values.createdAt;
        if (second < m_last)
            return ScanEnd::OutOfOrder;
        m_last = second;
        if (second >= m_span.before) {
            // Later rows that lie earlier in the file show only at its end: all are looked at, not all are given.
            if (m_span.way == LedgerSpan::Way::File)
                return std::nullopt;
            return ScanEnd::Whole;
        }
        return m_sink.fill(fill) ? std::nullopt : std::optional(ScanEnd::Stopped);
    }

    bool look(qint64 rowId)
    {
        const auto all = m_highest - m_first;
        m_progress.report(m_span.way == LedgerSpan::Way::Sorted ? std::min(m_seen, all) : rowId - m_first, all);
        return !m_progress.isCancelled();
    }

    const SqliteConnection &m_connection;
    LeanRowReader &m_reader;
    const LedgerSpan &m_span;
    const LedgerSink &m_sink;
    Progress &m_progress;
    qint64 m_last;
    qint64 m_first = 0, m_highest = 0;
    qint64 m_seen = 0;
};

} // namespace

Result<ScanEnd> scanSpan(const SqliteConnection &connection, LeanRowReader &reader, const LedgerSpan &span,
                         const LedgerSink &sink, Progress &progress)
{
    return SpanScan(connection, reader, span, sink, progress).run();
}

Result<qint64> scanLedger(const SqliteConnection &connection, const std::shared_ptr<LedgerLines> &lines, qint64 before,
                          const std::function<bool(const LeanFill &)> &sink, const std::function<void()> &restart,
                          Progress &progress)
{
    LeanRowReader reader(lines);
    qint64 unsound = 0;
    LedgerSpan span;
    span.before = before;
    const LedgerSink both{sink, [&](qint64) { ++unsound; }};
    const auto straight = scanSpan(connection, reader, span, both, progress);
    if (!straight)
        return fail(straight.error());
    if (*straight != ScanEnd::OutOfOrder)
        return unsound;
    restart();
    unsound = 0;
    span.way = LedgerSpan::Way::Sorted;
    const auto sorted = scanSpan(connection, reader, span, both, progress);
    if (!sorted)
        return fail(sorted.error());
    return unsound;
}

} // namespace hoox
