#include "models/fills/FillGroupsModel.h"

#include "tests/support/LedgerFile.h"
#include "tests/support/TestRegistry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class FillGroupsModelTest : public QObject
{
    Q_OBJECT

    /// Readings give way to whatever else runs, and rest for so long as they took: for a busy machine, not a measure.
    static constexpr int kPatience = 120'000;

    QTemporaryDir m_folder;
    int m_files = 0;

    [[nodiscard]] QString newPath() { return m_folder.filePath(u"ledger-%1.db"_s.arg(++m_files)); }

    static qint64 groupsIn(LedgerFile &file, FillGrouping grouping)
    {
        static const QHash<FillGrouping, QByteArray> keys{{FillGrouping::Symbol, "symbol"},
                                                          {FillGrouping::Exchange, "exchange"},
                                                          {FillGrouping::Day, "created_at / 86400"},
                                                          {FillGrouping::Hour, "created_at / 3600"},
                                                          {FillGrouping::Order, "order_id"}};
        return file.numbers("SELECT count(DISTINCT " + keys[grouping] + ") FROM trades").first();
    }

private Q_SLOTS:
    void aScreenOfAnyNumberOfGroupsAreTheRows_UI2()
    {
        LedgerFile file(newPath());
        file.addRandom(5000);
        file.run("UPDATE trades SET order_id = 'o' || rowid");
        FillGroups groups(file.path());
        FillGroupsModel model(groups);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.showFrom(0, 40);
        model.show({}, FillGrouping::Order);
        QTRY_VERIFY(model.hasGroups() && !model.isBusy());
        QCOMPARE(model.facts().groups, 5000);
        QCOMPARE(model.rowCount(), 40);
        for (const qint64 row : {0, 4960, 2500}) {
            model.showFrom(row, 40);
            const auto index = model.index(0, 0);
            QVERIFY(!index.data(FillGroupsModel::GroupRole).isValid() || row == 0);
            QTRY_VERIFY(index.data(FillGroupsModel::GroupRole).isValid());
            QCOMPARE(index.data(FillGroupsModel::GroupRole).value<FillGroup>().name, u"o%1"_s.arg(5000 - row));
        }
    }

    void aNewFillChangesItsGroupAndMovesNothingInSight_UI2()
    {
        LedgerFile file(newPath());
        file.addRandom(4000);
        file.run("UPDATE trades SET created_at = 1700000000 / 3600 * 3600 + rowid * 3600");
        FillGroups groups(file.path());
        FillGroupsModel model(groups);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.showFrom(0, 20);
        model.show({}, FillGrouping::Hour);
        QTRY_VERIFY(model.hasGroups() && !model.isBusy() && model.groupAt(0));
        const auto hour = [&](int row) {
            return model.index(row, 0).data(FillGroupsModel::GroupRole).value<FillGroup>().second;
        };
        const auto newest = hour(0);
        model.showFrom(300, 20);
        QTRY_VERIFY(model.groupAt(300) && model.groupAt(319));
        const auto first = hour(0);
        model.setCurrent(305);
        // One into an hour in sight, one into an hour that is not there yet: the newest, before all of them.
        const auto insert = [&](qint64 second) {
            file.run("INSERT INTO trades SELECT 'c' || max(rowid), 'r', 'bybit', 'BTCUSDT', 'LONG', 'BUY', 1, 1, 0, "
                     "'o', 'Filled', " +
                     QByteArray::number(second) + " FROM trades");
        };
        insert(first + 5);
        insert(newest + 3600);
        QSignalSpy followed(&model, &FillGroupsModel::followed);
        QSignalSpy resets(&model, &FillGroupsModel::modelReset);
        model.follow();
        QTRY_COMPARE(followed.count(), 1);
        QCOMPARE(resets.count(), 1);
        QCOMPARE(model.facts().groups, 4001);
        QCOMPARE(model.firstRow(), 301);
        QCOMPARE(model.current(), 306);
        QVERIFY2(model.index(0, 0).data(FillGroupsModel::GroupRole).isValid(), "it does not flicker");
        QCOMPARE(hour(0), first);
        QCOMPARE(model.index(0, 0).data(FillGroupsModel::GroupRole).value<FillGroup>().sums.rows, 2);
        // At the very top, and nobody stands anywhere: into sight.
        model.setCurrent(-1);
        model.showFrom(0, 20);
        insert(newest + 7200);
        model.follow();
        QTRY_VERIFY(model.facts().groups == 4002 && model.groupAt(0));
        QCOMPARE(model.firstRow(), 0);
        QCOMPARE(hour(0), newest + 7200);
    }

    void aLookAtAFileThatNobodyHasChangedReadsNothing_PF9()
    {
        LedgerFile file(newPath());
        file.addRandom(400);
        FillGroups groups(file.path());
        FillGroupsModel model(groups);
        model.showFrom(0, 20);
        model.show({}, FillGrouping::Exchange);
        QTRY_VERIFY(model.hasGroups() && !model.isBusy() && model.groupAt(0));
        QSignalSpy resets(&model, &FillGroupsModel::modelReset);
        for (int look = 0; look < 10; ++look) {
            model.follow();
            QTest::qWait(40);
        }
        QCOMPARE(resets.count(), 0);
    }

    void whatCannotBeGoneOnFromIsReadAnewByItself_UI2()
    {
        LedgerFile file(newPath());
        file.addRandom(400);
        FillGroups groups(file.path());
        FillGroupsModel model(groups);
        model.showFrom(0, 20);
        model.show({}, FillGrouping::Exchange);
        QTRY_VERIFY(model.hasGroups() && !model.isBusy());
        file.run("DELETE FROM trades WHERE rowid > 300");
        model.follow();
        QTRY_COMPARE(model.facts().rows, 300);
    }

    void rowsThatAnotherDeletedOrChangedLeaveTheirGroupsByThemselves_UI2_data()
    {
        QTest::addColumn<FillGrouping>("grouping");
        QTest::newRow("symbol") << FillGrouping::Symbol;
        QTest::newRow("exchange") << FillGrouping::Exchange;
        QTest::newRow("day") << FillGrouping::Day;
        QTest::newRow("hour") << FillGrouping::Hour;
        QTest::newRow("order") << FillGrouping::Order;
    }

    void rowsThatAnotherDeletedOrChangedLeaveTheirGroupsByThemselves_UI2()
    {
        QFETCH(FillGrouping, grouping);
        LedgerFile file(newPath());
        file.addRandom(3000);
        file.run("CREATE INDEX by_order ON trades(order_id)");
        file.run("UPDATE trades SET order_id = 'o' || (rowid / 2), symbol = 'S' || (rowid / 100) || 'USDT', "
                 "created_at = 1700000000 / 86400 * 86400 + rowid * 3000");
        FillGroups groups(file.path());
        FillGroupsModel model(groups);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const auto shown = [&](qint64 row) {
            const auto *group = model.groupAt(row);
            return group ? std::pair(group->name, group->second) : std::pair(QString(), qint64(-1));
        };
        const auto rowsShown = [&] {
            qint64 rows = 0;
            for (auto row = model.firstRow(); row < model.firstRow() + model.rowCount(); ++row)
                rows += model.groupAt(row) ? model.groupAt(row)->sums.rows : 0;
            return rows;
        };
        const auto many = grouping != FillGrouping::Exchange;
        const auto small = grouping == FillGrouping::Hour || grouping == FillGrouping::Order;
        model.showFrom(small ? 300 : many ? 12 : 0, 3);
        model.show({}, grouping);
        QTRY_VERIFY_WITH_TIMEOUT(model.hasGroups() && !model.isBusy() && model.groupAt(model.firstRow() + 2),
                                 kPatience);
        const auto stood = model.firstRow() + 1;
        model.setCurrent(stood);
        const auto current = shown(stood);
        const auto before = model.facts().groups;
        // The newest groups stand first: some of them go, and some rows of those that stay.
        file.run("DELETE FROM trades WHERE rowid > 2799 AND rowid < 3000");
        model.follow();
        QTRY_VERIFY_WITH_TIMEOUT(model.facts().groups == groupsIn(file, grouping) &&
                                     (many ? model.facts().groups < before : rowsShown() < 3000),
                                 kPatience);
        QVERIFY2(!model.isBusy(), "nobody was kept waiting");
        QTRY_VERIFY_WITH_TIMEOUT(model.groupAt(model.current()), kPatience);
        QCOMPARE(shown(model.current()), current);
        QCOMPARE(model.firstRow(), model.current() - 1);
        // Of a group in sight one row leaves, and one changes in place.
        const auto rows = rowsShown();
        const auto name = shown(model.firstRow()).first;
        if (grouping == FillGrouping::Order || grouping == FillGrouping::Symbol) {
            const QByteArray of = grouping == FillGrouping::Order ? "order_id" : "symbol";
            file.run("DELETE FROM trades WHERE rowid = (SELECT min(rowid) FROM trades WHERE " + of + " = '" +
                     name.toUtf8() + "')");
            model.follow();
            QTRY_COMPARE_WITH_TIMEOUT(rowsShown(), rows - 1, kPatience);
            QCOMPARE(shown(model.current()), current);
        }
    }

    void whatChangesWhileItIsReadAnewIsReadAfterwards_UI2()
    {
        LedgerFile file(newPath());
        file.addRandom(3000);
        FillGroups groups(file.path());
        FillGroupsModel model(groups);
        model.showFrom(0, 20);
        model.show({}, FillGrouping::Exchange);
        QTRY_VERIFY_WITH_TIMEOUT(model.hasGroups() && !model.isBusy(), kPatience);
        for (int round = 1; round <= 20; ++round) {
            file.run("DELETE FROM trades WHERE rowid = " + QByteArray::number(100 * round));
            model.follow();
            QTest::qWait(30);
        }
        // A look that comes while another is under way is none.
        QTRY_VERIFY_WITH_TIMEOUT((model.follow(), model.facts().rows == 2980), kPatience);
    }

    void theOldGroupsStayUntilTheNewOnesAreThere_UI2()
    {
        LedgerFile file(newPath());
        file.addRandom(20000);
        FillGroups groups(file.path());
        FillGroupsModel model(groups);
        model.showFrom(0, 40);
        model.show({}, FillGrouping::Exchange);
        QTRY_VERIFY(model.hasGroups() && !model.isBusy());
        model.show({}, FillGrouping::Symbol);
        QVERIFY(model.isBusy());
        QCOMPARE(model.facts().grouping, FillGrouping::Exchange);
        QTRY_VERIFY(!model.isBusy());
        QCOMPARE(model.facts().grouping, FillGrouping::Symbol);
    }

    void aCancelledReadingLeavesWhatIsShown_UI1()
    {
        LedgerFile file(newPath());
        file.addRandom(20000);
        FillGroups groups(file.path());
        FillGroupsModel model(groups);
        model.show({}, FillGrouping::Exchange);
        QTRY_VERIFY(model.hasGroups() && !model.isBusy());
        model.show({}, FillGrouping::Hour);
        model.cancel();
        QVERIFY(!model.isBusy());
        QTest::qWait(50);
        QCOMPARE(model.facts().grouping, FillGrouping::Exchange);
        QVERIFY(!model.error());
    }

    void aFileThatCannotBeReadIsAnErrorBesideTheOldGroups_UI4()
    {
        LedgerFile file(newPath());
        file.addRandom(200);
        FillGroups groups(file.path());
        FillGroupsModel model(groups);
        model.show({}, FillGrouping::Exchange);
        QTRY_VERIFY(model.hasGroups() && !model.isBusy());
        file.run("ALTER TABLE trades RENAME TO gone");
        model.refresh();
        QTRY_VERIFY(model.error());
        QVERIFY(model.hasGroups());
        QVERIFY(model.facts().groups > 0);
    }
};

HOOX_TEST(FillGroupsModelTest);
#include "FillGroupsModelTest.moc"
