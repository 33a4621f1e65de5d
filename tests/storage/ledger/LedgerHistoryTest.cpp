#include "tests/support/HistoryFixture.h"
#include "tests/support/TestRegistry.h"

using namespace hoox;
using namespace hoox::tests;

class LedgerHistoryTest : public QObject, private HistoryFixture
{
    Q_OBJECT

private Q_SLOTS:
    void sumsOfEveryFilterEqualAPlainReading_PF11()
    {
        LedgerFile file(newPath());
        addInOrder(file, 6000);
        LedgerHistory history(file.path(), 500);
        compareFilters(file, history);
    }

    void sumsOfAPeriodAloneEqualAPlainReading_PF11()
    {
        LedgerFile file(newPath());
        addInOrder(file, 3000);
        for (const auto &filter : filters()) {
            LedgerHistory history(file.path(), 300);
            const auto is = answer(history.analytics(filter.query));
            QVERIFY(is);
            compareAnalytics(
                *is, BruteHistory(file.path()).analytics([&](const BruteRow &row) { return filter.takes(row.fill); }));
        }
    }

    void sumsEqualAPlainReadingWhereRowsAreOutOfOrder_PF11()
    {
        LedgerFile file(newPath());
        addInOrder(file, 3000);
        addInOrder(file, 3000, 4);
        LedgerHistory history(file.path(), 500);
        compareFilters(file, history);
    }

    void sumsEqualAPlainReadingOfADeployedLedger_LG3()
    {
        LedgerFile file(newPath(), LedgerFile::Dialect::Deployed);
        file.run("CREATE INDEX by_time ON trades (created_at)");
        file.addRandom(4000);
        LedgerHistory history(file.path(), 500);
        compareWhole(file, history);
        compareSeconds(file, history);
        const auto all = answer(history.analytics({}));
        QVERIFY(all->assets.first().sums.fees.missing > 100);
        QVERIFY(all->assets.first().equity.leftOut > 100);
    }

    void theCountsAndSumsEqualSql_PF11()
    {
        LedgerFile file(newPath());
        addInOrder(file, 2000);
        LedgerHistory history(file.path(), 200);
        FillsQuery query;
        query.symbolPrefix = u"BTCUSDT"_s;
        query.symbolExact = true;
        const auto is = answer(history.analytics(query));
        QVERIFY(is);
        const QByteArray where = " FROM trades WHERE symbol = 'BTCUSDT' AND status = 'Filled' AND quantity >= 0 AND "
                                 "price >= 0 AND id <> '' AND created_at < 4102444800";
        QCOMPARE(is->assets.first().sums.fills, file.numbers("SELECT count(*)" + where).first());
        const auto volume = file.numbers("SELECT round(1e6 * sum(quantity * price))" + where).first();
        QVERIFY(std::abs(is->assets.first().sums.volume.known * 1e6 - static_cast<double>(volume)) < 2);
    }

    void afterNewFillsTheSumsGoOnFromThere_PF11()
    {
        LedgerFile file(newPath());
        addInOrder(file, 3000);
        LedgerHistory history(file.path(), 300);
        QRandomGenerator random(5);
        auto second = BruteHistory(file.path()).rows().back().fill.createdAt;
        compareFilters(file, history);
        for (int i = 0; i < 30; ++i) {
            for (int n = random.bounded(1, 4); n > 0; --n)
                file.add(randomFill(random, second += random.bounded(2)));
            if (i % 7 == 0)
                addUnsound(file, random, second);
            compareWhole(file, history);
        }
        compareFilters(file, history);
        compareSeconds(file, history);
    }

    /// Two exchanges' clocks, or a pull that catches up: late by seconds, time and again.
    void fillsThatComeLateAreInTheSumsAndThePast_PF11()
    {
        LedgerFile file(newPath());
        file.run("CREATE INDEX by_time ON trades (created_at)");
        addInOrder(file, 5000);
        LedgerHistory history(file.path(), 200);
        compareFilters(file, history);
        QRandomGenerator random(21);
        auto second = BruteHistory(file.path()).rows().back().fill.createdAt;
        for (int turn = 0; turn < 25; ++turn) {
            for (int n = random.bounded(1, 6); n > 0; --n)
                file.add(randomFill(random, second += random.bounded(40)));
            if (turn % 4 == 1)
                addUnsound(file, random, second);
            for (int n = random.bounded(0, 3); n > 0; --n)
                file.add(randomFill(random, second - random.bounded(turn % 6 == 0 ? 3 * 86400 : 900)));
            if (turn % 5 == 2)
                addUnsound(file, random, second - 4000);
            if (turn % 3 == 0)
                compareFilters(file, history);
            else
                compareWhole(file, history);
            if (QTest::currentTestFailed())
                return;
        }
        compareFilters(file, history);
        compareSeconds(file, history);
    }

