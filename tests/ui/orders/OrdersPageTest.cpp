#include "models/orders/OrdersModel.h"
#include "tests/support/TestRegistry.h"
#include "tests/ui/orders/OrdersBench.h"
#include "ui/orders/OrderTimelineView.h"

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// The orders that were sent, and what an operator does about one whose fate nobody told (OR-1, OR-3, KR-19).
class OrdersPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { dressedAppearance(); }

    void unresolvedOrdersStandOnTop_OR3()
    {
        OrdersBench bench;
        bench.leaveUnresolved();
        bench.clock.advance(std::chrono::seconds(5));
        (void)bench.submit(bench.ticket(0.02, u"ETHUSDT"_s));
        bench.open();
        QCOMPARE(bench.rows(), 2);
        QCOMPARE(bench.cell(0, OrdersModel::Symbol), u"BTCUSDT"_s);
        QVERIFY(bench.find<QPushButton>(u"ordersUnresolved"_s)->text().contains(u'1'));
        bench.click(u"ordersUnresolved"_s);
        QCOMPARE(bench.rows(), 1);
    }

    void theWayOfAnOrderIsToldToReadersToo_OR1()
    {
        OrdersBench bench;
        bench.leaveUnresolved();
        bench.open();
        const auto words = bench.find<OrderTimelineView>(u"orderTimeline"_s)->accessibleDescription();
        QVERIFY(words.contains(u"sent: "));
        QVERIFY2(words.contains(u"answered: no answer"), qPrintable(words));
        QVERIFY(words.contains(u"recorded: not reached"));
    }

    void askingAgainSaysThatItIsASubmissionAndGoesOnce_OR3()
    {
        OrdersBench bench;
        bench.leaveUnresolved();
        bench.open();
        bench.click(u"ordersAskAgain"_s);
        QVERIFY2(bench.gateway.sent.size() == 1, "the first press leads to the words");
        QVERIFY(bench.text(u"resolveAgainWords"_s).contains(u"This is a submission"));
        auto *ask = bench.find<QPushButton>(u"resolveAskAgain"_s);
        QTest::keyClick(ask, Qt::Key_Return);
        QCOMPARE(bench.gateway.sent.size(), 1);
        QTest::mouseClick(ask, Qt::LeftButton);
        QTest::mouseClick(ask, Qt::LeftButton);
        QTRY_COMPARE(bench.gateway.sent.size(), 2);
        QTest::qWait(20);
        QCOMPARE(bench.gateway.sent.size(), 2);
        QCOMPARE(bench.gateway.sent.at(1).requestId, bench.gateway.sent.at(0).requestId);
    }

    void askingAgainIsNotOfferedOnceTheGatewayMayHaveForgotten_OR3()
    {
        OrdersBench bench;
        bench.leaveUnresolved();
        bench.open();
        QVERIFY(bench.sees(u"ordersAskAgain"_s));
        bench.pass(kKeyRemembered);
        Q_EMIT bench.appearance.secondPassed();
        QVERIFY(!bench.sees(u"ordersAskAgain"_s));
        bench.click(u"ordersOpen"_s);
        QVERIFY(!bench.find<QPushButton>(u"resolveAskAgain"_s)->isVisible());
    }

    void aVerdictNeedsAReasonAndNoEnterGivesIt_OR3()
    {
        OrdersBench bench;
        bench.leaveUnresolved();
        bench.open();
        bench.click(u"ordersOpen"_s);
        QVERIFY(!bench.can(u"resolveNotExecuted"_s));
        bench.type(u"resolveReason"_s, u"not at the exchange"_s);
        auto *verdict = bench.find<QPushButton>(u"resolveNotExecuted"_s);
        QVERIFY(verdict->isEnabled());
        verdict->setFocus();
        QTest::keyClick(verdict, Qt::Key_Return);
        QTest::keyClick(bench.find<QLineEdit>(u"field-resolveReason"_s), Qt::Key_Return);
        QCOMPARE(bench.desk->unresolved().size(), 1);
        QTest::mouseClick(verdict, Qt::LeftButton);
        QTRY_COMPARE(bench.desk->unresolved().size(), 0);
        QVERIFY(bench.text(u"orderHappened"_s).contains(u"not at the exchange"));
        QVERIFY(!bench.sees(u"orderResolve"_s));
        QCOMPARE(bench.journalled().constFirst().state, OrderState::Failed);
    }

    void aFillOfTheLedgerIsPointedAt_OR3()
    {
        OrdersBench bench;
        bench.leaveUnresolved();
        auto fill = bench.paperReply(bench.ticket()).fills.constFirst();
        fill.requestId.clear();
        bench.ledger.fills.prepend(fill);
        bench.open();
        bench.click(u"ordersOpen"_s);
        auto *fills = bench.find<QAbstractItemView>(u"resolveFills"_s);
        QTRY_VERIFY(fills->isVisible());
        QVERIFY(!bench.can(u"resolveThisIsIt"_s));
        fills->setCurrentIndex(fills->model()->index(0, 0));
        QTest::keyClick(fills, Qt::Key_Return);
        QCOMPARE(bench.desk->unresolved().size(), 1);
        QTest::mouseClick(bench.find<QPushButton>(u"resolveThisIsIt"_s), Qt::LeftButton);
        QTRY_COMPARE(bench.desk->unresolved().size(), 0);
        QCOMPARE(bench.desk->entries().constFirst().state, OrderState::Filled);
    }

    void emptyAndAllResolvedAreTwoThings_UI4()
    {
        OrdersBench bench;
        bench.open();
        QVERIFY(bench.sees(u"ordersEmpty"_s));
        bench.leaveUnresolved();
        QTRY_VERIFY(!bench.sees(u"ordersEmpty"_s));
        bench.click(u"ordersOpen"_s);
        bench.type(u"resolveReason"_s, u"seen"_s);
        bench.click(u"resolveExecuted"_s);
        QTRY_COMPARE(bench.desk->unresolved().size(), 0);
        bench.click(u"ordersUnresolved"_s);
        QVERIFY2(bench.sees(u"ordersEmpty"_s), "none is unresolved, and there is a way back");
    }
};

HOOX_TEST(OrdersPageTest);
#include "OrdersPageTest.moc"
