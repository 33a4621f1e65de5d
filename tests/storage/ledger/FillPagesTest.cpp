#include "storage/ledger/FillPages.h"

#include "storage/ledger/RowAnchors.h"
#include "tests/support/Await.h"
#include "tests/support/LedgerFile.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class FillPagesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    [[nodiscard]] QString newPath() { return m_folder.filePath(u"ledger-%1.db"_s.arg(++m_files)); }

    static QVector<qint64> idsOf(const FillRowList &rows)
    {
        QVector<qint64> ids;
        for (const auto &row : rows)
            ids.push_back(row.rowId);
        return ids;
    }

    struct Filter
    {
        FillsQuery query;
        QByteArray where; ///< The same in plain SQL, written by hand.
    };

    static QVector<Filter> filters()
    {
        QVector<Filter> all(10);
        all[0].where = "1";
        all[1].query.exchange = ExchangeId::Bybit;
        all[1].where = "exchange = 'bybit'";
        all[2].query.symbolPrefix = u"SOL"_s;
        all[2].where = "symbol LIKE 'SOL%'";
        all[3].query.quantity.least = 0.25;
        all[3].query.quantity.most = 0.5;
        all[3].where = "quantity BETWEEN 0.25 AND 0.5";
        all[4].query.time = {1779148900, 1779149000};
        all[4].query.status = FillStatus::Failed;
        all[4].where = "created_at >= 1779148900 AND created_at < 1779149000 AND status = 'Failed'";
        all[5].query.notional.least = 50;
        all[5].query.action = Action::Close;
        all[5].query.side = Side::Sell;
        all[5].where = "quantity * price >= 50 AND action = 'CLOSE' AND side = 'SELL'";
        all[6].query.orderIdPrefix = u"180492801"_s;
        all[6].where = "order_id LIKE '180492801%'";
        all[7].query.symbolPrefix = u"BTCUSDT"_s;
        all[7].query.symbolExact = true;
        all[7].query.price.most = 104;
        all[7].query.fee.least = 0.01;
        all[7].where = "symbol = 'BTCUSDT' AND price <= 104 AND fee >= 0.01";
        all[8].query.requestIdPrefix = u"req-9"_s;
        all[8].query.idPrefix = u"f"_s;
        all[8].where = "request_id LIKE 'req-9%' AND id LIKE 'f%'";
        all[9].query.status = FillStatus::Test;
        all[9].query.fee.most = 0.05;
        all[9].query.notional.most = 60;
        all[9].where = "status = 'Test' AND fee <= 0.05 AND quantity * price <= 60";
        return all;
    }

    static QByteArray sortSql(FillColumn column)
    {
        static const QVector<QByteArray> names{"created_at", "exchange",   "symbol", "action",         "side",
                                               "quantity",   "price",      "fee",    "quantity*price", "status",
                                               "order_id",   "request_id", "id"};
        return names.at(static_cast<int>(column));
    }

    void compareWithSql(LedgerFile &file, FillPages &pages, const FillsQuery &query, const QByteArray &where)
    {
        const QByteArray direction = query.descending ? " DESC" : " ASC";
        const auto truth = file.numbers("SELECT rowid FROM trades WHERE " + where + " ORDER BY " +
                                        sortSql(query.sortBy) + direction + ", rowid" + direction);
        const auto head = await(pages.head(query, 50));
        QVERIFY(head);
        QCOMPARE(idsOf(head->rows), truth.mid(0, 50));
        QCOMPARE(head->count.kind, truth.size() < 50 ? RowCount::Kind::Exact : RowCount::Kind::AtLeast);
        const auto order = await(pages.order(query));
        QVERIFY(order);
        QCOMPARE((*order)->total, truth.size());
        for (const auto first : {qint64(0), truth.size() / 3, truth.size() / 2 + 7, truth.size() - 5}) {
            const auto page = await(pages.page(*order, first, 40));
            QVERIFY(page);
            QCOMPARE(idsOf(*page), first < 0 ? QVector<qint64>() : truth.mid(first, 40));
        }
    }

    void everyOrderAndFilter(LedgerFile &file)
    {
        file.addRandom(3000);
        FillPages pages(file.path());
        for (const auto &filter : filters()) {
            for (int column = 0; column <= static_cast<int>(FillColumn::Id); ++column) {
                for (const auto descending : {false, true}) {
                    auto query = filter.query;
                    query.sortBy = static_cast<FillColumn>(column);
                    query.descending = descending;
                    compareWithSql(file, pages, query, filter.where);
                    if (QTest::currentTestFailed())
                        return qWarning("column %d, %s", column, filter.where.constData());
                }
            }
        }
    }

