#include "models/analytics/AnalyticsGroupsModel.h"

#include "tests/support/SampleAnalytics.h"
#include "tests/support/TestRegistry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class AnalyticsGroupsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsGiveFactsAndNothingWhereAFigureIsNotKnown_LG3()
    {
        using Model = AnalyticsGroupsModel;
        Model model;
        const QAbstractItemModelTester tester(&model);
        auto unknown = sampleSums(0, 0, 0, 3, 2, 0);
        unknown.realised = {0, 0, 2};
        unknown.fees = {0, 0, 3};
        model.set({{u"BTCUSDT"_s, 0, sampleSums(100, 4, 1000, 10, 5, 2)}, {{}, kSampleDay, unknown}}, 10);
        const auto at = [&model](int row, int column) { return model.index(row, column).data(); };
        QCOMPARE(at(0, Model::Name), u"BTCUSDT"_s);
        QCOMPARE(at(0, Model::Profit), 96.0);
        QCOMPARE(at(0, Model::FeeShare), 0.004);
        QCOMPARE(at(0, Model::HitRate), 0.4);
        QCOMPARE(at(1, Model::Name), kSampleDay);
        for (const auto column : {Model::Profit, Model::Realised, Model::Fees, Model::FeeShare})
            QVERIFY(!at(1, column).isValid());
        QCOMPARE(at(1, Model::LeftOut), 2);
        QCOMPARE(at(1, Model::HitRate), 0.0);
    }

    void noMoreRowsThanWantedAndTheSameOnesChangeNothing()
    {
        AnalyticsGroupsModel model;
        const QAbstractItemModelTester tester(&model);
        QVector<AnalyticsGroup> groups(300);
        model.set(groups, 24);
        QCOMPARE(model.rowCount(), 24);
        QCOMPARE(model.all(), 300);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.set(groups, 24);
        QCOMPARE(reset.count(), 0);
        model.set(groups, 200);
        QCOMPARE(model.rowCount(), 200);
        groups.resize(250);
        model.set(groups, 200);
        QCOMPARE(model.all(), 250);
    }

    void hoursAre24RowsWithTheirShareOfAll()
    {
        using Model = AnalyticsHoursModel;
        Model model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 24);
        QVERIFY2(!model.index(3, Model::Share).data().isValid(), "no share without a base");
        Model::Hours hours{};
        hours[3] = 30;
        hours[23] = 10;
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.set(hours);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.index(3, Model::Hour).data(), 3);
        QCOMPARE(model.index(3, Model::Share).data(), 0.75);
        QCOMPARE(model.index(23, Model::Fills).data(), 10);
        model.set(hours);
        QCOMPARE(changed.count(), 1);
    }
};

HOOX_TEST(AnalyticsGroupsModelTest);
#include "AnalyticsGroupsModelTest.moc"
