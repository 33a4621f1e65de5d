#include "models/config/Propagation.h"

#include "storage/config/EmbeddedConfigStore.h"
#include "tests/support/Await.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hoox::tests {

/// Answers reads when the test says so, and counts them.
class SlowReads final : public ConfigStore
{
public:
    using Entry = std::optional<ConfigEntry>;
    QVector<std::shared_ptr<QPromise<Result<Entry>>>> asked;

    void answer(qsizetype which, const Result<Entry> &result) const
    {
        asked.at(which)->addResult(result);
        asked.at(which)->finish();
    }
    Pending<Entry> get(const QString &) override
    {
        asked.append(std::make_shared<QPromise<Result<Entry>>>());
        asked.last()->start();
        return asked.last()->future();
    }
    Pending<QHash<QString, std::optional<QByteArray>>> getAll(const QStringList &) override { return {}; }
    Pending<QVector<ConfigEntry>> list(const QString &) override { return {}; }
    Pending<Done> put(const QString &, const QByteArray &, const ConfigChange &) override { return {}; }
    Pending<Done> remove(const QString &, const ConfigChange &) override { return {}; }
};

} // namespace hoox::tests

namespace {

const auto kRouting = u"trade:routing"_s;

Result<std::optional<ConfigEntry>> foundValue(const QByteArray &value)
{
    return std::optional(ConfigEntry{kRouting, value, {}, u"agent"_s, {}});
}

} // namespace

class PropagationTest : public QObject
{
    Q_OBJECT

    using State = PropagationStatus::State;
    FixedClock m_clock;
    std::unique_ptr<SlowReads> m_reads;
    std::unique_ptr<Propagation> m_propagation;

    void pass(std::chrono::milliseconds time)
    {
        m_clock.advance(time);
        m_propagation->tick();
    }
    [[nodiscard]] PropagationStatus status() const { return m_propagation->status(kRouting); }
    void toRead()
    {
        m_propagation->written(kRouting, "bybit");
        pass(10s);
        QCOMPARE(m_reads->asked.size(), 1);
    }

private Q_SLOTS:
    void init()
    {
        m_reads = std::make_unique<SlowReads>();
        m_propagation = std::make_unique<Propagation>(*m_reads, m_clock, 10s);
    }
    void cleanup() { m_propagation.reset(); }

    void aKeyThatWasNotWrittenHasNoState_KV1()
    {
        QCOMPARE(status().state, State::None);
        QVERIFY(m_propagation->keys().isEmpty());
    }

    void aWriteIsPropagatingForTheWindowAndTellsWhatIsLeft_KV1()
    {
        QSignalSpy changed(m_propagation.get(), &Propagation::changed);
        m_propagation->written(kRouting, "bybit");
        QCOMPARE(status().state, State::Propagating);
        QCOMPARE(status().left, 10s);
        QCOMPARE(status().written, QByteArray("bybit"));
        QCOMPARE(changed.size(), 1);
        pass(9'999ms);
        QCOMPARE(status().state, State::Propagating);
        QCOMPARE(status().left, 1ms);
        QCOMPARE(changed.size(), 2);
        QVERIFY(m_reads->asked.isEmpty());
    }

    void theEndOfTheWindowAloneSettlesNothing_KV1()
    {
        toRead();
        QCOMPARE(status().state, State::Propagating);
        QCOMPARE(status().left, 0ms);
        pass(1h);
        QCOMPARE(status().state, State::Propagating);
        QCOMPARE(m_reads->asked.size(), 1);
    }

    void theSameValueReadBackIsSettled_KV1()
    {
        toRead();
        m_reads->answer(0, foundValue("bybit"));
        QTRY_COMPARE(status().state, State::Settled);
        QCOMPARE(status().found, QByteArray("bybit"));
    }

    void anotherValueReadBackIsDivergedWithBoth_KV1()
    {
        toRead();
        m_reads->answer(0, foundValue("mexc"));
        QTRY_COMPARE(status().state, State::Diverged);
        QCOMPARE(status().written, QByteArray("bybit"));
        QCOMPARE(status().found, QByteArray("mexc"));
        QCOMPARE(status().foundBy, u"agent"_s);
    }

    void aKeyThatIsGoneIsDivergedAndARemovedOneSettled_KV1()
    {
        toRead();
        m_reads->answer(0, std::nullopt);
        QTRY_COMPARE(status().state, State::Diverged);
        QVERIFY(!status().found);

        m_propagation->written(kRouting, std::nullopt);
        pass(10s);
        m_reads->answer(1, std::nullopt);
        QTRY_COMPARE(status().state, State::Settled);
    }

    void anEmptyValueIsNotAMissingKey_KV1()
    {
        m_propagation->written(kRouting, "");
        pass(10s);
        m_reads->answer(0, std::nullopt);
        QTRY_COMPARE(status().state, State::Diverged);
    }

    void aFailedReadBackIsNotKnownYetAndReadAgainLessAndLessOften_KV1()
    {
        toRead();
        for (const auto pause : {2s, 4s, 8s, 16s, 30s, 30s}) {
            const auto reads = m_reads->asked.size();
            const Error error{Error::Kind::Offline, QString::number(reads), {}, {}};
            m_reads->answer(reads - 1, fail(error));
            QTRY_COMPARE(status().readError, error);
            QCOMPARE(status().state, State::Propagating);
            pass(pause - 1ms);
            QCOMPARE(m_reads->asked.size(), reads);
            pass(1ms);
            QCOMPARE(m_reads->asked.size(), reads + 1);
        }
        m_reads->answer(m_reads->asked.size() - 1, foundValue("bybit"));
        QTRY_COMPARE(status().state, State::Settled);
        QVERIFY(!status().readError);
    }

    void aFurtherWriteStartsAnewAndDropsTheReadUnderWay_KV1()
    {
        toRead();
        m_propagation->written(kRouting, "mexc");
        QCOMPARE(status().left, 10s);
        m_reads->answer(0, foundValue("bybit"));
        QTest::qWait(0);
        QCOMPARE(status().state, State::Propagating);
        pass(10s);
        m_reads->answer(1, foundValue("mexc"));
        QTRY_COMPARE(status().state, State::Settled);
    }

    void aWallClockThatJumpsChangesNothing_KV1()
    {
        m_propagation->written(kRouting, "bybit");
        m_clock.setWall(m_clock.nowUtc().addYears(1));
        m_propagation->tick();
        QCOMPARE(status().left, 10s);
        QVERIFY(m_reads->asked.isEmpty());
    }

    void itGoesWithAReadUnderWay()
    {
        toRead();
        m_propagation.reset();
        m_reads->answer(0, foundValue("bybit"));
        QTest::qWait(0);
    }

    void theTimerDoesItWithARealStore_KV1()
    {
        QTemporaryDir folder;
        EmbeddedConfigStore store(folder.filePath(u"config.db"_s), m_clock);
        QVERIFY(await(store.put(kRouting, "bybit", {u"ann"_s, {}})));
        Propagation propagation(store, m_clock, 10s);
        propagation.written(kRouting, "bybit");
        m_clock.advance(10s);
        QTRY_COMPARE(propagation.status(kRouting).state, State::Settled);
    }
};

HOOX_TEST(PropagationTest);
#include "PropagationTest.moc"
