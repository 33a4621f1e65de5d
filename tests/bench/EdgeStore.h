#pragma once

#include "storage/blobs/S3BlobStore.h"
#include "storage/net/HttpClient.h"
#include "tests/support/LocalEdge.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QProcess>

#include <memory>

namespace hoox::bench {

/// The blob tier over a server of the S3 API, as the console makes it.
struct EdgeStore
{
    EdgeStore(const QUrl &base, const QString &bucket, const tests::LocalEdge &edge)
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

/// However long it takes; without an answer the bench is over.
template <typename T>
T awaited(const Pending<T> &pending, const char *what)
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(pending);
    if (!pending.isFinished())
        loop.exec();
    const auto result = pending.resultCount() > 0 ? pending.result() : Result<T>(fail(Error::Kind::Cancelled));
    if (!result)
        qFatal("%s: %s", what, qPrintable(result.error().detail));
    return *result;
}

/// `make(number)` for each, 32 at once.
template <typename Make>
void forEachAtOnce(int count, Make make)
{
    constexpr int kAtOnce = 32;
    QVector<Pending<BlobInfo>> underWay;
    for (int number = 0; number < count; ++number) {
        underWay.append(make(number));
        if (underWay.size() < kAtOnce && number + 1 < count)
            continue;
        for (const auto &pending : std::as_const(underWay))
            awaited(pending, "an object was not stored");
        underWay.clear();
    }
}

/// The AWS CLI with the edge's keys, at the edge or at another `endpoint`: milliseconds, or nothing where it is not
/// installed or fails.
inline std::optional<double> awsMilliseconds(const tests::LocalEdge &edge, const QStringList &words,
                                             const QUrl &endpoint = {})
{
    QProcess aws;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("AWS_ACCESS_KEY_ID"), edge.accessKeyId());
    environment.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"), QString::fromUtf8(edge.secretAccessKey()));
    environment.insert(QStringLiteral("AWS_DEFAULT_REGION"), QStringLiteral("auto"));
    aws.setProcessEnvironment(environment);
    aws.setStandardOutputFile(QProcess::nullDevice());
    aws.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    const auto at = endpoint.isEmpty() ? edge.s3Base() : endpoint;
    aws.start(QStringLiteral("aws"), words + QStringList{QStringLiteral("--endpoint-url"), at.toString()});
    if (!aws.waitForStarted() || !aws.waitForFinished(-1) || aws.exitStatus() != QProcess::NormalExit ||
        aws.exitCode() != 0)
        return std::nullopt;
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace hoox::bench
