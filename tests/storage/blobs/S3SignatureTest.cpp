#include "storage/blobs/S3Signature.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>
#include <QTimeZone>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

namespace {

/// Those of "Examples of signature calculations" in Amazon's documentation, and of no account.
const S3Credentials kPublished{u"AKIAIOSFODNN7EXAMPLE"_s, "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"};
const S3Scope kPublishedScope{"us-east-1", "s3"};

QDateTime publishedTime()
{
    return QDateTime(QDate(2013, 5, 24), QTime(0, 0), QTimeZone::utc());
}

QUrl publishedUrl(const QByteArray &target)
{
    return QUrl::fromEncoded("https://examplebucket.s3.amazonaws.com" + target, QUrl::StrictMode);
}

QByteArray headerOf(const HttpRequest &request, const QByteArray &name)
{
    QByteArray value;
    for (const auto &header : request.headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            value += header.value;
    }
    return value;
}

HttpRequest requestOfVector(const QJsonObject &vector)
{
    HttpRequest request;
    request.method = vector[u"method"].toString().toLatin1();
    const auto extra = vector[u"extra_signed_headers"].toObject();
    for (auto at = extra.begin(); at != extra.end(); ++at)
        request.headers.append({at.key().toLatin1(), at.value().toString().toLatin1()});
    request.body = vector[u"payload_utf8"].toString().toUtf8();
    if (vector[u"payload_hash_mode"] == u"UNSIGNED-PAYLOAD"_s)
        request.headers.append(HttpHeader{"X-Amz-Content-Sha256", "UNSIGNED-PAYLOAD"});
    return request;
}

Result<QUrl> addressOfVector(const QJsonObject &vector)
{
    const auto prefix = u"/cdn-cgi/local/r2/s3"_s;
    const auto path = vector[u"path_decoded"].toString().mid(prefix.size() + 1);
    S3Query query;
    for (const auto pair : vector[u"query_decoded"].toArray())
        query.append(qMakePair(pair.toArray()[0].toString(), pair.toArray()[1].toString()));
    const S3Place place{QUrl(u"http://"_s + vector[u"host"].toString() + prefix), path.section(u'/', 0, 0)};
    return s3::address(place, path.section(u'/', 1), query);
}

} // namespace

