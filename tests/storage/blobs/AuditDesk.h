#pragma once

#include "storage/blobs/BlobAudit.h"
#include "storage/blobs/FolderBlobStore.h"
#include "tests/support/FakeLedger.h"
#include "tests/support/FixedClock.h"
#include "tests/support/MemoryBlobStore.h"
#include "tests/support/QuotedJson.h"

#include <QTemporaryDir>
#include <QtTest>

namespace hoox::tests {

/// What tests of `BlobAudit` put on its two sides, and how they ask.
struct AuditDesk
{
    struct Bench
    {
        FixedClock clock;
        QTemporaryDir place;
        FakeLedger ledger;
        MemoryBlobStore blobs;
        FolderSpool spool{place.filePath(QStringLiteral("spool")), clock};
    };
    static Fill fill(const QString &orderId, qint64 createdAt = 1'779'158'827)
    {
        Fill fill;
        fill.id = QStringLiteral("fill-") + orderId;
        fill.symbol = QStringLiteral("BTCUSDT");
        fill.orderId = orderId;
        fill.createdAt = createdAt;
        return fill;
    }
    static QString key(const QString &orderId)
    {
        return QStringLiteral("logs/bybit/BTCUSDT/2026-05-19/order-%1.json").arg(orderId);
    }
    static Result<BlobAuditReport> verify(Ledger &ledger, BlobStore &blobs, FolderSpool &spool, BlobAudit::Depth depth)
    {
        return verify(ledger, blobs, spool, BlobAuditQuestion{depth, {}, {}, {}});
    }
    static Result<BlobAuditReport> verify(Ledger &ledger, BlobStore &blobs, FolderSpool &spool,
                                          const BlobAuditQuestion &question, const QString &file = {},
                                          bool resumes = false)
    {
        BlobAudit audit(ledger, blobs, spool, file);
        std::optional<Result<BlobAuditReport>> found;
        QObject::connect(&audit, &BlobAudit::finished, &audit,
                         [&found](const Result<BlobAuditReport> &report) { found = report; });
        audit.start(question, resumes);
        if (!QTest::qWaitFor([&found] { return found.has_value(); }, 60'000))
            return fail(Error::Kind::Timeout);
        return *found;
    }

    /// Whole UTC days, the last one included.
    static TimeRange days(const QDate &from, const QDate &to)
    {
        return {QDateTime(from, {}, Qt::UTC).toSecsSinceEpoch(),
                QDateTime(to.addDays(1), {}, Qt::UTC).toSecsSinceEpoch()};
    }
    static QString keyOn(const QString &orderId, const QDate &day, const QString &symbol = QStringLiteral("BTCUSDT"))
    {
        return QStringLiteral("logs/bybit/%1/%2/order-%3.json").arg(symbol, day.toString(Qt::ISODate), orderId);
    }
    static Fill fillOn(const QString &orderId, const QDate &day)
    {
        return fill(orderId, QDateTime(day, QTime(12, 0), Qt::UTC).toSecsSinceEpoch());
    }
    static QByteArray executionLog(const QString &orderId, const QByteArray &quantity, const QByteArray &price,
                                   const QByteArray &symbol = "BTCUSDT")
    {
        return quotedJson("{'order_id':'") + orderId.toUtf8() + quotedJson("','symbol':'") + symbol +
               quotedJson(
                   "','calls':[{'request':{'body':{'orderId':'1','execQty':'7','execPrice':'1','execId':'no'}},") +
               quotedJson("'response':{'body':{'result':{'list':[{'symbol':'") + symbol + quotedJson("','orderId':'") +
               orderId.toUtf8() + quotedJson("','execId':'e1','execQty':'") + quantity + quotedJson("','execPrice':'") +
               price + quotedJson("'}]}}}}]}");
    }
    static Fill filled(const QString &orderId, double quantity, double price)
    {
        auto one = fill(orderId);
        one.quantity = quantity;
        one.price = price;
        return one;
    }
    static BlobAuditQuestion deep() { return {BlobAudit::Depth::Deep, {}, QStringLiteral("here"), {}}; }
};

} // namespace hoox::tests
