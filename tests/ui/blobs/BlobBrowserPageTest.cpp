#include "ui/blobs/BlobBrowserPage.h"

#include "models/blobs/BlobFillMarks.h"
#include "models/blobs/BlobListModel.h"
#include "models/blobs/BlobPreviewLoader.h"
#include "models/blobs/BlobSearch.h"
#include "models/blobs/BlobTreeModel.h"
#include "tests/support/FakeLedger.h"
#include "tests/support/FixedClock.h"
#include "tests/support/MemoryBlobStore.h"
#include "tests/support/Pictures.h"
#include "tests/support/TestRegistry.h"
#include "ui/blobs/BlobListDelegate.h"
#include "ui/common/HooxStyle.h"
#include "ui/common/LineView.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeView>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

const QString kLogsDay = u"logs/bybit/BTCUSDT/2026-05-19/"_s;

QByteArray sampleLog(const QByteArray &orderId)
{
    return "{\"request\":{\"method\":\"POST\",\"path\":\"/v5/order/create\",\"headers\":{\"X-BAPI-TIMESTAMP\":"
           "\"1779158818004\"},\"body\":{\"category\":\"linear\",\"symbol\":\"BTCUSDT\",\"side\":\"Buy\",\"qty\":"
           "\"0.050\"}},\"response\":{\"status\":200,\"latency_ms\":208,\"body\":{\"retCode\":0,\"retMsg\":\"OK\","
           "\"result\":{\"orderId\":\"" +
           orderId + "\",\"orderLinkId\":\"\"},\"time\":1779158818212}},\"stream\":[{\"retCode\":0},{\"a\":1e400}]}";
}

/// The style keeps it until the application ends.
Appearance &logsAppearance()
{
    static Appearance appearance;
    return appearance;
}

/// A page on stores in memory.
struct LogsDesk
{
    MemoryBlobStore store;
    FakeLedger ledger;
    FixedClock clock;
    BlobAhead ahead{store, clock};
    BlobTreeModel tree{ahead, {}};
    BlobListModel list{ahead};
    BlobPreviewLoader loader{store};
    BlobSearch search{store, ledger};
    BlobFillMarks marks{ledger};
    std::unique_ptr<BlobBrowserPage> page;

    LogsDesk()
    {
        for (int number = 0; number < 40; ++number) {
            const auto id = QByteArray::number(18049284700 + number);
            store.put(kLogsDay + u"order-%1.json"_s.arg(QString::fromLatin1(id)), sampleLog(id));
        }
        store.put(u"logs/bybit/ETHUSDT/2026-05-18/order-7.json"_s, "{}");
        store.put(u"logs/binance/BTCUSDT/2026-05-18/order-8.json"_s, "{}");
        store.put(kLogsDay + u"order-bad.json"_s, "{\"retCode\": oops <b>bold</b>}");
        store.put(kLogsDay + u"order-deep.json"_s, QByteArray(200, '[') + "7" + QByteArray(200, ']'));
        store.put(kLogsDay + u"order-abyss.json"_s, QByteArray(100'000, '['));
        store.put(kLogsDay + u"order-bytes.bin"_s, QByteArray("\x00\x01\x02HOOX", 7));
        page =
            std::make_unique<BlobBrowserPage>(BlobBrowserModels{tree, list, loader, search, marks}, logsAppearance());
        page->resize(1272, 844);
        page->show();
    }

    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return page->findChild<T *>(name);
    }
    [[nodiscard]] QString text(const QString &name) const { return find<QLabel>(name)->text(); }
    [[nodiscard]] bool ready() const { return loader.state() == BlobPreviewLoader::State::Ready; }
    void show(const QString &name) const { page->showBlob(*BlobKey::parse(kLogsDay + name)); }
    [[nodiscard]] QString allWords() const
    {
        QString words;
        for (const auto *label : page->findChildren<QLabel *>())
            words += label->isVisible() ? label->text() + u'\n' : QString();
        return words;
    }
};

} // namespace

class BlobBrowserPageTest : public QObject
{
    Q_OBJECT

