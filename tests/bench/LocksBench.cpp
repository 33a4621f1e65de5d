#include "storage/base/Ids.h"
#include "storage/locks/JournalledLocks.h"
#include "storage/net/HttpExchange.h"
#include "tests/bench/BareHttp.h"
#include "tests/support/LocalEdge.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

#include <sqlite3.h>

// bench_locks [ROUNDS]: PF-5. Reserve and commit of a key beside as many bare SQLite commits with the same durability,
// in turn with each other; the rate of check; both under eight threads. For the reader, the same through Redis (SET NX
// and SET XX, each on the disk before it is answered), if it is installed, and through the Durable Objects of the local
// edge.

using namespace hoox;
using namespace hoox::bench;
using namespace Qt::StringLiterals;

namespace {

using Steady = std::chrono::steady_clock;

double microsecondsSince(Steady::time_point begun)
{
    return std::chrono::duration<double, std::micro>(Steady::now() - begun).count();
}

double share(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values.at(std::min(values.size() - 1, std::size_t(double(values.size()) * part)));
}

void tell(const char *what, const std::vector<double> &microseconds)
{
    std::printf("  %-22s p50 %8.1f us, p95 %8.1f us, p99 %8.1f us\n", what, share(microseconds, 0.5),
                share(microseconds, 0.95), share(microseconds, 0.99));
}

template <typename T>
T answerOf(Pending<T> pending)
{
    pending.waitForFinished();
    const auto result = pending.result();
    if (!result)
        qFatal("an error: %s %s", qPrintable(result.error().subject), qPrintable(result.error().detail));
    return *result;
}

/// One row a commit, in WAL with synchronous=FULL: nothing that is as durable can be less.
class BareSqlite
{
public:
    explicit BareSqlite(const QString &path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_handle);
        sqlite3_exec(m_handle,
                     "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE t (key TEXT PRIMARY KEY, value "
                     "TEXT) WITHOUT ROWID",
                     nullptr, nullptr, nullptr);
        sqlite3_prepare_v2(m_handle, "INSERT OR REPLACE INTO t VALUES (?, ?)", -1, &m_put, nullptr);
    }
    ~BareSqlite()
    {
        sqlite3_finalize(m_put);
        sqlite3_close(m_handle);
    }
    BareSqlite(const BareSqlite &) = delete;
    BareSqlite &operator=(const BareSqlite &) = delete;
    void put(const QByteArray &key, const QByteArray &value)
    {
        sqlite3_bind_text(m_put, 1, key.constData(), int(key.size()), SQLITE_STATIC);
        sqlite3_bind_text(m_put, 2, value.constData(), int(value.size()), SQLITE_STATIC);
        if (sqlite3_step(m_put) != SQLITE_DONE)
            qFatal("bare SQLite: %s", sqlite3_errmsg(m_handle));
        sqlite3_reset(m_put);
    }

private:
    sqlite3 *m_handle = nullptr;
    sqlite3_stmt *m_put = nullptr;
};

struct Figures
{
    std::vector<double> reserve, commit, bare;
    double lockSeconds = 0, bareSeconds = 0;
};

/// One client, one thing after the other; a hundred keys of ours, then as many of SQLite's, so that both meet the same
/// disk.
Figures measureOne(LockManager &locks, BareSqlite &bare, RandomIds &ids, int rounds)
{
    constexpr int block = 100;
    Figures figures;
    for (int done = 0; done < rounds; done += block) {
        const auto begun = Steady::now();
        for (int at = 0; at < block; ++at) {
            const auto key = ids.next();
            auto step = Steady::now();
            const auto verdict = answerOf(locks.reserve(key));
            figures.reserve.push_back(microsecondsSince(step));
            step = Steady::now();
            answerOf(locks.commit(key, verdict.token));
            figures.commit.push_back(microsecondsSince(step));
        }
        figures.lockSeconds += microsecondsSince(begun) / 1e6;
        const auto bareBegun = Steady::now();
        for (int at = 0; at < block; ++at) {
            const auto key = ids.next().toLatin1();
            for (const auto *const value : {"reserved", "committed"}) {
                const auto step = Steady::now();
                bare.put(key, value);
                figures.bare.push_back(microsecondsSince(step));
            }
        }
        figures.bareSeconds += microsecondsSince(bareBegun) / 1e6;
    }
    return figures;
}

