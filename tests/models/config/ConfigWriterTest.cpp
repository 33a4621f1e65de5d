#include "models/config/ConfigWriter.h"

#include "storage/config/GuardedConfig.h"
#include "tests/support/FixedClock.h"
#include "tests/support/SlowConfig.h"
#include "tests/support/TestRegistry.h"

#include <QSignalSpy>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto kSize = u"trade:max_position_size"_s;
const auto kLeverage = u"trade:default_leverage"_s;
const ConfigChange kAnn{u"ann@desk-1"_s, u"larger clips"_s};

} // namespace

class ConfigWriterTest : public QObject
{
    Q_OBJECT

    using State = ConfigWriteStatus::State;
    FixedClock m_clock;
    std::unique_ptr<SlowConfig> m_store;
    std::unique_ptr<GuardedConfig> m_guarded;
    std::unique_ptr<ConfigWriter> m_writer;

    void pass(std::chrono::milliseconds time)
    {
        m_clock.advance(time);
        m_writer->tick();
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<SlowConfig>();
        m_guarded = std::make_unique<GuardedConfig>(*m_store);
        m_writer = std::make_unique<ConfigWriter>(*m_guarded, m_clock);
    }
    void cleanup()
    {
        m_writer.reset();
        m_guarded.reset();
    }

    void theFirstWriteLeavesAtOnceWithWhoAndWhy_KV3()
    {
        QSignalSpy stored(m_writer.get(), &ConfigWriter::stored);
        m_writer->write(kSize, "2500", kAnn);
        QCOMPARE(m_store->writes.size(), 1);
        QCOMPARE(m_store->writes.at(0).value, QByteArray("2500"));
        QCOMPARE(m_store->writes.at(0).change.by, kAnn.by);
        QCOMPARE(m_store->writes.at(0).change.reason, kAnn.reason);
        QCOMPARE(m_writer->status(kSize).state, State::Writing);
        m_store->store(0);
        QTRY_COMPARE(stored.size(), 1);
        QCOMPARE(m_writer->status(kSize).state, State::Stored);
        QCOMPARE(m_writer->openWrites(), 0);
    }

    void aKeyIsWrittenAtMostOnceASecondAndANewerValueReplacesTheOneThatWaits_KV3()
    {
        m_writer->write(kSize, "1", kAnn);
        m_store->store(0);
        QTRY_COMPARE(m_writer->status(kSize).state, State::Stored);
        m_writer->write(kSize, "2", kAnn);
        m_writer->write(kSize, "3", {u"bob"_s, u"newer"_s});
        QCOMPARE(m_writer->status(kSize).state, State::Waiting);
        QCOMPARE(m_writer->status(kSize).value, QByteArray("3"));
        pass(999ms);
        QCOMPARE(m_store->writes.size(), 1);
        pass(1ms);
        QCOMPARE(m_store->writes.size(), 2);
        QCOMPARE(m_store->writes.at(1).value, QByteArray("3"));
        QCOMPARE(m_store->writes.at(1).change.by, u"bob"_s);
    }

    void oneKeyDoesNotHoldUpAnother_KV3()
    {
        m_writer->write(kSize, "1", kAnn);
        m_writer->write(kLeverage, "10", kAnn);
        QCOMPARE(m_store->writes.size(), 2);
    }

    void aWriteWithoutAnAnswerIsNotOvertaken_KV3()
    {
        m_writer->write(kSize, "1", kAnn);
        m_writer->write(kSize, "2", kAnn);
        pass(1h);
        QCOMPARE(m_store->writes.size(), 1);
        QCOMPARE(m_writer->openWrites(), 2);
        m_store->store(0);
        QTRY_COMPARE(m_writer->openWrites(), 1);
        pass(0ms);
        QCOMPARE(m_store->writes.size(), 2);
        QCOMPARE(m_store->writes.at(1).value, QByteArray("2"));
    }

    void theTimerSendsWhatWaits_KV3()
    {
        m_writer->write(kSize, "1", kAnn);
        m_store->store(0);
        QTRY_COMPARE(m_writer->openWrites(), 0);
        m_clock.advance(990ms);
        m_writer->write(kSize, "2", kAnn);
        m_clock.advance(10ms);
        QTRY_COMPARE(m_store->writes.size(), 2);
    }

    void aFailureIsKeptWithItsKeyAndTheOneBehindItGoesOn_KV3()
    {
        QSignalSpy failed(m_writer.get(), &ConfigWriter::failed);
        const Error offline{Error::Kind::Offline, u"config"_s, {}, {}};
        m_writer->write(kSize, "1", kAnn);
        m_writer->write(kSize, "2", kAnn);
        m_store->refuse(0, offline);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(m_writer->status(kSize).state, State::Waiting);
        pass(1s);
        m_store->refuse(1, offline);
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(m_writer->status(kSize).state, State::Failed);
        QCOMPARE(m_writer->status(kSize).error, offline);
        QCOMPARE(m_writer->status(kSize).value, QByteArray("2"));
    }

    void whatBreaksItsRuleIsNotSent_KV3()
    {
        QSignalSpy failed(m_writer.get(), &ConfigWriter::failed);
        m_writer->write(kSize, "-5", kAnn);
        QCOMPARE(failed.size(), 1);
        QVERIFY(m_store->writes.isEmpty());
        QCOMPARE(m_writer->status(kSize).error->kind, Error::Kind::Invalid);
    }

    void killKeysAndMovingStateAreRefusedWithTheRightTier_KV2()
    {
        m_writer->write(u"trade:kill_switch"_s, "false", kAnn);
        m_writer->write(u"account:drawdown_now"_s, "0.1", kAnn);
        m_writer->write(u"order:lock"_s, "1", kAnn);
        QTRY_COMPARE(m_writer->status(u"order:lock"_s).state, State::Failed);
        QCOMPARE(m_writer->status(u"trade:kill_switch"_s).error->cause, Error::Cause::KillKeyProtected);
        QCOMPARE(m_writer->status(u"account:drawdown_now"_s).error->cause, Error::Cause::FastStateInConfig);
        QCOMPARE(m_writer->status(u"account:drawdown_now"_s).error->detail, u"ledger"_s);
        QCOMPARE(m_writer->status(u"order:lock"_s).error->detail, u"locks"_s);
        QVERIFY(m_store->writes.isEmpty());
    }

    void aRemovalTakesItsTurnLikeAWrite_KV3()
    {
        m_writer->write(kSize, "1", kAnn);
        m_writer->remove(kSize, kAnn);
        m_store->store(0);
        QTRY_COMPARE(m_writer->openWrites(), 1);
        pass(1s);
        QCOMPARE(m_store->writes.size(), 2);
        QVERIFY(!m_store->writes.at(1).value);
    }

    void whatWaitsWhenItGoesIsNamedInTheLog_KV3()
    {
        m_writer->write(kSize, "1", kAnn);
        m_writer->write(kSize, "2", kAnn);
        QTest::ignoreMessage(QtWarningMsg, "closed before it was written: trade:max_position_size");
        QTest::ignoreMessage(QtWarningMsg, "closed before its write was answered: trade:max_position_size");
        m_writer.reset();
        m_store->store(0);
        QTest::qWait(0);
    }
};

HOOX_TEST(ConfigWriterTest);
#include "ConfigWriterTest.moc"
