#include "storage/export/ExportRows.h"

#include "storage/ledger/FillSpans.h"
#include "storage/sqlite/Statement.h"

#include <sqlite3.h>

#include <algorithm>

namespace hoox {

namespace {

using Kind = ExportColumn::Kind;

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

QByteArray orderPart(const ExportJob &job)
{
    switch (job.table) {
    case ExportTable::Trades:
        return fillscan::orderPart(job.query);
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
    auto rows = Statement::prepare(connection, "SELECT count(*) FROM " + toText(job.table).toLatin1() +
                                                   fillscan::wherePart(condition));
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
    auto rows = Statement::prepare(connection, selectPart(columnsOf(job.table), job.table) +
                                                   fillscan::wherePart(condition) + orderPart(job) + limit);
    if (!rows)
        return fail(rows.error());
    bindValues(rows->get(), 1, condition.values);
    return writer.addAll(*rows);
}

/// The rows of an order by number; what was deleted since is not there.
Result<Done> writeSelection(const SqliteConnection &connection, const ExportJob &job, RowWriter &writer,
                            const Progress &progress)
{
    if (job.order->file != connection.fileNumber())
        return fail(Error::Kind::Conflict, connection.path(), {}, Error::Cause::OtherFile);
    auto one = Statement::prepare(connection, selectPart(columnsOf(job.table), job.table) + " WHERE rowid = ?");
    if (!one)
        return fail(one.error());
    return fillscan::walk(
        connection, *job.order, job.rows, [&progress] { return progress.isCancelled(); },
        [&](qint64, qint64 rowId) {
            one->bind(1, rowId);
            auto added = writer.addAll(*one);
            one->reset();
            return added;
        });
}

} // namespace

Result<ExportResult> exportRows(const SqliteConnection &connection, const ExportJob &job, const ExportSink &sink,
                                Progress &progress)
{
    if (progress.isCancelled())
        return fail(Error::Kind::Cancelled);
    // Rows are read as they stood at the beginning, whoever writes meanwhile.
    const fillscan::ReadSnapshot snapshot(connection);
    // Counting and sorting report nothing, and can be stopped all the same.
    const StepWatch watch(connection, [&progress] { return progress.isCancelled(); });
    RowWriter writer(job, sink, progress);
    if (job.order) {
        writer.result().expected = job.rows.rows();
    } else {
        const auto count = countOf(connection, job);
        if (!count)
            return fail(count.error());
        writer.result().expected = *count;
    }
    progress.report(0, writer.result().expected);
    auto written = job.order ? writeSelection(connection, job, writer, progress) : writeQuery(connection, job, writer);
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
