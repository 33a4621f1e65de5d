#include "models/config/ConfigBoard.h"

#include "storage/config/GuardedConfig.h"
#include "storage/config/ReadOnlyConfig.h"
#include "storage/profile/Profile.h"
#include "tests/support/FixedClock.h"
#include "tests/support/SlowConfig.h"
#include "tests/support/TestRegistry.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto kRoutingKey = u"trade:routing"_s;

} // namespace

class ConfigBoardTest : public QObject
{
    Q_OBJECT

    using State = ConfigRow::State;
    FixedClock m_clock;
    std::unique_ptr<SlowConfig> m_store;
    std::unique_ptr<GuardedConfig> m_guarded;
    std::unique_ptr<ConfigBoard> m_board;

    void read()
    {
        m_board->refresh();
        QTRY_VERIFY(!m_board->isReading());
    }
    [[nodiscard]] const ConfigRow &row(const QString &key) const
    {
        return m_board->model().at(m_board->model().rowOf(key));
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<SlowConfig>();
        m_guarded = std::make_unique<GuardedConfig>(*m_store);
        m_store->add(u"account:drawdown_now"_s, "0.031");
        m_store->add(u"agent:openai_key"_s, "sk-of-a-test");
        m_store->add(u"trade:kill_switch"_s, "false");
        m_store->add(kRoutingKey, "bybit", u"cli"_s, m_clock.nowUtc().addDays(-1), u"first"_s);
        m_board = std::make_unique<ConfigBoard>(*m_guarded, m_clock,
                                                ConfigBoard::Facts{u"paper"_s, u"ann@desk-1"_s, 10s, Done{}});
    }
    void cleanup()
    {
        m_board.reset();
        m_guarded.reset();
    }

    void everyKeyHasItsTypeAndState_KV2()
    {
        read();
        QCOMPARE(m_board->model().rowCount(), 4);
        QCOMPARE(row(u"account:drawdown_now"_s).state(), State::Misplaced);
        QCOMPARE(row(u"account:drawdown_now"_s).tier, u"ledger"_s);
        QCOMPARE(row(u"agent:openai_key"_s).type, ConfigType::Secret);
        QCOMPARE(row(u"trade:kill_switch"_s).type, ConfigType::KillSwitch);
        QCOMPARE(row(kRoutingKey).type, ConfigType::Exchanges);
        QCOMPARE(row(kRoutingKey).state(), State::Settled);
        for (int at = 0; at < m_board->model().rowCount(); ++at) {
            for (int column = 0; column < ConfigModel::ColumnCount; ++column)
                QVERIFY(m_board->model().index(at, column).data().toString() != u"sk-of-a-test");
        }
    }

