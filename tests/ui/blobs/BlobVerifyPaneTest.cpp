#include "ui/blobs/BlobVerifyPane.h"

#include "models/evidence/BlobVerification.h"
#include "tests/support/FakeLedger.h"
#include "tests/support/FixedClock.h"
#include "tests/support/MemoryBlobStore.h"
#include "tests/support/QuotedJson.h"
#include "tests/support/ScriptedPrompter.h"
#include "tests/support/TestRegistry.h"
#include "ui/common/SmallTable.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

QString verifiedKey(const QString &orderId)
{
    return u"logs/bybit/BTCUSDT/2026-05-19/order-%1.json"_s.arg(orderId);
}

Fill verifiedFill(const QString &orderId)
{
    Fill fill;
    fill.id = u"fill-"_s + orderId;
    fill.symbol = u"BTCUSDT"_s;
    fill.orderId = orderId;
    fill.quantity = 0.05;
    fill.price = 64000;
    fill.createdAt = 1'779'158'827;
    return fill;
}

struct VerifyDesk
{
    FixedClock clock;
    QTemporaryDir place;
    FakeLedger ledger;
    MemoryBlobStore blobs;
    FolderSpool spool{place.filePath(u"spool"_s), clock};
    ScriptedPrompter prompter;
    Appearance appearance;
    QString file = place.filePath(u"verify/embedded.db"_s);
    std::unique_ptr<BlobVerification> verification;
    std::unique_ptr<BlobVerifyPane> pane;

    VerifyDesk()
    {
        ledger.fills = {verifiedFill(u"1"_s), verifiedFill(u"2"_s)};
        blobs.put(verifiedKey(u"1"_s),
                  quotedJson("{'orderId':'1','symbol':'BTCUSDT','cumExecQty':'0.06','avgPrice':'64000'}"));
        blobs.put(verifiedKey(u"9"_s), "{}");
        blobs.modified = clock.nowUtc().addSecs(-10);
        open();
    }
    void open()
    {
        pane.reset();
        verification.reset();
        verification =
            std::make_unique<BlobVerification>(BlobVerification::Places{ledger, blobs, spool, clock, file, u"here"_s});
        pane = std::make_unique<BlobVerifyPane>(*verification, prompter, appearance);
        pane->resize(1200, 700);
        pane->show();
    }
    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return pane->findChild<T *>(name);
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return find<QPushButton>(name); }
    void type(const QString &name, const QString &text) const
    {
        find<QLineEdit>(name)->clear();
        QTest::keyClicks(find<QLineEdit>(name), text);
    }
    void choose(int list) const
    {
        const auto buttons = find<QWidget>(u"verifyLists"_s)->findChildren<QAbstractButton *>();
        buttons.at(list)->click();
    }
    /// What a run from now on comes to.
    [[nodiscard]] QString verdict() const
    {
        button(u"verifyStart"_s)->click();
        const bool isOver = QTest::qWaitFor([&run = *verification] { return run.report().has_value(); });
        return isOver ? find<QLabel>(u"verifyVerdict"_s)->text() : QString();
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        const auto *model = find<SmallTable>(u"verifyTable"_s)->model();
        return model->index(row, column).data().toString();
    }
};

} // namespace

class BlobVerifyPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortListLeavesItsRoomBelow_BL5()
    {
        VerifyDesk desk;
        desk.type(u"verifyFrom"_s, u"2026-05-19"_s);
        desk.type(u"verifyTo"_s, u"2026-05-19"_s);
        desk.button(u"verifyStart"_s)->click();
        QTRY_VERIFY(desk.verification->report().has_value());
        const auto *table = desk.find<SmallTable>(u"verifyTable"_s);
        const auto *lists = desk.find<QWidget>(u"verifyLists"_s);
        QTRY_VERIFY(table->y() - lists->geometry().bottom() < 20);
        QVERIFY(desk.pane->minimumSizeHint().width() <= 1200);
    }

    void longWordsBreakTheQuestionAndNothingIsCut_BL5()
    {
        VerifyDesk desk;
        auto *deep = desk.find<QCheckBox>(u"verifyDeep"_s);
        const auto *start = desk.button(u"verifyStart"_s);
        deep->setText(deep->text().repeated(3)); // As large text, or another language, makes it.
        QTRY_VERIFY(start->y() > deep->geometry().bottom());
        QVERIFY(deep->width() >= deep->sizeHint().width());
        QCOMPARE(start->x(), desk.find<QLineEdit>(u"verifyFrom"_s)->x());
    }

    void theListsShowWhatDoesNotGoTogetherWithBothValues_BL5()
    {
        VerifyDesk desk;
        desk.type(u"verifyFrom"_s, u"2026-05-19"_s);
        desk.type(u"verifyTo"_s, u"2026-05-19"_s);
        desk.button(u"verifyStart"_s)->click();
        QVERIFY(desk.verification->isRunning());
        QVERIFY(desk.button(u"verifyStop"_s)->isVisible());
        QTRY_VERIFY(desk.verification->report().has_value());
        auto *table = desk.find<SmallTable>(u"verifyTable"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QSignalSpy fills(desk.pane.get(), &BlobVerifyPane::fillRequested);
        QStringList logs;
        connect(desk.pane.get(), &BlobVerifyPane::logRequested, desk.pane.get(),
                [&logs](const BlobKey &key) { logs += key.text(); });
        table->selectRow(0);
        QVERIFY(!desk.button(u"verifyOpenLog"_s)->isEnabled()); // there is none
        desk.button(u"verifyOpenFill"_s)->click();
        QCOMPARE(fills.size(), 1);
        QCOMPARE(fills.at(0).at(0).toString(), u"2"_s);
        desk.choose(1);
        table->selectRow(0);
        QVERIFY(!desk.button(u"verifyOpenFill"_s)->isEnabled());
        desk.button(u"verifyOpenLog"_s)->click();
        QCOMPARE(logs, QStringList{verifiedKey(u"9"_s)});
        desk.choose(2);
        QCOMPARE(desk.cell(0, FindingsModel::Field), u"quantity"_s);
        QCOMPARE(desk.cell(0, FindingsModel::InLog), u"0.06"_s);
        QCOMPARE(desk.cell(0, FindingsModel::InLedger), u"0.05"_s);
    }

    void againstALedgerThatWasNeverCopiedNothingIsVerified_BL5()
    {
        VerifyDesk desk;
        BlobVerification verification(
            {desk.ledger, desk.blobs, desk.spool, desk.clock, desk.file, u"here"_s, [] {
                 return std::optional(Error{Error::Kind::NotFound, u"edge"_s, {}, Error::Cause::NoReplica});
             }});
        BlobVerifyPane pane(verification, desk.prompter, desk.appearance);
        pane.show();
        pane.findChild<QPushButton *>(u"verifyStart"_s)->click();
        QVERIFY(!verification.isRunning() && !verification.report());
        QVERIFY(pane.findChild<QWidget *>(u"verifyNotice"_s)->isVisible());
        QCOMPARE(desk.blobs.lists, 0);
    }

    void whatIsNoPeriodStartsNothing_BL5()
    {
        VerifyDesk desk;
        for (const auto &to : {u"yesterday"_s, u"2026-05-18"_s}) {
            desk.type(u"verifyFrom"_s, u"2026-05-19"_s);
            desk.type(u"verifyTo"_s, to);
            desk.button(u"verifyStart"_s)->click();
            QVERIFY(!desk.verification->isRunning());
            QVERIFY(desk.find<QWidget>(u"verifyNotice"_s)->isVisible());
        }
    }

    void aStoppedRunCanBeGoneOnWithAlsoInAnotherWindow_BL5()
    {
        VerifyDesk desk;
        for (int n = 100; n < 1500; ++n) {
            desk.ledger.fills.append(verifiedFill(QString::number(n)));
            desk.blobs.put(verifiedKey(QString::number(n)), "{}");
        }
        QVERIFY(!desk.button(u"verifyResume"_s)->isVisible());
        desk.button(u"verifyStart"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk.blobs.reads > 100, 60'000);
        desk.button(u"verifyStop"_s)->click();
        QTRY_VERIFY(!desk.verification->isRunning());
        QVERIFY(desk.button(u"verifyResume"_s)->isVisible());
        QVERIFY(!desk.verification->error());
        desk.open();
        QVERIFY(desk.button(u"verifyResume"_s)->isVisible());
        desk.button(u"verifyResume"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(desk.verification->report().has_value(), 60'000);
        QVERIFY(desk.verification->report()->wasResumed);
        QCOMPARE(desk.verification->report()->read, 1402);
        desk.open();
        QVERIFY(!desk.button(u"verifyResume"_s)->isVisible());
    }

    void aTierThatDoesNotAnswerIsSaid_BL5()
    {
        VerifyDesk desk;
        desk.blobs.listError = Error{Error::Kind::Offline, {}, {}, Error::Cause::Plain};
        desk.button(u"verifyStart"_s)->click();
        QTRY_VERIFY(desk.verification->error().has_value());
        QVERIFY(desk.find<QWidget>(u"verifyNotice"_s)->isVisible());
        QVERIFY(!desk.button(u"verifyExport"_s)->isEnabled());
    }

    void whatWasFoundIsExportedAsCsvAndJson_BL5()
    {
        VerifyDesk desk;
        desk.ledger.fills.append(verifiedFill(u"=1+1"_s));
        desk.button(u"verifyStart"_s)->click();
        QTRY_VERIFY(desk.verification->report().has_value());
        QSignalSpy saved(desk.verification.get(), &BlobVerification::saved);
        const auto csv = desk.place.filePath(u"found.csv"_s), json = desk.place.filePath(u"found.json"_s);
        desk.prompter.texts = {csv, json, desk.place.filePath(u"none/found.csv"_s)};
        for (int turn = 1; turn <= 3; ++turn) {
            desk.button(u"verifyExport"_s)->click();
            QTRY_COMPARE(saved.size(), turn);
        }
        QFile table(csv), object(json);
        QVERIFY(table.open(QIODevice::ReadOnly) && object.open(QIODevice::ReadOnly));
        const auto lines = table.readAll().split('\n');
        QVERIFY(lines.contains("mismatched," + verifiedKey(u"1"_s).toUtf8() +
                               ",bybit,BTCUSDT,1,fill-1,quantity,0.06,0.05"));
        QVERIFY(lines.contains("no log," + verifiedKey(u"=1+1"_s).toUtf8() + ",bybit,BTCUSDT,'=1+1,fill-=1+1,,,"));
        const auto root = QJsonDocument::fromJson(object.readAll()).object();
        QCOMPARE(root[u"mismatched"_s][0][u"in_log"_s].toString(), u"0.06"_s);
        QVERIFY(saved.at(2).at(1).value<std::optional<Error>>().has_value());
    }

    void theListsKeepTheRulesOfModels()
    {
        FindingsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        BlobAuditReport report;
        report.withoutBlob = {{u"k"_s, u"bybit"_s, u"BTCUSDT"_s, u"1"_s, u"f"_s}};
        report.damage = {Error{Error::Kind::Corrupt, u"bad"_s, {}, Error::Cause::Plain}};
        model.show(report, FindingsModel::List::Missing);
        QCOMPARE(model.rowCount(), 1);
        model.show(report, FindingsModel::List::Mismatched);
        QVERIFY(model.at(0).isDamaged);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void whatCouldNotBeComparedIsNeverSaidToAgree_BL5()
    {
        VerifyDesk desk;
        desk.ledger.fills = {verifiedFill(u"1"_s)};
        desk.blobs.objects.clear();
        desk.blobs.put(verifiedKey(u"1"_s), "no JSON");
        const auto *verdict = desk.find<QLabel>(u"verifyVerdict"_s);
        QVERIFY(!verdict->isVisible());
        QCOMPARE(desk.verdict(), u"Not known whether they agree: not every log could be compared."_s);
        QVERIFY(verdict->isVisible());
        QVERIFY(desk.find<QLabel>(u"verifyLeftOut"_s)->text().contains(u"decide nothing: 1."_s));
        desk.choose(3);
        QCOMPARE(desk.find<SmallTable>(u"verifyTable"_s)->model()->rowCount(), 3);
        desk.blobs.put(verifiedKey(u"1"_s), quotedJson("{'order_id':'1','calls':[]}"));
        QCOMPARE(desk.verdict(), u"Fills and logs agree, as far as there are figures to compare."_s);
        QVERIFY(desk.find<QLabel>(u"verifyLeftOut"_s)->text().contains(u"Logs without a figure to compare: 1."_s));
        desk.blobs.put(verifiedKey(u"1"_s),
                       quotedJson("{'orderId':'1','symbol':'BTCUSDT','cumExecQty':'0.05','avgPrice':'64000'}"));
        QCOMPARE(desk.verdict(), u"Fills and logs agree."_s);
    }

    void whatTheListsDoNotTellIsSaid_BL5()
    {
        VerifyDesk desk;
        desk.ledger.fills.clear();
        auto nameless = verifiedFill({});
        nameless.id = u"fill-x"_s;
        desk.ledger.fills.append(nameless);
        for (int order = 0; order < 1200; ++order)
            desk.ledger.fills.append(verifiedFill(QString::number(100'000 + order)));
        desk.button(u"verifyStart"_s)->click();
        QTRY_VERIFY(desk.verification->report());
        const auto said = desk.find<QLabel>(u"verifyLeftOut"_s)->text();
        QVERIFY2(said.contains(u"nothing can be said: 1."_s), qPrintable(said));
        QVERIFY2(said.contains(u"A list has the first"_s), qPrintable(said));
        QCOMPARE(desk.find<SmallTable>(u"verifyTable"_s)->model()->rowCount(), 1000);
    }
};

HOOX_TEST(BlobVerifyPaneTest);
#include "BlobVerifyPaneTest.moc"
