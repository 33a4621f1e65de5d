#include "models/fills/FillGroupsModel.h"
#include "tests/support/Pictures.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/fills/FillsDesk.h"
#include "ui/common/HooxStyle.h"
#include "ui/fills/FillGroupColumns.h"
#include "ui/fills/FillGroupsPane.h"
#include "ui/fills/FillGroupsView.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class FillsGroupsTest : public QObject
{
    Q_OBJECT

    struct Desk : FillsDesk
    {
        explicit Desk(int rows) : FillsDesk(rows) { page.followGroups(model); }
        /// The first ones are there to be read, too.
        [[nodiscard]] bool grouped()
        {
            return model.hasGroups() && !model.isBusy() && (model.facts().groups == 0 || model.groupAt(0));
        }
        [[nodiscard]] QTableView &table() const { return *find<QTableView>(u"groupsTable"_s); }

        FillGroups groups{file.path()};
        FillGroupsModel model{groups};
    };

private Q_SLOTS:
    void aGroupOpensAsItsFillsAndAltLeftLeadsBack_UI2()
    {
        Desk desk(3000);
        QTRY_VERIFY(desk.settled());
        desk.type(u"exchange"_s, u"= bybit"_s);
        desk.page.setGrouping(FillGrouping::Symbol);
        QTRY_VERIFY(desk.grouped());
        QVERIFY(!desk.page.view().isVisible());
        QVERIFY(desk.table().isVisible());
        QCOMPARE(desk.count(), u"symbols: 3"_s);
        QCOMPARE(desk.model.rowCount(), 3);
        const auto first = desk.model.index(0, 0).data(FillGroupsModel::GroupRole).value<FillGroup>();
        desk.table().setCurrentIndex(desk.table().model()->index(0, 0));
        QTest::keyClick(&desk.table(), Qt::Key_Return);
        QTRY_VERIFY(desk.settled() && desk.page.view().isVisible());
        QTRY_COMPARE(desk.FillsDesk::model.total().rows, first.sums.rows);
        QCOMPARE(desk.FillsDesk::model.query().symbolPrefix, first.name);
        QCOMPARE(desk.FillsDesk::model.query().exchange, ExchangeId::Bybit);
        auto *back = desk.find<QPushButton>(u"groupBack"_s);
        QVERIFY(back->isVisible());
        QTest::keyClick(&desk.page.view(), Qt::Key_Left, Qt::AltModifier);
        QTRY_VERIFY(desk.table().isVisible());
        QVERIFY(!back->isVisible());
        QVERIFY(desk.page.filter().texts.value(FillColumn::Symbol).isEmpty());
    }

    void columnsAreChosenMovedAndWidenedAndKeptWithTheView_UI2()
    {
        Desk desk(600);
        QTRY_VERIFY(desk.settled());
        desk.page.setGrouping(FillGrouping::Symbol);
        QTRY_VERIFY(desk.grouped());
        const auto at = [](GroupColumn column) { return static_cast<int>(column); };
        auto *heads = desk.table().horizontalHeader();
        // From the menu, where the columns are those of the groups now.
        auto *menu = desk.find<QMenu>(u"viewsMenu"_s);
        Q_EMIT menu->aboutToShow();
        QAction *failed = nullptr;
        for (const auto *columns : menu->findChildren<QMenu *>()) {
            for (auto *action : columns->actions())
                failed = action->text() == u"failed"_s ? action : failed;
        }
        QVERIFY(failed != nullptr && failed->isChecked());
        failed->trigger();
        QVERIFY(desk.table().isColumnHidden(at(GroupColumn::Failed)));
        // By hand, in the heads.
        heads->moveSection(heads->visualIndex(at(GroupColumn::Fee)), 1);
        const auto wide = heads->sectionSize(at(GroupColumn::Rows)) + 40;
        heads->resizeSection(at(GroupColumn::Rows), wide);
        const auto view = FillsView::fromJson(desk.page.presentView().toJson());
        QVERIFY(view);
        const auto state = desk.page.groupColumnState();
        const auto isArranged = [&] {
            auto *now = desk.table().horizontalHeader();
            return now->visualIndex(at(GroupColumn::Fee)) == 1 &&
                   desk.table().isColumnHidden(at(GroupColumn::Failed)) &&
                   now->sectionSize(at(GroupColumn::Rows)) >= wide;
        };
        QVERIFY(isArranged());
        // Of another grouping, too, and when rows come; what it has not is not lost.
        desk.page.setGrouping(FillGrouping::Exchange);
        QTRY_VERIFY(desk.grouped() && desk.model.facts().grouping == FillGrouping::Exchange);
        QVERIFY(isArranged());
        QVERIFY(!desk.table().isColumnHidden(at(GroupColumn::Key)));
        desk.page.setGrouping(FillGrouping::Symbol);
        QTRY_VERIFY(desk.grouped() && desk.model.facts().grouping == FillGrouping::Symbol);
        QVERIFY(isArranged());
        FillsView plain = *view;
        plain.groupColumns = {
            {GroupColumn::Key, 0, true}, {GroupColumn::Failed, 0, true}, {GroupColumn::Rows, 0, true}};
        desk.page.setView(plain);
        QVERIFY(!isArranged());
        desk.page.setView(*view);
        QVERIFY(isArranged());
        desk.page.setView(plain);
        desk.page.restoreGroupColumns(state);
        QVERIFY(isArranged());
        desk.page.restoreGroupColumns("[{\"column\":\"nonsense\"}]");
        QVERIFY(isArranged());
    }

    void aNewFillIsInItsGroupByItself_UI2()
    {
        Desk desk(600);
        QTRY_VERIFY(desk.settled());
        desk.page.setGrouping(FillGrouping::Exchange);
        QTRY_VERIFY(desk.grouped());
        const auto before = desk.model.facts().rows;
        desk.file.addRandom(5, 77);
        // The page looks by itself every other second.
        QTRY_COMPARE_WITH_TIMEOUT(desk.model.facts().rows, before + 5, 20000);
        QVERIFY(!desk.model.isBusy());
    }

    void anyNumberOfOrdersScrollsToItsLastAndOpensAsThatOrderAlone_UI2()
    {
        Desk desk(6000);
        desk.file.run("UPDATE trades SET order_id = CASE WHEN rowid = 1 THEN '77' ELSE '77' || rowid END");
        QTRY_VERIFY(desk.settled());
        desk.page.setGrouping(FillGrouping::Order);
        QTRY_VERIFY(desk.grouped());
        QCOMPARE(desk.model.facts().groups, 6000);
        auto *bar = desk.find<QScrollBar>(u"groupsScrollBar"_s);
        QTRY_COMPARE(bar->maximum() + bar->pageStep(), 6000);
        QTest::keyClick(&desk.table(), Qt::Key_End);
        QCOMPARE(bar->value(), bar->maximum());
        QTRY_VERIFY(desk.model.groupAt(5999));
        QCOMPARE(desk.model.groupAt(5999)->name, u"77"_s);
        QTest::keyClick(&desk.table(), Qt::Key_Return);
        QTRY_VERIFY(desk.settled() && desk.page.view().isVisible());
        QTRY_COMPARE(desk.FillsDesk::model.total().rows, 1);
    }

    void aNewFilterGroupsAnew_UI2()
    {
        Desk desk(3000);
        QTRY_VERIFY(desk.settled());
        desk.page.setGrouping(FillGrouping::Exchange);
        QTRY_VERIFY(desk.grouped());
        QCOMPARE(desk.model.facts().groups, 3);
        auto filter = desk.page.filter();
        filter.setText(FillColumn::Exchange, u"= mexc"_s);
        desk.page.setFilter(filter);
        QTRY_VERIFY(desk.grouped() && desk.model.facts().groups == 1);
        filter.setText(FillColumn::Exchange, u"= mexc"_s);
        filter.setText(FillColumn::Quantity, u"> 100"_s);
        desk.page.setFilter(filter);
        QTRY_VERIFY(desk.grouped() && desk.model.facts().groups == 0);
        QVERIFY(!desk.table().isVisible());
    }

    void readingAgainGroupsAnew_UI2()
    {
        Desk desk(300);
        QTRY_VERIFY(desk.settled());
        desk.page.setGrouping(FillGrouping::Exchange);
        QTRY_VERIFY(desk.grouped());
        QCOMPARE(desk.model.facts().rows, 300);
        desk.file.addRandom(10, 2);
        desk.page.refresh();
        QTRY_COMPARE(desk.model.facts().rows, 310);
    }

    void amountsInOtherAssetsStandBesideTheColumnsOwn_UI3()
    {
        Desk desk(600);
        desk.file.run("UPDATE trades SET symbol = CASE rowid % 3 WHEN 0 THEN 'ADABTC' ELSE 'ADAUSDT' END, "
                      "exchange = 'mexc', quantity = 0.1, price = 1, status = 'Filled'");
        QTRY_VERIFY(desk.settled());
        desk.page.setGrouping(FillGrouping::Exchange);
        QTRY_VERIFY(desk.grouped() && desk.model.groupAt(0));
        const auto index = desk.model.index(0, 0);
        const auto columns = FillGroupColumns::of(FillGrouping::Exchange, desk.model.facts().asset, desk.appearance);
        QStringList words;
        for (const auto &column : columns)
            words << column.words(index);
        QVERIFY2(words.contains(u"40.00 + 20.00 BTC"_s), qPrintable(words.join(u'|')));
        desk.page.setGrouping(FillGrouping::Symbol);
        QTRY_VERIFY(desk.grouped() && desk.model.facts().groups == 2 && desk.model.groupAt(1));
        words.clear();
        for (const auto &column : FillGroupColumns::of(FillGrouping::Symbol, u"USDT"_s, desk.appearance))
            words << column.words(desk.model.index(0, 0)) << column.words(desk.model.index(1, 0));
        QVERIFY2(words.contains(u"40"_s) && words.contains(u"20"_s), "sums of decimals without the noise of doubles");
    }

    void itLooksAsItShould_UI4()
    {
        const auto shots = {std::pair(Theme::Kind::Light, 1.0), std::pair(Theme::Kind::Dark, 1.0),
                            std::pair(Theme::Kind::Light, 2.0)};
        for (const auto &[theme, scale] : shots) {
            Desk desk(3000);
            desk.appearance.setTheme(theme);
            desk.appearance.setTextScale(scale);
            desk.page.setPalette(Theme::of(theme).palette());
            desk.page.setStyleSheet(HooxStyle::styleSheet(Theme::of(theme), scale));
            QTRY_VERIFY(desk.settled());
            for (const auto grouping : {FillGrouping::Symbol, FillGrouping::Day, FillGrouping::Order}) {
                desk.page.setGrouping(grouping);
                QTRY_VERIFY(desk.grouped() && desk.model.facts().grouping == grouping);
                QTRY_VERIFY(desk.table().isVisible());
                QTest::qWait(50);
                takePicture(
                    desk.page,
                    u"fills-groups-%1-%2-%3"_s.arg(static_cast<int>(grouping)).arg(static_cast<int>(theme)).arg(scale));
            }
        }
    }

    void rowsThatAnotherDeletesLeaveTheirGroupsByThemselves_UI2()
    {
        Desk desk(600);
        QTRY_VERIFY(desk.settled());
        desk.page.setGrouping(FillGrouping::Exchange);
        QTRY_VERIFY(desk.grouped());
        QCOMPARE(desk.model.facts().rows, 600);
        desk.file.run("DELETE FROM trades WHERE rowid BETWEEN 100 AND 149");
        // The page looks by itself every other second.
        QTRY_COMPARE_WITH_TIMEOUT(desk.model.facts().rows, 550, 60000);
        QVERIFY(!desk.model.isBusy());
    }

    void aHeadOrdersTheGroupsByItsColumn_UI2()
    {
        Desk desk(3000);
        QTRY_VERIFY(desk.settled());
        desk.page.setGrouping(FillGrouping::Symbol);
        QTRY_VERIFY(desk.grouped());
        desk.table().sortByColumn(static_cast<int>(GroupColumn::Rows), Qt::AscendingOrder);
        QTRY_VERIFY(desk.grouped() && desk.model.facts().order == (GroupOrder{GroupColumn::Rows, false}));
        QTRY_VERIFY(desk.model.groupAt(0) && desk.model.groupAt(2));
        QVERIFY(desk.model.groupAt(0)->sums.rows <= desk.model.groupAt(2)->sums.rows);
    }
};

HOOX_TEST(FillsGroupsTest);
#include "FillsGroupsTest.moc"