void oneClient(const QString &folder, const Clock &clock, int rounds)
{
    RandomIds ids;
    JournalledLocks locks(folder + u"/locks.db"_s, u"bench"_s, clock, ids);
    BareSqlite bare(folder + u"/bare.db"_s);
    std::ignore = measureOne(locks, bare, ids, 100);
    const auto figures = measureOne(locks, bare, ids, rounds);
    const auto ours = double(figures.reserve.size() * 2) / figures.lockSeconds;
    auto both = figures.reserve;
    both.insert(both.end(), figures.commit.begin(), figures.commit.end());
    const auto theirs = double(figures.bare.size()) / figures.bareSeconds;
    std::printf("one client, %zu keys: %.0f durable steps/s; bare SQLite %.0f commits/s; ratio %.2f, of medians %.2f\n",
                figures.reserve.size(), ours, theirs, ours / theirs, share(figures.bare, 0.5) / share(both, 0.5));
    tell("reserve", figures.reserve);
    tell("commit", figures.commit);
    tell("bare commit", figures.bare);
}

void eightClients(const QString &folder, const Clock &clock, int rounds)
{
    constexpr int threads = 8;
    RandomIds ids;
    JournalledLocks locks(folder + u"/locks-8.db"_s, u"bench"_s, clock, ids);
    std::array<Figures, threads> figures;
    const auto begun = Steady::now();
    {
        std::vector<std::jthread> clients;
        for (auto &mine : figures)
            clients.emplace_back([&locks, &ids, &mine, rounds] {
                for (int at = 0; at < rounds / threads; ++at) {
                    const auto key = ids.next();
                    auto step = Steady::now();
                    const auto verdict = answerOf(locks.reserve(key));
                    mine.reserve.push_back(microsecondsSince(step));
                    step = Steady::now();
                    answerOf(locks.commit(key, verdict.token));
                    mine.commit.push_back(microsecondsSince(step));
                }
            });
    }
    const auto seconds = microsecondsSince(begun) / 1e6;
    Figures all;
    for (const auto &mine : figures) {
        all.reserve.insert(all.reserve.end(), mine.reserve.begin(), mine.reserve.end());
        all.commit.insert(all.commit.end(), mine.commit.begin(), mine.commit.end());
    }
    std::printf("eight threads, %zu keys: %.0f durable steps/s\n", all.reserve.size(),
                double(all.reserve.size() * 2) / seconds);
    tell("reserve", all.reserve);
    tell("commit", all.commit);
}

void checks(const QString &folder, const Clock &clock)
{
    constexpr int keys = 10'000, looks = 2'000'000;
    RandomIds ids;
    JournalledLocks locks(folder + u"/locks-check.db"_s, u"bench"_s, clock, ids);
    QStringList names;
    QVector<Pending<LockVerdict>> asked;
    for (int at = 0; at < keys; ++at) {
        names.append(ids.next());
        asked.append(locks.reserve(names.last()));
    }
    for (const auto &answer : asked)
        answerOf(answer);
    const auto look = [&](int from) {
        int found = 0;
        for (int at = 0; at < looks; ++at)
            found += locks.check(names.at((from + at * 7919LL) % keys)) ? 1 : 0;
        if (found != looks)
            qFatal("a key that is taken was not found");
    };
    auto begun = Steady::now();
    look(0);
    std::printf("check, %d keys taken: %.2f M/s on one thread", keys, looks / microsecondsSince(begun));
    begun = Steady::now();
    {
        const std::jthread one([&] { look(1); });
        const std::jthread two([&] { look(2); });
    }
    std::printf(", %.2f M/s on two\n", 2 * looks / microsecondsSince(begun));
    std::vector<double> single;
    for (int at = 0; at < 100'000; ++at) {
        const auto step = Steady::now();
        std::ignore = locks.check(names.at(at % keys));
        single.push_back(microsecondsSince(step));
    }
    tell("check", single);
}

