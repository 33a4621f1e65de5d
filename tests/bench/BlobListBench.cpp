#include "storage/blobs/S3BlobStore.h"
#include "storage/blobs/S3ListParser.h"
#include "storage/net/HttpClient.h"
#include "tests/bench/BareHttp.h"
#include "tests/bench/RecordedServer.h"
#include "tests/support/Await.h"
#include "tests/support/LocalEdge.h"

#include <QCoreApplication>
#include <QProcess>
#include <QUrlQuery>

// bench_blob_list [KEYS]: PF-6. Lists 20,000 keys of the local edge, and 100,000 of a server that answers with recorded
// pages, beside the server's own time for the same pages and, at the edge, beside the AWS CLI, all in one run.

using namespace hoox;
using namespace hoox::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 5;
constexpr int kRecordedPages = 100;
constexpr int kKeysInPage = 1000;
constexpr int kWritesAtOnce = 32;

QString keyAt(int number)
{
    return u"logs/bybit/BTCUSDT/2026-05-19/order-%1.json"_s.arg(number, 11, 10, QChar(u'0'));
}

struct Store
{
    explicit Store(const QUrl &base, const QString &bucket, const tests::LocalEdge &edge)
        : place{base, bucket}, secrets(std::make_shared<HeldSecrets>())
    {
        secrets->hold(SecretName::AccessKeyId, edge.accessKeyId().toUtf8());
        secrets->hold(SecretName::SecretAccessKey, edge.secretAccessKey());
        authorization = std::make_shared<S3Authorization>(secrets);
        client = std::make_unique<HttpClient>(clock, authorization, nullptr, [] { return 0.5; });
        blobs = std::make_unique<S3BlobStore>(*client, authorization, S3Places{place, {}}, clock);
    }
    SystemClock clock;
    S3Place place;
    std::shared_ptr<HeldSecrets> secrets;
    std::shared_ptr<S3Authorization> authorization;
    std::unique_ptr<HttpClient> client;
    std::unique_ptr<S3BlobStore> blobs;
};

void putKeys(Store &store, int keys)
{
    QVector<Pending<BlobInfo>> underWay;
    for (int number = 0; number < keys; ++number) {
        underWay.append(store.blobs->write(BlobKey::parse(keyAt(number)).value(), "{}"));
        if (underWay.size() < kWritesAtOnce && number + 1 < keys)
            continue;
        for (const auto &pending : std::as_const(underWay)) {
            if (!tests::await(pending))
                qFatal("a key was not stored");
        }
        underWay.clear();
    }
}

double oursMilliseconds(Store &store, int keys)
{
    QElapsedTimer timer;
    timer.start();
    qsizetype found = 0;
    BlobListRequest request{u"logs/"_s};
    do {
        const auto page = tests::await(store.blobs->list(request));
        if (!page)
            qFatal("not listed: %s", qPrintable(page.error().detail));
        found += page->objects.size();
        request.startAfter = page->nextStartAfter;
    } while (!request.startAfter.isEmpty());
    if (found != keys)
        qFatal("%lld keys, not %d", static_cast<long long>(found), keys);
    return millisecondsOf(timer);
}

/// The time between a request and the last byte of its answer, added up over the pages.
double bareMilliseconds(Store &store)
{
    const auto origin = store.place.base.adjusted(QUrl::RemovePath);
    BareHttp server(origin);
    double total = 0;
    QString token;
    do {
        S3Query query{{u"list-type"_s, u"2"_s},
                      {u"prefix"_s, u"logs/"_s},
                      {u"max-keys"_s, QString::number(kKeysInPage)},
                      {u"encoding-type"_s, u"url"_s}};
        if (!token.isEmpty())
            query.append({u"continuation-token"_s, token});
        HttpRequest request;
        request.url = s3::address(store.place, {}, query).value();
        if (!store.authorization->authorize(request, store.clock.nowUtc()))
            qFatal("not signed");
        QElapsedTimer timer;
        timer.start();
        const auto xml = server.ask(request);
        total += millisecondsOf(timer);
        token = s3::parseList(xml, {})->nextToken;
    } while (!token.isEmpty());
    return total;
}

