#include "storage/ledger/FillGroups.h"

#include "tests/support/LedgerFile.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <map>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class FillGroupsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    [[nodiscard]] QString newPath() { return m_folder.filePath(u"ledger-%1.db"_s.arg(++m_files)); }

    template <typename T>
    static Result<T> answer(Pending<T> pending)
    {
        pending.waitForFinished();
        return pending.resultCount() == 0 ? Result<T>(fail(Error::Kind::Cancelled)) : pending.result();
    }

    static QVector<FillGroup> all(FillGroups &groups, const FillsQuery &query, FillGrouping grouping,
                                  const GroupOrder &order = {})
    {
        const auto list = answer(groups.list(query, grouping, order));
        if (!list)
            return {};
        const auto count = FillGroups::factsOf(*list).groups;
        return answer(groups.page(*list, 0, static_cast<int>(count))).value_or(QVector<FillGroup>());
    }

    /// What a grouping is in plain SQL.
    static QByteArray keyOf(FillGrouping grouping)
    {
        switch (grouping) {
        case FillGrouping::Symbol:
            return "symbol";
        case FillGrouping::Exchange:
            return "exchange";
        case FillGrouping::Day:
            return "created_at / 86400 * 86400";
        case FillGrouping::Hour:
            return "created_at / 3600 * 3600";
        case FillGrouping::Order:
            return "order_id";
        }
        Q_UNREACHABLE();
    }

