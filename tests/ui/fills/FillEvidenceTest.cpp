#include "ui/fills/FillEvidence.h"

#include "models/reports/PrintedFills.h"
#include "models/reports/ReportsModel.h"
#include "storage/orders/SqliteOrderJournal.h"
#include "tests/support/FakeLedger.h"
#include "tests/support/FixedClock.h"
#include "tests/support/MemoryBlobStore.h"
#include "tests/support/ScriptedPrompter.h"
#include "tests/support/SealedFile.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/LineView.h"
#include "ui/fills/FillSheet.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

FillRow sheetRow()
{
    FillRow row;
    row.fill.id = u"fill-1"_s;
    row.fill.requestId = u"request-1"_s;
    row.fill.symbol = u"BTCUSDT"_s;
    row.fill.orderId = u"7"_s;
    row.fill.quantity = 0.05;
    row.fill.price = 64541.3;
    row.fill.createdAt = 1'779'158'827;
    return row;
}

struct EvidenceSheetDesk
{
    QTemporaryDir place;
    FakeLedger ledger;
    MemoryBlobStore blobs;
    FixedClock clock;
    FolderSpool spool{place.filePath(u"spool"_s), clock};
    SqliteOrderJournal journal{place.filePath(u"orders.db"_s)};
    ReportsModel reports{place.filePath(u"reports"_s)};
    ScriptedPrompter prompter;
    Appearance appearance;
    EvidenceReader reader{{ledger, blobs, spool, journal, reports,
                           [](ExchangeId, const QString &, const TimeRange &, int) {
                               return ready<PositionPath>(fail(Error::Kind::Cancelled));
                           },
                           [] { return QVector<QByteArray>(); }}};
    FillSheet sheet{appearance};

    explicit EvidenceSheetDesk(const QByteArray &log)
    {
        ledger.fills = {sheetRow().fill};
        blobs.put(u"logs/bybit/BTCUSDT/2026-05-19/order-7.json"_s, log);
        sheet.followEvidence(reader, prompter);
        sheet.showFill(sheetRow());
    }
    [[nodiscard]] QString text(const QString &name) const
    {
        const auto *label = sheet.findChild<QLabel *>(name);
        return label ? label->text().remove(QChar(0x200B)) : QString(); // Places to break are no words.
    }
    [[nodiscard]] QString log() const
    {
        auto *view = sheet.findChild<LineView *>(u"evidenceLog"_s);
        QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
        view->copy();
        return QApplication::clipboard()->text();
    }
};

} // namespace

class FillEvidenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSheetTellsTheWayAndWhatIsNotKnownOfIt()
    {
        EvidenceSheetDesk desk("{\"order_id\":\"7\",\"calls\":[{\"request\":{\"method\":\"POST\",\"url\":\"https://g\","
                               "\"sent_at_ms\":1779158826010},\"response\":{\"status\":200,\"received_at_ms\":"
                               "1779158826218}}]}");
        QTRY_VERIFY(!desk.reader.chain().isEmpty());
        QVERIFY(desk.text(u"point.response"_s).endsWith(u"208 ms after"_s));
        QVERIFY(desk.text(u"point.fill"_s).endsWith(u"less than a second apart"_s)); // Its clock tells no more.
        QVERIFY(desk.text(u"point.request"_s).contains(u".010"_s));
        QVERIFY(desk.text(u"pointFacts.request"_s).startsWith(u"POST https://g"_s));
        QVERIFY(desk.text(u"point.lock"_s).contains(Format::missing()));
        QVERIFY(desk.text(u"pointFacts.lock"_s).contains(u"this desk did not send"_s));
        QVERIFY(desk.text(u"pointFacts.report"_s).contains(u"No report"_s));
        QVERIFY(desk.log().contains(u"order_id"_s));
    }

    void theSheetNamesThePageAndTellsOfALogInTheSpool()
    {
        EvidenceSheetDesk desk("{}");
        QTRY_VERIFY(!desk.reader.chain().isEmpty());
        desk.blobs.objects.clear();
        const auto put = desk.spool.put(*BlobKey::parse(u"logs/bybit/BTCUSDT/2026-05-19/order-7.json"_s),
                                        "{\"calls\":[]}", std::nullopt);
        QTRY_VERIFY(put.isFinished());
        PrintedFills printed;
        printed.add(12, sheetRow().fill);
        const auto where = printed.take();
        ReportRemark remark{20, 1, {1'779'158'000, 1'779'159'000}};
        remark.whereLength = where.size();
        QVERIFY(tests::writeBytes(desk.reports.folder() + u"/daily.pdf"_s, where + remark.text()));
        desk.sheet.showFill(sheetRow());
        QTRY_VERIFY(desk.text(u"pointFacts.report"_s).contains(u"Printed on page 12."_s));
        QVERIFY(desk.text(u"pointFacts.report"_s).contains(u"daily.pdf"_s));
        QVERIFY(desk.text(u"pointFacts.spool"_s).startsWith(u"The log is in the spool since then"_s));
        QVERIFY(desk.text(u"point.spool"_s).contains(desk.appearance.format().time(desk.clock.nowUtc())));
    }

    void noSecretIsOnTheSheetAndItSaysThatOneSlippedIn()
    {
        EvidenceSheetDesk desk("{\"calls\":[{\"request\":{\"url\":\"https://g?signature=LEAK\",\"headers\":{"
                               "\"X-BAPI-SIGN\":\"LEAK\"},\"body\":\"{\\\"sign\\\":\\\"LEAK\\\"}\"}}]}");
        QTRY_VERIFY(!desk.reader.chain().isEmpty());
        QVERIFY(desk.log().contains(u"X-BAPI-SIGN"_s));
        QVERIFY2(!desk.log().contains(u"LEAK"_s), qPrintable(desk.log()));
        for (const auto *label : desk.sheet.findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(u"LEAK"_s), qPrintable(label->text()));
        QVERIFY(desk.text(u"evidenceLogHead"_s).contains(u"masked here: 3"_s));
    }

    void anExportShowsItsReceiptOrWhereAKeyStands()
    {
        EvidenceSheetDesk desk("{\"apiKey\":\"clear\"}");
        QTRY_VERIFY(!desk.reader.chain().isEmpty());
        const auto file = desk.place.filePath(u"evidence.json"_s);
        desk.prompter.texts = {file, file};
        desk.sheet.findChild<QPushButton *>(u"evidenceExport"_s)->click();
        QTRY_VERIFY(desk.text(u"evidenceReceipt"_s).contains(u"log.apiKey"_s));
        QVERIFY(!QFile::exists(file));
        desk.blobs.put(u"logs/bybit/BTCUSDT/2026-05-19/order-7.json"_s, "{\"apiKey\":\"\xe2\x80\xa2\xe2\x80\xa2"
                                                                        "\xe2\x80\xa2\"}");
        desk.sheet.showFill(sheetRow());
        QVERIFY(desk.text(u"evidenceReceipt"_s).isEmpty());
        QTRY_VERIFY(!desk.reader.chain().isEmpty());
        desk.sheet.findChild<QPushButton *>(u"evidenceExport"_s)->click();
        QTRY_VERIFY(desk.text(u"evidenceReceipt"_s).contains(u"Masked values in it: 1"_s));
        QVERIFY(QFile::exists(file));
    }

    void anotherFillIsNotExportedUnderTheNameOfTheOneThatWasAsked()
    {
        EvidenceSheetDesk desk("{}");
        QTRY_VERIFY(!desk.reader.chain().isEmpty());
        const auto file = desk.place.filePath(u"evidence.json"_s);
        desk.prompter.texts = {file};
        desk.sheet.findChild<QPushButton *>(u"evidenceExport"_s)->click();
        auto other = sheetRow();
        other.fill.id = u"fill-2"_s;
        desk.sheet.showFill(other);
        QTRY_VERIFY(!desk.reader.chain().isEmpty());
        QVERIFY(desk.text(u"evidenceReceipt"_s).startsWith(u"Nothing was exported"_s));
        QVERIFY(!QFile::exists(file));
    }

    void aClosedSheetReadsNothingMore()
    {
        EvidenceSheetDesk desk("{}");
        desk.sheet.close();
        QVERIFY(!desk.reader.isReading());
    }
};

HOOX_TEST(FillEvidenceTest);
#include "FillEvidenceTest.moc"
