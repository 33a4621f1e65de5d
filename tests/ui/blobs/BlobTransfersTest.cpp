#include "models/evidence/BlobVerification.h"
#include "models/transfers/DragOutFiles.h"
#include "storage/spool/FolderSpool.h"
#include "tests/support/FixedClock.h"
#include "tests/support/LogsModels.h"
#include "tests/support/PageShot.h"
#include "tests/support/ScriptedPrompter.h"
#include "tests/support/TestRegistry.h"
#include "ui/blobs/BlobBrowserPage.h"
#include "ui/blobs/BlobTable.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

const QString kDay = u"logs/bybit/BTCUSDT/2026-05-19/"_s;

struct TransfersDesk : LogsModels<FixedClock>
{
    DragOutFiles files{store};
    BlobBrowserPage page{{tree, list, loader, search, marks, clock}, dressedAppearance()};
    QVector<QList<QUrl>> carried;

    TransfersDesk()
    {
        for (const auto *name : {"order-1.json", "order-2.json", "order-3.json"})
            store.put(kDay + QString::fromLatin1(name), QByteArray("{\"a\":1}"));
        store.put(u"reports/week.pdf"_s, "%PDF");
        page.showTransfers(new QLabel(u"the transfers"_s, &page));
        page.followDragOut(files);
        table().setCarry([this](QMimeData *data) {
            carried.append(data->urls());
            std::unique_ptr<QMimeData> ours(data);
        });
        showAt(page, {1272, 844});
        page.showFolder(kDay);
    }
    [[nodiscard]] BlobTable &table() const { return *page.findChild<BlobTable *>(); }
    [[nodiscard]] QAction &action(const QString &name) const { return *page.findChild<QAction *>(name); }
    [[nodiscard]] QPoint placeOf(int row) const { return table().visualRect(list.index(row, 0)).center(); }
    void drag(int row) const
    {
        auto *viewport = table().viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, placeOf(row));
        for (int step = 1; step <= 3; ++step) {
            const auto at = placeOf(row) + QPoint(step * 20, 0);
            QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(viewport, &move);
        }
    }
};

} // namespace

/// Objects on their way out of the list.
class BlobTransfersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsChosenIsDownloaded_BL4()
    {
        TransfersDesk desk;
        QTRY_COMPARE(desk.list.rowCount(), 3);
        QSignalSpy one(&desk.page, &BlobBrowserPage::downloadRequested);
        QVERIFY(!desk.action(u"downloadObjects"_s).isEnabled());
        desk.table().selectRow(1);
        QVERIFY(desk.action(u"downloadObjects"_s).isEnabled());
        desk.action(u"downloadObjects"_s).trigger();
        auto objects = one.value(0).value(0).value<QVector<BlobInfo>>();
        QCOMPARE(objects.size(), 1);
        QCOMPARE(objects.at(0).key, kDay + u"order-2.json"_s);
        QCOMPARE(objects.at(0).sizeBytes, 7);
        desk.table().selectAll();
        desk.action(u"downloadObjects"_s).trigger();
        QCOMPARE(one.value(1).value(0).value<QVector<BlobInfo>>().size(), 3);
        QVERIFY(desk.page.selectionSummary().contains(u"21 B"_s));
    }

    void theFolderThatIsShownIsDownloaded_BL4()
    {
        TransfersDesk desk;
        QSignalSpy folder(&desk.page, &BlobBrowserPage::downloadFolderRequested);
        desk.action(u"downloadFolder"_s).trigger();
        QCOMPARE(folder.value(0).value(0).toString(), kDay);
    }

    void aReportCanBeUploadedWhereReportsAre_BL4()
    {
        TransfersDesk desk;
        QTRY_COMPARE(desk.list.rowCount(), 3);
        QVERIFY(!desk.action(u"uploadReport"_s).isVisible());
        desk.page.showFolder(u"reports/"_s);
        QTRY_VERIFY(desk.action(u"uploadReport"_s).isVisible());
        QSignalSpy upload(&desk.page, &BlobBrowserPage::uploadRequested);
        desk.action(u"uploadReport"_s).trigger();
        QCOMPARE(upload.size(), 1);
    }

    void downloadStandsLeftOfVerify_BL4()
    {
        TransfersDesk desk;
        QTemporaryDir place;
        FolderSpool spool(place.filePath(u"spool"_s), desk.clock);
        BlobVerification verification(
            {desk.ledger, desk.store, spool, desk.clock, place.filePath(u"verify.db"_s), u"here"_s});
        ScriptedPrompter prompter;
        BlobBrowserPage page({desk.tree, desk.list, desk.loader, desk.search, desk.marks, desk.clock},
                             dressedAppearance());
        page.followVerification(verification, prompter);
        page.showTransfers(new QLabel(u"the transfers"_s, &page));
        showAt(page, {1272, 844});
        const auto *download = page.findChild<QWidget *>(u"downloadButton"_s);
        auto *verify = page.findChild<QWidget *>(u"verifyButton"_s);
        QVERIFY(download->mapTo(&page, QPoint()).x() < verify->mapTo(&page, QPoint()).x());
        QVERIFY(verify->isVisible());
        QCOMPARE(download->nextInFocusChain(), verify);
    }

    void aDragCarriesAFileThatIsThere_BL4()
    {
        TransfersDesk desk;
        QTRY_COMPARE(desk.list.rowCount(), 3);
        desk.drag(1);
        QTRY_COMPARE(desk.carried.size(), 1);
        const auto path = desk.carried.at(0).value(0).toLocalFile();
        QCOMPARE(path.section(u'/', -1), u"order-2.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{\"a\":1}"));
    }

    void letGoBeforeTheFileIsThereNothingIsCarriedUntilTheNextDrag_BL4()
    {
        TransfersDesk desk;
        QTRY_COMPARE(desk.list.rowCount(), 3);
        QSignalSpy ready(&desk.files, &DragOutFiles::ready);
        desk.drag(1);
        QTest::mouseRelease(desk.table().viewport(), Qt::LeftButton, {}, desk.placeOf(1));
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(desk.carried.size(), 0);
        desk.drag(1);
        QCOMPARE(desk.carried.size(), 1); // At once: it is there.
    }

    void aDraggedFileGoesWithTheWindow_BL4()
    {
        QString path;
        {
            TransfersDesk desk;
            desk.files.prepare(kDay + u"order-1.json"_s);
            QTRY_VERIFY(!desk.files.file().isEmpty());
            path = desk.files.file();
            QVERIFY(QFile::exists(path));
        }
        QVERIFY(!QFile::exists(path));
    }
};

HOOX_TEST(BlobTransfersTest);
#include "BlobTransfersTest.moc"
