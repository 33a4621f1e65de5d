#include "storage/export/ExportRows.h"

#include "storage/ledger/FillScan.h"
#include "storage/sqlite/Statement.h"

#include <sqlite3.h>

#include <algorithm>

namespace hoox {

namespace {

using Kind = ExportColumn::Kind;

/// Rows are read as they stood at the beginning, whoever writes meanwhile.
class Snapshot final
{
public:
    [[nodiscard]] static Result<Done> begin(const SqliteConnection &connection)
    {
        return connection.execute(QStringLiteral("BEGIN"));
    }
    explicit Snapshot(const SqliteConnection &connection) : m_connection(connection) {}
    ~Snapshot() { (void)m_connection.execute(QStringLiteral("ROLLBACK")); }
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    const SqliteConnection &m_connection;
};

std::vector<ExportColumn> columnsOf(ExportTable table)
{
    switch (table) {
    case ExportTable::Trades:
        return {{"id", Kind::Id},
                {"request_id", Kind::Id},
                {"exchange"},
                {"symbol"},
                {"action"},
                {"side"},
                {"quantity", Kind::Figure},
                {"price", Kind::Figure},
                {"fee", Kind::Figure},
                {"order_id", Kind::Id},
                {"status"},
                {"created_at", Kind::Second}};
    case ExportTable::Positions:
        return {{"symbol"},
                {"exchange"},
                {"side"},
                {"size", Kind::Figure},
                {"entry_price", Kind::Figure},
                {"leverage", Kind::Figure},
                {"updated_at", Kind::Second}};
    case ExportTable::Balances:
        return {{"id", Kind::Id},           {"exchange"},           {"asset"},
                {"free", Kind::Figure},     {"used", Kind::Figure}, {"total", Kind::Figure},
                {"timestamp", Kind::Second}};
    }
    Q_UNREACHABLE();
}

QByteArray selectPart(const std::vector<ExportColumn> &columns, ExportTable table)
{
    QByteArray names;
    for (const auto &column : columns)
        names += (names.isEmpty() ? "" : ", ") + QByteArray::fromStdString(column.name);
    return "SELECT " + names + " FROM " + toText(table).toLatin1();
}

/// One export under way: counts what it writes and hands it on in large pieces.
class RowWriter final
{
public:
    RowWriter(const ExportJob &job, const ExportSink &sink, Progress &progress)
        : m_text(job.format, columnsOf(job.table)), m_sink(sink), m_progress(progress)
    {
        m_text.begin();
    }

    [[nodiscard]] ExportResult &result() { return m_result; }

    [[nodiscard]] Result<Done> add(const Statement &row)
    {
        constexpr qint64 kRowsBetweenLooks = 1024;
        constexpr size_t kPiece = 256 * 1024;
        m_text.add(row.get());
        if (++m_result.written % kRowsBetweenLooks == 0) {
            if (m_progress.isCancelled())
                return fail(Error::Kind::Cancelled);
            m_progress.report(m_result.written, m_result.expected);
        }
        return m_text.pending().size() < kPiece ? Result<Done>(Done{}) : handOn();
    }

    /// Every row of a statement.
    [[nodiscard]] Result<Done> addAll(const Statement &rows)
    {
        for (;;) {
            const auto row = rows.step();
            if (!row)
                return fail(row.error());
            if (!*row)
                return Done{};
            if (auto added = add(rows); !added)
                return added;
        }
    }

    [[nodiscard]] Result<Done> end()
    {
        m_text.end();
        return handOn();
    }

private:
    [[nodiscard]] Result<Done> handOn()
    {
        m_result.bytes += static_cast<qint64>(m_text.pending().size());
        auto taken = m_sink(m_text.pending());
        m_text.clear();
        return taken;
    }

