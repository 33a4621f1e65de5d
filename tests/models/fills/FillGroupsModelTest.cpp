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

    QTemporaryDir m_folder;
    int m_files = 0;

    [[nodiscard]] QString newPath() { return m_folder.filePath(u"ledger-%1.db"_s.arg(++m_files)); }

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
