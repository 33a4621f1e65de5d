#include "models/kill/KillSwitch.h"

#include "storage/base/Ids.h"
#include "storage/config/EmbeddedConfigStore.h"
#include "storage/config/KillIntentJournal.h"
#include "tests/support/Await.h"
#include "tests/support/FaultyKill.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the gateway is asked, what of it is shown, and what it may change.
class KillProofTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock;
    RandomIds m_ids;
    std::unique_ptr<EmbeddedConfigStore> m_store;
    std::unique_ptr<KillIntentJournal> m_file;
    std::unique_ptr<FaultyConfig> m_config;
    std::unique_ptr<FakeGateway> m_gateway;
    std::unique_ptr<KillSwitch> m_kill;

    [[nodiscard]] KillSnapshot shown() const { return m_kill->snapshot(); }
    /// As the polls and the timer see it: nothing gets stale on the way.
    void pass(std::chrono::seconds time)
    {
        for (auto left = time; left > 0s; left -= 1s) {
            m_clock.advance(1s);
            m_kill->tick();
            QCoreApplication::processEvents(); // An answer of the gateway that is there is heard.
            QTRY_VERIFY(shown().readAge <= 2s);
        }
    }
    void start()
    {
        m_kill = std::make_unique<KillSwitch>(*m_config, *m_file, m_clock, m_ids, KillTerms(), m_gateway.get());
        m_kill->start();
        QTRY_VERIFY(shown().state != KillState::Unknown);
    }
    void engage()
    {
        m_kill->engage(u"ann"_s, u"runaway"_s);
        QTRY_COMPARE(shown().phase, KillPhase::Propagating);
    }
    [[nodiscard]] QVector<QJsonObject> journalled(const QString &event) const
    {
        QVector<QJsonObject> found;
        QFile file(m_folder->filePath(u"kill-journal.jsonl"_s));
        if (!file.open(QIODevice::ReadOnly))
            return found;
        while (!file.atEnd()) {
            const auto line = QJsonDocument::fromJson(file.readLine()).object();
            if (line[u"event"_s] == event)
                found.append(line);
        }
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<EmbeddedConfigStore>(m_folder->filePath(u"config.db"_s), m_clock);
        m_file = std::make_unique<KillIntentJournal>(m_folder->filePath(u"kill-journal.jsonl"_s), u"embedded"_s);
        m_config = std::make_unique<FaultyConfig>(*m_store);
        m_gateway = std::make_unique<FakeGateway>();
        QVERIFY(await(m_store->create()));
    }
    void cleanup()
    {
        m_kill.reset();
        m_gateway.reset();
        m_config.reset();
        m_file.reset();
        m_store.reset();
    }

    void aRefusalOfTheGatewayProvesTheEngageAndIsJournalled_KS6_KR15_KR26()
    {
        start();
        QCOMPARE(m_gateway->asked, 0); // Not while trading.
        m_gateway->isSilent = true;
        engage();
        QCOMPARE(m_gateway->asked, 1);
        QVERIFY(!shown().proven);
        m_clock.advance(2100ms);
        m_gateway->answerHeld();
        QTRY_VERIFY(shown().proven);
        QCOMPARE(shown().proven->location, u"FRA"_s);
        QCOMPARE(shown().proven->at, m_clock.nowUtc());
        QCOMPARE(shown().proven->sinceClick, 2100ms);
        QCOMPARE(shown().state, KillState::Engaged);
        const auto timings = shown().timings;
        QVERIFY(timings.journalled && timings.sent && timings.answered && timings.stored && timings.written);
        QVERIFY(*timings.journalled <= *timings.sent && *timings.sent <= *timings.answered);
        QVERIFY(*timings.journalled <= *timings.stored && *timings.stored <= *timings.written);
        QCOMPARE(timings.gatewayRefused, 2100ms);
        QTRY_COMPARE(journalled(u"gateway-refused"_s).size(), 1);
        const auto line = journalled(u"gateway-refused"_s).first();
        QCOMPARE(line[u"location"_s], u"FRA"_s);
        QCOMPARE(line[u"intent"_s], journalled(u"engage-asked"_s).first()[u"intent"_s]);
        const auto steps = line[u"ms"_s].toObject();
        QCOMPARE(steps[u"gateway_refused"_s], 2100);
        for (const auto &step : {u"journalled"_s, u"stored"_s, u"written"_s})
            QVERIFY(steps[step].isDouble());
        QVERIFY(!journalled(u"engage-written"_s).first()[u"ms"_s].toObject().contains(u"gateway_refused"_s));
        QVERIFY(!timings.settled);
        pass(12s);
        QTRY_COMPARE(shown().phase, KillPhase::Settled);
        QVERIFY(shown().timings.settled.value_or(0ms) >= 10s);
        QTRY_COMPARE(journalled(u"engage-settled"_s).size(), 1);
        QVERIFY(journalled(u"engage-settled"_s).first()[u"ms"_s][u"settled"_s].toInt() >= 10'000);
        QCOMPARE(await(m_file->read())->damagedLines, 0);
    }

    void aLocationThatIsNotToldIsSaidToBeUnknown_KS6()
    {
        m_gateway->next = GatewayAnswer{true, {}};
        start();
        engage();
        QTRY_VERIFY(shown().proven);
        QVERIFY(shown().proven->location.isEmpty());
        QTRY_VERIFY(!journalled(u"gateway-refused"_s).isEmpty());
        QVERIFY(journalled(u"gateway-refused"_s).first()[u"location"_s].isNull());
    }

    void aProfileWithoutAGatewayProvesNothing_KS6()
    {
        m_kill = std::make_unique<KillSwitch>(*m_config, *m_file, m_clock, m_ids);
        m_kill->start();
        QTRY_COMPARE(shown().state, KillState::Trading);
        engage();
        pass(12s);
        QCOMPARE(shown().phase, KillPhase::Settled);
        QVERIFY(!shown().hasGateway);
        QVERIFY(!shown().proven);
        QVERIFY(shown().timings.written); // The stopwatch runs all the same.
    }

    void theKeysAloneMakeItEngaged_KS6_KR24()
    {
        start();
        m_config->failsWrites = true;
        m_kill->engage(u"ann"_s, {});
        QTRY_VERIFY(m_config->puts > 0);
        pass(4s);
        QCOMPARE(shown().state, KillState::Engaging);
        QCOMPARE(m_gateway->asked, 0); // It would refuse, and that would prove nothing.
        QVERIFY(!shown().proven);
    }

    void theProofIsGoneWhenTheStateLeavesEngaged_KS6()
    {
        start();
        engage();
        QTRY_VERIFY(shown().proven);
        m_config->failsReads = true;
        m_clock.advance(2s);
        m_kill->tick();
        QTRY_COMPARE(shown().state, KillState::Unknown);
        QVERIFY(!shown().proven);
        m_config->failsReads = false;
        m_clock.advance(2s);
        m_kill->tick();
        QTRY_VERIFY(shown().proven); // Asked anew.
        QVERIFY(!shown().proven->sinceClick);
        QVERIFY(m_kill->release(u"ann"_s, u"fixed"_s));
        QVERIFY(!shown().proven);
        QCOMPARE(shown().timings, KillTimings());
        QTRY_VERIFY(!shown().trade.engaged);
        QVERIFY(!shown().proven);
    }

    void anAnswerToAnOlderEngageIsDropped_KS6()
    {
        start();
        m_gateway->isSilent = true;
        engage();
        QCOMPARE(m_gateway->asked, 1);
        QVERIFY(m_kill->release(u"ann"_s, u"fixed"_s));
        m_gateway->answerHeld();
        QTRY_VERIFY(shown().state == KillState::Releasing && shown().windowLeft > 0ms);
        QVERIFY(!shown().proven);
        m_kill->engage(u"ann"_s, u"again"_s);
        QTRY_COMPARE(shown().phase, KillPhase::Propagating);
        QVERIFY(!shown().proven);
        QVERIFY(journalled(u"gateway-refused"_s).isEmpty());
    }

    void itIsAskedAgainWhilePropagatingButBoundedInRate_KS6()
    {
        m_gateway->next = GatewayAnswer{false, u"FRA"_s};
        start();
        engage();
        QCOMPARE(m_gateway->asked, 1);
        QTRY_VERIFY(shown().letsIn);
        QCOMPARE(shown().state, KillState::Engaged); // The window runs: a location may lag.
        pass(9s);
        QCOMPARE(m_gateway->asked, 3); // At 0, 2 and 6 s.
        m_gateway->next = GatewayAnswer{true, u"FRA"_s};
        pass(2s);
        QTRY_VERIFY(shown().proven); // At the window's end, without waiting for the step.
        QCOMPARE(m_gateway->asked, 4);
        QVERIFY(*shown().proven->sinceClick >= 10s);
        pass(60s);
        QVERIFY(m_gateway->asked <= 7);
        QTRY_COMPARE(journalled(u"gateway-refused"_s).size(), 1); // The first alone is the proof.
    }

    void aGatewayThatLetsInAfterTheWindowIsDivergedWithBothAnswers_KR29()
    {
        m_gateway->next = GatewayAnswer{false, u"SIN"_s};
        start();
        engage();
        pass(12s);
        QTRY_COMPARE(shown().state, KillState::Diverged);
        QVERIFY(shown().trade.engaged && shown().global.engaged);
        QCOMPARE(shown().letsIn->location, u"SIN"_s);
        QVERIFY(!shown().proven);
        QVERIFY(!m_kill->allowsOrders());
        QCOMPARE(m_kill->release(u"ann"_s, u"why"_s).error().cause, Error::Cause::KillNotReleasable); // KR-09
        m_gateway->next = GatewayAnswer{true, u"SIN"_s};
        pass(31s);
        QTRY_COMPARE(shown().state, KillState::Engaged); // It was late, and that is over.
        QCOMPARE(shown().phase, KillPhase::Settled);
        QVERIFY(shown().proven);
    }

    void aContradictionThatWasAcknowledgedHoldsNobodyUp_KR25_KR29()
    {
        m_gateway->next = GatewayAnswer{false, u"SIN"_s};
        start();
        engage();
        pass(12s);
        QTRY_COMPARE(shown().state, KillState::Diverged);
        QVERIFY(m_kill->acknowledgeGateway(u"ann"_s, u"that gateway has no KV (H9)"_s));
        QCOMPARE(shown().state, KillState::Engaged);
        QVERIFY(shown().letsIn); // Still told.
        QTRY_COMPARE(journalled(u"gateway-acknowledged"_s).size(), 1);
        QVERIFY(await(m_file->read())->believedEngaged); // A release by another hand would still be Diverged.
        m_kill->engage(u"ann"_s, u"again"_s);
        QTRY_COMPARE(shown().phase, KillPhase::Propagating);
        pass(12s);
        QTRY_COMPARE(shown().state, KillState::Diverged);
    }

    void oneKeyIsNoEngageThatAGatewayCouldContradict_KR29()
    {
        m_gateway->next = GatewayAnswer{false, u"SIN"_s};
        QVERIFY(await(m_store->put(u"global:kill_switch"_s, "true", {u"agent"_s, {}})));
        start();
        pass(12s);
        QCOMPARE(shown().state, KillState::Engaged);
        QCOMPARE(shown().phase, KillPhase::Stored);
        QVERIFY(shown().letsIn);
    }

    void aSilentOrFailingGatewayHoldsNothingUp_KS2_KS6()
    {
        m_gateway->isSilent = true;
        start();
        engage();
        pass(12s);
        QCOMPARE(shown().phase, KillPhase::Settled);
        QVERIFY(!shown().gatewayError.isEmpty());
        m_gateway->isSilent = false;
        m_gateway->next = fail(Error::Kind::Offline, u"gate"_s, u"nobody there"_s);
        pass(31s);
        QTRY_COMPARE(shown().gatewayError, u"nobody there"_s);
        QCOMPARE(shown().state, KillState::Engaged);
        QVERIFY(m_kill->release(u"ann"_s, u"fixed"_s));
        QTRY_VERIFY(!shown().trade.engaged && !shown().global.engaged);
    }

    void whatIsFoundEngagedIsProvenWithoutAStopwatch_KS6()
    {
        for (const auto &key : {u"trade:kill_switch"_s, u"global:kill_switch"_s})
            QVERIFY(await(m_store->put(key, "true", {u"agent"_s, {}})));
        start();
        QTRY_VERIFY(shown().proven);
        QVERIFY(!shown().proven->sinceClick);
        QCOMPARE(shown().timings, KillTimings());
        QVERIFY(journalled(u"gateway-refused"_s).isEmpty());
    }

    void aResumedEngageHasNoStopwatch_KR21_KR26()
    {
        QVERIFY(await(m_file->append({KillEvent::Kind::EngageAsked, u"i-1"_s, m_clock.nowUtc(), u"ann"_s, {}})));
        m_kill = std::make_unique<KillSwitch>(*m_config, *m_file, m_clock, m_ids, KillTerms(), m_gateway.get());
        m_kill->start();
        QTRY_VERIFY(shown().proven);
        QVERIFY(!shown().proven->sinceClick);
        QCOMPARE(shown().timings, KillTimings());
    }

    void aFullDiskUnderTheProofIsToldAndChangesNothingElse_KR03()
    {
        FaultyJournal journal(*m_file);
        m_gateway->isSilent = true;
        m_kill = std::make_unique<KillSwitch>(*m_config, journal, m_clock, m_ids, KillTerms(), m_gateway.get());
        m_kill->start();
        QTRY_COMPARE(shown().state, KillState::Trading);
        engage();
        QVERIFY(shown().journalled);
        journal.isFull = true;
        m_gateway->answerHeld();
        QTRY_VERIFY(shown().proven);
        QTRY_VERIFY(!shown().journalled);
        QCOMPARE(shown().state, KillState::Engaged);
        m_kill.reset();
    }
};

HOOX_TEST(KillProofTest);
#include "KillProofTest.moc"