    static void chooseText(QComboBox *selector, const QString &text)
    {
        selector->setFocus();
        QTest::keyClicks(selector, text);
        Q_EMIT selector->activated(selector->currentIndex());
    }

private Q_SLOTS:
    void initTestCase() { HooxStyle::dress(*qApp, logsAppearance()); }

    void selectorsLeadToADay_BL3()
    {
        LogsDesk desk;
        desk.page->activate();
        auto *exchange = desk.find<QComboBox>(u"exchangeSelector"_s);
        auto *symbol = desk.find<QComboBox>(u"symbolSelector"_s);
        auto *day = desk.find<QComboBox>(u"daySelector"_s);
        QTRY_COMPARE(exchange->count(), 3);
        QVERIFY(!symbol->isEnabled());
        chooseText(exchange, u"by"_s);
        QTRY_COMPARE(symbol->count(), 3);
        chooseText(symbol, u"BTC"_s);
        QTRY_COMPARE(day->count(), 2);
        chooseText(day, u"2026"_s);
        QTRY_COMPARE(desk.list.rowCount(), 44);
        QCOMPARE(desk.text(u"folderPath"_s), u"logs/ bybit/ BTCUSDT/ 2026-05-19/"_s);
        QCOMPARE(desk.store.heads, 0);
    }

    void theBlobBehindAFillIsOneAction_BL3()
    {
        LogsDesk desk;
        desk.show(u"order-18049284739.json"_s);
        QTRY_VERIFY(desk.ready());
        QCOMPARE(desk.text(u"blobName"_s), u"order-18049284739.json"_s);
        auto *table = desk.find<QTableView>(u"blobList"_s);
        QTRY_COMPARE(table->currentIndex().data(BlobListModel::NameRole).toString(), u"order-18049284739.json"_s);
        QSignalSpy fill(desk.page.get(), &BlobBrowserPage::fillRequested);
        QTest::mouseClick(desk.find<QPushButton>(u"openFill"_s), Qt::LeftButton);
        QCOMPARE(fill.size(), 1);
        QCOMPARE(fill[0][0].toString(), u"18049284739"_s);
    }

    void aMissingBlobSaysSoAndItsFolderIsOpen_BL3()
    {
        LogsDesk desk;
        desk.show(u"order-1.json"_s);
        QTRY_COMPARE(desk.loader.state(), BlobPreviewLoader::State::Failed);
        QVERIFY(desk.allWords().contains(u"There is no log of this order."_s));
        QVERIFY(desk.allWords().contains(kLogsDay + u"order-1.json"_s));
        QTRY_COMPARE(desk.list.rowCount(), 44);
    }

    void keysWalkTheListAndShowWhatIsChosen_BL4()
    {
        LogsDesk desk;
        desk.page->showFolder(kLogsDay);
        QTRY_COMPARE(desk.list.rowCount(), 44);
        auto *table = desk.find<QTableView>(u"blobList"_s);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QTRY_VERIFY(desk.ready());
        const auto first = desk.loader.key();
        QTest::keyClick(table, Qt::Key_Down);
        QTRY_VERIFY(desk.ready() && desk.loader.key() != first);
        QVERIFY(desk.page->selectionSummary().contains(u"44"_s));
    }

