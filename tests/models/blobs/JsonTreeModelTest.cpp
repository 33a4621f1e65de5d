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

    void epochsAreKnownByTheirNameAndSize_BL4_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("told");
        const auto told = u"2026-05-19T02:46:58.%1Z"_s;
        QTest::newRow("seconds") << u"created_at"_s << u"1779158818"_s << told.arg(u"000"_s);
        QTest::newRow("fraction") << u"timestamp"_s << u"1779158818.25"_s << told.arg(u"250"_s);
        QTest::newRow("bybit ms") << u"createdTime"_s << u"1779158818212"_s << told.arg(u"212"_s);
        QTest::newRow("header") << u"X-BAPI-TIMESTAMP"_s << u"1779158818212"_s << told.arg(u"212"_s);
        QTest::newRow("binance T") << u"T"_s << u"1779158818212"_s << told.arg(u"212"_s);
        QTest::newRow("mexc") << u"createAt"_s << u"1779158818212"_s << told.arg(u"212"_s);
        QTest::newRow("ours") << u"sent_at_ms"_s << u"1779158818212"_s << told.arg(u"212"_s);
        QTest::newRow("microseconds") << u"ts"_s << u"1779158818212345"_s << told.arg(u"212"_s);
        QTest::newRow("bybit ns") << u"timeNano"_s << u"1779158818212345678"_s << told.arg(u"212"_s);
        for (const auto &[key, text] : {std::pair{u"orderId"_s, u"1779158818212"_s},
                                        {u"amounts"_s, u"1779158818"_s},
                                        {u"T"_s, u"1779158818"_s},
                                        {u"time"_s, u"177915881821"_s},
                                        {u"time"_s, u"9999999999999"_s},
                                        {u"timeInForce"_s, u"GTC"_s},
                                        {u"time"_s, u"1779158818.12.3"_s},
                                        {u"time"_s, u"-779158818"_s}})
            QTest::newRow(qPrintable(u"none: %1 %2"_s.arg(key, text))) << key << text << QString();
    }

    void epochsAreKnownByTheirNameAndSize_BL4()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        QTEST(epochInstant(key, text).toString(Qt::ISODateWithMs), "told");
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
