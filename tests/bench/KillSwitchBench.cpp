#include "models/kill/KillSwitch.h"
#include "storage/base/Ids.h"
#include "storage/base/WhenDone.h"
#include "storage/blobs/S3BlobStore.h"
#include "storage/config/KillIntentJournal.h"
#include "storage/config/KvConfigStore.h"
#include "storage/net/HttpClient.h"
#include "tests/bench/BareHttp.h"
#include "tests/support/Await.h"
#include "tests/support/LocalEdge.h"

#include <QCoreApplication>
#include <QFile>
#include <QSemaphore>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <mutex>
#include <thread>

#include <sqlite3.h>

// bench_kill_switch [ROUNDS]: PF-4. From the click to the first byte of the write on the wire, beyond the journal's own
// time, and to the answer beside a bare PUT of the very same bytes: on a quiet machine, and while 50 downloads run and
// SQLite burns both cores.

using namespace hoox;
using namespace hoox::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kDownloads = 50;
constexpr int kQueries = 2;

double now()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double highestOf99Percent(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values.at((values.size() * 99 - 1) / 100);
}

/// Passes everything on to the local edge and back, and keeps when the write of the first kill key came by.
class Relay final : public QThread
{
public:
    explicit Relay(const QUrl &upstream) : m_upstream(upstream)
    {
        start();
        m_listens.acquire();
    }
    ~Relay() override
    {
        quit();
        wait();
    }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] double writeCameAt() const { return m_cameAt; }
    [[nodiscard]] QByteArray write() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_write;
    }

protected:
    void run() override
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        connect(&server, &QTcpServer::newConnection, &server,
                [this, &server] { join(*server.nextPendingConnection()); });
        m_port = server.serverPort();
        m_listens.release();
        exec();
    }

private:
    void join(QTcpSocket &socket)
    {
        auto *const upstream = new QTcpSocket(&socket);
        upstream->connectToHost(m_upstream.host(), static_cast<quint16>(m_upstream.port()));
        connect(&socket, &QTcpSocket::readyRead, upstream, [this, &socket, upstream] {
            const auto bytes = socket.readAll();
            if (bytes.startsWith("PUT ") && bytes.left(400).contains("trade%3Akill_switch")) {
                m_cameAt = now();
                const std::scoped_lock lock(m_mutex);
                m_write = bytes;
            }
            upstream->write(bytes);
        });
        connect(upstream, &QTcpSocket::readyRead, &socket, [&socket, upstream] { socket.write(upstream->readAll()); });
        connect(upstream, &QTcpSocket::disconnected, &socket, [&socket] { socket.disconnectFromHost(); });
    }

    const QUrl m_upstream;
    QSemaphore m_listens;
    std::atomic<quint16> m_port = 0;
    std::atomic<double> m_cameAt = 0;
    mutable std::mutex m_mutex;
    QByteArray m_write; ///< Guarded by m_mutex.
};

/// The journal, with when its first event of a round was on the disk.
class TimedJournal final : public KillJournal
{
public:
    explicit TimedJournal(const QString &path) : m_journal(path, u"bench"_s) {}
    Pending<Done> append(const KillEvent &event) override
    {
        auto answer = m_journal.append(event);
        if (event.kind == KillEvent::Kind::EngageAsked)
            answer.then(QtFuture::Launch::Sync, [this](const Result<Done> &) { durableAt = now(); });
        return answer;
    }
    Pending<KillHistory> read() override { return m_journal.read(); }

    std::atomic<double> durableAt = 0;

private:
    KillIntentJournal m_journal;
};

/// The config, with when the first write of a round was answered.
class TimedConfig final : public ConfigStore
{
public:
    explicit TimedConfig(ConfigStore &store) : m_store(store) {}
    Pending<std::optional<ConfigEntry>> get(const QString &key) override { return m_store.get(key); }
    Pending<QHash<QString, std::optional<QByteArray>>> getAll(const QStringList &keys) override
    {
        return m_store.getAll(keys);
    }
    Pending<QVector<ConfigEntry>> list(const QString &prefix) override { return m_store.list(prefix); }
    Pending<Done> put(const QString &key, const QByteArray &value, const ConfigChange &change) override
    {
        auto answer = m_store.put(key, value, change);
        if (key == QStringView(kTradeKillKey))
            answer.then(QtFuture::Launch::Sync, [this](const Result<Done> &done) { answeredAt = done ? now() : -1; });
        return answer;
    }
    Pending<Done> remove(const QString &key, const ConfigChange &change) override
    {
        return m_store.remove(key, change);
    }

    std::atomic<double> answeredAt = 0;

private:
    ConfigStore &m_store;
};

