#include "models/blobs/JsonTreeModel.h"

#include "tests/support/TestRegistry.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

class JsonTreeModelTest : public QObject
{
    Q_OBJECT

    static void fill(JsonTreeModel &model, const QByteArray &bytes)
    {
        const auto parsed = JsonDocument::parse(bytes);
        QVERIFY(parsed.has_value());
        model.setDocument(*parsed);
    }

private Q_SLOTS:
    void factsStandBehindRoles_BL4()
    {
        JsonTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        fill(model, "{\"time\":1779158818212,\"orderId\":1779158818212,\"list\":[1.50,\"a\\n\"]}");
        const auto root = model.index(0, 0);
        QCOMPARE(model.rowCount(root), 0);
        model.fetchMore(root);
        QCOMPARE(model.rowCount(root), 3);
        const auto time = model.index(0, 0, root);
        QCOMPARE(time.data(JsonTreeModel::KeyRole).toString(), u"time"_s);
        QCOMPARE(time.data(JsonTreeModel::InstantRole).toDateTime().toString(Qt::ISODateWithMs),
                 u"2026-05-19T02:46:58.212Z"_s);
        QVERIFY(!model.index(1, 0, root).data(JsonTreeModel::InstantRole).toDateTime().isValid());
        const auto list = model.index(2, 0, root);
        model.fetchMore(list);
        QCOMPARE(model.index(0, 0, list).data(JsonTreeModel::ValueRole).toString(), u"1.50"_s);
        QCOMPARE(model.index(1, 0, list).data(JsonTreeModel::PathRole).toString(), u"list[1]"_s);
        QVERIFY(!model.canFetchMore(list));
    }

    void aLongListShowsABatchAtATime_BL4()
    {
        JsonTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        fill(model, "[" + QByteArray("0,").repeated(99'999) + "1]");
        const auto root = model.index(0, 0);
        model.fetchMore(root);
        QCOMPARE(model.rowCount(root), JsonTreeModel::kBatch);
        QCOMPARE(root.data(JsonTreeModel::CountRole).toInt(), 100'000);
        QVERIFY(model.canFetchMore(root));
        QVERIFY(!model.reveal(model.document()->child(model.document()->root(), 99'999)).isValid());
    }

    void aDeepValueIsRevealedWithAllAboveIt_BL4()
    {
        JsonTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false);
        fill(model, QByteArray(200, '[') + "7" + QByteArray(200, ']'));
        auto value = model.document()->root();
        while (model.document()->childCount(value) > 0)
            value = model.document()->child(value, 0);
        auto index = model.reveal(value);
        QCOMPARE(index.data(JsonTreeModel::ValueRole).toString(), u"7"_s);
        int levels = 0;
        for (; index.isValid(); index = index.parent())
            ++levels;
        QCOMPARE(levels, 201);
    }

    void whatDrawsNothingIsMadeVisible_UI5()
    {
        JsonTreeModel model;
        fill(model, "{\"\\u202egnp\":\"\xE2\x80\xAE x\"}");
        model.fetchMore(model.index(0, 0));
        const auto member = model.index(0, 0, model.index(0, 0));
        QCOMPARE(member.data(JsonTreeModel::KeyRole).toString(), u"\\u202egnp"_s);
        QCOMPARE(member.data(JsonTreeModel::ValueRole).toString(), u"\"\\u202e x\""_s);
    }
};

HOOX_TEST(JsonTreeModelTest);
#include "JsonTreeModelTest.moc"
