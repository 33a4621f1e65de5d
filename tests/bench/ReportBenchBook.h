#pragma once

#include "storage/audit/AuditLog.h"
#include "storage/blobs/BlobAuditLast.h"
#include "storage/ledger/LocalLedger.h"
#include "storage/orders/SqliteOrderJournal.h"
#include "tests/support/Audit.h"
#include "tests/support/FixedClock.h"
#include "tests/support/LedgerFile.h"

#include <QDir>
#include <QFileInfo>

namespace hoox::tests {

using namespace Qt::StringLiterals;

inline constexpr qint64 kBenchDay = 86'400;
inline constexpr TimeRange kBenchDays{1'779'062'400, 1'779'062'400 + 30 * kBenchDay};
inline constexpr int kBenchRecords = 1'000; ///< Of the audit log; a tenth of them in it is the kill switch's.
inline constexpr int kBenchOrders = 500;

/// Where the cases find what the first one made.
struct BenchPlace
{
    QDir folder;
    qint64 rows = 0;
    [[nodiscard]] QString ledger() const { return folder.filePath(u"ledger-%1.db"_s.arg(rows)); }
    [[nodiscard]] QString orders() const { return folder.filePath(u"orders.db"_s); }
    [[nodiscard]] QString verify() const { return folder.filePath(u"verify.db"_s); }
    [[nodiscard]] Workspace workspace() const { return Workspace(folder.filePath(u"ws"_s)); }
    [[nodiscard]] QString csv() const { return folder.filePath(u"fills-%1.csv"_s.arg(rows)); }
    [[nodiscard]] QString pdf(const QString &name) const { return folder.filePath(u"%1-%2.pdf"_s.arg(name).arg(rows)); }
};

inline void makeLedger(const BenchPlace &place)
{
    LedgerFile file(place.ledger());
    const auto rows = QByteArray::number(place.rows);
    file.run(
        "INSERT INTO trades WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < " + rows +
        ") SELECT printf('id-%08d', i), printf('req-%d', i), CASE i % 3 WHEN 0 THEN 'bybit' WHEN 1 THEN 'binance' "
        "ELSE 'mexc' END, CASE i % 2 WHEN 0 THEN 'BTCUSDT' ELSE 'SOLUSDT' END, CASE i / 3 % 3 WHEN 0 THEN 'LONG' "
        "WHEN 1 THEN 'SHORT' ELSE 'CLOSE' END, CASE i / 5 % 2 WHEN 0 THEN 'BUY' ELSE 'SELL' END, 0.0005 * (i % 997 "
        "+ 1), CASE i % 2 WHEN 0 THEN 64541.3 + i % 1000 * 0.1 ELSE 145.21 + i % 100 * 0.001 END, 0.0125 * (i % 31), "
        "CAST(180492847390000 + i AS TEXT), CASE i % 97 WHEN 0 THEN 'Failed' ELSE 'Filled' END, " +
        QByteArray::number(kBenchDays.from) + " + i * " + QByteArray::number(30 * kBenchDay) + " / " + rows +
        " FROM n WHERE " + rows + " > 0");
    file.run("CREATE INDEX IF NOT EXISTS trades_created ON trades (created_at)");
    file.run("INSERT INTO balances VALUES ('1', 'bybit', 'USDT', 122449.07, 839.2, 123288.27, 1779062500)");
    file.run("PRAGMA wal_checkpoint(TRUNCATE)");
}

inline void makeJournals(const BenchPlace &place)
{
    if (QFileInfo::exists(place.orders()))
        return; // those of the ledger before
    QDir().mkpath(place.workspace().folder());
    FixedClock clock;
    AuditLog log(trailOf(place.workspace()), clock);
    for (int i = 0; i < kBenchRecords; ++i) {
        clock.setWall(QDateTime::fromSecsSinceEpoch(kBenchDays.from + i * 30 * kBenchDay / kBenchRecords, Qt::UTC));
        AuditEntry entry{i % 20 == 0    ? u"kill.engage-stored"_s
                         : i % 20 == 10 ? u"kill.release-written"_s
                                        : u"config.set"_s,
                         u"trade:key-%1"_s.arg(i % 50)};
        entry.before = u"10"_s;
        entry.after = u"5"_s;
        entry.reason = u"the reason of an operator"_s;
        log.post(entry);
    }
    (void)log.finish();
    SqliteOrderJournal journal(place.orders());
    for (int i = 0; i < kBenchOrders; ++i) {
        OrderEntry entry;
        entry.ticket.requestId = u"request-%1"_s.arg(i);
        entry.ticket.symbol = u"BTCUSDT"_s;
        entry.ticket.quantity = 0.25;
        entry.profile = u"embedded"_s;
        entry.by = u"ops@desk-1"_s;
        entry.askedAt = QDateTime::fromSecsSinceEpoch(kBenchDays.from + 60 * i, Qt::UTC);
        OrderEvent refusal;
        refusal.kind = OrderEvent::Kind::Refused;
        refusal.at = entry.askedAt;
        refusal.code = u"notional"_s;
        journal.refuse(entry, refusal).waitForFinished();
    }
    BlobAuditLast last;
    last.question.of = u"bench"_s;
    last.question.period = kBenchDays;
    last.question.asOf = last.found.asOf = QDateTime::fromSecsSinceEpoch(kBenchDays.to + 60, Qt::UTC);
    last.found.orders = place.rows;
    (void)writeLastAudit(place.verify(), last);
}

} // namespace hoox::tests