private Q_SLOTS:
    void everyGroupingAddsUpToWhatSqlSays_UI2_data()
    {
        QTest::addColumn<int>("grouping");
        QTest::addColumn<bool>("filtered");
        for (const auto grouping : {FillGrouping::Symbol, FillGrouping::Exchange, FillGrouping::Day, FillGrouping::Hour,
                                    FillGrouping::Order}) {
            QTest::addRow("%s", keyOf(grouping).constData()) << static_cast<int>(grouping) << false;
            QTest::addRow("%s of a filter", keyOf(grouping).constData()) << static_cast<int>(grouping) << true;
        }
    }

    void everyGroupingAddsUpToWhatSqlSays_UI2()
    {
        QFETCH(int, grouping);
        QFETCH(bool, filtered);
        LedgerFile file(newPath());
        file.addRandom(4000);
        file.run("UPDATE trades SET created_at = created_at + rowid * 120, order_id = 'o' || (rowid % 700)");
        FillsQuery query;
        if (filtered)
            query.exchange = ExchangeId::Bybit;
        const QByteArray where = filtered ? " WHERE exchange = 'bybit' " : " ";
        const auto key = keyOf(static_cast<FillGrouping>(grouping));
        const auto order = static_cast<FillGrouping>(grouping) == FillGrouping::Order
                               ? QByteArray(" ORDER BY max(rowid) DESC")
                               : QByteArray(" ORDER BY max(created_at) DESC, max(rowid) DESC");
        FillGroups groups(file.path());
        const auto found = all(groups, query, static_cast<FillGrouping>(grouping));
        const auto rows = file.numbers("SELECT count(*) FROM trades" + where + "GROUP BY " + key + order);
        const auto newest = file.numbers("SELECT max(created_at) FROM trades" + where + "GROUP BY " + key + order);
        const auto failed =
            file.numbers("SELECT sum(status = 'Failed') FROM trades" + where + "GROUP BY " + key + order);
        const auto traded = file.numbers("SELECT CAST(round(1000 * total(CASE status WHEN 'Filled' THEN quantity * "
                                         "price END)) AS INTEGER) FROM trades" +
                                         where + "GROUP BY " + key + order);
        QCOMPARE(found.size(), rows.size());
        QVERIFY(!found.isEmpty());
        for (qsizetype i = 0; i < found.size(); ++i) {
            QCOMPARE(found.at(i).sums.rows, rows.at(i));
            QCOMPARE(found.at(i).lastAt, newest.at(i));
            QCOMPARE(found.at(i).failed, failed.at(i));
            double notional = 0;
            for (const auto &amount : found.at(i).sums.notionals)
                notional += amount.value;
            QCOMPARE(std::llround(1000 * notional), traded.at(i));
            QVERIFY(found.at(i).whole);
        }
    }

    void aGroupOpensAsTheQueryOfItsOwnRows_UI2()
    {
        LedgerFile file(newPath());
        file.addRandom(3000);
        file.run("UPDATE trades SET created_at = created_at + rowid * 120");
        FillGroups groups(file.path());
        FillsQuery query;
        query.side = Side::Buy;
        for (const auto grouping :
             {FillGrouping::Symbol, FillGrouping::Exchange, FillGrouping::Day, FillGrouping::Hour}) {
            const auto found = all(groups, query, grouping);
            QVERIFY(found.size() > 1);
            const auto inside = all(groups, narrowed(query, grouping, found.at(1)), FillGrouping::Exchange);
            qint64 rows = 0;
            for (const auto &group : inside)
                rows += group.sums.rows;
            QCOMPARE(rows, found.at(1).sums.rows);
        }
    }

    void anyColumnOrdersBothWaysAndTiesGoByTheKey_UI2()
    {
        LedgerFile file(newPath());
        file.addRandom(3000);
        FillGroups groups(file.path());
        for (const auto column :
             {GroupColumn::Key, GroupColumn::Rows, GroupColumn::Notional, GroupColumn::Fee, GroupColumn::Last}) {
            const auto list = answer(groups.list({}, FillGrouping::Symbol, {column, true}));
            QVERIFY(list);
            const auto count = static_cast<int>(FillGroups::factsOf(*list).groups);
            const auto turned = answer(groups.reordered(*list, {column, false}));
            QVERIFY(turned);
            const auto down = answer(groups.page(*list, 0, count));
            const auto up = answer(groups.page(*turned, 0, count));
            QVERIFY(down && up);
            for (int i = 0; i < count; ++i)
                QCOMPARE(up->at(i).name, down->at(count - 1 - i).name);
            if (column == GroupColumn::Rows)
                QVERIFY(down->constFirst().sums.rows >= down->constLast().sums.rows);
        }
    }

    void rowsThatAreNoFillsAreInNoGroupAndCounted_LG5()
    {
        LedgerFile file(newPath());
        file.addRandom(100);
        file.run("UPDATE trades SET exchange = 'ftx' WHERE rowid = 3");
        file.run("UPDATE trades SET price = 'much' WHERE rowid = 4");
        file.run("UPDATE trades SET symbol = printf('%.*c', 1000000, 'X') WHERE rowid = 5");
        file.run("UPDATE trades SET created_at = 1779148900000 WHERE rowid = 6");
        FillGroups groups(file.path());
        const auto list = answer(groups.list({}, FillGrouping::Exchange, {}));
        QVERIFY(list);
        QCOMPARE(FillGroups::factsOf(*list).unsound, 4);
        QCOMPARE(FillGroups::factsOf(*list).rows, 96);
    }

    void missingFiguresAreCountedAndNeverZero_LG3()
    {
        LedgerFile file(newPath(), LedgerFile::Dialect::Deployed);
        file.addRandom(500);
        FillGroups groups(file.path());
        const auto found = all(groups, {}, FillGrouping::Exchange);
        qint64 withoutNotional = 0;
        for (const auto &group : found)
            withoutNotional += group.sums.withoutNotional;
        QCOMPARE(withoutNotional, file.numbers("SELECT count(*) FROM trades WHERE status = 'Filled' AND (quantity IS "
                                               "NULL OR price IS NULL)")
                                      .constFirst());
        QVERIFY(withoutNotional > 0);
    }

    void anOrderWithTooManyRowsIsSaidNotToBeWhole_UI2()
    {
        LedgerFile file(newPath());
        file.addRandom(FillGroups::kMostRowsOfAnOrder + 5);
        file.run("UPDATE trades SET order_id = 'same'");
        FillGroups groups(file.path());
        const auto found = all(groups, {}, FillGrouping::Order);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().sums.rows, FillGroups::kMostRowsOfAnOrder);
        QVERIFY(!found.constFirst().whole);
    }

    void anOrderThatWasDeletedSinceHasNoRows_UI2()
    {
        LedgerFile file(newPath());
        file.addRandom(50);
        FillGroups groups(file.path());
        const auto list = answer(groups.list({}, FillGrouping::Order, {}));
        QVERIFY(list);
        file.run("DELETE FROM trades");
        const auto found = answer(groups.page(*list, 0, 10));
        QVERIFY(found);
        for (const auto &group : *found)
            QCOMPARE(group.sums.rows, 0);
    }

    void ordersNameTheAssetOfTheFirstOne_UI2()
    {
        LedgerFile file(newPath());
        file.addRandom(60);
        file.run("UPDATE trades SET symbol = 'ADABTC' WHERE rowid = 60");
        FillGroups groups(file.path());
        const auto list = answer(groups.list({}, FillGrouping::Order, {}));
        QVERIFY(list);
        QCOMPARE(FillGroups::factsOf(*list).asset, u"BTC"_s);
    }

    void aNewerListEndsTheOlderOne_UI1()
    {
        LedgerFile file(newPath());
        file.addRandom(200'000);
        FillGroups groups(file.path());
        const auto older = groups.list({}, FillGrouping::Hour, {});
        const auto newer = answer(groups.list({}, FillGrouping::Symbol, {}));
        QVERIFY(newer);
        const auto dropped = answer(older);
        QVERIFY(!dropped);
        QCOMPARE(dropped.error().kind, Error::Kind::Cancelled);
    }

    void moreGroupsThanCanBeKeptAreRefused_UI2()
    {
        LedgerFile file(newPath());
        file.run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i <= " +
                 QByteArray::number(FillGroups::kMostGroups) +
                 ") INSERT INTO trades SELECT 'id' || i, 'r', 'bybit', 'S' || i || 'USDT', 'LONG', 'BUY', 1, 1, 0, "
                 "'o', 'Filled', 1779148900 FROM n");
        FillGroups groups(file.path());
        const auto list = answer(groups.list({}, FillGrouping::Symbol, {}));
        QVERIFY(!list);
        QCOMPARE(list.error().cause, Error::Cause::TooLarge);
    }

    void groupsOfAnotherFileAreNotTakenForThoseOfTheOld_LG6()
    {
        const auto path = newPath();
        const auto other = newPath();
        LedgerFile(path).addRandom(50);
        LedgerFile(other).addRandom(70, 4);
        FillGroups groups(path);
        const auto list = answer(groups.list({}, FillGrouping::Order, {}));
        QVERIFY(list && answer(groups.page(*list, 0, 5)));
        for (const auto &ending : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(path + ending);
        QVERIFY(QFile::rename(other, path));
        const auto page = answer(groups.page(*list, 0, 5));
        QVERIFY(!page);
        QCOMPARE(page.error().cause, Error::Cause::OtherFile);
        const auto anew = answer(groups.list({}, FillGrouping::Exchange, {}));
        QVERIFY(anew);
        QCOMPARE(FillGroups::factsOf(*anew).rows + FillGroups::factsOf(*anew).unsound, 70);
    }
};

HOOX_TEST(FillGroupsTest);

#include "FillGroupsTest.moc"
