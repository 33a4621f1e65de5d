#include "tests/ui/blobs/LogsDesk.h"

#include "tests/support/Pictures.h"
#include "tests/support/TestRegistry.h"
#include "ui/blobs/BlobListDelegate.h"
#include "ui/common/HooxStyle.h"
#include "ui/common/LineView.h"

#include <QAccessible>
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

/// What the list of the Logs page has, and how something is found for it.
class BlobBrowserListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { HooxStyle::dress(*qApp, logsAppearance()); }

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
        // A pull brought more: what is seen is asked anew.
        fill.orderId = u"18049284701"_s;
        desk.ledger.fills += fill;
        desk.marks.forget();
        QTRY_COMPARE(markOf(u"order-18049284701.json"_s), u"fill"_s);
    }

    void keysFromOutsideDrawNothingButThemselves_UI5()
    {
        LogsDesk desk;
        for (const auto &name : {u"order-\u202Egnp.json"_s, u"order-a\nb.json"_s, u"order-<b>x.json"_s})
            desk.store.put(kLogsDay + name, "{}");
        desk.page->showFolder(kLogsDay);
        QTRY_COMPARE(desk.list.rowCount(), 47);
        QStringList spoken; // As it is painted.
        for (int row = 0; row < desk.list.rowCount(); ++row)
            spoken += desk.list.index(row, 0).data(Qt::AccessibleTextRole).toString();
        for (const auto &name : std::as_const(spoken))
            QVERIFY2(!name.contains(QChar(0x202E)) && !name.contains(u'\n'), qPrintable(name));
        QVERIFY(spoken.contains(u"order-\\u202egnp.json"_s));
        QVERIFY(spoken.contains(u"order-<b>x.json"_s));
    }

    void aScreenReaderHearsEveryCellWithItsRowAndColumn_UI4()
    {
        LogsDesk desk;
        Fill fill;
        fill.symbol = u"BTCUSDT"_s;
        fill.orderId = u"18049284700"_s;
        desk.ledger.fills = {fill};
        desk.page->showFolder(kLogsDay);
        auto *table = desk.find<QTableView>(u"blobList"_s);
        QTRY_COMPARE(desk.list.rowCount(), 44);
        auto *accessible = QAccessible::queryAccessibleInterface(table);
        QVERIFY(accessible && accessible->tableInterface());
        const auto name = u"order-18049284700.json"_s;
        const auto row = desk.list.rowOf(kLogsDay + name);
        const auto cell = [&](int column) { return accessible->tableInterface()->cellAt(row, column); };
        const auto heard = [&](int column) { return cell(column)->text(QAccessible::Name); };
        QCOMPARE(heard(BlobListModel::KeyColumn), name);
        QTRY_COMPARE(heard(BlobListModel::LedgerColumn), u"fill"_s);
        QCOMPARE(heard(BlobListModel::SizeColumn),
                 logsAppearance().format().size(desk.store.objects.value((kLogsDay + name).toUtf8()).size()));
        QCOMPARE(heard(BlobListModel::ModifiedColumn), logsAppearance().format().time(desk.store.modified));
        // Heads are made anew for whoever asks, and nobody but the asker lets them go.
        const auto headOf = [](const QList<QAccessibleInterface *> &cells) {
            QStringList words;
            for (auto *head : cells) {
                words += head->text(QAccessible::Name);
                QAccessible::deleteAccessibleInterface(QAccessible::registerAccessibleInterface(head));
            }
            return words;
        };
        const QStringList heads{u"key"_s, u"ledger"_s, u"size"_s, u"modified UTC"_s};
        for (int column = 0; column < BlobListModel::ColumnCount; ++column) {
            const auto *heardCell = cell(column)->tableCellInterface();
            QCOMPARE(headOf(heardCell->columnHeaderCells()), QStringList{heads.at(column)});
            QCOMPARE(headOf(heardCell->rowHeaderCells()), QStringList{name});
        }
    }

    void aScreenReaderHearsThatARowIsAFolder_UI4()
    {
        LogsDesk desk;
        desk.page->showFolder(u"logs/bybit/"_s);
        QTRY_COMPARE(desk.list.rowCount(), 2);
        auto *accessible = QAccessible::queryAccessibleInterface(desk.find<QTableView>(u"blobList"_s));
        const auto heard = [accessible](int column) {
            return accessible->tableInterface()->cellAt(0, column)->text(QAccessible::Name);
        };
        QCOMPARE(heard(BlobListModel::KeyColumn), u"BTCUSDT/"_s);
        QCOMPARE(heard(BlobListModel::SizeColumn), u"folder"_s);
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
};

HOOX_TEST(BlobBrowserListTest);
#include "BlobBrowserListTest.moc"
