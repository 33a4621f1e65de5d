#include "storage/ledger/LocalLedger.h"
#include "storage/ledger/LedgerFile.h"
#include "storage/ledger/LedgerImport.h"
#include "storage/sqlite/Backup.h"

#include "tests/support/Await.h"
#include "tests/support/LedgerFile.h"
#include "tests/support/MadeLedger.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;
using hoox::tests::await;

namespace {

Fill ledgerFill(const QString &id, ExchangeId exchange, Action action, double quantity, double price)
{
    Fill fill;
    fill.id = id;
    fill.exchange = exchange;
    fill.symbol = u"BTCUSDT"_s;
    fill.action = action;
    fill.side = action == Action::Long ? Side::Buy : Side::Sell;
    fill.quantity = quantity;
    fill.price = price;
    fill.fee = 0;
    fill.createdAt = 1779235199;
    return fill;
}

void executeIn(const QString &path, const QStringList &statements)
{
    const auto open = SqliteConnection::open({path, SqliteOptions::Access::Create});
    QVERIFY(open);
    for (const auto &sql : statements) {
        const auto done = (*open)->execute(sql);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    }
}

} // namespace

class LocalLedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"ledger.db"_s);
    }

    void aFillAndItsPositionAreOne_LG1()
    {
        QVERIFY(createLedger(m_path, m_clock, m_none));
        LocalLedger ledger(m_path);
        QVERIFY(await(ledger.record(ledgerFill(u"1"_s, ExchangeId::Bybit, Action::Long, 2, 100))));
        const auto effect = await(ledger.record(ledgerFill(u"2"_s, ExchangeId::Bybit, Action::Close, 1, 130)));
        QVERIFY(effect);
        QCOMPARE(effect->realised, 30.0);
        // A known id changes neither table.
        const auto again = await(ledger.record(ledgerFill(u"2"_s, ExchangeId::Bybit, Action::Close, 1, 130)));
        QCOMPARE(again.error().kind, Error::Kind::Conflict);
        auto positions = await(ledger.recordedPositions())->rows;
        QCOMPARE(positions.size(), 1);
        QCOMPARE(positions.first().size, 1.0);
        QVERIFY(await(ledger.record(ledgerFill(u"3"_s, ExchangeId::Bybit, Action::Close, 1, 90))));
        QVERIFY(await(ledger.recordedPositions())->rows.isEmpty());
        QCOMPARE(await(ledger.overview())->fills, 3);
        QCOMPARE(await(ledger.figures({})).value().first().realised.known, 20.0);
    }

    void oneExchangeNeverDestroysTheOthersPosition_LG2()
    {
        QVERIFY(createLedger(m_path, m_clock, m_none));
        LocalLedger ledger(m_path);
        QVERIFY(await(ledger.record(ledgerFill(u"1"_s, ExchangeId::Bybit, Action::Long, 2, 100))));
        QVERIFY(await(ledger.record(ledgerFill(u"2"_s, ExchangeId::Mexc, Action::Long, 5, 110))));
        QCOMPARE(await(ledger.recordedPositions())->rows.first().exchange, ExchangeId::Mexc);
        QCOMPARE(await(ledger.figures({}))->size(), 2);
        const auto closed = await(ledger.record(ledgerFill(u"3"_s, ExchangeId::Mexc, Action::Close, 5, 110)));
        QVERIFY(closed && !closed->after);
        const auto left = await(ledger.recordedPositions())->rows;
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().exchange, ExchangeId::Bybit);
        QCOMPARE(left.first().size, 2.0);
    }

    /// A backup that is restored takes the place of the file; nothing may be recorded in the one that gave way.
    void whatIsRecordedGoesIntoTheFileThatStandsThere_MG3()
    {
        const auto old = m_folder->filePath(u"old.db"_s);
        QVERIFY(createLedger(m_path, m_clock, m_none));
        LocalLedger ledger(m_path);
        QVERIFY(await(ledger.record(ledgerFill(u"1"_s, ExchangeId::Bybit, Action::Long, 2, 100))));
        QCOMPARE(await(ledger.overview())->fills, 1);
        QCOMPARE(await(ledger.figures({}))->size(), 1);
        for (const auto *end : {"", "-wal", "-shm"}) {
            if (QFile::exists(m_path + QLatin1String(end)))
                QVERIFY(QFile::rename(m_path + QLatin1String(end), old + QLatin1String(end)));
        }
        QVERIFY(createLedger(m_path, m_clock, m_none));
        QVERIFY(await(ledger.record(ledgerFill(u"2"_s, ExchangeId::Mexc, Action::Long, 5, 110))));
        QCOMPARE(await(ledger.lastFills(9))->constFirst().id, u"2"_s);
        QCOMPARE(await(ledger.overview())->fills, 1);
        QCOMPARE(await(ledger.figures({}))->constFirst().exchange, ExchangeId::Mexc);
        LocalLedger before(old);
        QCOMPARE(await(before.lastFills(9))->size(), 1);
        QCOMPARE(await(before.lastFills(9))->constFirst().id, u"1"_s);
    }

    void badValuesAreRefusedAtTheDoor_LG5()
    {
        QVERIFY(createLedger(m_path, m_clock, m_none));
        LocalLedger ledger(m_path);
        const auto refused = await(ledger.record(ledgerFill(u"1"_s, ExchangeId::Bybit, Action::Long, -2, 100)));
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QVERIFY(refused.error().detail.startsWith(u"quantity"));
        QCOMPARE(await(ledger.overview())->fills, 0);
    }

    void everyWrongFileHasItsOwnError_LG6()
    {
        const auto causeOf = [&] {
            const auto opened = openLedger(m_path, m_folder->filePath(u"backups"_s), m_clock, m_none);
            return opened ? Error::Cause::Plain : opened.error().cause;
        };
        QCOMPARE(causeOf(), Error::Cause::FileMissing);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QCOMPARE(causeOf(), Error::Cause::FileEmpty);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is a text, and has been one all along");
        file.close();
        QCOMPARE(causeOf(), Error::Cause::NotSqlite);
        QVERIFY(file.remove());
        executeIn(m_path, {u"CREATE TABLE trades(id, symbol)"_s});
        const auto lacking = openLedger(m_path, m_folder->filePath(u"backups"_s), m_clock, m_none);
        QCOMPARE(lacking.error().cause, Error::Cause::MissingColumns);
        QVERIFY(lacking.error().detail.contains(u"trades.fee"));
        for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(m_path + suffix);
        QVERIFY(createLedger(m_path, m_clock, m_none));
        QCOMPARE(openLedger(m_path, {}, m_clock, m_none)->pending, 0);
        executeIn(m_path, {u"INSERT INTO hoox_migrations VALUES (9999, 'later', 'x', 0)"_s});
        QCOMPARE(causeOf(), Error::Cause::NewerSchema);
    }

    void pendingMigrationsBackUpFirst_MG1()
    {
        QVERIFY(createLedger(m_path, m_clock, m_none));
        executeIn(m_path, {u"DELETE FROM hoox_migrations WHERE version = 3"_s, u"DROP INDEX hoox_trades_created_at"_s,
                           u"DROP INDEX hoox_trades_exchange_symbol"_s, u"DROP INDEX hoox_trades_order_id"_s,
                           u"DROP INDEX hoox_trades_failed"_s, u"DROP INDEX hoox_balances_newest"_s});
        const auto opened = openLedger(m_path, m_folder->filePath(u"backups"_s), m_clock, m_none);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        QCOMPARE(opened->pending, 0);
        QVERIFY(verifyBackupFile(opened->backup));
    }

    void unsoundRowsAreListedAndTheRestGoesIn_LG5()
    {
        const auto source = m_folder->filePath(u"source.db"_s);
        const auto row = [](const QString &values) { return u"INSERT INTO trades VALUES (%1)"_s.arg(values); };
        executeIn(source,
                  {u"CREATE TABLE trades (id, request_id, exchange, symbol, action, side, quantity, price, fee, "
                   "order_id, status, created_at)"_s,
                   row(u"'a','r','bybit','BTCUSDT','LONG','BUY',1,2,0,'o','Filled',1779235199"_s),
                   row(u"'b','r','bybit','btcusdt','LONG','BUY',1,2,0,'o','Filled',1779235199"_s),
                   row(u"'c','r','kraken','BTCUSDT','LONG','BUY',1,2,0,'o','Filled',1779235199"_s),
                   row(u"'d','r','bybit','BTCUSDT','LONG','BUY',-1,2,0,'o','Filled',1779235199"_s),
                   row(u"'e','r','bybit','BTCUSDT','LONG','BUY','NaN',2,0,'o','Filled',1779235199"_s),
                   row(u"'f','r','bybit','BTCUSDT','LONG','BUY',1,9e999,0,'o','Filled',1779235199"_s),
                   row(u"'g','r','bybit','BTCUSDT','LONG','BUY',1,2,NULL,'o','Filled',1779235199"_s),
                   row(u"'h','r','bybit','BTCUSDT','LONG','BUY',1,2,0,'o','Filled',1779235199000"_s),
                   row(u"'a','r','bybit','BTCUSDT','LONG','BUY',1,2,0,'o','Filled',1779235199"_s)});
        const auto report = importLedger(source, m_path, m_clock, m_none);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QCOMPARE(report->fills, 1);
        QCOMPARE(report->rejects, 8);
        LocalLedger ledger(m_path);
        const auto rejects = await(ledger.rejects(100)).value();
        QStringList columns;
        for (const auto &reject : rejects)
            columns.append(reject.fault.column);
        QCOMPARE(columns, QStringList({u"symbol"_s, u"exchange"_s, u"quantity"_s, u"quantity"_s, u"price"_s, u"fee"_s,
                                       u"created_at"_s, u"id"_s}));
        QCOMPARE(rejects.first().row, 2);
        QCOMPARE(rejects.at(1).fault.value, u"kraken"_s);
        QCOMPARE(await(ledger.overview())->rejects, 8);
    }

    void aDeployedLedgersFiguresSayWhatIsMissing_LG3()
    {
        tests::LedgerFile file(m_path, tests::LedgerFile::Dialect::Deployed);
        const auto rows = [&](const QByteArray &values) { file.run("INSERT INTO trades VALUES " + values); };
        rows("('1','','bybit','BTCUSDT','LONG','BUY',2,100,NULL,'','Filled',10),"
             "('2','','bybit','BTCUSDT','CLOSE','SELL',1,130,NULL,'','Filled',20),"
             "('3','','bybit','BTCUSDT','CLOSE','SELL',1,NULL,NULL,'','Filled',30),"
             "('4','','bybit','BTCUSDT','LONG','BUY',5,140,NULL,'','Test',40),"
             "('5','','bybit','BTCUSDT','LONG','BUY',5,140,NULL,'','Pending',50),"
             "('6','','binance','BTCUSDT','SHORT','SELL',3,NULL,0.5,'','Filled',60),"
             "('7','','mexc','BTCUSDT','LONG','BUY',NULL,90,NULL,'','Filled',70)");
        file.run("INSERT INTO positions VALUES ('BTCUSDT','binance','SHORT',3,NULL,5,60),"
                 "('BTCUSDT','mexc','LONG',1,90,5,70)");
        LocalLedger ledger(m_path);
        const auto figures = await(ledger.figures({})).value();
        QCOMPARE(figures.size(), 3);
        const auto &binance = figures.at(0), &bybit = figures.at(1), &mexc = figures.at(2);
        QVERIFY(!bybit.position);
        QCOMPARE(bybit.fills, 3);
        QCOMPARE(bybit.unfilled, 2);
        QCOMPARE(bybit.failed, 0);
        QCOMPARE(bybit.realised, (KnownSum{30, 1, 1}));
        QCOMPARE(bybit.fees, (KnownSum{0, 0, 3}));
        QVERIFY2(!bybit.fees.value(), "no row has a fee: the sum is missing, not 0");
        QCOMPARE(bybit.volume, (KnownSum{330, 2, 1}));
        QCOMPARE(bybit.lastPrice, std::optional(130.0));
        QCOMPARE(bybit.lastAt, 20);
        QCOMPARE(binance.position->size, 3.0);
        QVERIFY(!binance.position->entryPrice && !binance.lastPrice);
        QCOMPARE(binance.fees, (KnownSum{0.5, 1, 0}));
        QVERIFY(!mexc.position);
        QCOMPARE(mexc.withoutQuantity, 1);
        const auto recorded = await(ledger.recordedPositions())->rows;
        QCOMPARE(recorded.size(), 2);
        QVERIFY(await(ledger.recordedPositions())->holdsExchanges);
        QVERIFY(!recorded.at(0).entryPrice);
        QCOMPARE(recorded.at(1).entryPrice, std::optional(90.0));
        const auto curve = await(ledger.equity({}, 100)).value().first();
        QCOMPARE(curve.leftOut, 2);
        QCOMPARE(curve.withoutFee, 2);
        QCOMPARE(curve.withFee, 1);
        QCOMPARE(curve.steps.size(), 3);
        QCOMPARE(curve.steps.last().value, 29.5);
        QCOMPARE(await(ledger.lastFills(10))->size(), 7);
        QCOMPARE(await(ledger.forEachFill({}, [](const Fill &) { return true; })).value(), 7);
    }

    void aSpecifiedLedgerTakesNoRowOfTheOtherDialect_LG3_LG5()
    {
        const auto source = m_folder->filePath(u"replica.db"_s);
        {
            tests::LedgerFile file(source, tests::LedgerFile::Dialect::Deployed);
            file.run("INSERT INTO trades VALUES ('1','','bybit','BTCUSDT','LONG','BUY',2,100,1,'','Filled',10),"
                     "('2','','bybit','BTCUSDT','LONG','BUY',2,100,NULL,'','Filled',10),"
                     "('3','','bybit','BTCUSDT','LONG','BUY',2,NULL,1,'','Filled',10),"
                     "('4','','bybit','BTCUSDT','LONG','BUY',NULL,100,1,'','Filled',10),"
                     "('5','','bybit','BTCUSDT','LONG','BUY',2,100,1,'','Test',10),"
                     "('6','','bybit','BTCUSDT','LONG','BUY',2,100,1,'','Pending',10)");
        }
        const auto report = importLedger(source, m_path, m_clock, m_none);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QCOMPARE(report->fills, 1);
        LocalLedger ledger(m_path);
        const auto rejects = await(ledger.rejects(10)).value();
        QStringList columns;
        for (const auto &reject : rejects)
            columns.append(reject.fault.column);
        QCOMPARE(columns, QStringList({u"fee"_s, u"price"_s, u"quantity"_s, u"status"_s, u"status"_s}));
        QCOMPARE(rejects.last().fault.value, u"Pending"_s);
        auto test = ledgerFill(u"7"_s, ExchangeId::Bybit, Action::Long, 2, 100);
        test.status = FillStatus::Test;
        QCOMPARE(await(ledger.record(test)).error().kind, Error::Kind::Invalid);
        auto unpriced = ledgerFill(u"8"_s, ExchangeId::Bybit, Action::Long, 2, 100);
        unpriced.price.reset();
        QVERIFY(await(ledger.record(unpriced)).error().detail.startsWith(u"price"));
    }

    /// A small one, for the thread sanitizer's sake; RealInputTest plays all sizes.
    void aRealLedgerAgreesWithItsTruth_LG1_LG2()
    {
        if (!tests::canMakeLedgers())
            QSKIP("the shared input data is not beside this project");
        const auto made = tests::makeLedger(m_folder->path(), 10'000, 0);
        const auto report = importLedger(made.file, m_path, m_clock, m_none);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QCOMPARE(report->fills, made.rows);
        QCOMPARE(report->rejects, 0);
        LocalLedger ledger(m_path);
        tests::compareWithTruth(ledger, made.truth);
    }

private:
    bool verifyBackupFile(const QString &file) { return verifyBackup(file, m_none).has_value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    SystemClock m_clock;
    NoProgress m_none;
};

HOOX_TEST(LocalLedgerTest);
#include "LocalLedgerTest.moc"
