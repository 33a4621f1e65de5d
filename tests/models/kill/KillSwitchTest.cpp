#include "models/kill/KillSwitch.h"

#include "storage/base/Ids.h"
#include "storage/config/EmbeddedConfigStore.h"
#include "storage/config/KillIntentJournal.h"
#include "tests/support/Await.h"
#include "tests/support/FaultyKill.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class KillSwitchTest : public QObject
{
    Q_OBJECT

    struct Bench
    {
        explicit Bench(const QString &folder)
            : store(folder + u"/config.db"_s, clock),
              file(folder + u"/kill-journal.jsonl"_s, u"embedded"_s),
              config(store),
              journal(file)
        {
        }
        void put(const QString &key, const QByteArray &value)
        {
            QVERIFY(await(store.put(key, value, {u"agent"_s, {}})));
        }
        FixedClock clock;
        RandomIds ids;
        EmbeddedConfigStore store;
        KillIntentJournal file;
        FaultyConfig config;
        FaultyJournal journal;
    };

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<KillSwitch> m_kill;

    /// As a fresh run of the program on the same workspace.
    void restart()
    {
        m_kill = std::make_unique<KillSwitch>(m_bench->config, m_bench->journal, m_bench->clock, m_bench->ids);
        m_kill->start();
    }
    [[nodiscard]] KillState state() const { return m_kill->snapshot().state; }
    [[nodiscard]] KillPhase phase() const { return m_kill->snapshot().phase; }
    void pass(std::chrono::milliseconds time)
    {
        m_bench->clock.advance(time);
        m_kill->tick();
    }
    /// As the polls see it: nothing gets stale on the way.
    void passWindow()
    {
        for (int poll = 0; poll < 6; ++poll) {
            pass(2s);
            QTRY_VERIFY(m_kill->snapshot().readAge < 1s);
        }
    }
    void toTrading()
    {
        restart();
        QTRY_COMPARE(state(), KillState::Trading);
    }
    void toSettled()
    {
        toTrading();
        m_kill->engage(u"ann"_s, u"runaway"_s);
        QTRY_COMPARE(phase(), KillPhase::Propagating);
        pass(11s);
        QTRY_COMPARE(phase(), KillPhase::Settled);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_bench = std::make_unique<Bench>(m_folder->path());
        QVERIFY(await(m_bench->store.create()));
    }
    void cleanup()
    {
        m_kill.reset();
        m_bench.reset();
    }

    void everythingStartsUnknown_KS1_KR11()
    {
        KillSwitch kill(m_bench->config, m_bench->journal, m_bench->clock, m_bench->ids);
        QCOMPARE(kill.snapshot().state, KillState::Unknown);
        QVERIFY(!kill.allowsOrders());
    }

    void onlyAFreshReadIsTrading_KS1_KS5()
    {
        toTrading();
        QVERIFY(m_kill->allowsOrders());
        m_bench->config.losesReads = true;
        m_bench->clock.advance(6s);
        QVERIFY(!m_kill->allowsOrders());
        QCOMPARE(state(), KillState::Unknown);
        QCOMPARE(m_kill->snapshot().lastGoodState, KillState::Trading);
    }

    void aFailedReadIsUnknown_KS1_KR23()
    {
        toTrading();
        m_bench->config.failsReads = true;
        pass(2s);
        QTRY_COMPARE(state(), KillState::Unknown);
        QVERIFY(!m_kill->snapshot().storeReachable);
        m_bench->config.failsReads = false;
        pass(2s);
        QTRY_COMPARE(state(), KillState::Trading);
    }

    void aReadWithoutAnAnswerEndsAndIsAskedAgain_KR23()
    {
        m_bench->config.losesReads = true;
        restart();
        QTest::qWait(0);
        m_bench->config.losesReads = false;
        QTRY_VERIFY(([this] {
            pass(1s);
            return state() == KillState::Trading;
        }()));
    }

    void engageGoesThroughEveryStep_KS1_KR15()
    {
        toTrading();
        QStringList steps;
        QObject context;
        connect(m_kill.get(), &KillSwitch::changed, &context, [&] {
            const auto step = toText(state()) + u'/' + toText(phase());
            if (steps.isEmpty() || steps.last() != step)
                steps.append(step);
        });
        m_kill->engage(u"ann"_s, {});
        QCOMPARE(state(), KillState::Engaging); // In the same call: the desk is locked before any packet (KR-16).
        QVERIFY(!m_kill->allowsOrders());
        QCOMPARE(m_bench->config.puts, 0);
        QTRY_COMPARE(phase(), KillPhase::Propagating);
        passWindow();
        QTRY_COMPARE(phase(), KillPhase::Settled);
        QCOMPARE(steps,
                 QStringList({u"engaging/"_s, u"engaged/stored"_s, u"engaged/propagating"_s, u"engaged/settled"_s}));
        const auto keys = await(m_bench->store.getAll({u"trade:kill_switch"_s, u"global:kill_switch"_s}));
        QCOMPARE(keys->value(u"trade:kill_switch"_s).value_or(""), QByteArray("true"));
        QCOMPARE(keys->value(u"global:kill_switch"_s).value_or(""), QByteArray("true"));
    }

    void releaseGoesThroughTheWindow_KS4()
    {
        toSettled();
        QVERIFY(m_kill->release(u"ann"_s, u"fixed"_s));
        QCOMPARE(state(), KillState::Releasing);
        QTRY_VERIFY(m_kill->snapshot().tries == 0 && m_kill->snapshot().windowLeft > 9s);
        pass(5s);
        QTRY_VERIFY(m_kill->snapshot().readAge < 1s);
        QCOMPARE(state(), KillState::Releasing);
        QVERIFY(!m_kill->allowsOrders());
        pass(6s);
        QTRY_COMPARE(state(), KillState::Trading);
        QVERIFY(m_kill->allowsOrders());
    }

    void releaseIsRefusedWithItsCause_KS4_KR09()
    {
        const auto barred = [this] { return m_kill->release(u"ann"_s, u"why"_s); };
        restart();
        QCOMPARE(barred().error().cause, Error::Cause::KillNotReleasable); // Unknown.
        QTRY_COMPARE(state(), KillState::Trading);
        QCOMPARE(barred().error().detail, toText(ReleaseBar::NotEngaged));
        m_bench->config.failsWrites = true;
        m_kill->engage(u"ann"_s, {});
        QTRY_VERIFY(m_bench->config.puts > 0);
        QCOMPARE(barred().error().detail, toText(ReleaseBar::EngageInFlight));
        m_bench->config.failsWrites = false;
        pass(1s);
        QTRY_COMPARE(state(), KillState::Engaged);
        QCOMPARE(m_kill->release(u"ann"_s, u"  "_s).error().cause, Error::Cause::ReasonMissing);
        m_bench->config.losesReads = true;
        m_bench->clock.advance(7s);
        QCOMPARE(barred().error().detail, toText(ReleaseBar::NotRead));
    }

    void whoWroteIsNeverTakenForWhatIsWritten_KR11()
    {
        m_bench->put(QString::fromUtf16(kTradeKillKey), "true");
        m_bench->config.entryInstead = QByteArray(); // As from an answer that lost its end.
        restart();
        QTRY_COMPARE(state(), KillState::Engaged);
        QVERIFY(m_kill->snapshot().changedBy.isEmpty());
        m_bench->config.entryInstead = QByteArray("true");
        m_bench->put(QString::fromUtf16(kTradeKillKey), "false");
        QTRY_VERIFY((pass(3s), state() != KillState::Engaged));
    }

    void aReadOnlyProfileEngagesButNeverReleases_KS4()
    {
        m_kill = std::make_unique<KillSwitch>(m_bench->config, m_bench->journal, m_bench->clock, m_bench->ids,
                                              KillTerms{.mayRelease = false});
        m_kill->start();
        QTRY_COMPARE(state(), KillState::Trading);
        m_kill->engage(u"ann"_s, {});
        QTRY_COMPARE(phase(), KillPhase::Propagating);
        QCOMPARE(m_kill->release(u"ann"_s, u"why"_s).error().detail, toText(ReleaseBar::ReadOnlyProfile));
        QCOMPARE(m_kill->snapshot().releaseBar, ReleaseBar::ReadOnlyProfile);
    }

    void anEngageOfAnotherProfileIsNamedAndLeftAlone_KR06()
    {
        KillIntentJournal other(m_folder->path() + u"/kill-journal.jsonl"_s, u"prod"_s);
        QVERIFY(await(other.append({KillEvent::Kind::EngageAsked, u"1"_s, m_bench->clock.nowUtc(), u"ann"_s, {}})));
        toTrading();
        QCOMPARE(m_kill->snapshot().openElsewhere, QStringList(u"prod"_s));
        QVERIFY(!m_kill->snapshot().resumed);
    }

    void engageIsRetriedUntilConfirmed_KS3_KR22()
    {
        toTrading();
        m_bench->config.failsWrites = true;
        m_kill->engage(u"ann"_s, {});
        for (int tries = 1; tries <= 8; ++tries) {
            QTRY_VERIFY(m_kill->snapshot().tries >= tries);
            QCOMPARE(state(), KillState::Engaging);
            QTRY_VERIFY(m_kill->snapshot().nextTryIn > 0ms);
            QVERIFY(m_kill->snapshot().nextTryIn <= 10s);
            pass(10s);
        }
        QVERIFY(!m_kill->snapshot().lastError.isEmpty());
        QTRY_VERIFY(m_kill->snapshot().nextTryIn > 0ms);
        m_bench->config.failsWrites = false;
        pass(10s);
        QTRY_COMPARE(state(), KillState::Engaged);
    }

    void aLostAnswerIsAFailedTryAndNeverTrading_KR23()
    {
        toTrading();
        m_bench->config.losesWrites = true;
        m_kill->engage(u"ann"_s, {});
        QTRY_COMPARE(m_bench->config.puts, 1);
        pass(5s);
        QCOMPARE(state(), KillState::Engaging);
        m_bench->config.losesWrites = false;
        pass(1s);
        QTRY_COMPARE(state(), KillState::Engaged);
    }

    void onlyTheOperatorCancelsWithAReason_KS3()
    {
        toTrading();
        m_bench->config.failsWrites = true;
        m_kill->engage(u"ann"_s, {});
        QTRY_VERIFY(m_bench->config.puts > 0);
        QCOMPARE(m_kill->cancelEngage(u"ann"_s, u""_s).error().cause, Error::Cause::ReasonMissing);
        QVERIFY(m_kill->cancelEngage(u"ann"_s, u"false alarm"_s));
        QCOMPARE(state(), KillState::Unknown);
        QTRY_COMPARE(state(), KillState::Trading);
        restart();
        QTRY_COMPARE(state(), KillState::Trading); // Nothing is resumed.
    }

    void aCrashBetweenJournalAndPacketIsResumed_KS3_KR21()
    {
        QVERIFY(await(m_bench->file.append(
            {KillEvent::Kind::EngageAsked, u"i-1"_s, m_bench->clock.nowUtc(), u"ann"_s, u"runaway"_s})));
        restart();
        bool isResumed = false; // It may be over between two looks from outside.
        connect(m_kill.get(), &KillSwitch::changed, this, [&] { isResumed |= m_kill->snapshot().resumed; });
        QTRY_VERIFY(isResumed);
        QVERIFY(!m_kill->allowsOrders());
        QTRY_COMPARE(phase(), KillPhase::Propagating);
        QCOMPARE((*await(m_bench->store.get(u"trade:kill_switch"_s)))->reason, u"runaway"_s);
        QTRY_VERIFY(!await(m_bench->file.read())->openEngage);
    }

    void aSlowJournalDoesNotHoldTheWriteBack_KS3()
    {
        toTrading();
        m_bench->journal.hangs = true;
        m_kill->engage(u"ann"_s, {});
        QTest::qWait(0);
        QCOMPARE(m_bench->config.puts, 0);
        pass(KillSwitch::kJournalPatience);
        QTRY_COMPARE(m_bench->config.puts, 2);
        QVERIFY(!m_kill->snapshot().journalled);
        QTRY_COMPARE(state(), KillState::Engaged);
    }

    void aFullDiskUnderTheJournalDoesNotHoldTheWriteBack_KS3_KR03()
    {
        toTrading();
        m_bench->journal.isFull = true;
        m_kill->engage(u"ann"_s, {});
        QTRY_COMPARE(state(), KillState::Engaged);
        QVERIFY(!m_kill->snapshot().journalled);
    }

    void anotherHandIsNoticedAndItsReleaseLocksTheDesk_KS7_KR25()
    {
        toTrading();
        QSignalSpy spy(m_kill.get(), &KillSwitch::changedElsewhere);
        m_bench->put(u"global:kill_switch"_s, " YES ");
        pass(2s);
        QTRY_COMPARE(state(), KillState::Engaged);
        QCOMPARE(phase(), KillPhase::Stored); // One key is never settled.
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().value<KillChange>().by, u"agent"_s);
        m_bench->put(u"global:kill_switch"_s, "false");
        pass(2s);
        QTRY_COMPARE(state(), KillState::Releasing);
        pass(11s);
        QTRY_COMPARE(state(), KillState::Trading);
        QVERIFY(!m_kill->allowsOrders());
        QVERIFY(m_kill->acknowledge(u"ann"_s, u"seen"_s));
        QVERIFY(m_kill->allowsOrders());
    }

    void engagedHereButNotInTheStoreIsDiverged_KS1()
    {
        toSettled();
        m_bench->put(u"trade:kill_switch"_s, "\"true\"");
        m_bench->put(u"global:kill_switch"_s, "enabled");
        pass(2s);
        QTRY_COMPARE(state(), KillState::Diverged);
        QVERIFY(m_kill->snapshot().trade.malformed);
        restart();
        QTRY_COMPARE(state(), KillState::Diverged); // The journal remembers (KR-06).
        m_kill->engage(u"ann"_s, {});
        QTRY_COMPARE(state(), KillState::Engaged);
    }

    void engageWhileEngagedIsHarmless_KR05()
    {
        toSettled();
        m_kill->engage(u"bob"_s, u"again"_s);
        QVERIFY(!m_kill->allowsOrders());
        QTRY_COMPARE(phase(), KillPhase::Propagating);
        QCOMPARE(m_kill->snapshot().changedBy, u"bob"_s);
    }

    void anotherRunDerivesTheWindow_KS1()
    {
        toTrading();
        m_kill->engage(u"ann"_s, {});
        QTRY_COMPARE(phase(), KillPhase::Propagating);
        m_bench->clock.advance(4s);
        restart();
        QTRY_COMPARE(phase(), KillPhase::Propagating);
        QVERIFY(m_kill->snapshot().windowLeft <= 6s);
        pass(7s);
        QTRY_COMPARE(phase(), KillPhase::Settled);
        QVERIFY(m_kill->release(u"ann"_s, u"fixed"_s));
        QTRY_VERIFY(m_kill->snapshot().windowLeft > 0ms);
        restart();
        QTRY_COMPARE(state(), KillState::Releasing);
        pass(11s);
        QTRY_COMPARE(state(), KillState::Trading);
        QVERIFY(m_kill->allowsOrders());
    }

    void aWallClockThatGoesBackChangesNoAge()
    {
        toTrading();
        m_kill->engage(u"ann"_s, {});
        QTRY_COMPARE(phase(), KillPhase::Propagating);
        m_bench->clock.setWall(m_bench->clock.nowUtc().addDays(-1));
        pass(11s);
        QTRY_COMPARE(phase(), KillPhase::Settled);
    }

    void aMissingConfigIsUnknownAndEngageWorksAllTheSame_KR03_KR11()
    {
        QTemporaryDir other;
        m_bench = std::make_unique<Bench>(other.path());
        restart();
        QSignalSpy spy(m_kill.get(), &KillSwitch::readDone);
        QTRY_VERIFY(!spy.isEmpty());
        QCOMPARE(state(), KillState::Unknown);
        m_kill->engage(u"ann"_s, {});
        QTRY_COMPARE(state(), KillState::Engaged);
        cleanup();
    }
};

HOOX_TEST(KillSwitchTest);
#include "KillSwitchTest.moc"
