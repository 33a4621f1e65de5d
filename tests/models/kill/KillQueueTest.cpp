#include "models/kill/KillSwitch.h"

#include "storage/base/Ids.h"
#include "storage/config/EmbeddedConfigStore.h"
#include "storage/config/KillIntentJournal.h"
#include "tests/support/Await.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QTemporaryDir>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What may wait behind the brake, where a queue stands behind the gateway (H7, KR-28, KS-4).
class KillQueueTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock;
    RandomIds m_ids;
    std::unique_ptr<EmbeddedConfigStore> m_store;
    std::unique_ptr<KillIntentJournal> m_journal;
    std::unique_ptr<KillSwitch> m_kill;

    using Queued = KillSwitch::Queued;

    [[nodiscard]] KillSnapshot shown() const { return m_kill->snapshot(); }
    void start(bool mayQueue)
    {
        m_kill = std::make_unique<KillSwitch>(*m_store, *m_journal, m_clock, m_ids, KillTerms{.mayQueue = mayQueue});
        m_kill->start();
        QTRY_COMPARE(shown().state, KillState::Trading);
    }
    [[nodiscard]] QByteArray journalText() const
    {
        QFile journal(m_folder->filePath(u"kill-journal.jsonl"_s));
        return journal.open(QIODevice::ReadOnly) ? journal.readAll() : QByteArray();
    }
    void wait(std::chrono::milliseconds time)
    {
        m_clock.advance(time);
        m_kill->tick();
        QTRY_COMPARE(shown().state, KillState::Engaged); // read again
    }
    void engage()
    {
        m_kill->engage(u"ann"_s, u"runaway"_s);
        QTRY_COMPARE(shown().phase, KillPhase::Propagating);
        QTRY_VERIFY(shown().changedAt.isValid());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<EmbeddedConfigStore>(m_folder->filePath(u"config.db"_s), m_clock);
        m_journal = std::make_unique<KillIntentJournal>(m_folder->filePath(u"kill-journal.jsonl"_s), u"prod"_s);
        QVERIFY(await(m_store->create()));
    }
    void cleanup()
    {
        m_kill.reset();
        m_journal.reset();
        m_store.reset();
    }

    void aReleaseOverAQueueThatCannotBeReadNeedsItsAcceptance_KR28_KS4()
    {
        start(true);
        engage();
        const auto refused = m_kill->release(u"ann"_s, u"fixed"_s);
        QCOMPARE(refused.error().cause, Error::Cause::QueuedNotAccepted);
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
        QCOMPARE(shown().state, KillState::Engaged);
        QVERIFY(m_kill->release(u"ann"_s, u"fixed"_s, Queued::Accepted));
        QTRY_COMPARE(shown().state, KillState::Releasing);
        QTRY_VERIFY(journalText().contains("\"queued\":\"accepted\"")); // KR-26
    }

    void withoutAQueueNothingIsAskedAndNothingIsWrittenOfOne_KR28()
    {
        start(false);
        engage();
        QVERIFY(!shown().mayQueue);
        QVERIFY(!shown().queueEnds.isValid());
        QVERIFY(m_kill->release(u"ann"_s, u"fixed"_s));
        QTRY_COMPARE(shown().state, KillState::Releasing);
        QTRY_VERIFY(journalText().contains("release-asked"));
        QVERIFY(!journalText().contains("queued"));
    }

    void theTriesOfTheQueueEndAfterTheWindowAndTheQueuesFiveDelays_KR28()
    {
        start(true);
        QVERIFY(!shown().queueEnds.isValid()); // Nothing waits behind a brake that is not pulled.
        engage();
        QCOMPARE(shown().queueEnds, shown().changedAt.addSecs(10 + 30 + 60 + 300 + 900));
        const auto before = shown().queueLeft;
        wait(60s);
        QCOMPARE(before - shown().queueLeft, std::chrono::milliseconds(60s));
        wait(2h);
        QCOMPARE(shown().queueLeft, 0ms);
        QVERIFY(shown().mayQueue); // The count is still not known: the tick is asked for as before.
    }

    void anEngageOfAnotherHandCountsFromTheStoresOwnTime_KR28()
    {
        start(true);
        QVERIFY(await(m_store->put(u"trade:kill_switch"_s, "true", {u"agent"_s, {}})));
        QTRY_COMPARE_WITH_TIMEOUT((m_kill->refresh(), shown().state), KillState::Engaged, 10'000);
        QTRY_VERIFY(shown().changedAt.isValid());
        QVERIFY(shown().queueEnds.isValid());
    }
};

HOOX_TEST(KillQueueTest);

#include "KillQueueTest.moc"
