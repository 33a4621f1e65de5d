#include "storage/ledger/FillPages.h"
#include "storage/ledger/RowAnchors.h"
#include "tests/support/Await.h"
#include "tests/support/LedgerFile.h"
#include "tests/support/TestRegistry.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class HostileFillsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    [[nodiscard]] QString newPath() { return m_folder.filePath(u"ledger-%1.db"_s.arg(++m_files)); }

    static void addMany(LedgerFile &file, int rows, const QByteArray &symbol, const QByteArray &second)
    {
        file.run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT " + QByteArray::number(rows) +
                 ") INSERT INTO trades SELECT printf('%08d', i + (SELECT count(*) FROM trades)), 'r', 'bybit', " +
                 symbol + ", 'LONG', 'BUY', 1, (i * 7919) % 100003, 0.1, 'o', 'Filled', " + second + " FROM n");
    }

private Q_SLOTS:
    void jumpsAreExactWhere200000RowsShareASecond_UI2()
    {
        LedgerFile file(newPath());
        file.run("CREATE INDEX by_time ON trades(created_at)");
        addMany(file, 3000, "'BTCUSDT'", "1779148800 + i");
        addMany(file, 200000, "'BTCUSDT'", "1779150000");
        FillPages pages(file.path());
        QRandomGenerator random(1);
        for (const auto descending : {true, false}) {
            FillsQuery query;
            query.descending = descending;
            const QByteArray way = descending ? " DESC" : " ASC";
            const auto truth = file.numbers("SELECT rowid FROM trades ORDER BY created_at" + way + ", rowid" + way);
            const auto order = await(pages.order(query)).value();
            QVERIFY(order->isAnchored());
            for (int i = 0; i < 200; ++i) {
                const auto first = random.bounded(203000 - 100);
                const auto page = await(pages.page(order, first, 100)).value();
                for (qsizetype row = 0; row < 100; ++row)
                    QCOMPARE(page.at(row).rowId, truth.at(first + row));
            }
        }
    }

    void fiveThousandSymbolsAreSortedAndFiltered_UI2()
    {
        LedgerFile file(newPath());
        addMany(file, 20000, "'S' || (i % 5000) || 'USDT'", "1779148800 + i");
        FillPages pages(file.path());
        FillsQuery query;
        query.sortBy = FillColumn::Symbol;
        query.descending = false;
        const auto truth = file.numbers("SELECT rowid FROM trades ORDER BY symbol, rowid");
        const auto order = await(pages.order(query)).value();
        for (const qint64 first : {0, 7777, 19900})
            QCOMPARE(await(pages.page(order, first, 1)).value().constFirst().rowId, truth.at(first));
        query.symbolPrefix = u"S499"_s;
        QCOMPARE(await(pages.order(query)).value()->total, 44);
        const auto sums = await(pages.sums(order, {{0, 19999}})).value();
        QCOMPARE(sums.fees.size(), 1);
        QCOMPARE(sums.rows, 20000);
    }

    void aMegabyteOfTextIsCutAndSaidToBeUnreadable_LG5()
    {
        LedgerFile file(newPath());
        addMany(file, 3, "printf('%.*c', 1000000, 'X')", "1779148800 + i");
        file.run("UPDATE trades SET order_id = printf('%.*c', 1000000, 'o'), status = printf('%.*c', 1000000, 'F'), "
                 "exchange = printf('%.*c', 1000000, 'b') WHERE rowid = 2");
        FillPages pages(file.path());
        const auto order = await(pages.order({})).value();
        const auto page = await(pages.page(order, 0, 3)).value();
        const auto head = await(pages.head({}, 3)).value();
        for (const auto &rows : {page, head.rows}) {
            for (const auto &row : rows) {
                QCOMPARE(row.fault, FillRow::Fault::Unreadable);
                QVERIFY(row.fill.symbol.size() <= 256);
                QVERIFY(row.fill.orderId.size() <= 256);
            }
        }
        FillsQuery bySymbol;
        bySymbol.sortBy = FillColumn::Symbol;
        bySymbol.text = u"xxx"_s;
        QCOMPARE(await(pages.order(bySymbol)).value()->total, 3);
    }

    void aChangedSchemaIsAnErrorAndNoCrash_LG6()
    {
        LedgerFile file(newPath());
        file.run("CREATE INDEX by_time ON trades(created_at)");
        file.addRandom(700);
        FillPages pages(file.path());
        const auto order = await(pages.order({})).value();
        const auto everythingFails = [&] {
            const auto page = await(pages.page(order, 0, 10));
            const auto head = await(pages.head({}, 10));
            const auto whole = await(pages.order({}));
            const auto sums = await(pages.sums(order, {{0, 9}}));
            return !page && !head && !whole && !sums && page.error().kind == Error::Kind::Failed;
        };
        file.run("ALTER TABLE trades RENAME COLUMN fee TO cost");
        QVERIFY(!await(pages.page(order, 0, 10)));
        QVERIFY(!await(pages.head({}, 10)));
        file.run("ALTER TABLE trades RENAME COLUMN cost TO fee");
        QCOMPARE(await(pages.page(order, 0, 10)).value().size(), 10);
        file.run("DROP INDEX by_time");
        QCOMPARE(await(pages.page(order, 690, 10)).value().size(), 10);
        file.run("ALTER TABLE trades DROP COLUMN created_at");
        QVERIFY(everythingFails());
        QVERIFY(!await(pages.extend(order)) || await(pages.extend(order)).value().added == 0);
        file.run("DROP TABLE trades");
        QVERIFY(everythingFails());
        QVERIFY(!await(pages.extend(order)));
        QVERIFY(!await(pages.countAll()));
    }

    void aCancelledSortOfAMillionRowsAnswersSoAndFreesTheThread_UI1()
    {
        LedgerFile file(newPath());
        addMany(file, 1000000, "'BTCUSDT'", "1779148800 + i");
        FillPages pages(file.path());
        FillsQuery byPrice;
        byPrice.sortBy = FillColumn::Price;
        auto pending = pages.order(byPrice);
        auto head = pages.head(byPrice, 256);
        QTRY_VERIFY(pending.progressValue() > 0);
        pending.cancel();
        head.cancel();
        FillsQuery none;
        none.idPrefix = u"none"_s;
        QCOMPARE(await(pages.order(none)).value()->total, 0);
        QVERIFY(pending.isFinished());
        QCOMPARE(pending.resultCount(), 0);
        // The same by a newer call alone.
        const auto older = pages.order(byPrice);
        QTRY_VERIFY(older.progressValue() > 0);
        QCOMPARE(await(pages.order(none)).value()->total, 0);
        const auto dropped = await(older);
        QVERIFY(!dropped && dropped.error().kind == Error::Kind::Cancelled);
        const auto first = await(pages.head(byPrice, 256)).value();
        QCOMPARE(first.rows.constFirst().fill.price, std::optional(100002.0));
        // More than is sorted in memory at a time.
        const auto order = await(pages.order(byPrice)).value();
        const auto truth = file.numbers("SELECT rowid FROM trades ORDER BY price DESC, rowid DESC");
        QCOMPARE(order->total, truth.size());
        for (qint64 row = 0; row < order->total; ++row)
            QVERIFY(order->rowIds.at(row) == truth.at(row));
    }

    void valuesOfEveryKindAreInSqlitesOrder_LG5()
    {
        LedgerFile file(newPath(), LedgerFile::Dialect::Deployed);
        file.addRandom(400);
        const QVector<QByteArray> changes{"SELECT 1",
                                          "UPDATE trades SET quantity = -quantity, fee = -0.0 WHERE rowid % 3 = 0",
                                          "UPDATE trades SET price = 9e999 WHERE rowid % 50 = 1",
                                          "UPDATE trades SET price = -9e999 WHERE rowid % 50 = 2",
                                          "UPDATE trades SET created_at = NULL WHERE rowid % 50 = 3",
                                          "UPDATE trades SET symbol = '' WHERE rowid % 50 = 4",
                                          "UPDATE trades SET symbol = 'B' || char(0) || 'x' WHERE rowid % 50 = 5",
                                          "UPDATE trades SET symbol = printf('%.*c', 300, 'X') WHERE rowid % 50 = 6",
                                          "UPDATE trades SET created_at = 0.5 WHERE rowid % 50 = 7",
                                          "UPDATE trades SET quantity = 'many' WHERE rowid % 50 = 8",
                                          "UPDATE trades SET symbol = x'00', price = x'ff' WHERE rowid % 50 = 9",
                                          "UPDATE trades SET rowid = rowid + 5000000000 WHERE rowid % 50 = 10",
                                          "UPDATE trades SET rowid = -rowid WHERE rowid % 50 = 11"};
        FillPages pages(file.path());
        const QVector<QByteArray> names{"created_at", "exchange", "symbol", "action",         "side",
                                        "quantity",   "price",    "fee",    "quantity*price", "status"};
        for (const auto &change : changes) {
            file.run(change);
            for (int kind = 0; kind < 2 * static_cast<int>(names.size()); ++kind) {
                FillsQuery query;
                query.sortBy = static_cast<FillColumn>(kind / 2);
                query.descending = kind % 2 == 0;
                const QByteArray way = query.descending ? " DESC" : " ASC";
                const auto truth =
                    file.numbers("SELECT rowid FROM trades ORDER BY " + names.at(kind / 2) + way + ", rowid" + way);
                const auto order = await(pages.order(query)).value();
                QCOMPARE(order->total, truth.size());
                for (qint64 row = 0; row < order->total; ++row)
                    QCOMPARE(order->rowIds.at(row), truth.at(row));
            }
        }
    }
};

HOOX_TEST(HostileFillsTest);
#include "HostileFillsTest.moc"