private Q_SLOTS:
    void everyOrderAndFilterEqualsPlainSql_UI2()
    {
        LedgerFile file(newPath());
        everyOrderAndFilter(file);
    }

    void everyOrderAndFilterEqualsPlainSqlWithIndexes_UI2()
    {
        LedgerFile file(newPath());
        file.run("CREATE INDEX by_time ON trades(created_at); CREATE INDEX by_symbol ON trades(symbol);"
                 "CREATE INDEX by_exchange ON trades(exchange, created_at); CREATE INDEX by_price ON trades(price)");
        everyOrderAndFilter(file);
    }

    void everyOrderAndFilterEqualsPlainSqlWithMissingFigures_LG3()
    {
        LedgerFile file(newPath(), LedgerFile::Dialect::Deployed);
        everyOrderAndFilter(file);
        QVERIFY(file.numbers("SELECT count(*) FROM trades WHERE fee IS NULL").first() > 500);
        QVERIFY(file.numbers("SELECT count(*) FROM trades WHERE price IS NULL").first() > 100);
    }

    void everyOrderAndFilterEqualsPlainSqlWithMissingFiguresAndIndexes_LG3()
    {
        LedgerFile file(newPath(), LedgerFile::Dialect::Deployed);
        file.run("CREATE INDEX by_time ON trades(created_at); CREATE INDEX by_price ON trades(price);"
                 "CREATE INDEX by_fee ON trades(fee); CREATE INDEX by_status ON trades(status, created_at)");
        everyOrderAndFilter(file);
    }

    void aMissingFigureIsReadAsMissing_LG3()
    {
        LedgerFile file(newPath(), LedgerFile::Dialect::Deployed);
        file.run("INSERT INTO trades VALUES ('a','','bybit','BTCUSDT','LONG','BUY',2,NULL,NULL,'','Filled',5),"
                 "('b','','bybit','BTCUSDT','CLOSE','SELL',NULL,3,NULL,'','Filled',6),"
                 "('c','','bybit','BTCUSDT','LONG','BUY',1,4,0,'','Test',7)");
        FillPages pages(file.path());
        FillsQuery oldest;
        oldest.descending = false;
        const auto rows = await(pages.head(oldest, 10)).value().rows;
        QCOMPARE(rows.size(), 3);
        for (const auto &row : rows) {
            QCOMPARE(row.fault, FillRow::Fault::None);
            QVERIFY(row.fill.requestId.isEmpty() && row.fill.orderId.isEmpty());
        }
        QCOMPARE(rows.at(0).fill.quantity, std::optional(2.0));
        QVERIFY(!rows.at(0).fill.price && !rows.at(0).fee() && !rows.at(0).notional());
        QVERIFY(!rows.at(1).fill.quantity && !rows.at(1).notional());
        QCOMPARE(rows.at(2).fill.status, FillStatus::Test);
        QVERIFY2(!rows.at(2).fee() && !rows.at(2).notional(), "what was only tried paid and traded nothing");
        const auto order = await(pages.order(oldest)).value();
        const auto sums = await(pages.sums(order, {{0, 2}})).value();
        QCOMPARE(sums.withoutFee, 3);
        QCOMPARE(sums.withoutNotional, 2);
        QCOMPARE(sums.quantity, (KnownSum{2, 1, 1}));
        QVERIFY2(sums.fees.isEmpty() && sums.notionals.isEmpty(), "no sum of nothing");
    }

    void anIndexedOrderKeepsAnchorsAndNotRows_PF3()
    {
        LedgerFile file(newPath());
        file.run("CREATE INDEX by_time ON trades(created_at)");
        file.addRandom(2000);
        FillPages pages(file.path());
        const auto order = await(pages.order({}));
        QVERIFY(order && (*order)->isAnchored());
        QCOMPARE((*order)->rowIds.bytes(), 0);
        FillsQuery byFee;
        byFee.sortBy = FillColumn::Fee;
        const auto listed = await(pages.order(byFee));
        QVERIFY(listed && !(*listed)->isAnchored());
        QCOMPARE(await(pages.isOrdered({})).value(), true);
        QCOMPARE(await(pages.isOrdered(byFee)).value(), false);
    }

    void rowIdsTakeFourBytesWhileTheyFit_PF3()
    {
        RowIdList ids;
        for (qint64 id = 0; id < 200000; ++id)
            ids.append(id * 20000);
        QVERIFY(ids.bytes() <= 4 * (200000 + 65536));
        ids.append(-5);
        ids.append(qint64(1) << 60);
        QCOMPARE(ids.at(199999), 199999 * qint64(20000));
        QCOMPARE(ids.at(200000), -5);
        QCOMPARE(ids.at(200001), qint64(1) << 60);
    }

    void aNewerOrderDropsTheOlder_UI1()
    {
        LedgerFile file(newPath());
        file.addRandom(60000);
        FillPages pages(file.path());
        FillsQuery byFee;
        byFee.sortBy = FillColumn::Fee;
        const auto older = pages.order(byFee);
        const auto newer = pages.order({});
        const auto dropped = await(older);
        QVERIFY(!dropped);
        QCOMPARE(dropped.error().kind, Error::Kind::Cancelled);
        QVERIFY(await(newer));
    }

    void aCancelledOrderLeavesTheThreadUsable_UI1()
    {
        LedgerFile file(newPath());
        file.addRandom(60000);
        FillPages pages(file.path());
        FillsQuery byFee;
        byFee.sortBy = FillColumn::Fee;
        auto pending = pages.order(byFee);
        pending.cancel();
        QTRY_VERIFY(pending.isFinished());
        QCOMPARE(await(pages.order(byFee)).value()->total, 60000);
    }

    void rowsOfAnotherConnectionAreFoundByTheNextOrder_LG6()
    {
        LedgerFile file(newPath());
        file.run("CREATE INDEX by_time ON trades(created_at)");
        file.addRandom(1500);
        FillPages pages(file.path());
        const auto stamp = await(pages.changeStamp()).value();
        const auto before = await(pages.order({})).value();
        const auto firstPage = idsOf(await(pages.page(before, 0, 100)).value());
        file.addRandom(10, 2);
        Fill newest;
        newest.id = u"newest"_s;
        newest.symbol = u"BTCUSDT"_s;
        newest.quantity = newest.price = newest.fee = 1;
        newest.createdAt = 1789148800;
        file.add(newest);
        // What is newer than the order's first row stays out of it: rows do not jump under the reader.
        QCOMPARE(idsOf(await(pages.page(before, 0, 1)).value()), firstPage.mid(0, 1));
        QVERIFY(await(pages.changeStamp()).value() != stamp);
        const auto after = await(pages.order({})).value();
        QCOMPARE(after->total, 1511);
        QCOMPARE(await(pages.page(after, 0, 1)).value().at(0).fill.id, u"newest"_s);
    }

    void rowsDeletedSinceAreSaidToBeGone()
    {
        LedgerFile file(newPath());
        file.addRandom(20);
        FillPages pages(file.path());
        FillsQuery byFee;
        byFee.sortBy = FillColumn::Fee;
        const auto order = await(pages.order(byFee)).value();
        file.run("DELETE FROM trades WHERE rowid <= 19");
        const auto page = await(pages.page(order, 0, 20)).value();
        QCOMPARE(page.size(), 20);
        QCOMPARE(
            std::count_if(page.begin(), page.end(), [](const auto &row) { return row.fault == FillRow::Fault::Gone; }),
            19);
    }

    void aRowPastTheRulesIsUnreadableAndNeverAGuess_LG5()
    {
        LedgerFile file(newPath());
        file.run("INSERT INTO trades VALUES ('a','r','kraken','BTCUSDT','LONG','BUY',1,2,3,'o','Filled',5),"
                 "('b','r','bybit','BTCUSDT','LONG','BUY','many',2,3,'o','Filled',6),"
                 "('c','r','bybit','BTCUSDT','LONG','BUY',1,2,3,'o','Filled',NULL)");
        file.run("CREATE INDEX by_time ON trades(created_at)");
        FillPages pages(file.path());
        const auto order = await(pages.order({})).value();
        QCOMPARE(order->total, 3);
        const auto page = await(pages.page(order, 0, 10)).value();
        QCOMPARE(idsOf(page), (QVector<qint64>{2, 1, 3}));
        for (const auto &row : page)
            QCOMPARE(row.fault, FillRow::Fault::Unreadable);
    }

    void sumsAgreeWithSqlAndNeverMixAssets_UI2()
    {
        LedgerFile file(newPath());
        file.addRandom(3000);
        file.run("CREATE TABLE truth(x); INSERT INTO truth SELECT round(1e6 * sum(fee)) FROM trades WHERE symbol LIKE "
                 "'%USDC'; INSERT INTO truth SELECT count(*) FROM trades WHERE status = 'Failed'");
        const auto truth = file.numbers("SELECT x FROM truth ORDER BY rowid");
        FillPages pages(file.path());
        const auto order = await(pages.order({})).value();
        const auto sums = await(pages.sums(order, {{0, 999}, {1000, 2999}})).value();
        QCOMPARE(sums.rows, 3000);
        QCOMPARE(sums.withoutFee, truth.at(1));
        QVERIFY(sums.symbol.isEmpty());
        QCOMPARE(sums.fees.size(), 2);
        QCOMPARE(sums.fees.at(0).asset, u"USDC"_s);
        QCOMPARE(qRound64(sums.fees.at(0).value * 1e6), truth.at(0));
        QCOMPARE(await(pages.countAll()).value(), 3000);
    }

    void aMissingFileIsAnErrorAndNotAnEmptyTable_LG6()
    {
        FillPages pages(newPath());
        const auto head = await(pages.head({}, 10));
        QVERIFY(!head);
        QCOMPARE(head.error().cause, Error::Cause::FileMissing);
    }
};

HOOX_TEST(FillPagesTest);
#include "FillPagesTest.moc"