    ExportText m_text;
    const ExportSink &m_sink;
    Progress &m_progress;
    ExportResult m_result;
};

FillsCondition conditionOfJob(const ExportJob &job)
{
    return job.table == ExportTable::Trades ? conditionOf(job.query) : FillsCondition();
}

QByteArray wherePart(const FillsCondition &condition)
{
    return condition.sql.isEmpty() ? QByteArray() : " WHERE " + condition.sql;
}

QByteArray orderPart(const ExportJob &job)
{
    switch (job.table) {
    case ExportTable::Trades: {
        const QByteArray way = job.query.descending ? " DESC" : "";
        return " ORDER BY " + sortExpression(job.query.sortBy) + way + ", rowid" + way;
    }
    case ExportTable::Positions:
        return " ORDER BY symbol, exchange";
    case ExportTable::Balances:
        return " ORDER BY timestamp, rowid";
    }
    Q_UNREACHABLE();
}

Result<qint64> countOf(const SqliteConnection &connection, const ExportJob &job)
{
    const auto condition = conditionOfJob(job);
    auto rows =
        Statement::prepare(connection, "SELECT count(*) FROM " + toText(job.table).toLatin1() + wherePart(condition));
    if (!rows)
        return fail(rows.error());
    bindValues(rows->get(), 1, condition.values);
    if (const auto row = rows->step(); !row)
        return fail(row.error());
    return job.limit < 0 ? rows->integer(0) : std::min(job.limit, rows->integer(0));
}

Result<Done> writeQuery(const SqliteConnection &connection, const ExportJob &job, RowWriter &writer)
{
    const auto condition = conditionOfJob(job);
    const auto limit = job.limit < 0 ? QByteArray() : " LIMIT " + QByteArray::number(job.limit);
    auto rows = Statement::prepare(connection, selectPart(columnsOf(job.table), job.table) + wherePart(condition) +
                                                   orderPart(job) + limit);
    if (!rows)
        return fail(rows.error());
    bindValues(rows->get(), 1, condition.values);
    return writer.addAll(*rows);
}

/// The rows of an order by number. Which rows they are is read anew: the order keeps a place, not a row.
Result<Done> writeSelection(const SqliteConnection &connection, const ExportJob &job, RowWriter &writer)
{
    constexpr qint64 kChunk = 4096;
    auto one = Statement::prepare(connection, selectPart(columnsOf(job.table), job.table) + " WHERE rowid = ?");
    if (!one)
        return fail(one.error());
    for (const auto &[first, last] : job.ranges) {
        for (auto from = first; from <= last; from += kChunk) {
            const auto rows =
                fillscan::page(connection, *job.order, from, static_cast<int>(std::min(kChunk, last - from + 1)));
            if (!rows)
                return fail(rows.error());
            for (const auto &row : *rows) {
                if (row.fault == FillRow::Fault::Gone)
                    continue;
                one->bind(1, row.rowId);
                if (auto added = writer.addAll(*one); !added)
                    return added;
                one->reset();
            }
        }
    }
    return Done{};
}

} // namespace

Result<ExportResult> exportRows(const SqliteConnection &connection, const ExportJob &job, const ExportSink &sink,
                                Progress &progress)
{
    if (progress.isCancelled())
        return fail(Error::Kind::Cancelled);
    if (auto begun = Snapshot::begin(connection); !begun)
        return fail(begun.error());
    const Snapshot snapshot(connection);
    // Counting and sorting report nothing, and can be stopped all the same.
    const StepWatch watch(connection, [&progress] { return progress.isCancelled(); });
    RowWriter writer(job, sink, progress);
    if (job.order) {
        for (const auto &[first, last] : job.ranges)
            writer.result().expected += last - first + 1;
    } else {
        const auto count = countOf(connection, job);
        if (!count)
            return fail(count.error());
        writer.result().expected = *count;
    }
    progress.report(0, writer.result().expected);
    auto written = job.order ? writeSelection(connection, job, writer) : writeQuery(connection, job, writer);
    if (written)
        written = writer.end();
    if (!written)
        return fail(written.error());
    const auto &result = writer.result();
    if (result.written != result.expected)
        return fail(Error::Kind::Conflict, toText(job.table),
                    QStringLiteral("%1 / %2").arg(result.written).arg(result.expected), Error::Cause::RowsDiffer);
    progress.report(result.written, result.expected);
    return result;
}

} // namespace hoox
