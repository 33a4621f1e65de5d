#include "tests/faults/OrderDeathDesk.h"

#include "storage/config/EmbeddedConfigStore.h"
#include "storage/ledger/LedgerFile.h"
#include "storage/ledger/LocalLedger.h"
#include "storage/orders/SqliteOrderJournal.h"
#include "storage/profile/ProfileStore.h"
#include "storage/workspace/Workspace.h"
#include "tests/support/Await.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>

namespace hoox::tests {

using namespace Qt::StringLiterals;

namespace {
constexpr int kConsolePatienceMs = 60'000;
constexpr int kNever = 1 << 30;
} // namespace

OrderDeathDesk::OrderDeathDesk(LocalEdge *edge, const QString &query) : m_edge(edge), m_fault(prepare(query)) {}

QString OrderDeathDesk::prepare(const QString &query)
{
    auto profile = newProfile(u"desk"_s, m_edge ? Profile::Kind::LocalEdge : Profile::Kind::Embedded);
    profile.ordersPerMinute = 1000;
    if (m_edge) {
        profile.places = *localEdgePlaces(m_edge->origin());
        profile.places.namespaceId = m_edge->namespaceId();
        profile.places.databaseId = m_edge->databaseId();
        profile.places.logsBucket = m_edge->logsBucket();
        profile.places.reportsBucket = m_edge->reportsBucket();
        profile.places.gatewayUrl = QUrl(m_edge->origin().toString() + u"/webhook"_s + query);
    }
    const Workspace workspace(m_folder.path());
    if (!ProfileStore(workspace.profilesFolder()).write(profile))
        return u"no profile"_s;
    const SystemClock clock;
    NoProgress none;
    EmbeddedConfigStore config(workspace.configFile(), clock);
    if (!await(config.create()) || !createLedger(workspace.ledgerFile(), clock, none))
        return u"no stores"_s;
    if (!m_edge)
        return {};
    m_edge->clear();
    QFile tables(QStringLiteral(HOOX_SOURCE_DIR) + u"/storage/sqlite/migrations/0001_ledger.sql"_s);
    if (!tables.open(QIODevice::ReadOnly))
        return tables.fileName();
    auto statements = QString::fromUtf8(tables.readAll()).split(u';');
    statements.removeLast();
    if (!m_edge->runSql(statements))
        return u"no tables"_s;
    const auto pulled = run({u"sync"_s});
    return pulled.status == 0 ? QString() : QString::fromUtf8(pulled.complained);
}

ConsoleEnd OrderDeathDesk::run(const QStringList &command, const std::optional<ConsoleDeath> &death) const
{
    QProcess console;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CLOUDFLARE_API_TOKEN"_s, u"any-token"_s);
    if (m_edge) {
        environment.insert(u"AWS_ACCESS_KEY_ID"_s, m_edge->accessKeyId());
        environment.insert(u"AWS_SECRET_ACCESS_KEY"_s, QString::fromLatin1(m_edge->secretAccessKey()));
        environment.insert(u"HOOX_WEBHOOK_API_KEY"_s, QString::fromLatin1(m_edge->webhookKey()));
    }
    const auto calls = m_folder.filePath(u"calls"_s);
    QFile::remove(calls);
    // A sanitizer wants to be the first of all libraries.
    if (QLatin1StringView(HOOX_SANITIZERS).isEmpty()) {
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(HOOX_DEATH_INSIDE));
        environment.insert(u"HOOX_DIE_AT"_s, QString::number(death && death->call > 0 ? death->call : kNever));
        environment.insert(u"HOOX_CALLS"_s, calls);
    }
    console.setProcessEnvironment(environment);
    const auto before = QFileInfo(ordersLog()).size();
    QElapsedTimer since;
    since.start();
    console.start(QStringLiteral(HOOX_CONSOLE),
                  QStringList{u"--workspace"_s, m_folder.path(), u"--profile"_s, u"desk"_s, u"--json"_s} + command);
    if (death && death->call == 0) {
        (void)console.waitForStarted(kConsolePatienceMs);
        const auto isQuiet = [this, before] { return QFileInfo(ordersLog()).size() <= before; };
        while (death->afterIntent && isQuiet() && console.state() == QProcess::Running && !console.waitForFinished(0)) {
        }
        // The moment is what is tried here, so it is neither an event nor a state that could be waited for.
        const auto from = death->afterIntent ? since.nsecsElapsed() : 0;
        while (since.nsecsElapsed() - from < death->nanoseconds && !console.waitForFinished(1)) {
        }
        console.kill();
    }
    (void)console.waitForFinished(kConsolePatienceMs);
    QFile told(calls);
    return {console.exitStatus() == QProcess::CrashExit,
            console.exitCode(),
            console.readAllStandardOutput(),
            console.readAllStandardError(),
            since.nsecsElapsed(),
            told.open(QIODevice::ReadOnly) ? told.readAll().toInt() : 0};
}

QString OrderDeathDesk::ordersLog() const
{
    return Workspace(m_folder.path()).ordersFile() + u"-wal"_s;
}

ConsoleEnd OrderDeathDesk::submit(const QString &requestId, const std::optional<ConsoleDeath> &death) const
{
    return run({u"order"_s, u"submit"_s, u"--exchange"_s, u"bybit"_s, u"--symbol"_s, u"BTCUSDT"_s, u"--action"_s,
                u"LONG"_s, u"--quantity"_s, u"0.01"_s, u"--price"_s, u"64541.3"_s, u"--request-id"_s, requestId},
               death);
}

QVector<OrderEntry> OrderDeathDesk::journalled(const QString &requestId) const
{
    SqliteOrderJournal journal(Workspace(m_folder.path()).ordersFile());
    OrdersQuery query;
    query.requestId = requestId;
    return await(journal.list(query)).value_or(QVector<OrderEntry>());
}

int OrderDeathDesk::executions(const QString &requestId) const
{
    if (!m_edge) {
        LocalLedger ledger(Workspace(m_folder.path()).ledgerFile());
        const auto fills = await(ledger.fillsOfRequest(requestId, 0));
        return fills ? static_cast<int>(fills->size()) : -1;
    }
    QNetworkAccessManager network;
    const QNetworkRequest request(QUrl(m_edge->origin().toString() + u"/executions?key="_s + requestId));
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, kConsolePatienceMs))
        return -1;
    return QJsonDocument::fromJson(reply->readAll())[u"executions"_s].toInt(-1);
}

} // namespace hoox::tests