class S3SignatureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedExamplesGiveThePublishedSignatures_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("object with range")
            << QByteArray("GET") << QByteArray("/test.txt") << QByteArray("Range=bytes=0-9") << QByteArray()
            << QByteArray("f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
        QTest::newRow("put") << QByteArray("PUT") << QByteArray("/test%24file.text")
                             << QByteArray("Date=Fri, 24 May 2013 00:00:00 GMT;"
                                           "x-amz-storage-class=REDUCED_REDUNDANCY")
                             << QByteArray("Welcome to Amazon S3.")
                             << QByteArray("98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd");
        QTest::newRow("lifecycle") << QByteArray("GET") << QByteArray("/?lifecycle") << QByteArray() << QByteArray()
                                   << QByteArray("fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543");
        QTest::newRow("list objects") << QByteArray("GET") << QByteArray("/?max-keys=2&prefix=J") << QByteArray()
                                      << QByteArray()
                                      << QByteArray("34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7");
    }

    void publishedExamplesGiveThePublishedSignatures()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, signature);
        HttpRequest request;
        request.method = method;
        request.url = publishedUrl(target);
        request.body = body;
        for (const auto &header : headers.split(';')) {
            const auto cut = header.indexOf('=');
            if (cut > 0)
                request.headers.append({header.left(cut), header.mid(cut + 1)});
        }
        const auto signedRequest = s3::sign(request, kPublished, publishedTime(), kPublishedScope);
        QVERIFY(signedRequest);
        QCOMPARE(signedRequest->hex, signature);
        QVERIFY(headerOf(request, "authorization").endsWith("Signature=" + signature));
    }

    void thePublishedPresignedAddressComesOut()
    {
        const auto url = s3::presigned("GET", publishedUrl("/test.txt"), kPublished, publishedTime(),
                                       std::chrono::seconds(86'400), kPublishedScope);
        QVERIFY(url.toEncoded().endsWith(
            "&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404"));
    }

    void everyVectorThatTheLocalEdgeAcceptedComesOut_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        QFile file(QString::fromUtf8(HOOX_SOURCE_DIR) + u"/tests/storage/blobs/data/sigv4-vectors.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto vectors = QJsonDocument::fromJson(file.readAll()).object()[u"vectors"].toArray();
        QCOMPARE(vectors.size(), 10);
        for (const auto vector : vectors)
            QTest::newRow(qPrintable(vector.toObject()[u"name"].toString())) << vector.toObject();
    }

    void everyVectorThatTheLocalEdgeAcceptedComesOut()
    {
        QFETCH(QJsonObject, vector);
        const S3Credentials credentials{vector[u"access_key_id"].toString(),
                                        vector[u"secret_access_key"].toString().toLatin1()};
        const S3Scope scope{vector[u"region"].toString().toLatin1(), "s3"};
        auto utc = QDateTime::fromString(vector[u"x_amz_date"].toString(), u"yyyyMMdd'T'HHmmss'Z'"_s);
        utc.setTimeSpec(Qt::UTC);
        auto request = requestOfVector(vector);
        const auto url = addressOfVector(vector);
        QVERIFY(url);
        request.url = *url;
        const auto target = vector[u"request_target"].toString().toLatin1();
        if (!vector[u"presign_expires"].isNull()) {
            const auto signedUrl = s3::presigned(request.method, *url, credentials, utc,
                                                 std::chrono::seconds(vector[u"presign_expires"].toInt()), scope);
            QVERIFY(signedUrl.toEncoded().endsWith(target));
            return;
        }
        QCOMPARE(url->path(QUrl::FullyEncoded).toLatin1(), target.split('?').first());
        const auto signature = s3::sign(request, credentials, utc, scope);
        QVERIFY(signature);
        QCOMPARE(signature->canonicalRequest, vector[u"canonical_request"].toString().toUtf8());
        QCOMPARE(signature->stringToSign, vector[u"string_to_sign"].toString().toUtf8());
        QCOMPARE(signature->hex, vector[u"signature"].toString().toLatin1());
    }

    void aSecondSignatureReplacesTheFirst()
    {
        HttpRequest once;
        once.url = publishedUrl("/test.txt");
        auto twice = once;
        QVERIFY(s3::sign(once, kPublished, publishedTime()));
        QVERIFY(s3::sign(twice, kPublished, publishedTime().addSecs(-60)));
        QVERIFY(s3::sign(twice, kPublished, publishedTime()));
        QCOMPARE(twice.headers.size(), once.headers.size());
        QCOMPARE(headerOf(twice, "authorization"), headerOf(once, "authorization"));
    }

    void aPieceOfAFileIsSignedAsItsBytes()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("0123456789");
        file.flush();
        HttpRequest piece;
        piece.url = publishedUrl("/k");
        auto bytes = piece;
        bytes.body = "345";
        piece.bodyFile = file.fileName();
        piece.bodyOffset = 3;
        piece.bodyLength = 3;
        QCOMPARE(s3::sign(piece, kPublished, publishedTime())->hex, s3::sign(bytes, kPublished, publishedTime())->hex);
        auto gone = piece;
        gone.headers.clear();
        gone.bodyLength = 30;
        QCOMPARE(s3::sign(gone, kPublished, publishedTime()).error().kind, Error::Kind::Invalid);
    }

    void everyLegalKeyIsSentAsItIsSigned_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("double slash") << u"a//b.json"_s << QByteArray("/p/b/a//b.json");
        QTest::newRow("leading slash") << u"/rooted"_s << QByteArray("/p/b//rooted");
        QTest::newRow("percent, plus, space") << u"100% c+d%2F"_s << QByteArray("/p/b/100%25%20c%2Bd%252F");
        QTest::newRow("query marks") << u"a?b#c"_s << QByteArray("/p/b/a%3Fb%23c");
        QTest::newRow("markup") << u"<b>'\"&;*|\\[]{}^`"_s
                                << QByteArray("/p/b/%3Cb%3E%27%22%26%3B%2A%7C%5C%5B%5D%7B%7D%5E%60");
        QTest::newRow("control") << u"a\nb\tc\x7f"_s << QByteArray("/p/b/a%0Ab%09c%7F");
        QTest::newRow("emoji") << u"\U0001F680"_s << QByteArray("/p/b/%F0%9F%9A%80");
        QTest::newRow("dots inside") << u".../..a/b.."_s << QByteArray("/p/b/.../..a/b..");
    }

    void everyLegalKeyIsSentAsItIsSigned()
    {
        QFETCH(QString, key);
        QFETCH(QByteArray, path);
        const auto url = s3::address({QUrl(u"http://127.0.0.1:1/p/"_s), u"b"_s}, key);
        QVERIFY(url);
        QCOMPARE(url->toEncoded(), "http://127.0.0.1:1" + path);
    }
};

HOOX_TEST(S3SignatureTest);
#include "S3SignatureTest.moc"