/// 50 downloads at a time from a service of their own, and SQLite on both cores, until it dies.
class Load
{
public:
    explicit Load(const QString &folder) : m_folder(folder)
    {
        const auto &edge = *m_edge;
        m_secrets->hold(SecretName::AccessKeyId, edge.accessKeyId().toUtf8());
        m_secrets->hold(SecretName::SecretAccessKey, edge.secretAccessKey());
        // As the program has them.
        m_client = std::make_unique<HttpClient>(
            m_clock, m_signer, nullptr, [] { return 0.5; }, HttpPolicy{.pace = Pace::GivesWay});
        m_blobs = std::make_unique<S3BlobStore>(*m_client, m_signer, S3Places{{edge.s3Base(), edge.logsBucket()}, {}},
                                                m_clock);
        if (!tests::await(m_blobs->write(m_key, QByteArray(8 * 1024 * 1024, 'x'))))
            qFatal("nothing to download");
        for (int at = 0; at < kDownloads; ++at)
            download(at);
        for (int at = 0; at < kQueries; ++at)
            m_queries.emplace_back([this] { query(); });
    }
    ~Load() { m_isOver = true; }

private:
    void download(int at)
    {
        whenDone(m_blobs->download(m_key, m_folder + u"/%1"_s.arg(at)), &m_room, [this, at](const Result<BlobInfo> &) {
            if (!m_isOver)
                download(at);
        });
    }
    void query() const
    {
        setPace(Pace::GivesWay); // as `SqlThread` does
        sqlite3 *handle = nullptr;
        sqlite3_open(":memory:", &handle);
        sqlite3_progress_handler(
            handle, 10'000, [](void *over) { return static_cast<const std::atomic<bool> *>(over)->load() ? 1 : 0; },
            const_cast<std::atomic<bool> *>(&m_isOver));
        while (!m_isOver) {
            sqlite3_exec(handle,
                         "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000000) "
                         "SELECT sum(i) FROM (SELECT i FROM n ORDER BY i * 7919 % 10007)",
                         nullptr, nullptr, nullptr);
        }
        sqlite3_close(handle);
    }

    /// In life another computer's work; only what the console does with it takes this one's cores.
    const std::unique_ptr<tests::LocalEdge> m_edge = tests::LocalEdge::start(Pace::GivesWay);
    const QString m_folder;
    const BlobKey m_key = BlobKey::parse(u"logs/load.json"_s).value();
    SystemClock m_clock;
    std::shared_ptr<HeldSecrets> m_secrets = std::make_shared<HeldSecrets>();
    std::shared_ptr<S3Authorization> m_signer = std::make_shared<S3Authorization>(m_secrets);
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<S3BlobStore> m_blobs;
    QObject m_room;
    std::atomic<bool> m_isOver = false;
    std::vector<std::jthread> m_queries;
};

struct Figures
{
    std::vector<double> journal, wire, answer, bare;
};

/// As the program's own loop waits: no look at a clock in between, which would be in the figures.
template <typename Condition>
void turnUntil(Condition condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.hasExpired(30'000))
            qFatal("nothing came");
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

Figures measure(const tests::LocalEdge &edge, const Relay &relay, const QString &folder, int rounds)
{
    const SystemClock clock;
    RandomIds ids;
    auto base = edge.v4Base();
    base.setPort(relay.port());
    HttpClient client(clock, nullptr, nullptr, [] { return 0.5; }, {.tries = 1});
    Figures figures;
    std::unique_ptr<BareHttp> bare;
    for (int round = 0; round < rounds; ++round) {
        // A store and a switch of their own: nothing waits for the second that KV asks for between two writes to a key.
        KvConfigStore store(client, {base, edge.namespaceId()}, clock, HttpRequest::Urgency::KillSwitch);
        TimedConfig config(store);
        TimedJournal journal(folder + u"/kill-%1.jsonl"_s.arg(round));
        KillSwitch kill(config, journal, clock, ids);
        kill.start();
        turnUntil([&kill] { return kill.snapshot().state != KillState::Unknown; });
        const auto clicked = now();
        kill.engage(u"bench"_s, {});
        turnUntil([&config] { return config.answeredAt != 0; });
        if (config.answeredAt < 0)
            qFatal("the write was not stored");
        figures.journal.push_back(journal.durableAt - clicked);
        figures.wire.push_back(relay.writeCameAt() - journal.durableAt);
        figures.answer.push_back(config.answeredAt - journal.durableAt);
        if (!bare)
            bare = std::make_unique<BareHttp>(QUrl(u"http://127.0.0.1:%1"_s.arg(relay.port())));
        QElapsedTimer timer;
        timer.start();
        (void)bare->askAsIs(relay.write());
        figures.bare.push_back(millisecondsOf(timer));
    }
    return figures;
}

void tell(const char *what, const Figures &figures)
{
    std::printf("%s, %zu rounds: journal %.2f ms (p99 %.2f); then first byte of the write %.2f ms (p99 %.2f), answered "
                "%.2f ms; bare PUT of the same bytes %.2f ms, ratio %.2f\n",
                what, figures.wire.size(), medianOf(figures.journal), highestOf99Percent(figures.journal),
                medianOf(figures.wire), highestOf99Percent(figures.wire), medianOf(figures.answer),
                medianOf(figures.bare), medianOf(figures.answer) / medianOf(figures.bare));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto edge = tests::LocalEdge::start();
    if (!edge)
        qFatal("the packages of the local edge are not installed (tests/edge: npm ci)");
    const int rounds = argc > 1 ? QByteArray(argv[1]).toInt() : 200;
    const Relay relay(edge->origin());
    const QTemporaryDir folder;
    // Nothing is engaged at first: no key is there.
    tell("quiet", measure(*edge, relay, folder.path(), rounds));
    const Load load(folder.path());
    QTest::qWait(1000);
    tell("50 downloads and SQLite on both cores", measure(*edge, relay, folder.path(), rounds));
    return 0;
}
