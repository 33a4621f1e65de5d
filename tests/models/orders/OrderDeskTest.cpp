#include "tests/support/OrderBench.h"
#include "tests/support/SamplePositions.h"
#include "tests/support/TestRegistry.h"

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class OrderDeskTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<OrderBench> m_bench;

    static bool isReached(const OrderEntry &entry, OrderStep step)
    {
        return entry.reached.at(static_cast<size_t>(step));
    }
    /// Everything that a refusal must not have touched.
    void verifyNothingHappened() const
    {
        QCOMPARE(m_bench->gateway.sent.size(), 0);
        QVERIFY(m_bench->locks.entries.isEmpty());
        QCOMPARE(m_bench->spool.rooms, 0);
        QVERIFY(m_bench->ledger.fills.isEmpty());
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<OrderBench>(); }
    void cleanup() { m_bench.reset(); }

    void anOrderGoesTheWholeWayAndEachStepIsWrittenDown_OR1()
    {
        const auto order = m_bench->ticket();
        m_bench->gateway.replies = {m_bench->paperReply(order)};
        const auto entry = m_bench->submit(order);
        QVERIFY(entry);
        QCOMPARE(entry->state, OrderState::Filled);
        for (size_t at = 0; at < kOrderSteps; ++at)
            QVERIFY2(entry->reached.at(at), qPrintable(toText(static_cast<OrderStep>(at))));
        QCOMPARE(m_bench->ledger.fills.size(), 1);
        QCOMPARE(m_bench->spool.objects.size(), 1);
        QCOMPARE(m_bench->spool.objects.first().key, u"logs/bybit/BTCUSDT/2026-05-19/order-paper-1.json"_s);
        QCOMPARE(m_bench->locks.entries.value(order.requestId).state, LockState::Committed);
        QCOMPARE(m_bench->spool.rooms, 0);
        const auto written = m_bench->journalled();
        QCOMPARE(written.size(), 1);
        QCOMPARE(written.first().state, OrderState::Filled);
        QCOMPARE(written.first().filled, 0.05);
        QVERIFY(!written.first().isUnfinished());
        QVERIFY(isReached(written.first(), OrderStep::Committed));
        QVERIFY2(written.first().reply.record.isEmpty(), "the verbose record stays in the journal (BL-1)");
    }

    void anEngagedSwitchRefusesBeforeAnyLockAndAnyNetwork_KR16()
    {
        m_bench->engage();
        const auto entry = m_bench->submit(m_bench->ticket());
        QVERIFY(entry);
        QCOMPARE(entry->state, OrderState::Refused);
        QCOMPARE(entry->code, u"kill_switch"_s);
        verifyNothingHappened();
        QCOMPARE(m_bench->desk->bar(), DeskBar::KillSwitch);
    }

    void aSwitchThatIsPressedWhileTheLockIsWrittenStillComesFirst_KR16()
    {
        const auto order = m_bench->ticket();
        auto answer = m_bench->desk->submit(order);
        connect(m_bench->desk.get(), &OrderDesk::entryChanged, this, [this](const OrderEntry &entry) {
            if (isReached(entry, OrderStep::Lock) && m_bench->kill->snapshot().state == KillState::Trading)
                m_bench->kill->engage(u"ann"_s, u"stop"_s);
        });
        const auto entry = await(answer);
        QVERIFY(entry);
        QCOMPARE(entry->state, OrderState::Refused);
        QCOMPARE(entry->code, u"kill_switch"_s);
        verifyNothingHappened();
    }

    void releasingStartsNothing_KR07()
    {
        m_bench->engage();
        QVERIFY(m_bench->submit(m_bench->ticket()));
        m_bench->pass(30s);
        QVERIFY(m_bench->kill->release(u"ann"_s, u"fine again"_s));
        // Written, before the clock that a write is given up by is turned.
        QTRY_VERIFY(!m_bench->kill->snapshot().trade.engaged && !m_bench->kill->snapshot().global.engaged);
        for (int second = 0; second < 40 && !m_bench->kill->allowsOrders(); ++second)
            m_bench->pass(1s);
        QTRY_VERIFY(m_bench->kill->allowsOrders());
        m_bench->pass(5s);
        verifyNothingHappened();
    }

    void oneRequestIdPassesOnceWhateverIsPressedTwice_LK2_OR4()
    {
        const auto order = m_bench->ticket();
        m_bench->gateway.replies = {m_bench->paperReply(order)};
        const auto first = m_bench->desk->submit(order);
        const auto second = m_bench->desk->submit(order);
        const auto one = await(first), two = await(second);
        QVERIFY(one && two);
        QCOMPARE(m_bench->gateway.sent.size(), 1);
        QCOMPARE((one->state == OrderState::Filled) + (two->state == OrderState::Filled), 1);
        const auto &refused = one->state == OrderState::Filled ? *two : *one;
        QCOMPARE(refused.code, u"duplicate"_s);
        QVERIFY2(refused.words.contains(u"ann@desk"_s) && refused.words.contains(u"2026-05-19"_s),
                 qPrintable(refused.words)); // by whom, and when
        // A day later the lock is gone, and the journal still knows.
        m_bench->locks.entries.clear();
        const auto third = m_bench->submit(order);
        QVERIFY(third);
        QCOMPARE(third->code, u"duplicate"_s);
        QCOMPARE(m_bench->gateway.sent.size(), 1);
        QVERIFY(m_bench->locks.entries.isEmpty());
    }

    void aFullDiskStopsAnOrderBeforeItIsLocked_BL2()
    {
        m_bench->spool.failure = Error{Error::Kind::Full, u"spool"_s, {}, Error::Cause::DiskFull};
        const auto entry = m_bench->submit(m_bench->ticket());
        QVERIFY(entry);
        QCOMPARE(entry->code, u"no_room"_s);
        verifyNothingHappened();
    }

    void aLockTierThatFailsIsNoGrant_LK1()
    {
        m_bench->locks.failure = Error{Error::Kind::Busy, u"locks.db"_s, {}, {}};
        const auto entry = m_bench->submit(m_bench->ticket());
        QVERIFY(entry);
        QCOMPARE(entry->code, u"no_lock"_s);
        verifyNothingHappened();
    }

    void aTimeoutIsUnresolvedAndNeverSentAgainByItself_OR3()
    {
        m_bench->gateway.replies = {ScriptedGateway::reply(GatewayVerdict::Unknown, GatewayCause::NoAnswer)};
        const auto order = m_bench->ticket();
        const auto entry = m_bench->submit(order);
        QVERIFY(entry);
        QCOMPARE(entry->state, OrderState::Unresolved);
        QCOMPARE(m_bench->desk->unresolved().size(), 1);
        QCOMPARE(m_bench->locks.entries.value(order.requestId).state, LockState::Reserved);
        m_bench->restart();
        for (int minute = 0; minute < 10; ++minute)
            m_bench->pass(1min);
        QCOMPARE(m_bench->gateway.sent.size(), 1);
        QCOMPARE(m_bench->desk->unresolved().size(), 1);
    }

    void askingAgainIsOfferedWhileTheGatewayRemembersAndSays409IsStillUnresolved_OR3()
    {
        m_bench->gateway.replies = {ScriptedGateway::reply(GatewayVerdict::Unknown, GatewayCause::NoAnswer),
                                    ScriptedGateway::reply(GatewayVerdict::Duplicate, GatewayCause::None, 409)};
        auto entry = m_bench->submit(m_bench->ticket());
        QVERIFY(entry);
        QCOMPARE(m_bench->desk->askAgainLeft(*entry), 270s);
        m_bench->pass(200s);
        QCOMPARE(m_bench->desk->askAgainLeft(*entry), 70s);
        entry = await(m_bench->desk->askAgain(entry->number));
        QVERIFY(entry);
        QCOMPARE(entry->state, OrderState::Unresolved);
        QCOMPARE(m_bench->gateway.sent.size(), 2);
        QCOMPARE(m_bench->gateway.sent.at(1), m_bench->gateway.sent.at(0));
        m_bench->pass(71s);
        QCOMPARE(m_bench->desk->askAgainLeft(*entry), 0s);
        const auto refused = await(m_bench->desk->askAgain(entry->number));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
        QCOMPARE(m_bench->gateway.sent.size(), 2);
    }

    void anAnswerThatMayHaveLetTheKeyGoOffersNoAskingAgain_OR3()
    {
        m_bench->gateway.replies = {ScriptedGateway::reply(GatewayVerdict::Unknown, GatewayCause::ServerFailed, 500)};
        const auto entry = m_bench->submit(m_bench->ticket());
        QVERIFY(entry);
        QCOMPARE(entry->state, OrderState::Unresolved);
        QCOMPARE(m_bench->desk->askAgainLeft(*entry), 0s);
    }

    void aRefusalOfTheSecondAskDoesNotUndoTheFirst_OR3()
    {
        m_bench->gateway.replies = {ScriptedGateway::reply(GatewayVerdict::Unknown, GatewayCause::NoAnswer),
                                    ScriptedGateway::reply(GatewayVerdict::Refused, GatewayCause::InvalidOrder, 400)};
        auto entry = m_bench->submit(m_bench->ticket());
        QVERIFY(entry);
        entry = await(m_bench->desk->askAgain(entry->number));
        QVERIFY(entry);
        QCOMPARE(entry->state, OrderState::Unresolved);
    }

    void a409ToTheFirstSendIsSomebodyElses_OR3()
    {
        m_bench->gateway.replies = {ScriptedGateway::reply(GatewayVerdict::Duplicate, GatewayCause::None, 409)};
        const auto order = m_bench->ticket();
        const auto entry = m_bench->submit(order);
        QVERIFY(entry);
        QCOMPARE(entry->state, OrderState::Refused);
        QCOMPARE(m_bench->locks.entries.value(order.requestId).state, LockState::Committed);
    }

    void a429ClosesTheDeskUntilTheGatewayTakesMore()
    {
        auto reply = ScriptedGateway::reply(GatewayVerdict::Refused, GatewayCause::RateLimited, 429);
        reply.retryAfter = 60s;
        m_bench->gateway.replies = {reply};
        const auto order = m_bench->ticket();
        QCOMPARE(m_bench->submit(order)->state, OrderState::Refused);
        QVERIFY(m_bench->locks.entries.isEmpty());
        QCOMPARE(m_bench->desk->bar(), DeskBar::GatewayPause);
        QCOMPARE(m_bench->submit(m_bench->ticket())->code, u"gateway_pause"_s);
        QCOMPARE(m_bench->gateway.sent.size(), 1);
        m_bench->pass(60s);
        QCOMPARE(m_bench->desk->bar(), DeskBar::None);
    }

    void theSwitchIsReadAtOnceWhenTheGatewaySaysKillSwitch_KS7()
    {
        m_bench->gateway.replies = {ScriptedGateway::reply(GatewayVerdict::Refused, GatewayCause::KillSwitch, 503)};
        QVERIFY(await(m_bench->config.put(u"global:kill_switch"_s, "true", {})));
        QCOMPARE(m_bench->submit(m_bench->ticket())->state, OrderState::Refused);
        QTRY_COMPARE(m_bench->kill->snapshot().state, KillState::Engaged); // no clock was turned: no poll was due
    }

    void a202ThenNothingIsUnresolvedAfterAMinute_OR3()
    {
        m_bench->gateway.replies = {ScriptedGateway::reply(GatewayVerdict::Queued, GatewayCause::None, 202)};
        const auto order = m_bench->ticket();
        QCOMPARE(m_bench->submit(order)->state, OrderState::Queued);
        QCOMPARE(m_bench->locks.entries.value(order.requestId).state, LockState::Committed);
        QVERIFY(m_bench->desk->unresolved().isEmpty());
        m_bench->pass(61s);
        QCOMPARE(m_bench->desk->unresolved().size(), 1);
        // And then it is in the ledger.
        auto fill = sampleFill(order.exchange, order.symbol, order.action, order.quantity, 64541.3, 1, 0);
        fill.requestId = order.requestId;
        m_bench->ledger.fills = {fill};
        m_bench->pass(5s);
        QTRY_COMPARE(m_bench->journalled().first().state, OrderState::Filled);
        QVERIFY(m_bench->desk->unresolved().isEmpty());
        QTRY_COMPARE(m_bench->spool.objects.size(), 1);
        QVERIFY(m_bench->spool.objects.first().key.endsWith(fill.orderId + u".json"_s));
    }

    void whatADeadProcessSentIsUnresolvedAndWhatItWasToldIsFinished_OR3()
    {
        const auto told = m_bench->ticket(), silent = m_bench->ticket(0.07);
        m_bench->gateway.isSilent = true;
        (void)m_bench->desk->submit(silent);
        QTRY_COMPARE(m_bench->gateway.sent.size(), 1);
        m_bench->die();
        OrderEntry other;
        other.ticket = told;
        other.profile = u"embedded"_s;
        other.by = u"bob@desk"_s;
        other.process = {1 << 30, 1};
        other.askedAt = m_bench->clock.nowUtc();
        const auto number = await(m_bench->journal->begin(other));
        QVERIFY(number);
        OrderEvent answer{OrderEvent::Kind::Answered, m_bench->clock.nowUtc()};
        answer.reply = m_bench->paperReply(told);
        QVERIFY(await(m_bench->journal->add(*number, answer)));
        m_bench->restart();
        QTRY_COMPARE(m_bench->desk->unresolved().size(), 1);
        QCOMPARE(m_bench->desk->unresolved().first().ticket.requestId, silent.requestId);
        QTRY_COMPARE(m_bench->desk->entry(*number)->state, OrderState::Filled);
        QTRY_VERIFY(isReached(*m_bench->desk->entry(*number), OrderStep::Committed));
        QCOMPARE(m_bench->ledger.fills.size(), 1);
        QCOMPARE(m_bench->spool.objects.size(), 1);
        QCOMPARE(m_bench->gateway.sent.size(), 1);
    }

    void whatAnotherProcessLeavesInTheMiddleComesInSightWithoutARestart_OR3()
    {
        OrderEntry other;
        other.ticket = m_bench->ticket();
        other.profile = u"embedded"_s;
        other.by = u"bob@desk"_s;
        other.process = {1 << 30, 1};
        other.askedAt = m_bench->clock.nowUtc();
        QVERIFY(await(m_bench->journal->begin(other)));
        QVERIFY(m_bench->desk->unresolved().isEmpty());
        m_bench->pass(5s);
        QTRY_COMPARE(m_bench->desk->unresolved().size(), 1);
        QCOMPARE(m_bench->desk->unresolved().first().ticket.requestId, other.ticket.requestId);
        QCOMPARE(m_bench->gateway.sent.size(), 0);
    }

    void aLedgerThatFailsIsTriedAgainAndTheOrderIsRecordedOnce_OR1()
    {
        const auto order = m_bench->ticket();
        m_bench->gateway.replies = {m_bench->paperReply(order)};
        m_bench->gateway.isSilent = true;
        const auto answer = m_bench->desk->submit(order);
        QTRY_COMPARE(m_bench->gateway.sent.size(), 1);
        m_bench->ledger.failure = Error{Error::Kind::Busy, u"ledger.db"_s, {}, Error::Cause::LockedFile};
        m_bench->gateway.answerHeld();
        const auto stuck = await(answer);
        QVERIFY(stuck && stuck->isStuck);
        QCOMPARE(stuck->state, OrderState::Executed);
        QCOMPARE(m_bench->spool.objects.size(), 1); // its record has room, and waits for no ledger (BL-2)
        m_bench->ledger.failure.reset();
        m_bench->pass(11s);
        QTRY_COMPARE(m_bench->desk->entry(stuck->number)->state, OrderState::Filled);
        QCOMPARE(m_bench->ledger.fills.size(), 1);
        QCOMPARE(m_bench->spool.objects.size(), 1);
    }

    void aVerdictNeedsAReasonAndKeepsWhoGaveIt_OR3()
    {
        m_bench->gateway.replies = {ScriptedGateway::reply(GatewayVerdict::Unknown, GatewayCause::ServerFailed, 500)};
        const auto entry = m_bench->submit(m_bench->ticket());
        QVERIFY(entry);
        QCOMPARE(await(m_bench->desk->resolve(entry->number, false, u"  "_s)).error().cause,
                 Error::Cause::ReasonMissing);
        const auto resolved = await(m_bench->desk->resolve(entry->number, false, u"not at the exchange"_s));
        QVERIFY(resolved);
        QCOMPARE(resolved->state, OrderState::Failed);
        QCOMPARE(resolved->resolvedBy, u"ann@desk"_s);
        QVERIFY(m_bench->desk->unresolved().isEmpty());
        QVERIFY(m_bench->locks.entries.isEmpty());
        QCOMPARE(m_bench->spool.objects.size(), 1); // what was said is evidence all the same
        QVERIFY(m_bench->spool.objects.first().key.startsWith(u"logs/locks/2026-05-19/order-"_s));
        QVERIFY(m_bench->ledger.fills.isEmpty());
        QVERIFY(!await(m_bench->desk->resolve(entry->number, true, u"changed my mind"_s)));
    }

    void withoutIdsTheLedgersRowsThatLookLikeItAreOffered_OR3()
    {
        m_bench->gateway.replies = {ScriptedGateway::reply(GatewayVerdict::Unknown, GatewayCause::NoAnswer)};
        const auto order = m_bench->ticket();
        auto mine = sampleFill(order.exchange, order.symbol, order.action, order.quantity, 64541.3, 1, 0);
        auto older = sampleFill(order.exchange, order.symbol, order.action, order.quantity, 64541.3, 1, 3600);
        auto larger = sampleFill(order.exchange, order.symbol, order.action, 0.06, 64541.3, 1, 0);
        const auto entry = m_bench->submit(order);
        QVERIFY(entry);
        m_bench->ledger.fills = {mine, larger, older};
        const auto alike = await(m_bench->desk->candidates(entry->number));
        QVERIFY(alike);
        QCOMPARE(*alike, QVector<Fill>{mine});
        const auto confirmed = await(m_bench->desk->confirm(entry->number, *alike));
        QVERIFY(confirmed);
        QCOMPARE(confirmed->state, OrderState::Filled);
        QCOMPARE(confirmed->averagePrice, std::optional(64541.3));
    }

    void aTestIsOverWithItsAnswerAndLeavesNoRow_OR2()
    {
        auto order = m_bench->ticket();
        order.test = true;
        const auto entry = m_bench->submit(order);
        QVERIFY(entry);
        QCOMPARE(entry->state, OrderState::Filled);
        QCOMPARE(entry->filled, 0.0);
        QVERIFY(m_bench->ledger.fills.isEmpty());
        QVERIFY(!entry->isUnfinished());
    }

    void ordersAlikeWithinAMinuteAreCalledOutWhateverTheirIds_16()
    {
        const auto order = m_bench->ticket();
        m_bench->gateway.replies = {m_bench->paperReply(order)};
        QVERIFY(m_bench->submit(order));
        auto same = m_bench->ticket();
        QVERIFY(m_bench->desk->lookAlike(same));
        QCOMPARE(m_bench->desk->lookAlike(same)->ticket.requestId, order.requestId);
        QVERIFY(!m_bench->desk->lookAlike(m_bench->ticket(0.06)));
        m_bench->pass(61s);
        QVERIFY(!m_bench->desk->lookAlike(same));
    }

    void aCloseTakesItsSideFromThePositionAndOnlyWhereItReconciles_OR2()
    {
        fillWithSample(m_bench->ledger);
        m_bench->board->refresh();
        auto close = m_bench->ticket(120, u"SOLUSDT"_s);
        close.action = Action::Close;
        const auto entry = m_bench->submit(close);
        QVERIFY(entry);
        QCOMPARE(m_bench->gateway.sent.size(), 1);
        QCOMPARE(gatewayAction(m_bench->gateway.sent.first()), u"CLOSE_LONG"_s);
        auto differing = m_bench->ticket(0.05);
        differing.action = Action::Close;
        QCOMPARE(m_bench->submit(differing)->code, u"not_reconciled"_s);
        auto nothing = m_bench->ticket(1, u"XRPUSDT"_s);
        nothing.action = Action::Close;
        QCOMPARE(m_bench->submit(nothing)->code, u"no_position"_s);
        auto again = m_bench->ticket(120, u"SOLUSDT"_s);
        again.action = Action::Close;
        QCOMPARE(m_bench->submit(again)->code, u"close_under_way"_s); // nothing of the first is in the ledger yet
        QCOMPARE(m_bench->gateway.sent.size(), 1);
    }
};

HOOX_TEST(OrderDeskTest);
#include "OrderDeskTest.moc"
