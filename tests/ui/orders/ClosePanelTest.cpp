#include "ui/orders/ClosePanel.h"
#include "models/orders/FlattenRun.h"
#include "tests/support/OrderBench.h"
#include "tests/support/PageShot.h"
#include "tests/support/Pictures.h"
#include "tests/support/SamplePositions.h"
#include "tests/support/TestRegistry.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

/// The list of what is to be closed, before a gateway that does what the test says.
class CloseBench final : public OrderBench
{
public:
    explicit CloseBench(Appearance &dressed = dressedAppearance()) : appearance(dressed)
    {
        fillWithSample(ledger);
        ledger.holdsExchanges = true;
        ledger.recorded = {samplePosition(u"BTCUSDT"_s, ExchangeId::Bybit, 0.05, 64541.3),
                           samplePosition(u"BTCUSDT"_s, ExchangeId::Binance, 0.5, 63910.2),
                           samplePosition(u"ETHUSDT"_s, ExchangeId::Bybit, -2, 3048.75, 5),
                           samplePosition(u"ETHUSDT"_s, ExchangeId::Mexc, 1, 3033.4),
                           samplePosition(u"SOLUSDT"_s, ExchangeId::Bybit, 120, 143.88)};
        restart();
        (void)QTest::qWaitFor([this] { return board->hasContent(); });
        run = std::make_unique<FlattenRun>(*desk, ids, board->rows());
        panel = std::make_unique<ClosePanel>(
            ClosePanel::Parts{*run, *desk, u"cloudflare-prod"_s, ProfileKind::RealMoney}, appearance);
        showAt(*panel, panel->sizeHint());
        panel->activateWindow();
        panel->firstFocus()->setFocus();
    }
    ~CloseBench() { panel.reset(); }
    template <typename T>
    T *find(const QString &name) const
    {
        return panel->findChild<T *>(name);
    }
    void press(const QString &name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    [[nodiscard]] int lineOf(ExchangeId exchange, const QString &symbol) const
    {
        for (int at = 0; at < run->lines().size(); ++at) {
            if (run->lines().at(at).row.is(exchange, symbol))
                return at;
        }
        return -1;
    }
    [[nodiscard]] QString stateOf(int line) const { return find<QLabel>(u"closeState-%1"_s.arg(line))->text(); }

    Appearance &appearance;
    std::unique_ptr<FlattenRun> run;
    std::unique_ptr<ClosePanel> panel;
};

} // namespace

/// Closing positions from one list, with one confirmation (OR-4, KR-18, KR-34).
class ClosePanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { dressedAppearance(); }

    void theListNamesProfileMoneyAndEveryOrder_KR34()
    {
        CloseBench bench;
        const auto words = bench.find<QLabel>(u"closeConsequence"_s)->text();
        QVERIFY2(words.contains(u"REAL MONEY of cloudflare-prod"), qPrintable(words));
        QVERIFY2(words.contains(u"4 market order"), qPrintable(words));
        QVERIFY(words.contains(u"USDT"));
        const auto sol = bench.lineOf(ExchangeId::Bybit, u"SOLUSDT"_s);
        QVERIFY(bench.find<QLabel>(u"closeOrder-%1"_s.arg(sol))->text().endsWith(u"SELL 120 SOL"));
        takePicture(*bench.panel, u"close-list"_s);
    }

    void whatDiffersIsLeftOutAndLedTo_OR2()
    {
        CloseBench bench;
        const auto btc = bench.lineOf(ExchangeId::Bybit, u"BTCUSDT"_s);
        auto *check = bench.find<QCheckBox>(u"closeCheck-%1"_s.arg(btc));
        QVERIFY(!check->isChecked());
        QVERIFY(!check->isEnabled());
        QVERIFY(bench.stateOf(btc).contains(u"left out"));
        QSignalSpy asked(bench.panel.get(), &ClosePanel::positionRequested);
        bench.press(u"closeLook-%1"_s.arg(btc));
        QCOMPARE(asked.size(), 1);
    }

    void theSafeButtonHasTheFocusAndEnterConfirmsNothing_KR34()
    {
        CloseBench bench;
        QCOMPARE(bench.panel->firstFocus(), static_cast<QWidget *>(bench.find<QPushButton>(u"closeKeep"_s)));
        auto *confirm = bench.find<QPushButton>(u"closeConfirm"_s);
        for (auto *widget : {static_cast<QWidget *>(bench.panel.get()), static_cast<QWidget *>(confirm)}) {
            widget->setFocus();
            QTest::keyClick(widget, Qt::Key_Return);
            QTest::keyClick(widget, Qt::Key_Enter);
        }
        QTest::qWait(20);
        QVERIFY(bench.gateway.sent.isEmpty());
        QVERIFY(!bench.run->isStarted());
    }

    void aDoublePressDoublesNoOrderAndEachEndIsToldPerLine_OR4()
    {
        CloseBench bench;
        auto rejected = ScriptedGateway::reply(GatewayVerdict::Refused, GatewayCause::ExchangeRejected, 200);
        rejected.words = u"reduce only"_s;
        bench.gateway.replies.push_back(rejected);
        auto *confirm = bench.find<QPushButton>(u"closeConfirm"_s);
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTest::mouseDClick(confirm, Qt::LeftButton);
        QTRY_VERIFY(bench.run->isStarted() && !bench.run->isRunning());
        QCOMPARE(bench.gateway.sent.size(), 4);
        QSet<QString> requests;
        for (const auto &sent : bench.gateway.sent)
            requests.insert(sent.requestId);
        QCOMPARE(requests.size(), 4);
        int failed = 0;
        for (int line = 0; line < bench.run->lines().size(); ++line)
            failed += bench.stateOf(line).contains(u"FAILED: reduce only") ? 1 : 0;
        QCOMPARE(failed, 1);
        QVERIFY(bench.find<QLabel>(u"closeOutcome"_s)->text().startsWith(u"4 of 4 sent."));
        QVERIFY2(bench.board->rows().size() == 5, "H13: a position leaves when a fill says so, never before");
        takePicture(*bench.panel, u"close-done"_s);
    }

    void stopSendsNothingFurther_OR4()
    {
        CloseBench bench;
        bench.gateway.isSilent = true;
        bench.press(u"closeConfirm"_s);
        QTRY_COMPARE(bench.gateway.sent.size(), 1);
        bench.press(u"closeStop"_s);
        bench.gateway.answerHeld();
        QTRY_VERIFY(!bench.run->isRunning());
        QCOMPARE(bench.gateway.sent.size(), 1);
    }

    void anEngagedSwitchDisablesItWithItsCauseAndOffersTheSheet_KR18()
    {
        CloseBench bench;
        QVERIFY(!bench.find<QPushButton>(u"closeSheet"_s)->isVisible());
        bench.engage();
        QVERIFY(!bench.find<QPushButton>(u"closeConfirm"_s)->isEnabled());
        QVERIFY(bench.find<QLabel>(u"closeBarWhat"_s)->text().contains(u"kill switch"));
        QSignalSpy asked(bench.panel.get(), &ClosePanel::flattenSheetRequested);
        bench.press(u"closeSheet"_s);
        QCOMPARE(asked.size(), 1);
        QTest::qWait(20);
        takePicture(*bench.panel, u"close-engaged"_s);
    }

    void largeTextIsWhole_UI4()
    {
        auto &appearance = dressedAppearance();
        appearance.setTextScale(2);
        CloseBench bench(appearance);
        QTest::qWait(20);
        takePicture(*bench.panel, u"close-large"_s);
    }
};

HOOX_TEST(ClosePanelTest);
#include "ClosePanelTest.moc"
