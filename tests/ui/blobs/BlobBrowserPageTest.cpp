#include "tests/ui/blobs/LogsDesk.h"

#include "tests/support/Pictures.h"
#include "tests/support/TestRegistry.h"
#include "ui/blobs/BlobListDelegate.h"
#include "ui/common/HooxStyle.h"
#include "ui/common/LineView.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeView>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class BlobBrowserPageTest : public QObject
{
    Q_OBJECT

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
        LogsDesk::chooseText(exchange, u"by"_s);
        QTRY_COMPARE(symbol->count(), 3);
        LogsDesk::chooseText(symbol, u"BTC"_s);
        QTRY_COMPARE(day->count(), 2);
        LogsDesk::chooseText(day, u"2026"_s);
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

    void anEmptyFolderAndAFailedListingSayWhatToDo_BL3()
    {
        LogsDesk desk;
        desk.page->showFolder(u"logs/none/"_s);
        QTRY_VERIFY(desk.allWords().contains(u"No logs yet."_s));
        desk.store.listError = Error{Error::Kind::Denied, u"blobs"_s, {}, Error::Cause::Plain};
        desk.page->showFolder(kLogsDay);
        QTRY_VERIFY(desk.allWords().contains(u"The folder could not be listed."_s));
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
