#include "models/config/ConfigHistory.h"

#include "tests/support/Audit.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

const auto kSizeKey = u"trade:max_position_size"_s;

AuditEntry changeOf(const QString &key, const QString &before, const QString &after)
{
    AuditEntry entry{u"config.set"_s, key};
    entry.before = before;
    entry.after = after;
    entry.reason = u"larger clips"_s;
    return entry;
}

} // namespace

class ConfigHistoryTest : public QObject
{
    Q_OBJECT

    using Outcome = ConfigHistoryRow::Outcome;
    FixedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AuditLog> m_log;
    std::unique_ptr<ConfigHistory> m_history;

    [[nodiscard]] const AuditTrail &trail() const { return m_log->trail(); }
    void read(const QString &key)
    {
        m_history->read(key);
        QTRY_VERIFY(m_history->isKnown());
    }
    void change(const QString &key, const QString &before, const QString &after, const std::optional<Error> &error)
    {
        const auto asked = trail().asked(changeOf(key, before, after), m_clock);
        QVERIFY(asked);
        QVERIFY(trail().ended(*asked, error, m_clock));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_log = std::make_unique<AuditLog>(trailOf(Workspace(m_folder->path())), m_clock);
        m_history = std::make_unique<ConfigHistory>(*m_log, u"embedded"_s);
    }
    void cleanup()
    {
        m_history.reset();
        m_log.reset();
    }

    void theChangesOfAKeyAreToldOnceEachNewestFirst_KV3()
    {
        change(kSizeKey, u"1000"_s, u"2000"_s, std::nullopt);
        change(u"bot:greeting"_s, u"a"_s, u"b"_s, std::nullopt);
        change(kSizeKey, u"2000"_s, u"2500"_s, Error{Error::Kind::Offline, kSizeKey, {}, {}});
        read(kSizeKey);
        QCOMPARE(m_history->rows().size(), 2);
        QCOMPARE(m_history->rows().at(0).after, u"2500"_s);
        QCOMPARE(m_history->rows().at(0).outcome, Outcome::Failed);
        QCOMPARE(m_history->rows().at(1).before, u"1000"_s);
        QCOMPARE(m_history->rows().at(1).outcome, Outcome::Done);
        QCOMPARE(m_history->rows().at(1).by, u"tester@desk"_s);
        QCOMPARE(m_history->rows().at(1).reason, u"larger clips"_s);
    }

    void whatWasAskedForAndNotAnsweredIsNotKnown_AU1()
    {
        QVERIFY(trail().asked(changeOf(kSizeKey, u"1"_s, u"2"_s), m_clock));
        read(kSizeKey);
        QCOMPARE(m_history->rows().size(), 1);
        QCOMPARE(m_history->rows().at(0).outcome, Outcome::NotKnown);
    }

    void anotherProfilesKeyIsAnotherKey_KV3()
    {
        auto entry = changeOf(kSizeKey, u"1"_s, u"2"_s);
        entry.profile = u"cloudflare-prod"_s;
        QVERIFY(trail().record(entry, m_clock));
        read(kSizeKey);
        QVERIFY(m_history->rows().isEmpty());
        QVERIFY(!m_history->error());
    }

    void aFewAreEnough_KV3()
    {
        for (int number = 0; number < 8; ++number)
            change(kSizeKey, QString::number(number), QString::number(number + 1), std::nullopt);
        read(kSizeKey);
        QCOMPARE(m_history->rows().size(), ConfigHistory::kMostRows);
        QCOMPARE(m_history->rows().at(0).after, u"8"_s);
    }

    void aLogThatIsNoneIsAnErrorAndNotAnEmptyHistory_AU1()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(Workspace(m_folder->path()).auditFile()));
        read(kSizeKey);
        QVERIFY(m_history->error());
    }
};

HOOX_TEST(ConfigHistoryTest);
#include "ConfigHistoryTest.moc"
