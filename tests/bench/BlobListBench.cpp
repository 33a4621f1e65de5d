#include "models/blobs/BlobAhead.h"
#include "models/blobs/BlobListModel.h"
#include "storage/blobs/S3ListParser.h"
#include "tests/bench/BareHttp.h"
#include "tests/bench/EdgeStore.h"
#include "tests/bench/RecordedServer.h"

#include <QCoreApplication>
#include <QTimer>
#include <QUrlQuery>

// bench_blob_list [KEYS]: PF-6. Lists 20,000 keys of the local edge, and 100,000 of a server that answers with recorded
// pages, each after the edge's time for one and then at once, beside the server's own time for the same pages and
// beside the AWS CLI, all in one run. And the first page of a folder until its rows stand in the window's model, beside
// the bare request for it.

using namespace hoox;
using namespace hoox::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 5;
constexpr int kFirstPages = 15;
constexpr int kPauseMs = 200;
constexpr int kRecordedPages = 100;
constexpr int kKeysInPage = 1000;

const QString kFolder = u"logs/bybit/BTCUSDT/2026-05-19/"_s;

QString keyAt(int number)
{
    return kFolder + u"order-%1.json"_s.arg(number, 11, 10, QChar(u'0'));
}

void putKeys(EdgeStore &store, int keys)
{
    forEachAtOnce(keys,
                  [&store](int number) { return store.blobs->write(BlobKey::parse(keyAt(number)).value(), "{}"); });
}

double oursMilliseconds(EdgeStore &store, int keys)
{
    QElapsedTimer timer;
    timer.start();
    qsizetype found = 0;
    BlobListRequest request{u"logs/"_s};
    do {
        const auto page = awaited(store.blobs->list(request), "not listed");
        found += page.objects.size();
        request.startAfter = page.nextStartAfter;
    } while (!request.startAfter.isEmpty());
    if (found != keys)
        qFatal("%lld keys, not %d", static_cast<long long>(found), keys);
    return millisecondsOf(timer);
}

/// One request by hand, and the last byte of its answer.
QByteArray bareAnswer(EdgeStore &store, BareHttp &server, const S3Query &query, double &milliseconds)
{
    HttpRequest request;
    request.url = s3::address(store.place, {}, query).value();
    if (!store.authorization->authorize(request, store.clock.nowUtc()))
        qFatal("not signed");
    QElapsedTimer timer;
    timer.start();
    const auto xml = server.ask(request);
    milliseconds += millisecondsOf(timer);
    return xml;
}

/// The time between a request and the last byte of its answer, added up over the pages.
double bareMilliseconds(EdgeStore &store)
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
        const auto xml = bareAnswer(store, server, query, total);
        token = s3::parseList(xml, {})->nextToken;
    } while (!token.isEmpty());
    return total;
}

/// 0 without it.
double cliMilliseconds(const EdgeStore &store, const tests::LocalEdge &edge)
{
    return awsMilliseconds(edge,
                           {u"s3api"_s, u"list-objects-v2"_s, u"--bucket"_s, store.place.bucket, u"--prefix"_s,
                            u"logs/"_s, u"--query"_s, u"length(Contents)"_s},
                           store.place.base)
        .value_or(0);
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

/// From the choice of a folder until the first rows stand in the model, through what the window reads through: anew
/// each time, as for a folder that nobody expected.
double firstRowsMilliseconds(EdgeStore &store)
{
    BlobAhead ahead(*store.blobs, store.clock);
    BlobListModel model(ahead);
    QEventLoop loop;
    QElapsedTimer timer;
    double took = 0;
    const auto see = [&] {
        if (model.rowCount() == 0 && model.state() != BlobListModel::State::Failed)
            return;
        took = took > 0 ? took : millisecondsOf(timer);
        loop.quit();
    };
    QObject::connect(&model, &QAbstractItemModel::rowsInserted, &loop, see);
    QObject::connect(&model, &QAbstractItemModel::modelReset, &loop, see);
    QObject::connect(&model, &BlobListModel::stateChanged, &loop, see);
    timer.start();
    model.showFolder(kFolder);
    loop.exec();
    if (model.rowCount() == 0)
        qFatal("no first page: %s", qPrintable(model.error().detail));
    model.stop();
    return took;
}

void compareFirstPage(EdgeStore &store)
{
    BareHttp server(store.place.base.adjusted(QUrl::RemovePath));
    std::vector<double> ours, bare;
    for (int round = 0; round < kFirstPages; ++round) {
        double took = 0;
        const auto xml = bareAnswer(store, server,
                                    {{u"list-type"_s, u"2"_s},
                                     {u"prefix"_s, kFolder},
                                     {u"delimiter"_s, u"/"_s},
                                     {u"max-keys"_s, QString::number(kKeysInPage)},
                                     {u"encoding-type"_s, u"url"_s}},
                                    took);
        if (s3::parseList(xml, {})->objects.isEmpty())
            qFatal("an empty page");
        bare.push_back(took);
        ours.push_back(firstRowsMilliseconds(store));
        // The page after it, asked for ahead, is not to stand in the next request's way.
        QEventLoop pause;
        QTimer::singleShot(kPauseMs, &pause, &QEventLoop::quit);
        pause.exec();
    }
    std::printf(
        "first page of a folder, medians of %d: rows in the model after %.1f ms, the bare request %.1f ms, ratio "
        "%.2f (goal 1.2)\n",
        kFirstPages, medianOf(ours), medianOf(bare), medianOf(ours) / medianOf(bare));
}

/// Returns what the server itself took for all pages, in milliseconds.
double compare(const char *what, int keys, EdgeStore &store, const tests::LocalEdge &edge)
{
    std::vector<double> ours, bare, cli;
    for (int round = 0; round < kRounds; ++round) {
        bare.push_back(bareMilliseconds(store));
        ours.push_back(oursMilliseconds(store, keys));
        cli.push_back(cliMilliseconds(store, edge));
    }
    std::printf("%s, %d keys: ours %.0f ms, the server's own time %.0f ms, ratio %.2f", what, keys, medianOf(ours),
                medianOf(bare), medianOf(ours) / medianOf(bare));
    if (medianOf(cli) > 0)
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
        EdgeStore store(edge->s3Base(), edge->logsBucket(), *edge);
        putKeys(store, keys);
        pageMilliseconds = compare("local edge", keys, store, *edge) * kKeysInPage / keys;
        compareFirstPage(store);
    }
    std::vector<QByteArray> pages;
    for (int page = 0; page < kRecordedPages; ++page)
        pages.push_back(pageAt(page));
    // Each page after the time that the edge takes for one; and at once, so that only the client's own work is left.
    for (const auto took : {std::chrono::milliseconds(qRound(pageMilliseconds)), std::chrono::milliseconds(0)}) {
        const RecordedServer recorded([&pages, took](const QByteArray &request) -> RecordedAnswer {
            return {pages.at(static_cast<size_t>(pageOf(request.split(' ').value(1)))), took};
        });
        EdgeStore store(recorded.origin(), u"recorded"_s, *edge);
        const auto what = QStringLiteral("recorded server, %1 ms a page").arg(took.count());
        compare(qPrintable(what), kRecordedPages * kKeysInPage, store, *edge);
    }
    return 0;
}
