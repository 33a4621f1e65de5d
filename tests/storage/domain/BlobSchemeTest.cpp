#include "storage/domain/BlobScheme.h"

#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

namespace {

const QString kSchemePair = u"0f8fad5b-d9cb-469f-a165-70867728950e"_s;

BlobScheme schemeOf(const QString &key)
{
    return BlobScheme::of(BlobKey::parse(key).value());
}

} // namespace

class BlobSchemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySchemeOfTheContractIsKnown_BL7_data()
    {
        using Kind = BlobScheme::Kind;
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("facts");
        const auto row = [](const char *name, const QString &key, Kind kind, const QString &facts) {
            QTest::newRow(name) << key << static_cast<int>(kind) << facts;
        };
        row("order log", u"logs/bybit/BTCUSDT/2026-05-19/order-18049284739.json"_s, Kind::OrderLog,
            u"bybit|BTCUSDT|2026-05-19|18049284739||"_s);
        row("second record", u"logs/bybit/BTCUSDT/2026-05-19/order-7~"_s + QString(32, u'a') + u".json"_s,
            Kind::OrderLog, u"bybit|BTCUSDT|2026-05-19|7||"_s);
        row("request", u"requests/2026-05-19/%1.json"_s.arg(kSchemePair), Kind::Request,
            u"||2026-05-19||%1|"_s.arg(kSchemePair));
        row("response", u"responses/2026-05-20/%1.json"_s.arg(kSchemePair), Kind::Response,
            u"||2026-05-20||%1|"_s.arg(kSchemePair));
        row("trade report", u"trade-reports/bybit/BTC_USDT/2026-05-19T02-46-58-123Z-42.json"_s, Kind::TradeReport,
            u"bybit|BTC_USDT|2026-05-19|||42"_s);
        row("daily report", u"reports/daily-pnl-2026-05-19-1779158818000.pdf"_s, Kind::PdfReport, u"||2026-05-19|||"_s);
        row("our report", u"reports/May.pdf"_s, Kind::PdfReport, u"|||||"_s);
        row("locks", u"logs/locks/2026-05-19/024658.123Z-orders-1-20.jsonl"_s, Kind::LockEvents, u"||2026-05-19|||"_s);
        row("config", u"logs/config/2026-05-19/024658.123Z-audit-7-7.jsonl"_s, Kind::ConfigEvents,
            u"||2026-05-19|||"_s);
        row("backup", u"backups/ledger/2026-05-19/ledger.db"_s, Kind::LedgerBackup, u"||2026-05-19|||"_s);
    }
    void everySchemeOfTheContractIsKnown_BL7()
    {
        QFETCH(QString, key);
        QFETCH(int, kind);
        QFETCH(QString, facts);
        const auto scheme = schemeOf(key);
        QCOMPARE(static_cast<int>(scheme.kind), kind);
        const QStringList told{scheme.exchange, scheme.symbol, scheme.day.toString(Qt::ISODate),
                               scheme.orderId,  scheme.pairId, scheme.reportId};
        QCOMPARE(told.join(u'|'), facts);
    }

    void whatBreaksItsSchemeIsOther_BL7()
    {
        const QString broken[] = {
            u"logs/bybit/BTCUSDT/2026-02-30/order-1.json"_s,
            u"logs/bybit/BTCUSDT/2026-05-19/order-.json"_s,
            u"logs//BTCUSDT/2026-05-19/order-1.json"_s,
            u"logs/bybit/BTCUSDT/2026-05-19/x/order-1.json"_s,
            u"requests/2026-05-19/not-a-uuid.json"_s,
            u"requests/2026-05-19/%1.json"_s.arg(QString(36, u'-')),
            u"requests/2026-13-01/%1.json"_s.arg(kSchemePair),
            u"requests/\u0662\u0660\u0662\u0666-05-19/%1.json"_s.arg(kSchemePair), // Arabic digits
            u"trade-reports/bybit/BTCUSDT/2026-05-19T02-46-58-123Z-.json"_s,
            u"trade-reports/bybit/BTCUSDT/2026-05-19.json"_s,
            u"trade-reports//BTCUSDT/2026-05-19T02-46-58-123Z-1.json"_s,
            u"reports/.pdf"_s,
            u"reports/a/b.pdf"_s,
            u"logs/locks/2026-05-19/024658Z-locks-1-2.jsonl"_s,
            u"logs/locks/2026-05-19/.jsonl"_s,
            u"backups/ledger/2026-05-19/"_s,
            u"backups/other/2026-05-19/x"_s,
            u"//"_s,
            u"\u202Elogs/bybit/BTCUSDT/2026-05-19/order-1.json"_s,
            QString(1024, u'/'),
            u"logs/bybit/BTCUSDT/2026-05-19/order-1.json\n"_s,
            u"logs"_s,
        };
        for (const auto &key : broken)
            QVERIFY2(schemeOf(key).kind == BlobScheme::Kind::Other, qPrintable(key));
    }

    void aRequestAndItsResponseFindEachOtherAcrossMidnight_BL3()
    {
        const auto request = BlobKey::parse(u"requests/2026-05-19/%1.json"_s.arg(kSchemePair)).value();
        const auto response = BlobKey::parse(u"responses/2026-05-20/%1.json"_s.arg(kSchemePair)).value();
        QCOMPARE(counterpartKeys(request)[0].text(), u"responses/2026-05-19/%1.json"_s.arg(kSchemePair));
        QVERIFY(counterpartKeys(request).contains(response));
        QVERIFY(counterpartKeys(response).contains(request));
        QVERIFY(counterpartKeys(BlobKey::parse(u"reports/a.pdf"_s).value()).isEmpty());
        // No day is without a name: the one after the last of four digits has none.
        const auto last = BlobKey::parse(u"requests/9999-12-31/%1.json"_s.arg(kSchemePair)).value();
        QCOMPARE(counterpartKeys(last).size(), 2);
        QVERIFY(!pairKey(BlobScheme::Kind::Request, QDate(2026, 5, 19), u"../x"_s));
        QVERIFY(!pairKey(BlobScheme::Kind::OrderLog, QDate(2026, 5, 19), kSchemePair));
    }
};

HOOX_TEST(BlobSchemeTest);
#include "BlobSchemeTest.moc"
