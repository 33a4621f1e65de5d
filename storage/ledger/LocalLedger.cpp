#include "storage/ledger/LocalLedger.h"

#include "storage/ledger/FillRecorder.h"
#include "storage/ledger/FillRow.h"
#include "storage/ledger/FillsSql.h"
#include "storage/ledger/LedgerReads.h"
#include "storage/ledger/LedgerScan.h"
#include "storage/ledger/SymbolTotals.h"
#include "storage/sqlite/Statement.h"

#include <QStringList>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

using Access = SqliteOptions::Access;
constexpr qint64 kRowsBetweenCancels = 4096;

/// A restored ledger is a new file under the old name.
SqliteOptions followingName(const QString &path, Access access, SqliteOptions::Sync sync)
{
    SqliteOptions options{path, access, std::chrono::seconds(5), sync};
    options.followsName = true;
    return options;
}

Result<SymbolTotals> totalsOf(const SqliteConnection &connection, const TimeRange &range, int mostSteps,
                              Progress &progress)
{
    const auto lines = std::make_shared<LedgerLines>();
    SymbolTotals totals(lines, range, mostSteps);
    const auto scanned = scanLedger(
        connection, lines, range.to,
        [&](const LeanFill &fill) {
            totals.add(fill);
            return true;
        },
        [&] { totals = SymbolTotals(lines, range, mostSteps); }, progress);
    if (!scanned)
        return fail(scanned.error());
    return totals;
}

Result<qint64> streamFills(const SqliteConnection &connection, const FillsQuery &query,
                           const std::function<bool(const Fill &)> &sink, Progress &progress)
{
    const auto condition = conditionOf(query);
    const QByteArray way = query.descending ? " DESC" : "";
    const auto rows = Statement::prepare(
        connection, QByteArray("SELECT ") + kFillColumns + " FROM trades" +
                        (condition.sql.isEmpty() ? QByteArray() : QByteArray(" WHERE ") + condition.sql) +
                        " ORDER BY " + sortExpression(query.sortBy) + way + ", rowid" + way);
    if (!rows)
        return fail(rows.error());
    bindValues(rows->get(), 1, condition.values);
    qint64 count = 0;
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return count;
        const auto read = readFillRow(rows->get());
        const auto *fill = std::get_if<Fill>(&read);
        if (fill && (++count, !sink(*fill)))
            return count;
        if (count % kRowsBetweenCancels == 0 && progress.isCancelled())
            return fail(Error::Kind::Cancelled, connection.path());
    }
}

} // namespace

LocalLedger::LocalLedger(const QString &path, TierGauge gauge)
    : m_gauge(std::move(gauge)),
      m_writer(followingName(path, Access::ReadWrite, SqliteOptions::Sync::Full)),
      m_reader(followingName(path, Access::ReadOnly, SqliteOptions::Sync::Normal)),
      m_scanner(followingName(path, Access::ReadOnly, SqliteOptions::Sync::Normal))
{
}

Pending<LedgerOverview> LocalLedger::overview()
{
    return m_reader.run<LedgerOverview>(
        [](SqliteConnection &connection, Progress &) { return ledgerreads::overview(connection); });
}

Pending<RecordedPositions> LocalLedger::recordedPositions()
{
    return m_reader.run<RecordedPositions>(
        m_gauge.timed(MeteredWork::Read, [](SqliteConnection &connection, Progress &) {
            return ledgerreads::recordedPositions(connection);
        }));
}

Pending<QVector<SymbolFigures>> LocalLedger::figures(const TimeRange &range)
{
    return m_scanner.run<QVector<SymbolFigures>>(
        [range](SqliteConnection &connection, Progress &progress) -> Result<QVector<SymbolFigures>> {
            const auto totals = totalsOf(connection, range, 2, progress);
            if (!totals)
                return fail(totals.error());
            return totals->figures();
        });
}

Pending<QVector<EquityCurve>> LocalLedger::equity(const TimeRange &range, int mostSteps)
{
    return m_scanner.run<QVector<EquityCurve>>(
        [range, mostSteps](SqliteConnection &connection, Progress &progress) -> Result<QVector<EquityCurve>> {
            const auto totals = totalsOf(connection, range, mostSteps, progress);
            if (!totals)
                return fail(totals.error());
            return totals->equity();
        });
}

Pending<QVector<Balance>> LocalLedger::balances()
{
    return m_reader.run<QVector<Balance>>(m_gauge.timed(
        MeteredWork::Read, [](SqliteConnection &connection, Progress &) { return ledgerreads::balances(connection); }));
}

Pending<QVector<Fill>> LocalLedger::lastFills(int count)
{
    return m_reader.run<QVector<Fill>>(
        m_gauge.timed(MeteredWork::Read, [count](SqliteConnection &connection, Progress &) {
            return ledgerreads::fills(connection,
                                      u"ORDER BY created_at DESC, rowid DESC LIMIT %1"_s.arg(qMax(0, count)), {});
        }));
}

Pending<QVector<Fill>> LocalLedger::fillsOfOrder(const QString &orderId)
{
    return m_reader.run<QVector<Fill>>(
        m_gauge.timed(MeteredWork::Read, [orderId](SqliteConnection &connection, Progress &) {
            return ledgerreads::fills(connection, u"WHERE order_id = ?1 ORDER BY created_at, rowid"_s, {orderId});
        }));
}

Pending<QVector<Fill>> LocalLedger::fillsOfRequest(const QString &requestId, qint64 since)
{
    return m_reader.run<QVector<Fill>>(m_gauge.timed(MeteredWork::Read, [requestId, since](SqliteConnection &connection,
                                                                                           Progress &) {
        return ledgerreads::fills(connection,
                                  u"WHERE created_at >= %1 AND request_id = ?1 ORDER BY created_at, rowid"_s.arg(since),
                                  {requestId});
    }));
}

Pending<QVector<Fill>> LocalLedger::fillsOf(ExchangeId exchange, const QString &symbol, int count)
{
    return m_reader.run<QVector<Fill>>(m_gauge.timed(MeteredWork::Read, [exchange, symbol, count](
                                                                            SqliteConnection &connection, Progress &) {
        return ledgerreads::fills(
            connection,
            u"WHERE exchange = ?1 AND symbol = ?2 ORDER BY created_at DESC, rowid DESC LIMIT %1"_s.arg(qMax(0, count)),
            {toText(exchange), symbol});
    }));
}

Pending<qint64> LocalLedger::forEachFill(const FillsQuery &query, std::function<bool(const Fill &)> sink)
{
    return m_scanner.run<qint64>(
        [query, sink = std::move(sink)](SqliteConnection &connection, Progress &progress) -> Result<qint64> {
            return streamFills(connection, query, sink, progress);
        });
}

Pending<QVector<RejectedRow>> LocalLedger::rejects(int count)
{
    return m_reader.run<QVector<RejectedRow>>(
        [count](SqliteConnection &connection, Progress &) { return ledgerreads::rejects(connection, count); });
}

Pending<FillEffect> LocalLedger::record(const Fill &fill)
{
    return m_writer.run<FillEffect>(m_gauge.timed(
        MeteredWork::Write, [fill](SqliteConnection &connection, Progress &) { return recordFill(connection, fill); }));
}

} // namespace hoox
