#include "ui/blobs/BlobPreview.h"

#include "tests/support/MemoryBlobStore.h"
#include "tests/support/PeakMemory.h"
#include "tests/support/Pictures.h"
#include "tests/support/TestRegistry.h"
#include "ui/blobs/ImagePane.h"
#include "ui/blobs/PdfPane.h"
#include "ui/blobs/RecordsView.h"
#include "ui/common/HooxStyle.h"
#include "ui/common/LineView.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QTreeView>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

Appearance &previewAppearance()
{
    static Appearance appearance;
    return appearance;
}

const QByteArray kPreviewedLog =
    "{\"order_id\":\"1\",\"calls\":[{\"request\":{\"method\":\"POST\",\"url\":\"https://api.bybit.com/v5/order/"
    "create\","
    "\"headers\":{\"X-BAPI-API-KEY\":\"[redacted]\",\"X-BAPI-SIGN\":\"LEAKEDSIGNATURE\"},\"body\":{\"symbol\":"
    "\"BTCUSDT\","
    "\"qty\":\"0.050\"},\"sent_at_ms\":1779158818004},\"response\":{\"status\":200,\"body\":{\"retCode\":0,"
    "\"retMsg\":\"OK\"},\"received_at_ms\":1779158818212,\"latency_ms\":208}}],"
    "\"stream\":[{\"received_at_ms\":1779158818300,\"message\":{\"topic\":\"execution\"}}]}";

QByteArray threePages()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (const auto &word : {u"first page"_s, u"second needle"_s, u"third needle needle"_s}) {
        if (word != u"first page")
            writer.newPage();
        painter.drawText(500, 1000, word);
    }
    painter.end();
    return bytes;
}

QByteArray redPicture(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

/// A preview on a store in memory.
struct PreviewDesk
{
    MemoryBlobStore store;
    BlobPreviewLoader loader{store};
    BlobPreview preview{loader, previewAppearance()};

    PreviewDesk()
    {
        preview.resize(640, 700);
        preview.show();
    }
    void show(const QString &name, const QByteArray &bytes)
    {
        const auto key = u"logs/bybit/BTCUSDT/2026-05-19/"_s + name;
        store.put(key, bytes);
        loader.load(*BlobKey::parse(key));
    }
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return preview.findChild<T *>(name);
    }
    [[nodiscard]] bool ready() const { return loader.state() == BlobPreviewLoader::State::Ready; }
    [[nodiscard]] bool sees(const QString &name) const { return find<QWidget>(name)->isVisible(); }
    void press(const QString &name) const { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    [[nodiscard]] QString words() const
    {
        QString words;
        for (const auto *label : preview.findChildren<QLabel *>())
            words += label->isVisible() ? label->text() + u'\n' : QString();
        return words;
    }
    [[nodiscard]] QString copied(const QString &name) const
    {
        auto *view = find<LineView>(name);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
        view->copy();
        return QApplication::clipboard()->text();
    }
};

} // namespace

class BlobPreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { HooxStyle::dress(*qApp, previewAppearance()); }

    void slippedSecretsAreToldAndMaskedInEveryCopy_BL4()
    {
        PreviewDesk desk;
        desk.show(u"order-1.json"_s, kPreviewedLog);
        QTRY_VERIFY(desk.ready());
        QVERIFY(desk.sees(u"secretNotice"_s));
        QVERIFY2(desk.words().contains(u"calls[0].request.headers[\"X-BAPI-SIGN\"]"_s), qPrintable(desk.words()));
        QCOMPARE(desk.find<QLabel>(u"blobMasked"_s)->text(), u"Secrets masked: 2"_s);
        for (const auto &tab : {u"logTabs-1"_s, u"logTabs-2"_s, u"logTabs-3"_s}) {
            desk.press(tab);
            for (const auto &view : {u"blobPretty"_s, u"blobRaw"_s, u"blobConversation"_s}) {
                if (desk.sees(view)) {
                    const auto copied = desk.copied(view);
                    QVERIFY(copied.contains(u"0.050"_s));
                    QVERIFY(!copied.contains(u"LEAKED"_s));
                }
            }
        }
        desk.press(u"logTabs-0"_s);
        desk.find<QTreeView>(u"blobTree"_s)->setCurrentIndex(desk.find<QTreeView>(u"blobTree"_s)->model()->index(0, 0));
        QApplication::clipboard()->setText(u"of before"_s);
        desk.find<QAction>(u"copyValue"_s)->trigger();
        // All of an object may be as large as the object: not made here.
        QCOMPARE(QApplication::clipboard()->text(), u"of before"_s);
        QTRY_VERIFY(QApplication::clipboard()->text().startsWith(u'{'));
        QVERIFY(!QApplication::clipboard()->text().contains(u"LEAKED"_s));
        desk.show(u"order-2.json"_s, "{\"a\":1}");
        QTRY_VERIFY(desk.ready());
        QVERIFY(!desk.sees(u"secretNotice"_s));
        QVERIFY(!desk.sees(u"blobMasked"_s));
    }

    void anOrdersLogIsAConversation_BL4()
    {
        PreviewDesk desk;
        desk.show(u"order-1.json"_s, kPreviewedLog);
        QTRY_VERIFY(desk.ready());
        desk.press(u"logTabs-3"_s);
        QVERIFY(desk.sees(u"blobConversation"_s));
        const auto text = desk.copied(u"blobConversation"_s);
        const auto request = text.indexOf(u"\u2192 request  POST https://api.bybit.com/v5/order/create"_s);
        const auto response = text.indexOf(u"\u2190 response  200  after 208 ms"_s);
        const auto stream = text.indexOf(u"\u2190 stream  execution"_s);
        QVERIFY2(request >= 0 && request < response && response < stream, qPrintable(text));
        QVERIFY(text.startsWith(u"02:46:58.004 UTC"_s));
        QTest::keyClicks(desk.find<QLineEdit>(u"blobSearch"_s), u"retmsg"_s);
        QTRY_COMPARE(desk.find<QLabel>(u"blobHits"_s)->text(), u"1 of 1"_s);
        desk.find<LineView>(u"blobConversation"_s)->copy();
        QVERIFY2(QApplication::clipboard()->text().contains(u"retMsg"_s),
                 qPrintable(QApplication::clipboard()->text()));
        desk.show(u"plain.json"_s, "{\"a\":1}");
        QTRY_VERIFY(desk.ready());
        QVERIFY(!desk.sees(u"logTabs-3"_s));
        QVERIFY(desk.sees(u"blobTree"_s));
    }

    void placesOfOneObjectAreNotLookedForInTheNext_BL4()
    {
        PreviewDesk desk;
        QTest::keyClicks(desk.find<QLineEdit>(u"blobSearch"_s), u"a"_s);
        desk.show(u"order-1.json"_s, "[" + QByteArray("\"a\",").repeated(1000) + "\"a\"]");
        QTRY_COMPARE(desk.find<QLabel>(u"blobHits"_s)->text(), u"1 of 1,001"_s);
        desk.press(u"blobPrevious"_s);
        desk.show(u"order-2.json"_s, "{\"a\":1}");
        QTRY_COMPARE(desk.find<QLabel>(u"blobHits"_s)->text(), u"1 of 1"_s);
        QCOMPARE(desk.find<QLabel>(u"blobPath"_s)->toolTip(), u"a"_s);
    }

    void theTreeFoldsAndUnfolds_BL4()
    {
        PreviewDesk desk;
        desk.show(u"order-1.json"_s, kPreviewedLog);
        QTRY_VERIFY(desk.ready());
        auto *tree = desk.find<QTreeView>(u"blobTree"_s);
        const auto *model = tree->model();
        const auto root = model->index(0, 0);
        const auto call = [&] { return model->index(0, 0, model->index(1, 0, root)); };
        QVERIFY(tree->isExpanded(call())); // An order's log opens with what was said.
        tree->collapseAll();
        tree->setCurrentIndex(root);
        desk.find<QAction>(u"unfold"_s)->trigger();
        QVERIFY(tree->isExpanded(call()));
        desk.find<QAction>(u"foldAll"_s)->trigger();
        QVERIFY(tree->isExpanded(root));
        QVERIFY(!tree->isExpanded(model->index(1, 0, root)));
    }

    void jsonLinesAreATable_BL4()
    {
        PreviewDesk desk;
        desk.show(u"stream.jsonl"_s,
                  "{\"ts\":1779158818212,\"p\":\"1.50\"}\n{\"ts\":1779158818213,\"p\":\"needle\"}\n");
        QTRY_VERIFY(desk.ready());
        QVERIFY(desk.sees(u"blobTable"_s));
        QTest::keyClicks(desk.find<QLineEdit>(u"blobSearch"_s), u"needle"_s);
        QTRY_COMPARE(desk.find<QLabel>(u"blobHits"_s)->text(), u"1 of 1"_s);
        auto *table = desk.find<RecordsView>(u"blobTable"_s);
        QCOMPARE(table->currentIndex().row(), 1);
        table->selectRow(1);
        table->copy();
        QCOMPARE(QApplication::clipboard()->text(), u"1779158818213\tneedle"_s);
        desk.press(u"paneTabs-1"_s);
        QVERIFY(desk.sees(u"blobRaw"_s));
    }

    void aPdfIsTurnedEnlargedAndSearched_BL4()
    {
        PreviewDesk desk;
        desk.show(u"report.pdf"_s, threePages());
        QTRY_VERIFY(desk.ready());
        auto *pdf = desk.find<PdfPane>(u"blobPdf"_s);
        QVERIFY2(pdf->isVisible(), qPrintable(desk.words()));
        QCOMPARE(pdf->pageCount(), 3);
        desk.press(u"pdfForward"_s);
        QTRY_COMPARE(pdf->page(), 1);
        const auto zoom = pdf->zoom();
        desk.press(u"pdfLarger"_s);
        QVERIFY(pdf->zoom() > zoom);
        QTest::keyClicks(desk.find<QLineEdit>(u"blobSearch"_s), u"needle"_s);
        QTRY_COMPARE(pdf->hitCount(), 3);
        QTRY_COMPARE(desk.find<QLabel>(u"blobHits"_s)->text(), u"1 of 3"_s);
        desk.press(u"blobPrevious"_s);
        QCOMPARE(desk.find<QLabel>(u"blobHits"_s)->text(), u"3 of 3"_s);
        QTRY_COMPARE(pdf->page(), 2);
        desk.press(u"paneTabs-1"_s);
        QVERIFY(desk.sees(u"blobRaw"_s));
    }

    void aPdfThatIsNoneSaysSoAndShowsItsBytes_BL4()
    {
        PreviewDesk desk;
        desk.show(u"report.pdf"_s, "%PDF-1.7\nnothing of the kind");
        QTRY_VERIFY(desk.ready());
        QVERIFY(!desk.sees(u"blobPdf"_s));
        QVERIFY(desk.sees(u"blobRaw"_s));
        QVERIFY2(desk.words().contains(u"It is not a sound PDF."_s), qPrintable(desk.words()));
        desk.show(u"good.pdf"_s, threePages());
        QTRY_VERIFY(desk.ready());
        QVERIFY(desk.sees(u"blobPdf"_s));
    }

    void picturesAreShownAndBounded_BL4()
    {
        PreviewDesk desk;
        auto *image = desk.find<ImagePane>(u"blobImage"_s);
        QSignalSpy opened(image, &ImagePane::opened);
        desk.show(u"chart.png"_s, redPicture({30, 20}));
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(image->isVisible());
        QCOMPARE(image->image().size(), QSize(30, 20));
        // The head of the file claims a picture of gigabytes.
        auto claimed = redPicture({30, 20});
        claimed.replace(16, 17, QByteArray::fromHex("0000ffff0000ffff080200000039674e07"));
        desk.show(u"bomb.png"_s, claimed);
        QTRY_VERIFY(desk.words().contains(u"It has too many pixels to be shown here."_s));
        QVERIFY(desk.sees(u"blobRaw"_s));
        desk.show(u"broken.png"_s, redPicture({30, 20}).first(40));
        QTRY_VERIFY(desk.words().contains(u"It is not a sound picture."_s));
    }

    void twoObjectsStandSideBySide_BL4()
    {
        PreviewDesk desk;
        desk.show(u"order-1.json"_s, "{\"a\":1,\"b\":2}");
        QTRY_VERIFY(desk.ready());
        desk.press(u"compareBlob"_s);
        QVERIFY(desk.sees(u"blobTree"_s));
        desk.show(u"order-2.json"_s, "{\"b\":3,\"a\":1}");
        QTRY_VERIFY(desk.sees(u"blobDifference"_s));
        QTRY_COMPARE(desk.find<QLabel>(u"differenceCount"_s)->text(), u"Differences by path: 1"_s);
        QCOMPARE(desk.find<QLabel>(u"leftName"_s)->text(), u"order-1.json"_s);
        QVERIFY(!desk.sees(u"blobTabs"_s));
        QCOMPARE(desk.copied(u"differenceLeft"_s), u"2\n"_s);
        QCOMPARE(desk.copied(u"differenceRight"_s), u"3\n"_s);
        // A value stands below its path, however long that is.
        const auto copyOf = [left = desk.find<LineView>(u"differenceLeft"_s)](qint64 line) {
            left->goTo(line), left->copy();
            return QApplication::clipboard()->text();
        };
        QCOMPARE(QStringList({copyOf(0), copyOf(1)}), QStringList({u"b\n"_s, u"2\n"_s}));
        desk.press(u"stopComparing"_s);
        QVERIFY(desk.sees(u"blobTree"_s));
    }

    void maskedValuesAreNotSaidToBeEqual_BL4()
    {
        PreviewDesk desk;
        desk.show(u"order-1.json"_s, "{\"apiKey\":\"one\"}");
        QTRY_VERIFY(desk.ready());
        desk.press(u"compareBlob"_s);
        desk.show(u"order-2.json"_s, "{\"apiKey\":\"two\"}");
        QTRY_VERIFY(desk.sees(u"blobDifference"_s));
        QTRY_COMPARE(desk.find<QLabel>(u"differenceCount"_s)->text(),
                     u"No difference in what is shown. Masked values are not compared."_s);
    }

    void whatATableOrAConversationLeavesOutIsSaid_BL4()
    {
        PreviewDesk desk;
        desk.show(u"stream.jsonl"_s, QByteArray("{\"a\":1}\n").repeated(1001));
        QTRY_VERIFY(desk.ready());
        QVERIFY(desk.words().contains(u"may not have every member"_s));
        desk.show(u"order-1.json"_s, "{\"request\":{\"method\":\"GET\"},\"stream\":[" +
                                         QByteArray("{\"topic\":\"t\"},").repeated(10'000) + "{}]}");
        QTRY_VERIFY(desk.ready());
        desk.press(u"logTabs-3"_s);
        QVERIFY(desk.copied(u"blobConversation"_s).contains(u"Only the first"_s));
    }

    void aDamagedGzipIsTold_BL4()
    {
        PreviewDesk desk;
        desk.show(u"order-1.json.gz"_s, QByteArray("\x1F\x8B\x08\x00garbage", 12));
        QTRY_VERIFY(desk.ready());
        QVERIFY(desk.words().contains(u"Damaged gzip."_s));
        QVERIFY(desk.sees(u"blobRaw"_s));
    }

    void fiftyMegabytesOpenWhileTheWindowLives_BL4()
    {
        PreviewDesk desk;
        const QByteArray record = "{\"execId\":\"0123456789abcdef\",\"execTime\":1779158818212,\"qty\":\"0.050\"},";
        const auto before = memoryOf("VmRSS");
        QByteArray bytes("[");
        bytes.reserve(51'000'000);
        while (bytes.size() < 50'000'000)
            bytes += record;
        bytes += "{}]";
        const bool isTold = startPeak() && QByteArray(HOOX_SANITIZERS).isEmpty();
        int turns = 0;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&turns] { ++turns; });
        beat.start(0);
        desk.show(u"large.json"_s, bytes);
        QTRY_VERIFY_WITH_TIMEOUT(desk.ready(), 120'000);
        // While a worker took the text apart the window turned as it does when idle; on this thread it would not have.
        QVERIFY2(turns > 20, qPrintable(QString::number(turns)));
        auto *tree = desk.find<QTreeView>(u"blobTree"_s);
        QVERIFY(tree->model()->rowCount(tree->model()->index(0, 0)) <= 2 * JsonTreeModel::kBatch);
        // Of the 150 MB of the whole program some 40 are the window's own.
        const auto took = (peakMemory() - before) / 1'000'000;
        QVERIFY2(!isTold || took < 110, qPrintable(QString::number(took)));
    }

    void everyViewDrawsInLightAndDark()
    {
        for (const auto kind : {Theme::Kind::Light, Theme::Kind::Dark}) {
            previewAppearance().setTheme(kind);
            const auto theme = kind == Theme::Kind::Dark ? u"dark"_s : u"light"_s;
            PreviewDesk desk;
            desk.show(u"order-1.json"_s, kPreviewedLog);
            QTRY_VERIFY(desk.ready());
            for (const auto &tab : {u"logTabs-0"_s, u"logTabs-3"_s}) {
                desk.press(tab);
                QVERIFY(!takePicture(desk.preview, u"preview-%1-%2"_s.arg(theme, tab)).isNull());
            }
            desk.press(u"compareBlob"_s);
            desk.show(u"order-2.json"_s, QByteArray(kPreviewedLog).replace("0.050", "0.070").replace("OK", "ok"));
            QTRY_VERIFY(desk.find<QLabel>(u"differenceCount"_s)->text().endsWith(u": 2"_s));
            QVERIFY(!takePicture(desk.preview, u"preview-%1-difference"_s.arg(theme)).isNull());
            desk.press(u"stopComparing"_s);
            desk.show(u"stream.jsonl"_s, "{\"ts\":1779158818212,\"p\":\"1.50\"}\n{\"ts\":1779158818213,\"p\":\"2\"}\n");
            QTRY_VERIFY(desk.sees(u"blobTable"_s));
            QVERIFY(!takePicture(desk.preview, u"preview-%1-table"_s.arg(theme)).isNull());
            desk.show(u"report.pdf"_s, threePages());
            QTRY_VERIFY(desk.sees(u"blobPdf"_s));
            QVERIFY(!takePicture(desk.preview, u"preview-%1-pdf"_s.arg(theme)).isNull());
        }
        previewAppearance().setTheme(Theme::Kind::Light);
    }
};

HOOX_TEST(BlobPreviewTest);
#include "BlobPreviewTest.moc"