double cliMilliseconds(const tests::LocalEdge &edge)
{
    QProcess aws;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"AWS_ACCESS_KEY_ID"_s, edge.accessKeyId());
    environment.insert(u"AWS_SECRET_ACCESS_KEY"_s, QString::fromUtf8(edge.secretAccessKey()));
    environment.insert(u"AWS_DEFAULT_REGION"_s, u"auto"_s);
    aws.setProcessEnvironment(environment);
    QElapsedTimer timer;
    timer.start();
    aws.start(u"aws"_s, {u"s3api"_s, u"list-objects-v2"_s, u"--endpoint-url"_s, edge.s3Base().toString(), u"--bucket"_s,
                         edge.logsBucket(), u"--prefix"_s, u"logs/"_s, u"--query"_s, u"length(Contents)"_s});
    if (!aws.waitForFinished(120'000) || aws.exitCode() != 0)
        return 0;
    return millisecondsOf(timer);
}

QByteArray pageAt(int page)
{
    QByteArray xml("<?xml version=\"1.0\"?><ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">");
    for (int key = 0; key < kKeysInPage; ++key)
        xml += "<Contents><Key>" + QUrl::toPercentEncoding(keyAt(page * kKeysInPage + key)) +
               "</Key><Size>2</Size><LastModified>2026-05-19T02:47:07.000Z</LastModified><ETag>&quot;"
               "99914b932bd37a50b983c5e7c90ae93b&quot;</ETag><StorageClass>STANDARD</StorageClass></Contents>";
    const auto isLast = page + 1 == kRecordedPages;
    xml += isLast ? "<IsTruncated>false</IsTruncated>"
                  : "<IsTruncated>true</IsTruncated><NextContinuationToken>" + QByteArray::number(page + 1) +
                        "</NextContinuationToken>";
    xml += "</ListBucketResult>";
    return RecordedServer::httpAnswer("application/xml", xml);
}

/// The page behind a token, or behind the key that a listing goes on from.
int pageOf(const QByteArray &target)
{
    const QUrlQuery query(QUrl::fromEncoded(target).query());
    if (const auto token = query.queryItemValue(u"continuation-token"_s); !token.isEmpty())
        return token.toInt();
    const auto after = query.queryItemValue(u"start-after"_s, QUrl::FullyDecoded);
    return after.isEmpty() ? 0 : (after.section(u"order-"_s, 1).section(u'.', 0, 0).toInt() + 1) / kKeysInPage;
}

/// Returns what the server itself took for all pages, in milliseconds.
double compare(const char *what, int keys, Store &store, const tests::LocalEdge *edge)
{
    std::vector<double> ours, bare, cli;
    for (int round = 0; round < kRounds; ++round) {
        bare.push_back(bareMilliseconds(store));
        ours.push_back(oursMilliseconds(store, keys));
        if (edge)
            cli.push_back(cliMilliseconds(*edge));
    }
    std::printf("%s, %d keys: ours %.0f ms, the server's own time %.0f ms, ratio %.2f", what, keys, medianOf(ours),
                medianOf(bare), medianOf(ours) / medianOf(bare));
    if (edge && medianOf(cli) > 0)
        std::printf("; AWS CLI %.0f ms, %.1f times ours", medianOf(cli), medianOf(cli) / medianOf(ours));
    std::printf("\n");
    return medianOf(bare);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto edge = tests::LocalEdge::start();
    if (!edge)
        qFatal("the packages of the local edge are not installed (tests/edge: npm ci)");
    const int keys = argc > 1 ? QByteArray(argv[1]).toInt() : 20'000;
    double pageMilliseconds = 0;
    {
        Store store(edge->s3Base(), edge->logsBucket(), *edge);
        putKeys(store, keys);
        pageMilliseconds = compare("local edge", keys, store, edge.get()) * kKeysInPage / keys;
    }
    std::vector<QByteArray> pages;
    for (int page = 0; page < kRecordedPages; ++page)
        pages.push_back(pageAt(page));
    // Each page after the time that the edge takes for one.
    const RecordedServer recorded([&pages, took = std::chrono::milliseconds(qRound(pageMilliseconds))](
                                      const QByteArray &request) -> RecordedAnswer {
        return {pages.at(static_cast<size_t>(pageOf(request.split(' ').value(1)))), took};
    });
    Store store(recorded.origin(), u"recorded"_s, *edge);
    compare("recorded server", kRecordedPages * kKeysInPage, store, nullptr);
    return 0;
}