    void aLateFillHasOnlyWhatIsBehindItReadAgain_PF11()
    {
        LedgerFile file(newPath());
        file.run("CREATE INDEX by_time ON trades (created_at)");
        addInOrder(file, 40000);
        const auto last = file.numbers("SELECT max(created_at) FROM trades WHERE created_at < 4102444800").first();
        LedgerHistory history(file.path(), 1000);
        QRandomGenerator random(22);
        // A pass tells how far it is every 8,192 rows: not at all when it is shorter.
        const auto isLong = [&history] {
            auto pending = history.analytics({});
            pending.waitForFinished();
            return pending.progressValue() > 0;
        };
        QVERIFY(isLong());
        for (int turn = 0; turn < 5; ++turn) {
            file.add(randomFill(random, last - 60 - turn));
            QVERIFY(!isLong());
        }
        compareWhole(file, history);
        file.add(randomFill(random, last - 86400)); // before what the figures were put aside at
        QVERIFY(isLong());
        compareWhole(file, history);
        file.add(randomFill(random, kStart - 5)); // and before all
        QVERIFY(isLong());
        compareWhole(file, history);
    }

    void rowsThatWereChangedDeletedOrCameLateAreSeen_PF11()
    {
        LedgerFile file(newPath());
        addInOrder(file, 3000);
        LedgerHistory history(file.path(), 300);
        compareWhole(file, history);
        QRandomGenerator random(6);
        file.add(randomFill(random, kStart + 100)); // late
        compareWhole(file, history);
        compareSeconds(file, history);
        file.run("DELETE FROM trades WHERE rowid = 1500");
        compareWhole(file, history);
        file.run("UPDATE trades SET quantity = 7 WHERE rowid = 700");
        compareWhole(file, history);
        file.run("DELETE FROM trades WHERE rowid = (SELECT max(rowid) FROM trades)");
        compareWhole(file, history);
        file.run("BEGIN; DELETE FROM trades WHERE rowid = 900");
        file.add(randomFill(random, kStart + 900000));
        file.run("COMMIT");
        compareWhole(file, history);
        compareSeconds(file, history);
    }

    void aFillThatIsNoLongerPendingIsSeenWhenNewOnesCame_PF11()
    {
        LedgerFile file(newPath());
        addInOrder(file, 6000);
        LedgerHistory history(file.path(), 300);
        compareWhole(file, history);
        QRandomGenerator random(6);
        file.run("BEGIN; UPDATE trades SET status = 'Filled' WHERE rowid = (SELECT rowid FROM trades WHERE status = "
                 "'Pending' AND rowid > 2000 LIMIT 1)");
        file.add(randomFill(random, kStart + 900000));
        file.run("COMMIT");
        compareWhole(file, history);
    }

