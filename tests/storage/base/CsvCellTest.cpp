#include "storage/base/CsvCell.h"

#include "storage/blobs/BlobAuditText.h"
#include "storage/export/ExportText.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

#include <sqlite3.h>

using namespace hoox;
using namespace Qt::StringLiterals;

/// Whatever hands out cells guards them alike: nothing that came from outside is run by a spreadsheet.
class CsvCellTest : public QObject
{
    Q_OBJECT

    static QByteArray exported(const QByteArray &text)
    {
        sqlite3 *handle = nullptr;
        sqlite3_open(":memory:", &handle);
        sqlite3_stmt *row = nullptr;
        sqlite3_prepare_v2(handle, "SELECT ?1", -1, &row, nullptr);
        sqlite3_bind_text(row, 1, text.constData(), static_cast<int>(text.size()), nullptr);
        sqlite3_step(row);
        ExportText csv(ExportFormat::Csv, {{"a"}});
        csv.add(row);
        const QByteArray bytes(csv.pending().data(), static_cast<qsizetype>(csv.pending().size()));
        sqlite3_finalize(row);
        sqlite3_close(handle);
        return bytes;
    }

private Q_SLOTS:
    void noLetterBeginsAFormula_RP4_data()
    {
        QTest::addColumn<QString>("text");
        for (const char each : QByteArray("=+-@\t\r\n"))
            QTest::newRow(QByteArray::number(each).constData()) << QChar::fromLatin1(each) + u"HYPERLINK(\"x\",1)"_s;
    }
    void noLetterBeginsAFormula_RP4()
    {
        QFETCH(QString, text);
        QCOMPARE(withoutFormula(text), u'\'' + text);
        auto cell = u'\'' + text;
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        QCOMPARE(csvWords(text), cell);
        QCOMPARE(exported(text.toUtf8()), cell.toUtf8() + '\n');
        BlobAuditReport report;
        report.withoutFill = {{text, {}, {}, {}, {}}};
        QVERIFY(auditCsv(report).contains(',' + cell.toUtf8() + ','));
    }

    void whatIsNoFormulaStaysAsItIs_RP4()
    {
        for (const auto &text :
             {QString(), u"BTCUSDT"_s, u" =1"_s, u"a=1"_s, u"'=1"_s, u"\u2212"_s, QString(QChar::Null)})
            QCOMPARE(withoutFormula(text), text);
        QCOMPARE(csvWords(u"a,b"_s), u"\"a,b\""_s);
        QCOMPARE(csvQuoted(u"-1"_s), u"-1"_s);
    }
};

HOOX_TEST(CsvCellTest);
#include "CsvCellTest.moc"
