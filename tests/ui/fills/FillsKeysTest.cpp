#include "tests/support/TestRegistry.h"
#include "tests/ui/fills/FillsDesk.h"
#include "ui/common/Notice.h"
#include "ui/fills/GoToRow.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class FillsKeysTest : public QObject
{
    Q_OBJECT

    static void press(const FillsDesk &desk, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QVERIFY(QTest::qWaitForWindowActive(desk.page.window()));
        QTest::keyClick(&desk.page.view().table(), key, modifiers);
    }
    static void stand(const FillsDesk &desk, qint64 row, FillColumn column)
    {
        desk.page.view().setFocus();
        desk.page.view().setCurrent(row, static_cast<int>(column));
    }
    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Rows as a test counts them: `SELECT count(*) … WHERE`.
    static QString matches(FillsDesk &desk, const QByteArray &condition)
    {
        return u"%1 of 3,000 rows match"_s.arg(
            Format().count(desk.file.numbers("SELECT count(*) FROM trades WHERE " + condition).first()));
    }

private Q_SLOTS:
    void aCellsValueIsFilteredByAndLeftOut_UI2()
    {
        FillsDesk desk(3000);
        QTRY_VERIFY(desk.settled() && desk.model.rowAt(0));
        stand(desk, 0, FillColumn::Exchange);
        const auto exchange = toText(desk.model.rowAt(0)->fill.exchange).toUtf8();
        press(desk, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desk.count(), matches(desk, "exchange <> '" + exchange + "'"));
        auto *chip = desk.find<QWidget>(u"chip.not.exchange"_s);
        QVERIFY(chip != nullptr);
        QVERIFY(
            desk.page.filter().sentence(desk.appearance.format()).contains(u"not "_s + QString::fromUtf8(exchange)));
        QTRY_VERIFY(desk.model.rowAt(0));
        stand(desk, 0, FillColumn::Quantity);
        const auto quantity = Format::plainNumber(*desk.model.rowAt(0)->fill.quantity).toUtf8();
        press(desk, Qt::Key_D);
        QTRY_COMPARE(desk.count(), matches(desk, "exchange <> '" + exchange + "' AND quantity = " + quantity));
        chip = desk.find<QWidget>(u"chip.not.exchange"_s);
        chip->findChild<QPushButton *>()->click();
        QTRY_COMPARE(desk.count(), matches(desk, "quantity = " + quantity));
    }

    void aCellWithoutAValueSaysSo_LG3()
    {
        FillsDesk desk(0, false, LedgerFile::Dialect::Deployed);
        Fill fill;
        fill.id = u"a"_s;
        fill.symbol = u"BTCUSDT"_s;
        fill.createdAt = 1779158818;
        desk.file.add(fill);
        desk.page.activate();
        QTRY_VERIFY(desk.settled() && desk.model.rowAt(0));
        stand(desk, 0, FillColumn::Fee);
        press(desk, Qt::Key_D);
        QVERIFY(desk.count().contains(u"no value"_s));
        press(desk, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(desk.count().contains(u"no value"_s));
        QVERIFY(desk.page.filter().isEmpty());
    }

    void typedExclusionsAndTextAreTold_UI2()
    {
        FillsDesk desk(3000);
        QTRY_VERIFY(desk.settled());
        desk.type(u"exchange"_s, u"!= mexc"_s);
        QTRY_COMPARE(desk.count(), matches(desk, "exchange <> 'mexc'"));
        QCOMPARE(desk.page.filter().sentence(desk.appearance.format()), u"exchange not mexc"_s);
        auto *text = desk.find<QLineEdit>(u"filterText"_s);
        QTest::keyClicks(text, u"eth"_s);
        QVERIFY(desk.scope.query().text.isEmpty()); // no query a keystroke
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_COMPARE(desk.count(), matches(desk, "exchange <> 'mexc' AND (symbol LIKE '%eth%' OR order_id LIKE "
                                                 "'%eth%' OR request_id LIKE '%eth%' OR id LIKE '%eth%')"));
    }

    void aPeriodOfItsOwnIsChosenByItsEnds_UI2()
    {
        FillsDesk desk(3000);
        QTRY_VERIFY(desk.settled() && desk.model.rowAt(0));
        const auto newest = desk.model.rowAt(0)->fill.createdAt;
        QVERIFY(desk.find<QWidget>(u"periodRow"_s)->isHidden());
        desk.page.setFilter({{TimePreset::Custom, {newest - 5, newest}}, {}, {}, {}});
        QTRY_COMPARE(desk.count(), matches(desk, "created_at >= " + QByteArray::number(newest - 5) +
                                                     " AND created_at < " + QByteArray::number(newest)));
        QCOMPARE(desk.scope.period().preset, TimePreset::Custom);
    }

    void aPeriodThatEndsBeforeItBeginsIsRefused_UI2()
    {
        FillsDesk desk(10);
        QTRY_VERIFY(desk.settled());
        for (auto *action : desk.page.findChildren<QAction *>()) {
            if (action->text().startsWith(u"from "_s))
                action->trigger();
        }
        auto *row = desk.find<QWidget>(u"periodRow"_s);
        QVERIFY(row->isVisible());
        desk.find<QLineEdit>(u"periodFrom"_s)->setText(u"2026-05-20"_s);
        desk.find<QLineEdit>(u"periodTo"_s)->setText(u"2026-05-19"_s);
        desk.find<QPushButton>(u"periodApply"_s)->click();
        QVERIFY(!desk.find<QLabel>(u"periodRowFault"_s)->text().isEmpty());
        desk.find<QLineEdit>(u"periodTo"_s)->setText(u"soon"_s);
        desk.find<QPushButton>(u"periodApply"_s)->click();
        QVERIFY(desk.find<QLabel>(u"periodRowFault"_s)->text().contains(u"\"soon\" is no time"_s));
        desk.find<QLineEdit>(u"periodTo"_s)->setText(u"2026-05-20"_s);
        desk.find<QPushButton>(u"periodApply"_s)->click();
        QCOMPARE(desk.scope.query().time, (TimeRange{1779235200, 1779235200 + 86400}));
        QVERIFY(row->isHidden());
    }

    void anotherPagesScopeIsTakenOver_UI2()
    {
        FillsDesk desk(3000);
        QTRY_VERIFY(desk.settled());
        desk.type(u"quantity"_s, u"> 0.5"_s);
        QTRY_VERIFY(desk.settled());
        desk.scope.setExchange(ExchangeId::Mexc);
        QCOMPARE(desk.page.filter().texts.value(FillColumn::Exchange), u"= mexc"_s);
        QTRY_COMPARE(desk.count(), matches(desk, "quantity > 0.5 AND exchange = 'mexc'"));
        desk.scope.setExchange(std::nullopt);
        QTRY_COMPARE(desk.count(), matches(desk, "quantity > 0.5"));
    }

    void goingToARowATimeOrAnOrder_UI2()
    {
        FillsDesk desk(3000);
        QTRY_VERIFY(desk.settled() && desk.model.rowAt(0));
        desk.page.view().setFocus();
        const auto go = [&desk](const QString &text) {
            press(desk, Qt::Key_G);
            auto *field = desk.find<QLineEdit>(u"goToField"_s);
            QVERIFY(field->isVisible());
            field->setText(text);
            QTest::keyClick(field, Qt::Key_Return);
        };
        go(u"2,500"_s);
        QCOMPARE(desk.page.view().currentRow(), 2499);
        const auto times = desk.file.numbers("SELECT created_at FROM trades ORDER BY created_at DESC, rowid DESC");
        go(desk.appearance.format().time(times.at(1200)));
        QTRY_COMPARE(times.at(desk.page.view().currentRow()), times.at(1200));
        go(u"2001-01-01"_s);
        QTRY_COMPARE(desk.page.view().currentRow(), 2999);
        go(u"#3001"_s);
        QVERIFY(!desk.find<QLabel>(u"goToRowFault"_s)->text().isEmpty());
        QTRY_VERIFY(desk.model.rowAt(5));
        const auto order = desk.model.rowAt(5)->fill.orderId;
        go(order);
        QTRY_COMPARE(desk.count(),
                     matches(desk, "order_id >= '" + order.toUtf8() + "' AND order_id < '" + order.toUtf8() + "~'"));
    }

    void aTimeIsGoneToInTheOrderByTime_UI2()
    {
        FillsDesk desk(3000);
        QTRY_VERIFY(desk.settled());
        desk.page.setView({{}, FillColumn::Price, true, {}, {}, {}});
        QTRY_VERIFY(desk.settled() && desk.model.query().sortBy == FillColumn::Price);
        const auto times = desk.file.numbers("SELECT created_at FROM trades ORDER BY created_at DESC, rowid DESC");
        press(desk, Qt::Key_G);
        auto *field = desk.find<QLineEdit>(u"goToField"_s);
        field->setText(desk.appearance.format().time(times.at(700)));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(desk.model.query().sortBy == FillColumn::Time && desk.page.view().currentRow() >= 0);
        QTRY_COMPARE(times.at(desk.page.view().currentRow()), times.at(700));
    }

    void theSelectionIsExportedToAFileAndItsRowsAreTold_RP4()
    {
        FillsDesk desk(3000);
        QTRY_VERIFY(desk.settled() && desk.model.rowAt(0));
        stand(desk, 0, FillColumn::Time);
        QTest::keyClick(&desk.page.view().table(), Qt::Key_PageDown, Qt::ShiftModifier);
        const auto rows = desk.model.selection().rows();
        QVERIFY(rows > 5);
        const auto file = desk.folder.filePath(u"some.csv"_s);
        desk.prompter.texts = {file};
        press(desk, Qt::Key_E);
        QVERIFY(desk.find<QWidget>(u"exportSheet"_s)->isVisible());
        QVERIFY(desk.find<QRadioButton>(u"exportWhat.0"_s)->isChecked());
        QVERIFY(desk.find<QRadioButton>(u"exportWhat.2"_s)->text().contains(u"3,000 rows"_s));
        desk.find<QPushButton>(u"exportChoose"_s)->click();
        auto *outcome = desk.find<Notice>(u"exportOutcome"_s);
        QTRY_VERIFY(outcome->isVisible());
        QCOMPARE(desk.prompter.asked, QStringList{u"exportFile"_s});
        QCOMPARE(outcome->findChild<QLabel *>(u"noticeSentence"_s)->text(),
                 u"%1 of %1 rows written to %2."_s.arg(QString::number(rows), file));
        QCOMPARE(bytes(file).count('\n'), rows + 1);
        QVERIFY(bytes(file).contains(desk.model.rowAt(0)->fill.id.toUtf8()));
        outcome->findChild<QPushButton *>(u"noticeAction"_s)->click();
        QVERIFY(outcome->isHidden());
        QVERIFY(auditedOf(desk.workspace).contains(u"fills.export done"_s));
    }

    void whatIsShownAndEverythingAreExported_RP4()
    {
        FillsDesk desk(3000);
        QTRY_VERIFY(desk.settled());
        desk.type(u"exchange"_s, u"= mexc"_s);
        QTRY_VERIFY(desk.settled() && desk.model.query().filters());
        const auto file = desk.folder.filePath(u"some.json"_s);
        desk.exports.start(FillsExport::What::Shown, ExportFormat::Json, file);
        QTRY_VERIFY(desk.exports.outcome());
        const auto shown = QJsonDocument::fromJson(bytes(file)).array();
        QCOMPARE(shown.size(), desk.model.total().rows);
        QCOMPARE(shown.at(0).toObject().value(u"exchange"_s).toString(), u"mexc"_s);
        desk.exports.start(FillsExport::What::Everything, ExportFormat::Json, file);
        QTRY_VERIFY(desk.exports.outcome());
        QCOMPARE(QJsonDocument::fromJson(bytes(file)).array().size(), 3000);
    }

    void anExportThatFailsSaysSoInItsPlace_RP4()
    {
        FillsDesk desk(100);
        QTRY_VERIFY(desk.settled());
        desk.exports.start(FillsExport::What::Shown, ExportFormat::Csv, desk.folder.filePath(u"none/some.csv"_s));
        auto *outcome = desk.find<Notice>(u"exportOutcome"_s);
        QTRY_VERIFY(outcome->isVisible());
        QCOMPARE(outcome->findChild<QLabel *>(u"noticeWhat"_s)->text(), u"The export failed."_s);
        QVERIFY(outcome->findChild<QLabel *>(u"noticeSentence"_s)->text().contains(u"No file was written"_s));
    }

    void scatteredRowsAreCopiedAndExportedAsTheyStand_UI2()
    {
        FillsDesk desk(7000);
        QTRY_VERIFY(desk.settled());
        RowSelection scattered;
        for (qint64 row = 1; row < 7000; row += 3)
            scattered.toggle(row);
        desk.model.setSelection(scattered);
        const auto file = desk.folder.filePath(u"scattered.json"_s);
        desk.exports.start(FillsExport::What::Selection, ExportFormat::Json, file);
        QTRY_VERIFY(desk.exports.outcome());
        const auto rows = QJsonDocument::fromJson(bytes(file)).array();
        QCOMPARE(rows.size(), scattered.rows());
        QGuiApplication::clipboard()->clear();
        desk.page.view().table().setFocus();
        QTest::keyClick(&desk.page.view().table(), Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        const auto lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), rows.size());
        for (qsizetype row = 0; row < rows.size(); ++row)
            QVERIFY(lines.at(row).contains(rows.at(row).toObject().value(u"order_id"_s).toString()));
        QTRY_VERIFY(desk.model.sums());
        QCOMPARE(desk.model.sums()->rows, scattered.rows());
    }

    void aCopyIsJsonOnDemandAndTooMuchIsRefusedInWords_UI2()
    {
        FillsDesk desk(200);
        QTRY_VERIFY(desk.settled() && desk.model.rowAt(0));
        stand(desk, 0, FillColumn::Time);
        QTest::keyClick(&desk.page.view().table(), Qt::Key_Down, Qt::ShiftModifier);
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(&desk.page.view().table(), Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
        QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        const auto rows = QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).array();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(1).toObject().value(u"price"_s).toDouble(), *desk.model.rowAt(1)->fill.price);
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(&desk.page.view().table(), Qt::Key_C,
                        Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        const auto lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.at(0).startsWith(u"created_at,exchange,symbol,"_s));
        QVERIFY(lines.at(1).contains(u',' + desk.model.rowAt(0)->fill.symbol + u','));
        RowSelection all;
        all.select(0, 100'000);
        desk.model.setSelection(all);
        QTest::keyClick(&desk.page.view().table(), Qt::Key_C, Qt::ControlModifier);
        auto *told = desk.find<Notice>(u"fillsTold"_s);
        QVERIFY(told->isVisible());
        QVERIFY(told->findChild<QLabel *>(u"noticeSentence"_s)->text().startsWith(u"100,001 rows are selected"_s));
        QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n').size(), 4); // as it was
        told->findChild<QPushButton *>(u"noticeAction"_s)->click();
        QVERIFY(desk.find<QWidget>(u"exportSheet"_s)->isVisible());
    }

    void aCopyThatCouldNotReadItsRowsSaysSoAndLeavesTheClipboard_LG6()
    {
        FillsDesk desk(200);
        QTRY_VERIFY(desk.settled() && desk.model.rowAt(0));
        stand(desk, 0, FillColumn::Time);
        QGuiApplication::clipboard()->setText(u"as it was"_s);
        desk.file.run("ALTER TABLE trades RENAME TO elsewhere");
        QTest::keyClick(&desk.page.view().table(), Qt::Key_C, Qt::ControlModifier);
        auto *told = desk.find<Notice>(u"fillsTold"_s);
        QTRY_VERIFY(told->isVisible());
        QCOMPARE(told->findChild<QLabel *>(u"noticeWhat"_s)->text(), u"Nothing was copied."_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"as it was"_s);
    }

    void newRowsAreToldGoneToAndFollowed_UI2()
    {
        FillsDesk desk(3000);
        QTRY_VERIFY(desk.settled() && desk.model.rowAt(0));
        auto &bar = desk.page.view().scrollBar();
        auto *fresh = desk.find<QPushButton>(u"newRows"_s);
        auto *follow = desk.find<QPushButton>(u"followRows"_s);
        QVERIFY(!fresh->isVisible() && !follow->isChecked());
        bar.setValue(500);
        QTRY_VERIFY(desk.model.rowAt(500));
        const auto sight = desk.model.rowAt(500)->rowId;
        auto fill = desk.model.rowAt(500)->fill;
        fill.createdAt = desk.file.numbers("SELECT max(created_at) FROM trades").first() + 1;
        for (const auto &id : {u"new-1"_s, u"new-2"_s}) {
            fill.id = id;
            desk.file.add(fill);
        }
        desk.model.refresh();
        QTRY_VERIFY(fresh->isVisible());
        QCOMPARE(fresh->text(), u"2 new"_s);
        QCOMPARE(bar.value(), 502); // nothing moved under the reader
        QTRY_VERIFY(desk.model.rowAt(502));
        QCOMPARE(desk.model.rowAt(502)->rowId, sight);
        fresh->click();
        QCOMPARE(bar.value(), 0);
        QTRY_VERIFY(!fresh->isVisible());
        QTRY_VERIFY(desk.model.rowAt(0));
        QCOMPARE(desk.model.rowAt(0)->fill.id, u"new-2"_s);
        bar.setValue(900);
        follow->click();
        QVERIFY(follow->isChecked());
        fill.id = u"new-3"_s;
        desk.file.add(fill);
        desk.model.refresh();
        QTRY_COMPARE(desk.model.total().rows, 3003);
        QTRY_COMPARE(bar.value(), 0);
        QVERIFY(!fresh->isVisible());
    }
};

HOOX_TEST(FillsKeysTest);
#include "FillsKeysTest.moc"