    void rowsComeAndGoWithoutAReset_UI2()
    {
        const QAbstractItemModelTester tester(&m_board->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        read();
        QSignalSpy reset(&m_board->model(), &QAbstractItemModel::modelReset);
        const QPersistentModelIndex kept = m_board->model().index(m_board->model().rowOf(kRoutingKey), 0);
        m_store->entries.remove(u"account:drawdown_now"_s);
        m_store->add(u"bot:a"_s, "1");
        m_store->add(u"zeta"_s, "2");
        m_store->add(u"trade:kill_switch"_s, "true");
        read();
        QCOMPARE(m_board->model().rowCount(), 5);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(kept.data().toString(), kRoutingKey);
        QCOMPARE(m_board->model().entries(), m_store->entries.values().toVector());
        for (int number = 0; number < 100; ++number)
            m_store->add(u"bot:%1"_s.arg(number), "1");
        read();
        QCOMPARE(m_board->model().rowCount(), 105);
        QCOMPARE(reset.size(), 1);
    }

    void aListingThatLagsBehindAWriteIsReadAgain_KV1()
    {
        read();
        m_board->write(kRoutingKey, "mexc", {});
        // The tier has it, and its next listing has not.
        m_store->end(0, Done{});
        QTRY_COMPARE(row(kRoutingKey).state(), State::Propagating);
        QTRY_VERIFY(!m_board->isReading());
        QCOMPARE(row(kRoutingKey).entry.value, QByteArray("bybit"));
        m_store->add(kRoutingKey, "mexc");
        m_clock.advance(10s);
        QTRY_COMPARE(row(kRoutingKey).entry.value, QByteArray("mexc"));
        QCOMPARE(row(kRoutingKey).state(), State::Settled);
    }

    void aWriteIsPropagatingThenSettled_KV1()
    {
        read();
        m_board->write(kRoutingKey, "mexc", u"bybit slow"_s);
        QCOMPARE(row(kRoutingKey).state(), State::Waiting);
        m_store->store(0);
        QTRY_COMPARE(row(kRoutingKey).state(), State::Propagating);
        QTRY_COMPARE(row(kRoutingKey).entry.value, QByteArray("mexc"));
        QCOMPARE(row(kRoutingKey).entry.changedBy, u"ann@desk-1"_s);
        m_clock.advance(10s);
        QTRY_COMPARE(row(kRoutingKey).state(), State::Settled);
    }

    void anotherValueBehindTheWindowIsDiverged_KV1()
    {
        read();
        m_board->write(kRoutingKey, "mexc", {});
        m_store->store(0);
        QTRY_COMPARE(row(kRoutingKey).state(), State::Propagating);
        m_store->add(kRoutingKey, "binance", u"agent"_s);
        m_clock.advance(10s);
        QTRY_COMPARE(row(kRoutingKey).state(), State::Diverged);
        // It comes after all, late.
        m_store->add(kRoutingKey, "mexc");
        read();
        QCOMPARE(row(kRoutingKey).state(), State::Settled);
    }

    void whatAnotherWroteJustNowIsNotCalledSettled_KV1()
    {
        m_store->add(kRoutingKey, "binance", u"cli"_s, m_clock.nowUtc().addSecs(-3));
        read();
        QCOMPARE(row(kRoutingKey).state(), State::Propagating);
        read();
        QCOMPARE(row(kRoutingKey).state(), State::Propagating);
        m_clock.advance(10s);
        QTRY_COMPARE(row(kRoutingKey).state(), State::Settled);
    }

    void aWriteThatFailsIsSaidAtItsKeyAndTheKeysAreReadAgain_KV3()
    {
        read();
        const auto lists = m_store->lists;
        QSignalSpy ended(m_board.get(), &ConfigBoard::ended);
        m_board->write(kRoutingKey, "mexc", {});
        m_store->refuse(0, {Error::Kind::Timeout, u"config"_s, {}, {}});
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(row(kRoutingKey).state(), State::Failed);
        QTRY_COMPARE(m_store->lists, lists + 1);
    }

    void aReadThatFailsLeavesTheOldKeysAndTheirAge_KV1()
    {
        read();
        m_clock.advance(61s);
        m_store->readError = Error{Error::Kind::Offline, u"config"_s, {}, {}};
        read();
        QCOMPARE(m_board->model().rowCount(), 4);
        QCOMPARE(m_board->age(), 61s);
        QCOMPARE(m_board->error()->kind, Error::Kind::Offline);
    }

    void aReadOnlyProfileRefusesAndSaysSo_KV3()
    {
        ReadOnlyConfig readOnly(*m_store, u"paper"_s);
        GuardedConfig guarded(readOnly);
        ConfigBoard board(guarded, m_clock, {u"paper"_s, u"ann@desk-1"_s, 10s, refusedAsReadOnly(u"paper"_s)});
        QVERIFY(!board.mayWrite());
        board.write(kRoutingKey, "mexc", {});
        QTRY_COMPARE(board.writeStatus(kRoutingKey).state, ConfigWriteStatus::State::Failed);
        QCOMPARE(board.writeStatus(kRoutingKey).error->kind, Error::Kind::Refused);
        QVERIFY(m_store->writes.isEmpty());
    }

    void aWriteWhoseAnswerGotLostIsNotCalledUnwrittenOnceItIsRead_KV1()
    {
        read();
        m_board->write(kRoutingKey, "mexc", {});
        m_store->add(kRoutingKey, "mexc");
        m_store->refuse(0, {Error::Kind::Timeout, u"config"_s, {}, {}});
        QTRY_COMPARE(row(kRoutingKey).entry.value, QByteArray("mexc"));
        QCOMPARE(row(kRoutingKey).state(), State::Settled);
    }

    void filesGoOutAndComeInAndOnlyWhatChangesIsWritten_KV3()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"keys.json"_s);
        m_store->add(u"trade:default_leverage"_s, "5");
        read();
        QSignalSpy exported(m_board.get(), &ConfigBoard::exported);
        m_board->exportTo(file);
        QTRY_COMPARE(exported.size(), 1);
        m_store->add(kRoutingKey, "mexc");
        QSignalSpy planned(m_board.get(), &ConfigBoard::importPlanned);
        m_board->planImport(file);
        QTRY_COMPARE(planned.size(), 1);
        QVERIFY2(m_store->writes.isEmpty(), "a dry run writes nothing");
        const auto plan = planned.at(0).at(1).value<QVector<ConfigImportLine>>();
        m_board->import(plan, u"as it was"_s);
        QCOMPARE(m_store->writes.size(), 1);
        QCOMPARE(m_store->writes.at(0).key, kRoutingKey);
        QCOMPARE(m_store->writes.at(0).value, QByteArray("bybit"));
        QCOMPARE(m_store->writes.at(0).change.reason, u"as it was"_s);
    }

    void aFileThatCannotBeUsedIsSaid_KV3()
    {
        const QTemporaryDir folder;
        QSignalSpy failed(m_board.get(), &ConfigBoard::fileFailed);
        m_board->planImport(folder.filePath(u"none.json"_s));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(1).value<Error>().kind, Error::Kind::NotFound);
        m_board->exportTo(folder.filePath(u"no/such/folder.json"_s));
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(failed.at(1).at(1).value<Error>().kind, Error::Kind::Denied);
    }
};

HOOX_TEST(ConfigBoardTest);
#include "ConfigBoardTest.moc"