/// Redis, told to put each write on the disk before it answers, through a socket of the computer.
void redis(const QString &folder, int rounds)
{
    const auto program = QStandardPaths::findExecutable(u"redis-server"_s);
    if (program.isEmpty()) {
        std::printf("Redis: not installed\n");
        return;
    }
    QProcess server;
    const auto path = folder + u"/redis.sock"_s;
    server.start(program, {u"--port"_s, u"0"_s, u"--unixsocket"_s, path, u"--dir"_s, folder, u"--appendonly"_s,
                           u"yes"_s, u"--appendfsync"_s, u"always"_s, u"--save"_s, QString()});
    QLocalSocket socket;
    for (int tries = 0; tries < 500 && socket.state() != QLocalSocket::ConnectedState; ++tries) {
        std::ignore = server.waitForReadyRead(20);
        socket.connectToServer(path);
        std::ignore = socket.waitForConnected(20);
    }
    const auto set = [&socket](const QByteArray &key, const QByteArray &value, const QByteArray &seconds,
                               const QByteArray &when) {
        QByteArray command = "*6\r\n";
        for (const auto &word : {QByteArray("SET"), key, value, when, QByteArray("EX"), seconds})
            command += '$' + QByteArray::number(word.size()) + "\r\n" + word + "\r\n";
        socket.write(command);
        QByteArray answer;
        while (!answer.endsWith("\r\n") && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(5000)))
            answer += socket.readAll();
        if (answer != "+OK\r\n")
            qFatal("Redis said %s", answer.constData());
    };
    RandomIds ids;
    std::vector<double> steps;
    const auto begun = Steady::now();
    for (int at = 0; at < rounds; ++at) {
        const auto key = ids.next().toLatin1();
        auto step = Steady::now();
        set(key, "reserved", "300", "NX");
        steps.push_back(microsecondsSince(step));
        step = Steady::now();
        set(key, "committed", "86400", "XX");
        steps.push_back(microsecondsSince(step));
    }
    std::printf("Redis, %d keys: %.0f durable steps/s\n", rounds,
                double(steps.size()) / (microsecondsSince(begun) / 1e6));
    tell("SET NX, SET XX", steps);
    server.terminate();
    std::ignore = server.waitForFinished();
}

void durableObjects(int rounds)
{
    const auto edge = tests::LocalEdge::start();
    if (!edge) {
        std::printf("local edge: not installed (tests/edge: npm ci)\n");
        return;
    }
    BareHttp http(edge->origin());
    RandomIds ids;
    std::vector<double> steps;
    const auto ask = [&](const QString &verb, const QString &key) {
        auto url = edge->origin();
        url.setPath(u"/locks/"_s + verb);
        HttpRequest request;
        request.method = "POST";
        request.url = url;
        request.body = QJsonDocument(QJsonObject{{u"key"_s, key},
                                                 {u"token"_s, key},
                                                 {u"now"_s, QDateTime::currentMSecsSinceEpoch()},
                                                 {u"pending"_s, 300'000},
                                                 {u"committed"_s, 86'400'000},
                                                 {u"owner"_s, u"bench"_s},
                                                 {u"process"_s, 1}})
                           .toJson(QJsonDocument::Compact);
        const auto step = Steady::now();
        std::ignore = http.ask(request);
        steps.push_back(microsecondsSince(step));
    };
    const auto begun = Steady::now();
    for (int at = 0; at < rounds; ++at) {
        const auto key = ids.next();
        ask(u"reserve"_s, key);
        ask(u"commit"_s, key);
    }
    std::printf("Durable Objects of the local edge, %d keys: %.0f steps/s\n", rounds,
                double(steps.size()) / (microsecondsSince(begun) / 1e6));
    tell("reserve, commit", steps);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? QByteArray(argv[1]).toInt() : 2000;
    // Not the system's folder for temporary files, which may be in memory.
    const QTemporaryDir folder(u"bench-locks-XXXXXX"_s);
    const SystemClock clock;
    oneClient(folder.path(), clock, rounds);
    eightClients(folder.path(), clock, rounds * 4);
    checks(folder.path(), clock);
    redis(folder.path(), rounds);
    durableObjects(rounds / 4);
    return 0;
}
