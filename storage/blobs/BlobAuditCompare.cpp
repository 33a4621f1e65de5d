// What a run reports, of the two sides and of what its logs said.
#include "storage/blobs/BlobAuditTable.h"
#include "storage/sqlite/Statement.h"

namespace hoox::blobaudit {

using namespace Qt::StringLiterals;

namespace {

Result<Done> compareNames(const SqliteConnection &connection, BlobAuditReport &report)
{
    const auto rows = Statement::prepare(
        connection,
        QByteArray("SELECT exchange, symbol, order_id, sum(side = 0), sum(side = 0 AND in_period), sum(side > 0), "
                   "sum(side > 0 AND in_period), sum(side > 0 AND is_new = 0), "
                   "min(CASE WHEN side = 0 OR in_period THEN key END), min(CASE side WHEN 0 THEN fill_id END) FROM "
                   "sides GROUP BY exchange, symbol, order_id ORDER BY exchange, symbol, order_id"));
    if (!rows)
        return fail(rows.error());
    return rows->forEach([&] {
        const bool hasFill = rows->integer(3) > 0, asksForBlob = rows->integer(4) > 0;
        const bool hasBlob = rows->integer(5) > 0, asksForFill = rows->integer(6) > 0;
        report.orders += asksForBlob ? 1 : 0;
        const bool isMissing = asksForBlob && !hasBlob, isOrphan = asksForFill && !hasFill;
        if (isOrphan && rows->integer(7) == 0) {
            ++report.newerBlobs;
            return;
        }
        if (!isMissing && !isOrphan)
            return;
        ++(isMissing ? report.ordersWithoutBlob : report.blobsWithoutFill);
        auto &list = isMissing ? report.withoutBlob : report.withoutFill;
        if (list.size() < BlobAuditReport::kMostListed)
            list.append({rows->text(8), rows->text(0), rows->text(1), rows->text(2), rows->text(9)});
    });
}

LogField fieldOf(const QString &kind)
{
    return kind == toText(LogField::Symbol)     ? LogField::Symbol
           : kind == toText(LogField::Quantity) ? LogField::Quantity
                                                : LogField::Price;
}

Result<Done> listFindings(const SqliteConnection &connection, BlobAuditReport &report)
{
    const auto rows = Statement::prepare(
        connection,
        QByteArray("SELECT s.key, s.exchange, s.symbol, s.order_id, (SELECT min(f.fill_id) FROM sides f WHERE "
                   "f.order_id = s.order_id AND f.symbol = s.symbol AND f.exchange = s.exchange AND f.side = 0), "
                   "kind, verdict, in_log, in_ledger FROM findings JOIN sides s ON s.rowid = log "
                   "ORDER BY verdict, s.exchange, s.symbol, s.order_id, log, findings.rowid"));
    if (!rows)
        return fail(rows.error());
    return rows->forEach([&] {
        const BlobMismatch order{rows->text(0), rows->text(1), rows->text(2), rows->text(3), rows->text(4)};
        const auto verdict = static_cast<LogComparison::Verdict>(rows->integer(6));
        if (rows->text(5) == damagedWord()) {
            if (report.damage.size() < BlobAuditReport::kMostListed)
                report.damage.append({Error::Kind::Corrupt, order.key, rows->text(7), Error::Cause::Plain});
            return;
        }
        auto &list = verdict == LogComparison::Verdict::Different ? report.differences : report.incomparable;
        if (list.size() < BlobAuditReport::kMostListed)
            list.append({order, {fieldOf(rows->text(5)), verdict, rows->text(7), rows->text(8)}});
    });
}

Result<Done> countFindings(const SqliteConnection &connection, BlobAuditReport &report)
{
    const auto row = Statement::prepare(
        connection, QByteArray("SELECT coalesce(sum(damaged), 0), coalesce(sum(NOT damaged AND least = 1), 0), "
                               "coalesce(sum(NOT damaged AND least > 1), 0), coalesce(sum(NOT damaged AND least = 2), "
                               "0) FROM (SELECT max(kind = 'damaged') AS "
                               "damaged, min(verdict) AS least FROM findings GROUP BY log)"));
    if (!row)
        return fail(row.error());
    if (const auto step = row->step(); !step)
        return fail(step.error());
    report.damaged = row->integer(0);
    report.mismatched = row->integer(1);
    report.notComparable = row->integer(2);
    report.undecided = row->integer(3);
    return Done{};
}

} // namespace

Result<BlobAuditReport> compare(const SqliteConnection &connection, Progress &progress)
{
    static_assert(static_cast<int>(LogComparison::Verdict::Different) == 1 &&
                  static_cast<int>(LogComparison::Verdict::Undecided) == 2 &&
                  static_cast<int>(LogComparison::Verdict::NotComparable) == 3);
    const StepWatch watch(connection, [&progress] { return progress.isCancelled(); });
    BlobAuditReport report;
    report.asOf = QDateTime::fromString(stateOf(connection, u"as_of"_s), Qt::ISODateWithMs);
    report.fills = stateOf(connection, u"fills"_s).toLongLong();
    report.fillsWithoutOrderId = stateOf(connection, u"without_order_id"_s).toLongLong();
    report.otherBlobs = stateOf(connection, u"others"_s).toLongLong();
    const auto blobs = countOf(connection, QByteArray(kLogsToRead));
    const auto waiting = countOf(connection, "sides WHERE side = 2 AND in_period = 1", "count(DISTINCT key)");
    const auto read = countOf(connection, QByteArray(kLogsToRead) + " AND is_read = 1");
    for (const auto *count : {&blobs, &waiting, &read}) {
        if (!*count)
            return fail(count->error());
    }
    report.blobs = *blobs;
    report.waiting = *waiting;
    report.read = *read;
    auto done = compareNames(connection, report);
    if (done)
        done = listFindings(connection, report);
    if (done)
        done = countFindings(connection, report);
    if (!done)
        return fail(done.error());
    return report;
}

} // namespace hoox::blobaudit
