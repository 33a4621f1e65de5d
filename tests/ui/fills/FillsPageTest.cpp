#include "models/blobs/BlobLinks.h"
#include "models/fills/FillLogMarks.h"
#include "tests/support/MemoryBlobStore.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/fills/FillsDesk.h"
#include "ui/common/HooxStyle.h"
#include "ui/common/StatePanel.h"
#include "ui/fills/FillLogColumn.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolTip>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class FillsPageTest : public QObject
{
    Q_OBJECT

    using Desk = FillsDesk;

private Q_SLOTS:
    void logsAreMarkedBesideTheFillsInSightAndAskedForNoOthers_BL3()
    {
        MemoryBlobStore store;
        FillLogMarks logs([&store](const BlobKey &key) { return store.head(key); }, true);
        FillLogMarks other([](const BlobKey &) { return ready<BlobInfo>(fail(Error::Kind::NotFound)); }, false);
        FillsDesk desk(3000);
        desk.page.followLogs(logs);
        QTRY_VERIFY(desk.settled() && desk.model.rowAt(0) && desk.model.rowAt(1));
        const auto there = desk.model.rowAt(0)->fill;
        const auto absent = desk.model.rowAt(1)->fill;
        store.put(BlobLinks::keyOf(there)->text(), "{}");
        desk.page.refresh();
        QTRY_COMPARE(logs.markOf(there), FillLogMarks::Mark::There);
        QTRY_COMPARE(logs.markOf(absent), FillLogMarks::Mark::Absent);
        QVERIFY2(store.heads < 200, "those in sight");
        QCOMPARE(store.lists, 0);
        // Full, empty, and neither.
        const auto cell = [&desk](int row) {
            auto &table = desk.page.view().table();
            const auto rect = table.visualRect(table.model()->index(row, static_cast<int>(FillColumn::OrderId)));
            return table.viewport()->grab(FillLogColumn::area(rect, desk.appearance).adjusted(0, 3, 0, -3)).toImage();
        };
        const auto full = cell(0);
        const auto empty = cell(1);
        QVERIFY(full != empty);
        desk.page.view().markLogs(other);
        QVERIFY(cell(0) != full && cell(1) != empty);
    }

    /// For the mouse and for who hears the screen; the head has its own.
    void theMarksOfLogsAreWordsToo_UI4()
    {
        MemoryBlobStore store;
        FillLogMarks logs([&store](const BlobKey &key) { return store.head(key); }, true);
        FillsDesk desk(3000);
        QTRY_VERIFY(desk.settled() && desk.model.rowAt(0) && desk.model.rowAt(1));
        const auto there = desk.model.rowAt(0)->fill;
        const auto absent = desk.model.rowAt(1)->fill;
        store.put(BlobLinks::keyOf(there)->text(), "{}");
        desk.page.followLogs(logs);
        QTRY_COMPARE(logs.markOf(there), FillLogMarks::Mark::There);
        QTRY_COMPARE(logs.markOf(absent), FillLogMarks::Mark::Absent);
        auto &table = desk.page.view().table();
        const auto heard = [&table](int row) {
            return table.model()->index(row, static_cast<int>(FillColumn::OrderId)).data(Qt::AccessibleTextRole);
        };
        QCOMPARE(heard(0).toString(), there.orderId + u", log there"_s);
        QCOMPARE(heard(1).toString(), absent.orderId + u", no log"_s);
        QCOMPARE(table.model()->index(0, static_cast<int>(FillColumn::Symbol)).data(Qt::AccessibleTextRole).toString(),
                 there.symbol);
        const auto tipAt = [](QWidget *widget, const QPoint &place) {
            QHelpEvent help(QEvent::ToolTip, place, widget->mapToGlobal(place));
            QCoreApplication::sendEvent(widget, &help);
            return QToolTip::text();
        };
        const auto markAt = [&](int row) {
            const auto rect = table.visualRect(table.model()->index(row, static_cast<int>(FillColumn::OrderId)));
            return FillLogColumn::area(rect, desk.appearance).center();
        };
        QCOMPARE(tipAt(table.viewport(), markAt(0)), FillLogColumn::tip(FillLogMarks::Mark::There));
        QCOMPARE(tipAt(table.viewport(), markAt(1)), FillLogColumn::tip(FillLogMarks::Mark::Absent));
        auto &heads = desk.page.view().heads();
        const QPoint head(markAt(0).x(), 10);
        QCOMPARE(tipAt(heads.viewport(), head), FillLogColumn::headTip());
        QCOMPARE(table.model()
                     ->headerData(static_cast<int>(FillColumn::OrderId), Qt::Horizontal, Qt::AccessibleTextRole)
                     .toString(),
                 u"order id, log"_s);
        // Nothing is ordered by it, and the order id's field does not reach under it.
        QSignalSpy sorted(&heads, &QHeaderView::sectionClicked);
        QTest::mouseClick(heads.viewport(), Qt::LeftButton, {}, head);
        QCOMPARE(sorted.count(), 0);
        QVERIFY(desk.find<QLineEdit>(u"filter.order_id"_s)->geometry().right() < markAt(0).x());
    }

    void theScrollBarReachesTheLastOfAllRows_UI2()
    {
        Desk desk(20000);
        QTRY_VERIFY(desk.settled());
        auto &view = desk.page.view();
        QTRY_COMPARE(view.scrollBar().maximum() + view.scrollBar().pageStep(), 20000);
        const auto truth = desk.file.numbers("SELECT rowid FROM trades ORDER BY created_at DESC, rowid DESC");
        QTest::keyClick(&view.table(), Qt::Key_End);
        QCOMPARE(view.currentRow(), 19999);
        QCOMPARE(view.scrollBar().value(), view.scrollBar().maximum());
        QTRY_VERIFY(desk.model.rowAt(19999));
        QCOMPARE(desk.model.rowAt(19999)->rowId, truth.last());
        // What is painted is that row: the slice's place on screen agrees with the bar.
        const auto bottom = view.table().viewport()->height() - 1;
        QCOMPARE(view.table().rowAt(bottom) + desk.model.firstRow(), 19999);
        view.scrollBar().setValue(7777);
        QCOMPARE(view.table().rowAt(0) + desk.model.firstRow(), 7777);
        QTest::keyClick(&view.table(), Qt::Key_Home);
        QCOMPARE(view.scrollBar().value(), 0);
        QTest::keyClick(&view.table(), Qt::Key_PageDown);
        QCOMPARE(view.currentRow(), view.scrollBar().pageStep());
    }

    void aClickOnAHeadSortsAndASecondTurnsIt_UI2()
    {
        Desk desk(3000);
        QTRY_VERIFY(desk.settled());
        auto &heads = desk.page.view().heads();
        const auto click = [&](FillColumn column) {
            const auto logical = static_cast<int>(column);
            QTest::mouseClick(heads.viewport(), Qt::LeftButton, {},
                              {heads.sectionViewportPosition(logical) + heads.sectionSize(logical) / 2, 10});
        };
        click(FillColumn::Price);
        QTRY_COMPARE(desk.model.query().sortBy, FillColumn::Price);
        QVERIFY(desk.model.query().descending);
        QTRY_VERIFY(desk.settled() && desk.model.rowAt(0));
        QCOMPARE(desk.model.rowAt(0)->fill.price, 109.5);
        click(FillColumn::Price);
        QTRY_VERIFY(!desk.model.query().descending);
        QTRY_VERIFY(desk.model.rowAt(0));
        QCOMPARE(desk.model.rowAt(0)->fill.price, 100.0);
    }

    void filtersAreTypedUnderTheHeadsAndToldInChips_UI2()
    {
        Desk desk(3000);
        QTRY_VERIFY(desk.settled());
        QCOMPARE(desk.count(), u"3,000 rows"_s);
        desk.type(u"exchange"_s, u"= bybit"_s);
        desk.type(u"quantity"_s, u"> 0.5"_s);
        desk.type(u"symbol"_s, u"^btc"_s);
        const auto truth = desk.file.numbers("SELECT count(*) FROM trades WHERE exchange = 'bybit' AND quantity > 0.5 "
                                             "AND symbol LIKE 'BTC%'");
        QTRY_COMPARE(desk.count(), u"%1 of 3,000 rows match"_s.arg(truth.first()));
        auto *chip = desk.find<QWidget>(u"chip.quantity"_s);
        QVERIFY(chip && chip->isVisible());
        chip->findChild<QPushButton *>()->click();
        const auto wider =
            desk.file.numbers("SELECT count(*) FROM trades WHERE exchange = 'bybit' AND symbol LIKE 'BTC%'");
        QTRY_COMPARE(desk.count(), u"%1 of 3,000 rows match"_s.arg(wider.first()));
        QVERIFY(desk.find<QLineEdit>(u"filter.quantity"_s)->text().isEmpty());
        desk.find<QPushButton>(u"clearFilter"_s)->click();
        QTRY_COMPARE(desk.count(), u"3,000 rows"_s);
    }

    void aFilterThatCannotBeReadIsToldAndChangesNothing_UI2()
    {
        Desk desk(100);
        QTRY_VERIFY(desk.settled());
        desk.type(u"price"_s, u"> cheap"_s);
        QVERIFY(desk.count().contains(u"is no filter for price"_s));
        QVERIFY(!desk.model.wanted().filters());
    }

    void noMatchSaysSoAndOffersToClear_UI4()
    {
        Desk desk(100);
        QTRY_VERIFY(desk.settled());
        desk.type(u"quantity"_s, u"> 100"_s);
        auto *panel = desk.page.findChild<StatePanel *>();
        QTRY_VERIFY(panel->isVisible() && desk.settled());
        QVERIFY(desk.find<QLineEdit>(u"filter.quantity"_s)->isVisible());
        Q_EMIT panel->actionTriggered();
        QTRY_COMPARE(desk.count(), u"100 rows"_s);
        QVERIFY(!panel->isVisible());
    }

    void anEmptyLedgerSaysWhatToDo_UI4()
    {
        Desk desk(0);
        QTRY_VERIFY(desk.settled());
        QVERIFY(desk.page.findChild<StatePanel *>()->isVisible());
        QVERIFY(!desk.page.view().isVisible());
    }

    void copyIsTabSeparatedWithoutGroupsAndHeadsOnDemand_UI2()
    {
        Desk desk(0, false);
        Fill fill;
        fill.id = u"a"_s;
        fill.symbol = u"BTCUSDT"_s;
        fill.quantity = 0.05;
        fill.price = 64541.25;
        fill.fee = 1.77489;
        fill.orderId = u"=1+1"_s;
        fill.createdAt = 1779158818;
        desk.file.add(fill);
        desk.page.activate();
        QTRY_VERIFY(desk.settled() && desk.model.rowAt(0));
        auto &table = desk.page.view().table();
        QTest::keyClick(&table, Qt::Key_Home);
        QGuiApplication::clipboard()->clear();
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        const auto cells = QGuiApplication::clipboard()->text().trimmed().split(u'\t');
        QCOMPARE(cells.size(), 11);
        QCOMPARE(cells.mid(0, 7), (QStringList{u"2026-05-19T02:46:58Z"_s, u"bybit"_s, u"BTCUSDT"_s, u"LONG"_s, u"BUY"_s,
                                               u"0.05"_s, u"64541.25"_s}));
        QCOMPARE(cells.last(), u"'=1+1"_s);
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u"created_at\texchange\t"_s));
    }

    void whatTheDialectLacksIsADashAndAnEmptyCopiedCell_LG3()
    {
        Desk desk(0, false, LedgerFile::Dialect::Deployed);
        Fill fill;
        fill.id = u"a"_s;
        fill.symbol = u"BTCUSDT"_s;
        fill.quantity = 0.05;
        fill.status = FillStatus::Pending;
        fill.createdAt = 1779158818;
        desk.file.add(fill);
        desk.page.activate();
        QTRY_VERIFY(desk.settled() && desk.model.rowAt(0));
        auto &table = desk.page.view().table();
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Home);
        QTest::keyClick(&table, Qt::Key_Return);
        QTRY_VERIFY(desk.find<QWidget>(u"fillSheet"_s)->isVisible());
        for (const auto &fact : {u"price"_s, u"fee"_s, u"notional"_s, u"order_id"_s, u"request_id"_s})
            QCOMPARE(desk.find<QLabel>(u"fact."_s + fact)->text(), u"\u2014"_s);
        QCOMPARE(desk.find<QLabel>(u"fact.status"_s)->text(), u"Pending"_s);
        desk.find<QPushButton>(u"sheetCopy"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"fee\t\n"_s));
        desk.type(u"status"_s, u"pend"_s);
        QTRY_VERIFY(desk.settled() && desk.model.query().status == FillStatus::Pending);
        QCOMPARE(desk.model.total().rows, 1);
    }

    void theSelectionAddsUpInTheStatusBar_UI2()
    {
        Desk desk(500);
        QTRY_VERIFY(desk.settled() && desk.model.rowAt(0));
        QSignalSpy changed(&desk.page, &Page::selectionSummaryChanged);
        QTest::keyClick(&desk.page.view().table(), Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(desk.page.selectionSummary().contains(u"USDC"_s));
        QVERIFY(desk.page.selectionSummary().startsWith(u"500 rows"_s));
        QVERIFY(desk.page.selectionSummary().contains(u"without fee"_s));
        QVERIFY(!changed.isEmpty());
    }

    void enterOpensTheSheetAndItsButtonAsksForTheBlob_UI4()
    {
        Desk desk(50);
        QTRY_VERIFY(desk.settled() && desk.model.rowAt(0));
        auto &table = desk.page.view().table();
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Home);
        QTest::keyClick(&table, Qt::Key_Return);
        QTRY_VERIFY(desk.find<QWidget>(u"fillSheet"_s)->isVisible());
        QCOMPARE(desk.find<QLabel>(u"fact.order_id"_s)->text(), desk.model.rowAt(0)->fill.orderId);
        QSignalSpy blob(&desk.page, &FillsPage::openBlobRequested);
        desk.find<QPushButton>(u"sheetBlob"_s)->click();
        QCOMPARE(blob.size(), 1);
    }

    void aFillThatNamesNoOrderSaysThatItHasNoLog_BL3()
    {
        Desk desk(1, false);
        desk.file.run("UPDATE trades SET order_id = '', request_id = ''");
        desk.page.activate();
        QTRY_VERIFY(desk.settled() && desk.model.rowAt(0));
        QSignalSpy blob(&desk.page, &FillsPage::openBlobRequested);
        auto &table = desk.page.view().table();
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Home);
        QTest::keyClick(&table, Qt::Key_Return);
        QTRY_VERIFY(desk.find<QWidget>(u"fillSheet"_s)->isVisible());
        desk.find<QPushButton>(u"sheetBlob"_s)->click();
        QVERIFY(blob.isEmpty());
        QVERIFY(desk.find<QWidget>(u"fillsTold"_s)->isVisible());
        QVERIFY(!desk.find<QWidget>(u"fillSheet"_s)->isVisible()); // It would cover the words.
    }

    void columnsHiddenAndMovedAreKept_UI2()
    {
        Desk desk(10);
        QTRY_VERIFY(desk.settled() && desk.model.rowAt(0));
        desk.page.view().setColumnShown(static_cast<int>(FillColumn::Fee), false);
        desk.page.view().heads().moveSection(0, 2);
        Desk other(10);
        other.page.restoreColumns(desk.page.columnState());
        QVERIFY(other.page.view().heads().isSectionHidden(static_cast<int>(FillColumn::Fee)));
        QCOMPARE(other.page.view().heads().logicalIndex(2), static_cast<int>(FillColumn::Time));
    }

    void thePageIsDrawnInLightAndDark_UI4()
    {
        for (const auto kind : {Theme::Kind::Light, Theme::Kind::Dark}) {
            Desk desk(3000);
            desk.appearance.setTheme(kind);
            desk.page.setPalette(Theme::of(kind).palette());
            desk.page.setStyleSheet(HooxStyle::styleSheet(Theme::of(kind), 1.0));
            QTRY_VERIFY(desk.settled() && desk.model.rowAt(0));
            desk.type(u"quantity"_s, u"> 0.25"_s);
            QTRY_VERIFY(desk.settled() && desk.model.query().filters());
            QTest::keyClick(&desk.page.view().table(), Qt::Key_Home);
            QTest::keyClick(&desk.page.view().table(), Qt::Key_Down, Qt::ShiftModifier);
            if (kind == Theme::Kind::Dark)
                QTest::keyClick(&desk.page.view().table(), Qt::Key_Return);
            QTRY_VERIFY(desk.model.sums());
            const auto name = kind == Theme::Kind::Dark ? u"fills-dark.png"_s : u"fills-light.png"_s;
            QVERIFY(desk.page.grab().save(QDir(QStringLiteral(HOOX_BINARY_DIR)).filePath(name)));
        }
    }
};

HOOX_TEST(FillsPageTest);
#include "FillsPageTest.moc"
