#include "models/blobs/JsonRecordsModel.h"

#include "models/blobs/BlobContent.h"
#include "tests/support/TestRegistry.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

class JsonRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonLinesAreATable_BL4()
    {
        const auto content = BlobContent::look(
            u"stream.jsonl"_s, "{\"ts\":1779158818212,\"p\":1.50}\r\n\n{\"p\":{\"x\":[1]},\"new\":\"a\\tb\"}\noops\n");
        QCOMPARE(content->kind, BlobContent::Kind::Records);
        QVERIFY(!content->fault);
        JsonRecordsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRecords(content->records);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(content->records->columns(), (QStringList{u"ts"_s, u"p"_s, u"new"_s}));
        QCOMPARE(model.index(0, 1).data().toString(), u"1.50"_s);
        QCOMPARE(model.index(0, 0).data(JsonRecordsModel::InstantRole).toDateTime().toString(Qt::ISODateWithMs),
                 u"2026-05-19T02:46:58.212Z"_s);
        QVERIFY(!model.index(0, 2).data().isValid());
        QCOMPARE(model.index(1, 1).data().toString(), u"{\"x\":[1]}"_s);
        QCOMPARE(model.index(1, 2).data(JsonRecordsModel::WholeRole).toString(), u"a\tb"_s);
        QVERIFY(model.index(2, 0).data(JsonRecordsModel::IsFaultRole).toBool());
        QCOMPARE(model.index(2, 0).data().toString(), u"oops"_s);
        QCOMPARE(content->records->rowAt(content->bytes.indexOf("new")), 1);
    }

    void oneObjectOrPlainTextIsNoTable_BL4()
    {
        QCOMPARE(BlobContent::look(u"a.jsonl"_s, "{\"a\":1}\n")->kind, BlobContent::Kind::Json);
        QCOMPARE(BlobContent::look(u"a.txt"_s, "one\ntwo\n")->kind, BlobContent::Kind::Text);
        QCOMPARE(BlobContent::look(u"a.json"_s, "{\"a\":1}\n{\"a\":")->kind, BlobContent::Kind::Text);
    }

    void secretsInRecordsAreMasked_BL4()
    {
        const auto content = BlobContent::look(
            u"s.jsonl"_s, "{\"a\":1}\n{\"listenKey\":\"LEAK\",\"a\":2}\n{\"token\":77777}\nlistenKey=LEAK\n");
        QCOMPARE(content->kind, BlobContent::Kind::Records);
        QCOMPARE(content->secrets.slipped, 3);
        QCOMPARE(content->secrets.paths, (QStringList{u"line 2: listenKey"_s, u"line 3: token"_s, u"line 4"_s}));
        QVERIFY(!content->bytes.contains("LEAK"));
        QVERIFY(!content->bytes.contains("77777"));
        QVERIFY(content->bytes.contains("\"a\":2}\n"));
    }

    void columnsAndKeptRecordsAreBounded_BL4()
    {
        QByteArray bytes;
        for (int record = 0; record < 3000; ++record)
            bytes += "{\"c" + QByteArray::number(record) + "\":1,\"n\":" + QByteArray::number(record) + "}\n";
        const auto content = BlobContent::look(u"s.jsonl"_s, bytes);
        QCOMPARE(content->records->columns().size(), JsonRecords::kMostColumns);
        QVERIFY(content->records->hasMoreColumns());
        JsonRecordsModel model;
        model.setRecords(content->records);
        for (const int row : {0, 2999, 17, 2999})
            QCOMPARE(model.index(row, 1).data().toString(), QString::number(row));
    }

    void aRecordTooLargeForATableStandsAsItsText_BL4()
    {
        const auto large = "{\"a\":\"" + QByteArray("x").repeated(300'000) + "\"}";
        const auto content = BlobContent::look(u"s.jsonl"_s, "{\"a\":1}\n{\"a\":2}\n" + large + "\n");
        JsonRecordsModel model;
        model.setRecords(content->records);
        QVERIFY(!model.index(1, 0).data(JsonRecordsModel::IsFaultRole).toBool());
        QVERIFY(model.index(2, 0).data(JsonRecordsModel::IsFaultRole).toBool());
        QCOMPARE(model.index(2, 0).data().toString().size(), JsonRecordsModel::kLongestCell);
        QCOMPARE(model.index(2, 0).data(JsonRecordsModel::WholeRole).toString().toUtf8(), large);
        QCOMPARE(content->records->record(2, 5), "{\"a\":");
    }
};

HOOX_TEST(JsonRecordsTest);
#include "JsonRecordsTest.moc"
