#include "tests/support/TestRegistry.h"
#include "tests/ui/orders/OrdersBench.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// A new order: checked as it is typed, looked at twice, sent once (OR-1, OR-2, OR-4, KR-34).
class OrderTicketTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { dressedAppearance(); }

    void theHeadSaysWithWhichMoney_OR2()
    {
        for (const auto &[kind, words] :
             {std::pair(ProfileKind::RealMoney, u"REAL MONEY"_s), std::pair(ProfileKind::Paper, u"PAPER"_s),
              std::pair(ProfileKind::Test, u"TEST"_s)}) {
            const OrdersBench bench(kind);
            QCOMPARE(bench.text(u"ticketMoney"_s), words);
        }
    }

    void faultsStandBelowTheirFieldsAsTheyAreTyped_OR4()
    {
        OrdersBench bench;
        bench.open();
        QVERIFY2(bench.fault(u"quantity"_s).isEmpty(), "nobody was in the field yet");
        QVERIFY(!bench.can(u"ticketReview"_s));
        bench.typeOrder(u"0,05"_s);
        QVERIFY(!bench.fault(u"quantity"_s).isEmpty());
        bench.type(u"quantity"_s, u"0"_s);
        QVERIFY(!bench.fault(u"quantity"_s).isEmpty());
        QVERIFY(!bench.can(u"ticketReview"_s));
        bench.type(u"leverage"_s, u"1.5"_s);
        QVERIFY(!bench.fault(u"leverage"_s).isEmpty());
        bench.typeOrder();
        QVERIFY(bench.fault(u"quantity"_s).isEmpty());
        QVERIFY(bench.can(u"ticketReview"_s));
        bench.find<QComboBox>(u"field-type"_s)->setCurrentIndex(1);
        QVERIFY2(!bench.can(u"ticketReview"_s), "a limit needs its price");
    }

    void theTicketShowsNotionalLastPriceAndThePositionAfterIt_OR4()
    {
        OrdersBench bench;
        bench.open();
        bench.typeOrder();
        QCOMPARE(bench.text(u"ticketNotional"_s), u"3,227.07 USDT"_s);
        QVERIFY2(bench.text(u"ticketLastPrice"_s).startsWith(u"64,541.3 USDT, "), "with its age and its exchange");
        QVERIFY(bench.text(u"ticketLastPrice"_s).endsWith(u"bybit"));
        QCOMPARE(bench.text(u"ticketAfter"_s), u"LONG 0.11 BTC"_s);
        QTest::mouseClick(bench.find<QWidget>(u"ticketAction-2"_s), Qt::LeftButton);
        QCOMPARE(bench.text(u"ticketAfter"_s), u"LONG 0.01 BTC"_s);
    }

    void aBrokenLimitIsNamedWithItsSourceWhileItIsTyped_KR37()
    {
        OrdersBench bench;
        bench.open();
        bench.typeOrder();
        QCOMPARE(bench.text(u"ticketShare"_s), u"6.45\u00A0% of the limit, 50,000.00 USDT an order"_s);
        QVERIFY(!bench.sees(u"ticketBreach"_s));
        bench.type(u"quantity"_s, u"5"_s);
        QVERIFY(bench.sees(u"ticketBreach"_s));
        QVERIFY(bench.text(u"ticketBreachWhat"_s).contains(u"50,000.00 USDT"));
        QVERIFY(bench.text(u"ticketBreachSentence"_s).contains(u"profile.max_order_notional"));
        bench.sendOrder();
        QTRY_VERIFY(bench.outcome()->isVisible());
        QVERIFY(bench.outcomeText(u"noticeSentence"_s).contains(u"profile.max_order_notional"));
        QVERIFY(bench.gateway.sent.isEmpty());
    }

    void theRequestIdStaysUntilItWasSentOrCleared_OR4()
    {
        OrdersBench bench;
        bench.open();
        const auto first = bench.find<QLabel>(u"ticketRequestId"_s)->toolTip();
        bench.typeOrder();
        QCOMPARE(bench.find<QLabel>(u"ticketRequestId"_s)->toolTip(), first);
        bench.click(u"ticketCopyId"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), first);
        bench.sendOrder();
        QTRY_COMPARE(bench.gateway.sent.size(), 1);
        QCOMPARE(bench.gateway.sent.constFirst().requestId, first);
        QTRY_VERIFY(bench.find<QLabel>(u"ticketRequestId"_s)->toolTip() != first);
        const auto second = bench.find<QLabel>(u"ticketRequestId"_s)->toolTip();
        bench.click(u"ticketClear"_s);
        QVERIFY(bench.find<QLabel>(u"ticketRequestId"_s)->toolTip() != second);
    }

    void sendingNeedsTwoDifferentPresses_OR4()
    {
        OrdersBench bench;
        bench.open();
        bench.page->activateWindow();
        bench.typeOrder();
        bench.click(u"ticketReview"_s);
        QVERIFY(bench.sees(u"orderReview"_s));
        QVERIFY(bench.gateway.sent.isEmpty());
        QCOMPARE(bench.text(u"reviewWhat"_s), u"LONG 0.05 BTCUSDT"_s);
        QVERIFY(bench.text(u"reviewMoney"_s).contains(u"REAL MONEY of cloudflare-prod"));
        QCOMPARE(bench.page->focusWidget()->objectName(), u"reviewBack"_s); // the safe one
        bench.click(u"reviewSend"_s);
        QTRY_COMPARE(bench.gateway.sent.size(), 1);
        QVERIFY(!bench.sees(u"orderReview"_s));
        QTRY_VERIFY(bench.outcome()->isVisible());
        QVERIFY(bench.outcomeText(u"noticeWhat"_s).contains(u"BTCUSDT bybit LONG 0.05"));
    }

    /// frequi#1691: Enter in a prompt sent two market orders.
    void aDoubleEnterSendsNothing_KR34()
    {
        OrdersBench bench;
        bench.open();
        bench.page->activateWindow();
        bench.typeOrder();
        for (const auto *name : {"field-symbol", "field-quantity", "field-leverage", "ticketReview"}) {
            auto *widget = bench.find<QWidget>(QString::fromLatin1(name));
            widget->setFocus();
            QTest::keyClick(widget, Qt::Key_Return);
            QTest::keyClick(widget, Qt::Key_Enter);
            QVERIFY2(!bench.sees(u"orderReview"_s), name);
        }
        bench.click(u"ticketReview"_s);
        auto *send = bench.find<QPushButton>(u"reviewSend"_s);
        send->setFocus();
        for (int press = 0; press < 2; ++press) {
            QTest::keyClick(send, Qt::Key_Return);
            QTest::keyClick(send, Qt::Key_Enter);
        }
        QTest::qWait(20);
        QVERIFY(bench.gateway.sent.isEmpty());
        QVERIFY(bench.sees(u"orderReview"_s));
    }

    void aDoublePressOnSendSendsOnce_OR4()
    {
        OrdersBench bench;
        bench.gateway.isSilent = true;
        bench.open();
        bench.typeOrder();
        bench.click(u"ticketReview"_s);
        auto *send = bench.find<QPushButton>(u"reviewSend"_s);
        QTest::mouseClick(send, Qt::LeftButton);
        QTest::mouseClick(send, Qt::LeftButton);
        QTest::mouseDClick(send, Qt::LeftButton);
        QTRY_COMPARE(bench.gateway.sent.size(), 1);
        QTest::qWait(20);
        QCOMPARE(bench.gateway.sent.size(), 1);
        QVERIFY2(!bench.can(u"ticketReview"_s), "one at a time");
        bench.gateway.answerHeld();
        QTRY_VERIFY(bench.outcome()->isVisible());
        QCOMPARE(bench.journalled().size(), 1);
    }

    void anotherTicketWantsAnotherLook_OR4()
    {
        OrdersBench bench;
        bench.open();
        bench.typeOrder();
        bench.click(u"ticketReview"_s);
        bench.type(u"quantity"_s, u"5"_s);
        QVERIFY(!bench.sees(u"orderReview"_s));
        QVERIFY(bench.gateway.sent.isEmpty());
    }

    void aLookAlikeIsCalledOut_OR4()
    {
        OrdersBench bench;
        bench.open();
        bench.typeOrder();
        QVERIFY(!bench.sees(u"ticketLookAlike"_s));
        bench.sendOrder();
        QTRY_COMPARE(bench.gateway.sent.size(), 1);
        QTRY_VERIFY(bench.outcome()->isVisible());
        bench.clock.advance(std::chrono::seconds(8));
        bench.typeOrder();
        QVERIFY(bench.sees(u"ticketLookAlike"_s));
        QVERIFY(bench.text(u"ticketLookAlikeWhat"_s).contains(u"8 s"));
        bench.type(u"quantity"_s, u"0.06"_s);
        QVERIFY(!bench.sees(u"ticketLookAlike"_s));
    }

    void anEngagedSwitchShutsTheTicketAtOnceAndSaysSo_KR16()
    {
        OrdersBench bench;
        bench.open();
        bench.typeOrder();
        bench.click(u"ticketReview"_s);
        bench.kill->engage(u"ann"_s, u"stop"_s);
        QVERIFY2(!bench.can(u"reviewSend"_s), "within the frame of the press");
        QVERIFY(!bench.can(u"ticketReview"_s));
        QVERIFY(bench.sees(u"reviewBar"_s));
        QVERIFY(bench.text(u"ticketBarWhat"_s).contains(u"kill switch"));
        QTest::mouseClick(bench.find<QPushButton>(u"reviewSend"_s), Qt::LeftButton);
        QTest::qWait(20);
        QVERIFY(bench.gateway.sent.isEmpty());
    }

    void aRefusalOfTheDeskKeepsTheTicketAndItsId_KR37()
    {
        OrdersBench bench;
        bench.open();
        bench.typeOrder();
        bench.locks.failure = Error{Error::Kind::Full, u"locks.db"_s, {}, {}};
        const auto id = bench.find<QLabel>(u"ticketRequestId"_s)->toolTip();
        bench.sendOrder();
        QTRY_VERIFY(bench.outcome()->isVisible());
        QVERIFY(bench.outcomeText(u"noticeSentence"_s).contains(u"locks.db"));
        QCOMPARE(bench.find<QLabel>(u"ticketRequestId"_s)->toolTip(), id);
        QCOMPARE(bench.find<QLineEdit>(u"field-quantity"_s)->text(), u"0.05"_s);
        QVERIFY(bench.gateway.sent.isEmpty());
    }

    void aWrongKeyLeadsToTheSettings_OR2()
    {
        OrdersBench bench;
        bench.open();
        bench.gateway.replies.push_back(ScriptedGateway::reply(GatewayVerdict::Refused, GatewayCause::WrongKey, 403));
        bench.typeOrder();
        bench.sendOrder();
        QTRY_VERIFY(bench.outcome()->isVisible());
        QSignalSpy asked(bench.page.get(), &Page::settingsRequested);
        QTest::mouseClick(bench.outcome()->findChild<QPushButton *>(u"noticeAction"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }
};

HOOX_TEST(OrderTicketTest);
#include "OrderTicketTest.moc"