    void anotherFileUnderTheSameNameIsReadInItsPlace_LG6()
    {
        const auto path = newPath();
        const auto other = newPath();
        {
            LedgerFile file(path);
            addInOrder(file, 300);
        }
        {
            LedgerFile file(other);
            addInOrder(file, 500, 8);
        }
        LedgerHistory history(path, 100);
        QCOMPARE(answer(history.analytics({}))->rows, 300);
        for (const auto &ending : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(path + ending);
        QVERIFY(QFile::rename(other, path));
        const auto expected = BruteHistory(path);
        compareAnalytics(*answer(history.analytics({})), expected.analytics([](const BruteRow &) { return true; }));
    }

    void aRowThatIsFoundOutOfOrderHasAllReadAnew_PF11()
    {
        LedgerFile file(newPath());
        addInOrder(file, 101'000); // more than are counted each time
        LedgerHistory history(file.path());
        QVERIFY(answer(history.analytics({})));
        QRandomGenerator random(12);
        file.run("BEGIN; UPDATE trades SET created_at = (SELECT max(created_at) FROM trades) WHERE rowid = 5003");
        file.add(randomFill(random, kStart + 9'000'000));
        file.run("COMMIT");
        FillsQuery query;
        query.exchange = ExchangeId::Mexc;
        const auto is = answer(history.analytics(query));
        QVERIFY(is);
        const BruteHistory plain(file.path());
        compareAnalytics(*is,
                         plain.analytics([](const BruteRow &row) { return row.fill.exchange == ExchangeId::Mexc; }));
        QCOMPARE(answer(history.positionsAt(kStart + 8'000'000))->size(), plain.positionsAt(kStart + 8'000'000).size());
    }

    void whoKnowsOfAChangeCanHaveAllReadAnew_PF11()
    {
        LedgerFile file(newPath());
        addInOrder(file, 6000);
        LedgerHistory history(file.path(), 300);
        compareWhole(file, history);
        QVERIFY(answer(history.positionsAt(kStart + 86400)));
        history.readAnew();
        compareSeconds(file, history);
        history.readAnew();
        compareFilters(file, history);
    }

    void anEmptyLedgerHasNoSumsAndGrows_PF11()
    {
        LedgerFile file(newPath());
        LedgerHistory history(file.path());
        const auto none = answer(history.analytics({}));
        QVERIFY(none);
        QCOMPARE(none->rows, 0);
        QVERIFY(none->assets.isEmpty());
        QVERIFY(answer(history.positionsAt(kStart))->isEmpty());
        QRandomGenerator random(9);
        file.add(randomFill(random, kStart));
        compareWhole(file, history);
    }

    void selectedRowsRealiseWhatTheyDidInTheWholeLedger_UI2()
    {
        LedgerFile file(newPath());
        addInOrder(file, 4000);
        FillPages pages(file.path());
        LedgerHistory history(file.path(), 300);
        const BruteHistory brute(file.path());
        for (const auto column : {FillColumn::Time, FillColumn::Price}) {
            FillsQuery query;
            query.sortBy = column;
            const auto order = answer(pages.order(query));
            QVERIFY(order);
            const QVector<QVector<RowRange>> selections{
                {{0, 20}}, {{5, 5}}, {{100, 300}, {2000, 2100}}, {{0, (*order)->total - 1}}, {}};
            for (const auto &ranges : selections) {
                QSet<qint64> ids;
                for (const auto &[first, last] : ranges) {
                    const auto rows = answer(pages.page(*order, first, static_cast<int>(last - first + 1)));
                    QVERIFY(rows);
                    for (const auto &row : *rows)
                        ids.insert(row.rowId);
                }
                const auto is = answer(history.profitOf(*order, ranges));
                QVERIFY(is);
                const auto truth = brute.analytics([&](const BruteRow &row) { return ids.contains(row.rowId); });
                qsizetype known = 0;
                for (const auto &asset : truth.assets) {
                    if (asset.sums.closes == 0 && asset.sums.realised.missing == 0)
                        continue;
                    const auto profit = std::find_if(is->begin(), is->end(), [&asset](const RealisedProfit &one) {
                        return one.asset == asset.asset;
                    });
                    QVERIFY(profit != is->end());
                    QCOMPARE(profit->closes, asset.sums.closes);
                    QVERIFY(std::abs(profit->realised.known - asset.sums.realised.known) <= 1e-9);
                    ++known;
                }
                QCOMPARE(is->size(), known);
            }
        }
    }

    void aNewerQuestionDropsTheOlder_PF11()
    {
        LedgerFile file(newPath());
        addInOrder(file, 20000);
        LedgerHistory history(file.path());
        auto older = history.analytics({});
        FillsQuery query;
        query.exchange = ExchangeId::Bybit;
        const auto newer = answer(history.analytics(query));
        QVERIFY(newer);
        compareAnalytics(*newer, BruteHistory(file.path()).analytics([](const BruteRow &row) {
            return row.fill.exchange == ExchangeId::Bybit;
        }));
        older.waitForFinished();
        auto cancelled = history.analytics({});
        cancelled.cancel();
        cancelled.waitForFinished();
        compareWhole(file, history);
        QVERIFY(answer(history.positionsAt(kStart)));
    }
};

HOOX_TEST(LedgerHistoryTest);

#include "LedgerHistoryTest.moc"