    void searchCountsItsPlacesAndGoesRound_BL4()
    {
        LogsDesk desk;
        desk.show(u"order-18049284739.json"_s);
        QTRY_VERIFY(desk.ready());
        auto *search = desk.find<QLineEdit>(u"blobSearch"_s);
        QTest::keyClicks(search, u"retcode"_s);
        QTRY_COMPARE(desk.text(u"blobHits"_s), u"1 of 2"_s);
        QCOMPARE(desk.find<QLabel>(u"blobPath"_s)->toolTip(), u"response.body.retCode"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(desk.text(u"blobHits"_s), u"2 of 2"_s);
        QCOMPARE(desk.find<QLabel>(u"blobPath"_s)->toolTip(), u"stream[0].retCode"_s);
        QTest::mouseClick(desk.find<QPushButton>(u"blobNext"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.text(u"blobHits"_s), u"1 of 2"_s);
        desk.find<QAction>(u"copyPath"_s)->trigger();
        QCOMPARE(QApplication::clipboard()->text(), u"response.body.retCode"_s);
        desk.find<QAction>(u"copyValue"_s)->trigger();
        QCOMPARE(QApplication::clipboard()->text(), u"0"_s);
    }

    void notJsonIsToldWithItsPlaceAndShownRaw_BL4()
    {
        LogsDesk desk;
        desk.show(u"order-bad.json"_s);
        QTRY_VERIFY(desk.ready());
        QVERIFY(desk.find<LineView>(u"blobRaw"_s)->isVisible());
        QVERIFY(desk.find<QWidget>(u"blobNotice"_s)->isVisible());
        QVERIFY2(desk.allWords().contains(u"order-bad.json is not JSON (byte 12"_s), qPrintable(desk.allWords()));
        for (const auto *label : desk.page->findChildren<QLabel *>())
            QVERIFY2(label->text().isEmpty() || label->textFormat() == Qt::PlainText,
                     qPrintable(label->text())); // UI-5
    }

    void twoHundredLevelsAreATree_BL4()
    {
        LogsDesk desk;
        desk.show(u"order-deep.json"_s);
        QTRY_VERIFY(desk.ready());
        QVERIFY(desk.find<QTreeView>(u"blobTree"_s)->isVisible());
        QVERIFY(!desk.find<QWidget>(u"blobNotice"_s)->isVisible());
        QTest::keyClicks(desk.find<QLineEdit>(u"blobSearch"_s), u"7"_s);
        QTRY_COMPARE(desk.text(u"blobHits"_s), u"1 of 1"_s);
        QVERIFY(desk.find<QLabel>(u"blobPath"_s)->toolTip().startsWith(u"$[0][0]"_s));
    }

    void tooDeepIsToldAndShownRaw_BL4()
    {
        LogsDesk desk;
        desk.show(u"order-abyss.json"_s);
        QTRY_VERIFY(desk.ready());
        QVERIFY(desk.find<LineView>(u"blobRaw"_s)->isVisible());
        QVERIFY2(desk.allWords().contains(u"order-abyss.json is nested too deeply"_s), qPrintable(desk.allWords()));
    }

    void anOrderIdNarrowsTheDayAndEnterAsksTheLedger_BL3()
    {
        LogsDesk desk;
        desk.page->showFolder(kLogsDay);
        QTRY_COMPARE(desk.list.rowCount(), 44);
        auto *order = desk.find<QLineEdit>(u"orderIdField"_s);
        QTest::keyClicks(order, u"1804928471"_s);
        QTRY_COMPARE(desk.list.rowCount(), 10);
        Fill fill;
        fill.exchange = ExchangeId::Bybit;
        fill.symbol = u"ETHUSDT"_s;
        fill.orderId = u"7"_s;
        fill.createdAt = 1779062400; // 2026-05-18
        desk.ledger.fills = {fill};
        order->clear();
        QTest::keyClicks(order, u"7"_s);
        QTest::keyClick(order, Qt::Key_Return);
        QTRY_COMPARE(desk.loader.key(), u"logs/bybit/ETHUSDT/2026-05-18/order-7.json"_s);
        QTRY_VERIFY(desk.ready());
    }

    void anEmptyFolderAndAFailedListingSayWhatToDo_BL3()
    {
        LogsDesk desk;
        desk.page->showFolder(u"logs/none/"_s);
        QTRY_VERIFY(desk.allWords().contains(u"No logs yet."_s));
        desk.store.listError = Error{Error::Kind::Denied, u"blobs"_s, {}, Error::Cause::Plain};
        desk.page->showFolder(kLogsDay);
        QTRY_VERIFY(desk.allWords().contains(u"The folder could not be listed."_s));
    }

    void aLogUnderTheDayBeforeIsFoundForTheFill_BL3()
    {
        LogsDesk desk;
        desk.page->showBlob(*BlobKey::parse(u"logs/bybit/ETHUSDT/2026-05-19/order-7.json"_s));
        QTRY_COMPARE(desk.loader.key(), u"logs/bybit/ETHUSDT/2026-05-18/order-7.json"_s);
        QTRY_VERIFY(desk.ready());
        QTRY_VERIFY(!desk.search.isRunning());
        QCOMPARE(desk.list.mode(), BlobListModel::Mode::Folder); // The list is left alone.
        desk.page->showBlob(*BlobKey::parse(u"logs/bybit/ETHUSDT/2026-05-17/order-none.json"_s));
        QTRY_VERIFY(desk.loader.state() == BlobPreviewLoader::State::Failed && !desk.search.isRunning());
        QVERIFY(desk.allWords().contains(u"There is no log of this order."_s));
    }

    void aSearchBesideDoesNotTakeThePlaceOfWhatIsChosenMeanwhile_BL3()
    {
        LogsDesk desk;
        desk.store.put(u"logs/bybit/BTCUSDT/2026-05-18/order-5.json"_s, "{}");
        desk.page->showFolder(kLogsDay);
        QTRY_COMPARE(desk.list.state(), BlobListModel::State::Whole);
        bool isChosen = false;
        auto *table = desk.find<QTableView>(u"blobList"_s);
        connect(&desk.search, &BlobSearch::progressed, table, [&isChosen, table] {
            if (!std::exchange(isChosen, true))
                table->selectRow(3);
        });
        desk.show(u"order-5.json"_s);
        QTRY_VERIFY(isChosen);
        const auto chosen = desk.list.index(3, 0).data(BlobListModel::KeyRole).toString();
        QTRY_VERIFY(desk.ready());
        QTest::qWait(1); // What is under way has its turn.
        QTRY_VERIFY(!desk.search.isRunning());
        QCOMPARE(desk.loader.key(), chosen);
    }

    void aSearchBesideThatFailsIsSaid_BL3()
    {
        LogsDesk desk;
        desk.page->showFolder(kLogsDay);
        QTRY_COMPARE(desk.list.state(), BlobListModel::State::Whole);
        connect(&desk.loader, &BlobPreviewLoader::changed, desk.page.get(),
                [&loader = desk.loader, &store = desk.store] {
                    if (loader.state() == BlobPreviewLoader::State::Failed)
                        store.listError = Error{Error::Kind::Offline, {}, {}};
                });
        desk.show(u"order-5.json"_s);
        QTRY_VERIFY(desk.find<QWidget>(u"listNotice"_s)->isVisible());
        QVERIFY2(desk.allWords().contains(u"could not be searched for the log"_s), qPrintable(desk.allWords()));
        desk.find<QTableView>(u"blobList"_s)->selectRow(3);
        QTRY_VERIFY(!desk.find<QWidget>(u"listNotice"_s)->isVisible());
    }

    void keysStopTheListingAndSortIt_BL3()
    {
        LogsDesk desk;
        for (int number = 0; number < 3000; ++number)
            desk.store.put(kLogsDay + u"order-x%1.json"_s.arg(number), "{}");
        desk.page->showFolder(kLogsDay);
        auto *table = desk.find<QTableView>(u"blobList"_s);
        QTRY_VERIFY(desk.list.rowCount() > 0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Period, Qt::ControlModifier);
        QCOMPARE(desk.list.state(), BlobListModel::State::Stopped);
        QCOMPARE(table->actions().size(), 3);
        table->actions().at(1)->trigger();
        QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), int(BlobListModel::SizeColumn));
        table->actions().at(1)->trigger();
        QCOMPARE(table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    }

    void aPeriodIsSearchedAcrossFolders_BL3()
    {
        LogsDesk desk;
        desk.page->activate();
        QTRY_COMPARE(desk.list.rowCount(), 2);
        auto *days = desk.find<QLineEdit>(u"daysField"_s);
        QTest::keyClicks(days, u"18 May"_s);
        QTest::keyClick(days, Qt::Key_Return);
        QVERIFY(desk.allWords().contains(u"This is no period."_s));
        days->clear();
        QTest::keyClicks(days, u"2026-05-17..2026-05-18"_s);
        QTest::keyClick(days, Qt::Key_Return);
        QTRY_COMPARE(desk.list.state(), BlobListModel::State::Whole);
        QCOMPARE(desk.list.rowCount(), 2);
        QCOMPARE(desk.list.index(0, 0).data(BlobListModel::NameRole).toString(),
                 u"logs/binance/BTCUSDT/2026-05-18/order-8.json"_s);
        QVERIFY(desk.text(u"listedSoFar"_s).startsWith(u"found 2"_s));
        QVERIFY(!desk.find<QPushButton>(u"stopListing"_s)->isVisible());
        desk.page->showFolder(kLogsDay);
        QTRY_COMPARE(desk.list.rowCount(), 44);
    }

    void aSearchIsStoppedByItsButton_BL3()
    {
        LogsDesk desk;
        desk.page->activate();
        QTRY_COMPARE(desk.list.rowCount(), 2);
        desk.ledger.held = true;
        auto *order = desk.find<QLineEdit>(u"orderIdField"_s);
        QTest::keyClicks(order, u"nowhere"_s);
        QTest::keyClick(order, Qt::Key_Return);
        QVERIFY(desk.search.isRunning());
        auto *stop = desk.find<QPushButton>(u"stopListing"_s);
        QVERIFY(stop->isVisible());
        QTest::mouseClick(stop, Qt::LeftButton);
        QVERIFY(!desk.search.isRunning());
        QVERIFY(desk.allWords().contains(u"The search was stopped before its end."_s));
        order->clear();
        QTRY_COMPARE(desk.list.rowCount(), 2);
        desk.ledger.release();
    }

    void flatListsEverythingBelow_BL3()
    {
        LogsDesk desk;
        desk.page->activate();
        QTRY_COMPARE(desk.list.rowCount(), 2);
        const auto modes = desk.find<QWidget>(u"listMode"_s)->findChildren<QAbstractButton *>();
        QCOMPARE(modes.size(), 2);
        QTest::mouseClick(modes[1], Qt::LeftButton);
        QTRY_COMPARE(desk.list.rowCount(), 46);
        QTRY_COMPARE(desk.tree.figuresOf(u"logs/"_s)->objects, 46);
        QTest::mouseClick(modes[0], Qt::LeftButton);
        QTRY_COMPARE(desk.list.rowCount(), 2);
    }

    void aRefreshCountsWhatIsNewAndKeepsSelectionAndPlace_BL3()
    {
        LogsDesk desk;
        for (int number = 0; number < 400; ++number)
            desk.store.put(kLogsDay + u"order-%1.json"_s.arg(1000 + 2 * number), "{}");
        desk.page->showFolder(kLogsDay);
        QTRY_COMPARE(desk.list.state(), BlobListModel::State::Whole);
        auto *table = desk.find<QTableView>(u"blobList"_s);
        table->selectRow(200);
        table->scrollTo(desk.list.index(190, 0), QAbstractItemView::PositionAtTop);
        const auto chosen = table->currentIndex().data(BlobListModel::KeyRole).toString();
        const auto top = table->indexAt(QPoint(0, 0)).data(BlobListModel::KeyRole).toString();
        for (int number = 0; number < 30; ++number)
            desk.store.put(kLogsDay + u"order-%1.json"_s.arg(1001 + 8 * number), "{}");
        desk.page->refresh();
        QTRY_COMPARE(desk.list.newCount(), 30);
        QTRY_COMPARE(desk.list.state(), BlobListModel::State::Whole);
        QVERIFY2(desk.text(u"listedSoFar"_s).endsWith(u"30 new"_s), qPrintable(desk.text(u"listedSoFar"_s)));
        QCOMPARE(table->currentIndex().data(BlobListModel::KeyRole).toString(), chosen);
        QCOMPARE(table->indexAt(QPoint(0, 0)).data(BlobListModel::KeyRole).toString(), top);
    }

    void rowsThatAreSeenTellWhetherTheLedgerHasTheirFill_BL5()
    {
        LogsDesk desk;
        Fill fill;
        fill.symbol = u"BTCUSDT"_s;
        fill.orderId = u"18049284700"_s;
        desk.ledger.fills = {fill};
        desk.page->showFolder(kLogsDay);
        auto *table = desk.find<QTableView>(u"blobList"_s);
        const auto *delegate = qobject_cast<BlobListDelegate *>(table->itemDelegate());
        const auto markOf = [delegate, &list = desk.list](const QString &name) {
            return delegate->markText(list.index(list.rowOf(kLogsDay + name), 1));
        };
        QTRY_COMPARE(desk.list.rowCount(), 44);
        QTRY_COMPARE(markOf(u"order-18049284700.json"_s), u"fill"_s);
        QTRY_COMPARE(markOf(u"order-18049284701.json"_s), u"no fill !"_s);
        QCOMPARE(markOf(u"order-bytes.bin"_s), QString());
    }

    void aHeadSortsTheList_BL3()
    {
        LogsDesk desk;
        desk.page->showFolder(kLogsDay);
        QTRY_COMPARE(desk.list.rowCount(), 44);
        auto *head = desk.find<QTableView>(u"blobList"_s)->horizontalHeader();
        const auto middle = QPoint(head->sectionViewportPosition(BlobListModel::SizeColumn) + 20, 5);
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, middle);
        const auto sizeOf = [&list = desk.list](int row) {
            return list.index(row, 0).data(BlobListModel::SizeRole).toInt();
        };
        QVERIFY(sizeOf(0) < sizeOf(43));
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, middle);
        QVERIFY(sizeOf(0) > sizeOf(43));
    }

