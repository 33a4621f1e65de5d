#include "storage/ledger/ReplicaPull.h"
#include "storage/net/HttpClient.h"
#include "tests/bench/BareHttp.h"
#include "tests/bench/RecordedServer.h"
#include "tests/support/Await.h"
#include "tests/support/EdgeLedger.h"

#include <QCoreApplication>
#include <QHash>
#include <QTemporaryDir>

#include <sys/resource.h>

// bench_replica_pull [ROWS]: PF-7. A first copy from the local edge's D1, and a larger one from a server that answers
// with what the edge said, each beside the server's own time for the very same requests, sent again by a bare socket in
// the same run.

using namespace hoox;
using namespace hoox::bench;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 5;
constexpr int kRecordedRows = 100'000;

struct Source
{
    const char *name;
    int rows;
    QUrl v4Base;
    QString databaseId;
};

double processorMilliseconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto milliseconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

double pullMilliseconds(const Source &source)
{
    const QTemporaryDir folder;
    const SystemClock clock;
    HttpClient client(clock, nullptr, nullptr, [] { return 0.5; });
    const D1Client database(client, source.v4Base, source.databaseId);
    ReplicaPull pull(database, folder.filePath(u"replica.db"_s), clock);
    QElapsedTimer timer;
    timer.start();
    if (const auto report = await(pull.pull(LedgerPuller::Kind::Changes)); !report)
        qFatal("not pulled: %s", qPrintable(report.error().detail));
    return millisecondsOf(timer);
}

/// What one pull asks, as it went through the server between.
std::vector<HttpRequest> requestsOfAPull(LocalEdge &edge)
{
    FaultServer between(edge.origin());
    auto base = edge.v4Base();
    base.setPort(between.origin().port());
    (void)pullMilliseconds({"", 0, base, edge.databaseId()});
    std::vector<HttpRequest> requests;
    for (const auto &asked : between.requests()) {
        HttpRequest request;
        request.method = asked.method;
        request.url = QUrl::fromEncoded(edge.origin().toEncoded() + asked.target);
        request.headers = {{"Content-Type", "application/json"}};
        request.body = asked.body;
        requests.push_back(request);
    }
    return requests;
}

double bareMilliseconds(const QUrl &origin, const std::vector<HttpRequest> &requests)
{
    BareHttp server(origin);
    QElapsedTimer timer;
    timer.start();
    for (const auto &request : requests)
        (void)server.ask(request);
    return millisecondsOf(timer);
}

/// The edge's answer to each of the requests, after the time that it took for it. What a statement asks for stands in
/// the body; the one request without a body is that for the list of databases.
QHash<QByteArray, RecordedAnswer> record(const LocalEdge &edge, const std::vector<HttpRequest> &requests)
{
    QHash<QByteArray, RecordedAnswer> answers;
    BareHttp server(edge.origin());
    for (const auto &request : requests) {
        QElapsedTimer timer;
        timer.start();
        const auto body = server.ask(request);
        const std::chrono::milliseconds took(qRound(millisecondsOf(timer)));
        answers.insert(request.body, {RecordedServer::httpAnswer("application/json", body), took});
    }
    return answers;
}

void compare(const Source &source, const std::vector<HttpRequest> &requests)
{
    std::vector<double> ours, bare, processor;
    for (int round = 0; round < kRounds; ++round) {
        bare.push_back(bareMilliseconds(source.v4Base, requests));
        const auto before = processorMilliseconds();
        ours.push_back(pullMilliseconds(source));
        processor.push_back(processorMilliseconds() - before);
    }
    std::printf("%s, first copy of %d rows in %zu requests: ours %.0f ms (processor %.0f ms), the server's own time "
                "%.0f ms, ratio %.2f\n",
                source.name, source.rows, requests.size(), medianOf(ours), medianOf(processor), medianOf(bare),
                medianOf(ours) / medianOf(bare));
}

std::vector<HttpRequest> fillAndAsk(LocalEdge &edge, int rows)
{
    EdgeLedger ledger(edge, LedgerDialect::Specified);
    if (!ledger.insertTrades(0, rows))
        qFatal("the rows were not stored");
    return requestsOfAPull(edge);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto edge = LocalEdge::start();
    if (!edge)
        qFatal("the packages of the local edge are not installed (tests/edge: npm ci)");
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 20'000;
    compare({"local edge", rows, edge->v4Base(), edge->databaseId()}, fillAndAsk(*edge, rows));

    const auto requests = fillAndAsk(*edge, kRecordedRows);
    const auto answers = record(*edge, requests);
    const RecordedServer recorded([&answers](const QByteArray &request) {
        const auto answer = answers.constFind(request.mid(request.indexOf("\r\n\r\n") + 4));
        if (answer == answers.constEnd())
            qFatal("asked for what was not recorded: %s", request.constData());
        return *answer;
    });
    auto base = edge->v4Base();
    base.setPort(recorded.origin().port());
    compare({"recorded server", kRecordedRows, base, edge->databaseId()}, requests);
    return 0;
}
