#include "ui/fills/FillsView.h"

#include "tests/support/TestRegistry.h"
#include "tests/ui/fills/FillsDesk.h"
#include "ui/common/Notice.h"
#include "ui/fills/ViewsMenu.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QSignalSpy>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class FillsViewTest : public QObject
{
    Q_OBJECT

    static QAction *action(const FillsDesk &desk, const QString &begins)
    {
        auto *menu = desk.find<ViewsMenu>(u"viewsMenu"_s);
        Q_EMIT menu->aboutToShow();
        for (auto *found : menu->findChildren<QAction *>()) {
            if (found->text().startsWith(begins))
                return found;
        }
        return nullptr;
    }

    static FillsView someView()
    {
        FillsView view;
        view.filter.period = {TimePreset::Custom, {100, 200}};
        view.filter.setText(FillColumn::Symbol, u"^BTC"_s);
        view.filter.setFreeText(u"usd"_s);
        view.filter.exclude(FillColumn::Exchange, u"mexc"_s);
        view.sortBy = FillColumn::Fee;
        view.descending = false;
        for (int logical = kFillColumns - 1; logical >= 0; --logical)
            view.columns << ColumnLook{FillColumns::at(logical), 120 + logical, logical % 2 == 0};
        view.cells = {true, false};
        view.groupColumns = {{GroupColumn::Fee, 130, true}, {GroupColumn::Key, 0, true}, {GroupColumn::Last, 0, false}};
        return view;
    }

private Q_SLOTS:
    void aViewReadsBackAsItself_UI2()
    {
        QCOMPARE(*FillsView::fromJson(someView().toJson()), someView());
        QCOMPARE(*FillsView::fromJson(FillsView().toJson()), FillsView());
    }

    void aViewThatIsNoneIsRefused_UI2()
    {
        const auto broken = [](const QString &key, const QJsonValue &value) {
            auto object = someView().toJson();
            object[key] = value;
            return FillsView::fromJson(object).has_value();
        };
        QVERIFY(!FillsView::fromJson({}));
        QVERIFY(!broken(u"order"_s, QJsonObject{{u"column"_s, u"pnl"_s}}));
        QVERIFY(!broken(u"filter"_s, QJsonObject{{u"period"_s, QJsonObject{{u"preset"_s, u"yesterday"_s}}}}));
        const QJsonObject time{{u"column"_s, u"created_at"_s}, {u"shown"_s, true}};
        QVERIFY(!broken(u"columns"_s, QJsonArray{time, time}));
        QVERIFY(!broken(u"columns"_s, QJsonArray{QJsonObject{{u"column"_s, u"fee"_s}, {u"shown"_s, false}}}));
        QVERIFY(!broken(u"columns"_s, QJsonArray{QJsonObject{{u"column"_s, u"fee"_s}, {u"width"_s, 1'000'000}}}));
        QVERIFY(broken(u"columns"_s, QJsonArray{time}));
        const QJsonObject rows{{u"column"_s, u"rows"_s}, {u"shown"_s, false}};
        QVERIFY(!broken(u"group_columns"_s, QJsonArray{rows, rows}));
        QVERIFY(!broken(u"group_columns"_s, QJsonArray{QJsonObject{{u"column"_s, u"pnl"_s}}}));
        QVERIFY(broken(u"group_columns"_s, QJsonArray{rows}));
    }

    void aViewIsSavedChosenRenamedAndDeletedByItsMenu_UI2()
    {
        FillsDesk desk(3000);
        QTRY_VERIFY(desk.settled());
        desk.type(u"exchange"_s, u"= mexc"_s);
        desk.page.view().setColumnShown(static_cast<int>(FillColumn::Fee), false);
        desk.page.view().setCellLook({true, false});
        QTRY_VERIFY(desk.settled() && desk.model.query().filters());
        desk.prompter.texts = {u"mexc only"_s, u"mexc & more"_s};
        action(desk, u"Save as"_s)->trigger();
        QTRY_COMPARE(desk.views.views().size(), 1);
        desk.page.setView({});
        desk.page.view().setColumnShown(static_cast<int>(FillColumn::Fee), true);
        QTRY_COMPARE(desk.count(), u"3,000 rows"_s);
        action(desk, u"mexc only"_s)->trigger();
        QTRY_VERIFY(desk.settled() && desk.model.query().exchange == ExchangeId::Mexc);
        QVERIFY(desk.page.view().table().isColumnHidden(static_cast<int>(FillColumn::Fee)));
        QVERIFY(desk.page.view().cellLook().shortTimes);
        QCOMPARE(desk.find<QLineEdit>(u"filter.exchange"_s)->text(), u"= mexc"_s);
        action(desk, u"Rename"_s)->trigger();
        QTRY_COMPARE(desk.views.views().constFirst().name, u"mexc & more"_s);
        action(desk, u"Delete"_s)->trigger();
        QTRY_VERIFY(desk.views.views().isEmpty());
        // Nobody was asked: it can be had back.
        auto *undo = desk.find<Notice>(u"fillsTold"_s)->findChild<QAbstractButton *>(u"noticeAction"_s);
        QVERIFY(undo->isVisible());
        QCOMPARE(undo->text(), u"Undo"_s);
        undo->click();
        QTRY_COMPARE(desk.views.views().size(), 1);
        QCOMPARE(desk.views.views().constFirst().name, u"mexc & more"_s);
        QCOMPARE(desk.page.filter().texts.value(FillColumn::Exchange), u"= mexc"_s);
    }

    void aDamagedFileOfViewsIsTold_UI2()
    {
        FillsDesk desk(10);
        QTRY_VERIFY(desk.settled());
        QFile file(desk.workspace.viewsFile());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
        file.close();
        desk.views.reload();
        auto *told = desk.find<Notice>(u"fillsTold"_s);
        QTRY_VERIFY(told->isVisible());
        QVERIFY(told->findChild<QLabel *>(u"noticeSentence"_s)->text().contains(desk.workspace.viewsFile()));
    }

    void theLastColumnCannotBeHidden_UI2()
    {
        FillsDesk desk(10);
        QTRY_VERIFY(desk.settled());
        for (int logical = 1; logical < kFillColumns; ++logical)
            desk.page.view().setColumnShown(logical, false);
        auto *menu = desk.find<ViewsMenu>(u"viewsMenu"_s);
        Q_EMIT menu->aboutToShow();
        int enabled = 0;
        for (auto *columns : menu->findChildren<QMenu *>()) {
            for (auto *found : columns->actions())
                enabled += found->isCheckable() && found->isChecked() && !found->isEnabled() ? 1 : 0;
        }
        QCOMPARE(enabled, 1);
    }
};

HOOX_TEST(FillsViewTest);
#include "FillsViewTest.moc"
