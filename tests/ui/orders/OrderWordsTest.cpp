#include "ui/orders/OrderWords.h"

#include "models/orders/OrderLimits.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"
#include "ui/orders/RefusalWords.h"
#include "ui/orders/TicketWords.h"

#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

OrderEntry sentEntry(OrderState state)
{
    OrderEntry entry;
    entry.number = 1;
    entry.ticket.symbol = u"BTCUSDT"_s;
    entry.ticket.quantity = 0.05;
    entry.by = u"ops@desk-1"_s;
    entry.askedAt = FixedClock().nowUtc();
    entry.sentAt = entry.askedAt;
    entry.state = state;
    return entry;
}

} // namespace

/// What happened to an order and what to do, for every end that it may have.
class OrderWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerOfAGatewayHasItsSentence_OR2()
    {
        QSet<QString> sentences;
        for (int at = 1; at <= static_cast<int>(GatewayCause::NoPrice); ++at) {
            auto entry = sentEntry(OrderState::Refused);
            entry.reply.verdict = GatewayVerdict::Refused;
            entry.reply.cause = static_cast<GatewayCause>(at);
            const auto sentence = OrderWords::happened(entry, Format());
            QVERIFY(!sentence.isEmpty());
            sentences.insert(sentence);
            QVERIFY(!OrderWords::why(entry).isEmpty());
        }
        QCOMPARE(sentences.size(), static_cast<int>(GatewayCause::NoPrice));
    }

    void whatToDoIsSaidWhereSomethingCanBeDone_OR2()
    {
        const auto remedyOf = [](GatewayCause cause) {
            auto entry = sentEntry(OrderState::Refused);
            entry.reply.verdict = GatewayVerdict::Refused;
            entry.reply.cause = cause;
            return std::pair(OrderWords::remedy(entry, entry.askedAt), OrderWords::needsSettings(entry));
        };
        QVERIFY(remedyOf(GatewayCause::WrongKey).first.contains(u"Settings"));
        QVERIFY(remedyOf(GatewayCause::WrongKey).second);
        QVERIFY(remedyOf(GatewayCause::NoCredentials).second);
        QVERIFY(!remedyOf(GatewayCause::RateLimited).second);
        QVERIFY(remedyOf(GatewayCause::RateLimited).first.contains(u"Wait"));
        QVERIFY2(remedyOf(GatewayCause::KillSwitch).first.contains(u"release"), "and never: it goes by itself");
    }

    /// A time-out is no failure (hummingbot#493).
    void anOrderWithoutAnAnswerMayHaveBeenExecuted_OR3()
    {
        auto entry = sentEntry(OrderState::Unresolved);
        entry.reply.cause = GatewayCause::NoAnswer;
        QVERIFY(OrderWords::happened(entry, Format()).contains(u"may have been executed"));
        QVERIFY(OrderWords::remedy(entry, entry.askedAt).contains(u"not sent again by itself"));
        QCOMPARE(OrderWords::state(entry, entry.askedAt), u"UNRESOLVED"_s);
        QVERIFY(OrderWords::askAgainMeans().contains(u"places the order"));
    }

    void aQueuedOneIsUnresolvedOnceItIsLate_OR3()
    {
        const auto entry = sentEntry(OrderState::Queued);
        QVERIFY(!isUnresolved(entry, entry.sentAt.addSecs(59)));
        QVERIFY(isUnresolved(entry, entry.sentAt.addSecs(60)));
        QVERIFY(!isUnresolved(sentEntry(OrderState::Filled), entry.sentAt.addSecs(600)));
    }

    void everyRuleOfTheDeskHasItsSentence_KR37()
    {
        for (int at = 0; at <= static_cast<int>(LimitBreach::Kind::Unreadable); ++at) {
            auto entry = sentEntry(OrderState::Refused);
            entry.hasIntent = false;
            entry.code = toText(static_cast<LimitBreach::Kind>(at));
            entry.words = u"profile.max_order_notional: limit 10000, found 12000"_s;
            const auto sentence = OrderWords::happened(entry, Format());
            QVERIFY2(!sentence.contains(entry.code + u')'), qPrintable(entry.code));
            QVERIFY2(sentence.endsWith(entry.words), "with the limit and its source");
            QVERIFY2(RefusalWords::brief(entry.code) != entry.code, qPrintable(entry.code));
        }
        for (int at = 1; at <= static_cast<int>(DeskBar::GatewayPause); ++at) {
            const auto bar = static_cast<DeskBar>(at);
            QVERIFY2(RefusalWords::brief(toText(bar)) != toText(bar), qPrintable(toText(bar)));
            QVERIFY(!OrderWords::bar(bar, std::chrono::seconds(3), std::nullopt).isEmpty());
        }
        QVERIFY(OrderWords::bar(DeskBar::None, {}, std::nullopt).isEmpty());
    }

    void everyFaultOfATicketHasItsSentence_OR4()
    {
        for (int at = 0; at <= static_cast<int>(TicketFault::Kind::NotTogether); ++at)
            QVERIFY(!TicketWords::fault({TicketField::Quantity, static_cast<TicketFault::Kind>(at)}).isEmpty());
        QCOMPARE(TicketWords::position(0.0, u"BTCUSDT"_s, Format()), u"flat"_s);
        QCOMPARE(TicketWords::position(-2.0, u"ETHUSDT"_s, Format()), u"SHORT 2 ETH"_s);
        QCOMPARE(TicketWords::position(std::nullopt, u"ETHUSDT"_s, Format()), u"not known"_s);
    }
};

HOOX_TEST(OrderWordsTest);
#include "OrderWordsTest.moc"
