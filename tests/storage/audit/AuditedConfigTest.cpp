#include "storage/audit/AuditedConfig.h"

#include "storage/audit/AuditedKillJournal.h"
#include "storage/config/EmbeddedConfigStore.h"
#include "storage/config/GuardedConfig.h"
#include "storage/config/KillIntentJournal.h"
#include "tests/support/Await.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// What is written to the config and to the kill journal stands in the log.
class AuditedConfigTest : public QObject
{
    Q_OBJECT

    struct Bench
    {
        QTemporaryDir folder;
        FixedClock clock;
        EmbeddedConfigStore store{folder.filePath(u"config.db"_s), clock};
        GuardedConfig guarded{store};
        AuditTrail trail{AuditFile(folder.filePath(u"logs/audit.jsonl"_s), folder.filePath(u"logs/head.json"_s)),
                         u"ann@desk"_s, u"prod"_s};
        AuditLog log{trail, clock};
        AuditedConfig config{guarded, trail, clock, [](const QString &key) { return key == u"agent:openai_key"; },
                             [this](const Error &error) { log.tellLost(error); }};

        Bench()
        {
            QDir(folder.path()).mkdir(u"logs"_s);
            // The config's file is made by its first write.
            (void)await(store.put(u"exchanges:default_routing"_s, "bybit", {}));
        }
        [[nodiscard]] QVector<AuditRecord> records() { return await(log.list({})).value(); }
    };

private Q_SLOTS:
    void aWriteIsAskedAndDoneWithOldAndNewValue_KV3_AU1()
    {
        Bench bench;
        QVERIFY(await(bench.config.put(u"trade:max_position_size"_s, "1000", {u"bob@desk"_s, u"start"_s})));
        QVERIFY(await(bench.config.put(u"trade:max_position_size"_s, "500", {{}, u"smaller"_s})));
        QVERIFY(await(bench.config.remove(u"trade:max_position_size"_s, {})));
        const auto records = bench.records();
        QCOMPARE(records.size(), 6);
        const auto &set = records.at(2).entry;
        QCOMPARE(set.action, u"config.set"_s);
        QCOMPARE(set.subject, u"trade:max_position_size"_s);
        QCOMPARE(set.before, std::optional(u"1000"_s));
        QCOMPARE(set.after, std::optional(u"500"_s));
        QCOMPARE(set.reason, u"smaller"_s);
        QCOMPARE(set.by, u"ann@desk"_s);
        QCOMPARE(set.profile, u"prod"_s);
        QCOMPARE(set.result, AuditEntry::Result::Done);
        QCOMPARE(set.of, records.at(3).number);
        QCOMPARE(records.at(3).entry.result, AuditEntry::Result::Asked);
        QCOMPARE(records.at(0).entry.before, std::optional(u"500"_s));
        QCOMPARE(records.at(0).entry.after, std::optional<QString>());
        QCOMPARE(records.at(5).entry.before, std::optional<QString>());
        QCOMPARE(records.at(5).entry.by, u"bob@desk"_s);
    }

    void aRefusedWriteIsRecordedAsOne_KV2_AU1()
    {
        Bench bench;
        QCOMPARE(await(bench.config.put(u"trade:kill_switch"_s, "false", {})).error().kind, Error::Kind::Refused);
        QCOMPARE(bench.records().at(0).entry.result, AuditEntry::Result::Refused);
        QVERIFY(!await(bench.store.get(u"trade:kill_switch"_s)).value());
    }

    void writesKeepTheirOrderAndTheLastOnesEndWithTheStore_AU1()
    {
        QVector<Pending<Done>> writes;
        {
            Bench bench;
            for (int at = 0; at < 30; ++at)
                writes.append(bench.config.put(u"trade:routing"_s, QByteArray::number(at), {}));
            QVERIFY(await(writes.at(9)));
            QVERIFY((*await(bench.store.get(u"trade:routing"_s)))->value.toInt() >= 9);
            const auto records = bench.records();
            for (int at = 0; at < 10; ++at)
                QCOMPARE(records.at(records.size() - 2 - 2 * at).entry.after, std::optional(QString::number(at)));
        }
        for (const auto &write : writes)
            QVERIFY(write.isFinished());
    }

    void aSecretIsNotInTheLog_AU1()
    {
        Bench bench;
        QVERIFY(await(bench.config.put(u"agent:openai_key"_s, "sk-1", {})));
        QVERIFY(await(bench.config.put(u"agent:openai_key"_s, "sk-2", {})));
        QFile file(bench.folder.filePath(u"logs/audit.jsonl"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("sk-"));
    }

    void whatCannotBeRecordedIsNotDone_AU1()
    {
        Bench bench;
        QVERIFY(QDir(bench.folder.filePath(u"logs"_s)).removeRecursively());
        QVERIFY(!await(bench.config.put(u"trade:routing"_s, "bybit", {})));
        QVERIFY(!await(bench.store.get(u"trade:routing"_s)).value());
    }

    void theKillSwitchIsRecordedAndNeverWaits_KR26_KS3()
    {
        Bench bench;
        KillIntentJournal journal(bench.folder.filePath(u"kill.jsonl"_s), u"prod"_s);
        AuditedKillJournal audited(journal, bench.log);
        const KillEvent event{KillEvent::Kind::EngageAsked, u"i-1"_s, bench.clock.nowUtc(), u"ann@desk"_s, u"run"_s};
        QVERIFY(await(audited.append(event)));
        auto proven = event;
        proven.kind = KillEvent::Kind::GatewayRefused;
        proven.timings.journalled = std::chrono::milliseconds(6);
        proven.timings.stored = std::chrono::milliseconds(20);
        proven.timings.gatewayRefused = std::chrono::milliseconds(90);
        proven.location = u"FRA"_s;
        QVERIFY(await(audited.append(proven)));
        QTRY_COMPARE(bench.records().size(), 2);
        QCOMPARE(bench.records().at(1).entry.action, u"kill.engage-asked"_s);
        QCOMPARE(bench.records().at(1).entry.reason, u"run"_s);
        QCOMPARE(bench.records().at(0).entry.detail, u"journalled 6 ms, stored 20 ms, gateway refused 90 ms, at FRA"_s);
        // Without the log the switch goes on.
        QVERIFY(QDir(bench.folder.filePath(u"logs"_s)).removeRecursively());
        QSignalSpy failed(&bench.log, &AuditLog::failed);
        QVERIFY(await(audited.append(event)));
        QCOMPARE(await(audited.read())->openEngage, std::optional(event));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(bench.log.finish());
    }

    void aTaskStandsBetweenItsTwoRecords_AU1()
    {
        Bench bench;
        const auto done =
            bench.trail.around({u"backup.restore"_s, u"b.db"_s}, bench.clock, [] { return Result<int>(3); });
        QCOMPARE(done.value(), 3);
        const auto failed = bench.trail.around({u"backup.restore"_s, u"b.db"_s}, bench.clock, []() -> Result<int> {
            return fail(Error::Kind::Corrupt, {}, u"torn"_s);
        });
        QVERIFY(!failed);
        const auto records = bench.records();
        QCOMPARE(records.size(), 4);
        QCOMPARE(records.at(2).entry.result, AuditEntry::Result::Done);
        QCOMPARE(records.at(0).entry.result, AuditEntry::Result::Failed);
        QCOMPARE(records.at(0).entry.detail, u"torn"_s);
    }
};

HOOX_TEST(AuditedConfigTest);
#include "AuditedConfigTest.moc"
