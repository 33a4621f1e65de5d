#include "storage/config/EmbeddedConfigStore.h"
#include "storage/profile/ProfileStore.h"
#include "storage/workspace/Workspace.h"

#include "tests/support/Await.h"
#include "tests/support/FixedClock.h"
#include "tests/support/LocalEdge.h"
#include "tests/support/TestRegistry.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <memory>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000;
const QStringList kKillKeys{u"trade:kill_switch"_s, u"global:kill_switch"_s};

/// How far an engage had come when it was killed, by its journal.
enum class Reached { Nothing, Asked, Stored, Written };

/// When the process is shot: so long after its journal had so many lines.
struct Death
{
    int lines = 0;
    qint64 nanoseconds = 0;
};

} // namespace

/// kill -9 at a moment of chance around `hoox-console kill engage`, a real process, and every third time another one
/// while the next start finishes the job: after `kill status --wait` the edge is engaged, wherever it died, once the
/// intent was on the disk. The embedded tier and Cloudflare's own runtime. A few rounds each by default; `HOOX_LONG=1`
/// plays 200. The seed is printed; `HOOX_SEED` sets it.
class KillEngageDeathTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<LocalEdge> m_edge;
    std::unique_ptr<QTemporaryDir> m_folder;
    QRandomGenerator m_random;
    quint32 m_seed = 0;
    bool m_onEdge = false;

    struct Ended
    {
        bool killed = false;
        int status = -1;
        QByteArray said, complained;
        qint64 nanoseconds = 0;
    };

    [[nodiscard]] QByteArray journal() const
    {
        QFile file(Workspace(m_folder->path()).killJournalFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Ended run(const QStringList &command, std::optional<Death> death = {})
    {
        QProcess console;
        QElapsedTimer since;
        since.start();
        console.start(QStringLiteral(HOOX_CONSOLE),
                      QStringList{u"--workspace"_s, m_folder->path(), u"--profile"_s, u"desk"_s, u"--json"_s} +
                          command);
        if (death) {
            while (journal().count('\n') < death->lines && since.elapsed() < kPatienceMs / 30) {
            }
            // The moment is what is tried here, so it is neither an event nor a state that could be waited for.
            const auto from = since.nsecsElapsed();
            while (since.nsecsElapsed() - from < death->nanoseconds) {
            }
            console.kill();
        }
        (void)console.waitForFinished(kPatienceMs);
        return {console.exitStatus() == QProcess::CrashExit, console.exitCode(), console.readAllStandardOutput(),
                console.readAllStandardError(), since.nsecsElapsed()};
    }

    /// A desk that trades, in a folder of its own.
    void prepare()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto profile = newProfile(u"desk"_s, m_onEdge ? Profile::Kind::LocalEdge : Profile::Kind::Embedded);
        // The propagation window is what the last start waits for, and not what is tried.
        profile.window = std::chrono::seconds(1);
        profile.poll = std::chrono::milliseconds(100);
        if (m_onEdge) {
            m_edge->clearConfig();
            profile.places = *localEdgePlaces(m_edge->origin());
            profile.places.namespaceId = m_edge->namespaceId();
        }
        const Workspace workspace(m_folder->path());
        QVERIFY(ProfileStore(workspace.profilesFolder()).write(profile));
        const FixedClock clock;
        EmbeddedConfigStore config(workspace.configFile(), clock);
        QVERIFY(await(config.create()));
    }

    [[nodiscard]] Reached reached() const
    {
        const auto lines = journal();
        if (lines.contains("\"engage-written\""))
            return Reached::Written;
        if (lines.contains("\"engage-stored\""))
            return Reached::Stored;
        // A torn line is no intent: nothing was sent yet, and the next start says so.
        return lines.contains("\"engage-asked\"") && lines.endsWith('\n') ? Reached::Asked : Reached::Nothing;
    }

    /// Past the console: what a worker would read.
    [[nodiscard]] QByteArray stored(const QString &key) const
    {
        if (m_onEdge)
            return m_edge->call("GET", u"/storage/kv/namespaces/%1/values/%2"_s.arg(
                                           m_edge->namespaceId(), QString(key).replace(u':', u"%3A"_s)));
        const FixedClock clock;
        EmbeddedConfigStore config(Workspace(m_folder->path()).configFile(), clock);
        const auto entry = await(config.get(key));
        return entry && *entry ? (*entry)->value : QByteArray();
    }

    /// The steps behind the first read back are over in a few milliseconds: they have as many rounds as the long ones.
    Death chooseDeath(qint64 wholeRun)
    {
        const auto lines = m_random.bounded(4);
        const auto most = lines < 2 ? static_cast<double>(wholeRun) : 4e6;
        // Behind a line rather soon than late: most of what can break comes next.
        const auto share = lines == 0 ? m_random.bounded(1.0) : m_random.bounded(1.0) * m_random.bounded(1.0);
        return {lines, static_cast<qint64>(most * share)};
    }

    /// Empty, or what the last start left wrong.
    QString finish(Reached reached)
    {
        const auto ended = run({u"kill"_s, u"status"_s, u"--wait"_s});
        const auto state = QJsonDocument::fromJson(ended.said).object()[u"state"_s].toString();
        if (ended.status != 0)
            return u"the last start ended with %1: %2"_s.arg(ended.status)
                .arg(QString::fromUtf8(ended.said + ended.complained));
        if (reached == Reached::Nothing && state == u"trading")
            return {};
        if (state != u"engaged")
            return u"the last start says %1"_s.arg(state);
        for (const auto &key : kKillKeys) {
            if (stored(key) != "true")
                return u"%1 is %2"_s.arg(key, QString::fromUtf8(stored(key)));
        }
        return this->reached() == Reached::Written ? QString() : u"the journal still has an open engage"_s;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_seed = qEnvironmentVariableIsSet("HOOX_SEED") ? qEnvironmentVariable("HOOX_SEED").toUInt()
                                                        : QRandomGenerator::global()->generate();
        qInfo("HOOX_SEED=%u", m_seed);
    }

    void anEngageThatWasAskedIsFinishedByTheNextStart_KS3_KR21_data()
    {
        QTest::addColumn<bool>("onEdge");
        QTest::newRow("embedded") << false;
        QTest::newRow("local edge") << true;
    }

    void anEngageThatWasAskedIsFinishedByTheNextStart_KS3_KR21()
    {
        QFETCH(const bool, onEdge);
        m_onEdge = onEdge;
        m_random.seed(m_seed + (onEdge ? 1 : 0));
        if (onEdge && !m_edge) {
            m_edge = LocalEdge::start();
            if (!m_edge)
                QSKIP("the packages of the local edge are not installed");
        }
        prepare();
        const QStringList engage{u"kill"_s, u"engage"_s, u"--reason"_s, u"death"_s};
        const auto whole = run(engage);
        QVERIFY2(whole.status == 0, whole.complained.constData());
        const int rounds = qEnvironmentVariableIntValue("HOOX_LONG") == 1 ? 100 : 4;
        QHash<Reached, int> deaths;
        int faster = 0;
        for (int round = 0; round < rounds; ++round) {
            prepare();
            const auto death = chooseDeath(whole.nanoseconds);
            const auto told = u"HOOX_SEED=%1, round %2, killed %3 ns after line %4: "_s.arg(m_seed)
                                  .arg(round)
                                  .arg(death.nanoseconds)
                                  .arg(death.lines);
            faster += run(engage, death).killed ? 0 : 1;
            const auto before = reached();
            ++deaths[before];
            if (round % 3 == 2) // The start that would have finished it dies too.
                (void)run({u"kill"_s, u"status"_s, u"--wait"_s}, chooseDeath(whole.nanoseconds));
            const auto fault = finish(std::max(before, reached()));
            QVERIFY2(fault.isEmpty(), qPrintable(told + fault));
        }
        qInfo(
            "HOOX_SEED=%u, %s: %d rounds; when it died nothing was journalled in %d, it was asked in %d, stored in %d, "
            "written in %d; %d were over before",
            m_seed, QTest::currentDataTag(), rounds, deaths[Reached::Nothing], deaths[Reached::Asked],
            deaths[Reached::Stored], deaths[Reached::Written], faster);
    }
};

HOOX_TEST(KillEngageDeathTest);
#include "KillEngageDeathTest.moc"
