#pragma once

#include "storage/blobs/S3BlobStore.h"
#include "tests/support/FaultServer.h"

#include <QCryptographicHash>

namespace hoox::tests {

/// A remote blob store with all that it stands on. Made of values that a test may choose; dies in the right order.
struct S3Bench
{
    explicit S3Bench(const S3Places &places, const QByteArray &secret = "localsecret", HttpPolicy policy = quick())
        : client(
              clock, signer, nullptr, [] { return 0.5; }, policy)
    {
        secrets->hold(SecretName::AccessKeyId, "localkey");
        secrets->hold(SecretName::SecretAccessKey, secret);
        store = std::make_unique<S3BlobStore>(client, signer, places, clock);
    }

    static HttpPolicy quick()
    {
        HttpPolicy policy;
        policy.firstWait = std::chrono::milliseconds(5);
        policy.longestWait = std::chrono::milliseconds(200);
        policy.silence = std::chrono::milliseconds(10'000);
        return policy;
    }

    SystemClock clock;
    std::shared_ptr<HeldSecrets> secrets = std::make_shared<HeldSecrets>();
    std::shared_ptr<S3Authorization> signer = std::make_shared<S3Authorization>(secrets);
    HttpClient client;
    std::unique_ptr<S3BlobStore> store;
};

/// As S3 answers to GET and HEAD of an object with these bytes.
inline FaultAnswer objectAnswer(const QByteArray &bytes, const QByteArray &etag = {}, int status = 200)
{
    const auto md5 = QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
    FaultAnswer answer{status, {}, bytes};
    answer.headers = {{"ETag", '"' + (etag.isEmpty() ? md5 : etag) + '"'},
                      {"Last-Modified", "Sun, 22 Nov 2026 19:10:49 GMT"},
                      {"Content-Type", "application/json"}};
    return answer;
}

inline FaultAnswer xmlAnswer(const QByteArray &xml, int status = 200)
{
    return {status, {{"Content-Type", "application/xml"}}, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml};
}

inline FaultAnswer errorAnswer(int status, const QByteArray &code)
{
    return xmlAnswer("<Error><Code>" + code + "</Code><Message>m</Message></Error>", status);
}

/// A page of a listing; with a token it is not the last.
inline FaultAnswer listAnswer(const QByteArrayList &keys, const QByteArray &token = {})
{
    QByteArray xml = "<ListBucketResult>";
    for (const auto &key : keys)
        xml += "<Contents><Key>" + key.toPercentEncoding() +
               "</Key><Size>1</Size><LastModified>2026-11-22T19:10:49.000Z</LastModified>"
               "<ETag>&quot;0cc175b9c0f1b6a831c399e269772661&quot;</ETag></Contents>";
    xml += "<IsTruncated>" + QByteArray(token.isEmpty() ? "false" : "true") + "</IsTruncated>";
    if (!token.isEmpty())
        xml += "<NextContinuationToken>" + token + "</NextContinuationToken>";
    return xmlAnswer(xml + "</ListBucketResult>");
}

} // namespace hoox::tests
