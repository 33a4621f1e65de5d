#include "storage/ledger/ReplicaPull.h"
#include "storage/net/HttpClient.h"
#include "tests/bench/BareHttp.h"
#include "tests/support/Await.h"
#include "tests/support/EdgeLedger.h"

#include <QCoreApplication>
#include <QTemporaryDir>

// bench_replica_pull [ROWS]: PF-7. A first copy from the local edge's D1 beside the server's own time for the very same
// requests, sent again by a bare socket in the same run.

using namespace hoox;
using namespace hoox::bench;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 5;

double pullMilliseconds(LocalEdge &edge)
{
    const QTemporaryDir folder;
    const SystemClock clock;
    HttpClient client(clock, nullptr, nullptr, [] { return 0.5; });
    const D1Client database(client, edge.v4Base(), edge.databaseId());
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
    const QTemporaryDir folder;
    const SystemClock clock;
    HttpClient client(clock, nullptr, nullptr, [] { return 0.5; });
    auto base = edge.v4Base();
    base.setPort(between.origin().port());
    const D1Client database(client, base, edge.databaseId());
    ReplicaPull pull(database, folder.filePath(u"replica.db"_s), clock);
    if (!await(pull.pull(LedgerPuller::Kind::Changes)))
        qFatal("not pulled through the server between");
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

double bareMilliseconds(const LocalEdge &edge, const std::vector<HttpRequest> &requests)
{
    BareHttp server(edge.origin());
    QElapsedTimer timer;
    timer.start();
    for (const auto &request : requests)
        (void)server.ask(request);
    return millisecondsOf(timer);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto edge = LocalEdge::start();
    if (!edge)
        qFatal("the packages of the local edge are not installed (tests/edge: npm ci)");
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 20'000;
    EdgeLedger ledger(*edge, LedgerDialect::Specified);
    if (!ledger.insertTrades(0, rows))
        qFatal("the rows were not stored");
    const auto requests = requestsOfAPull(*edge);
    std::vector<double> ours, bare;
    for (int round = 0; round < kRounds; ++round) {
        bare.push_back(bareMilliseconds(*edge, requests));
        ours.push_back(pullMilliseconds(*edge));
    }
    std::printf("first copy of %d rows in %zu requests: ours %.0f ms, the server's own time %.0f ms, ratio %.2f\n",
                rows, requests.size(), medianOf(ours), medianOf(bare), medianOf(ours) / medianOf(bare));
    return 0;
}