    void nothingDeletesALog_BL6()
    {
        LogsDesk desk;
        desk.show(u"order-18049284739.json"_s);
        QTRY_VERIFY(desk.ready());
        for (const auto *action : desk.page->findChildren<QAction *>())
            QVERIFY(!action->text().contains(u"log"_s) || !action->text().startsWith(u"Delete"_s));
        for (const auto *button : desk.page->findChildren<QPushButton *>())
            QVERIFY(!button->text().contains(u"delete"_s, Qt::CaseInsensitive));
        const auto before = desk.store.objects.size();
        for (const auto &name : {u"blobList"_s, u"folderTree"_s, u"blobTree"_s, u"blobRaw"_s})
            QTest::keyClick(desk.find<QWidget>(name), Qt::Key_Delete);
        QCOMPARE(desk.store.objects.size(), before);
    }

    void everyStateDrawsInLightAndDark()
    {
        for (const auto kind : {Theme::Kind::Light, Theme::Kind::Dark}) {
            logsAppearance().setTheme(kind);
            LogsDesk desk;
            const auto theme = kind == Theme::Kind::Dark ? u"dark"_s : u"light"_s;
            for (const auto &name : {u"order-18049284739.json"_s, u"order-bad.json"_s, u"order-bytes.bin"_s}) {
                desk.show(name);
                QTRY_VERIFY(desk.ready());
                QTRY_COMPARE(desk.list.state(), BlobListModel::State::Whole);
                const auto picture = takePicture(*desk.page, u"logs-%1-%2"_s.arg(theme, name.mid(6, 3)));
                QCOMPARE(picture.pixelColor(picture.width() - 5, picture.height() / 2),
                         logsAppearance().theme().surface);
            }
        }
        logsAppearance().setTheme(Theme::Kind::Light);
    }
};

HOOX_TEST(BlobBrowserPageTest);
#include "BlobBrowserPageTest.moc"
