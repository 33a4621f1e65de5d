#include "storage/blobs/S3ListParser.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kObjectXml =
    "<Contents><Key>k%2Fa+b%20c</Key><Size>2</Size>"
    "<LastModified>2026-11-22T19:10:50.387Z</LastModified><ETag>&quot;99&quot;</ETag></Contents>";

QByteArray listXml(const QByteArray &inside)
{
    return "<?xml version=\"1.0\"?><ListBucketResult>" + inside + "<IsTruncated>false</IsTruncated></ListBucketResult>";
}

QByteArray recordedBody(const QString &name)
{
    QFile file(QString::fromUtf8(HOOX_SOURCE_DIR) + u"/tests/storage/blobs/data/%1.http.txt"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto text = file.readAll();
    return text.mid(text.indexOf("<?xml")).trimmed();
}

} // namespace

class S3ListParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordedPageIsRead()
    {
        const auto page = s3::parseList(recordedBody(u"r2-list-v2-page1-max5"_s), u"b"_s);
        QVERIFY(page);
        QCOMPARE(page->objects.size(), 5);
        const BlobInfo first{u"logs/bybit/BTCUSDT/2026-05-19/order-001.json"_s, 2,
                             u"99914b932bd37a50b983c5e7c90ae93b"_s,
                             QDateTime(QDate(2026, 11, 22), QTime(19, 10, 50, 387), Qt::UTC)};
        QCOMPARE(page->objects.first(), first);
        QCOMPARE(page->nextToken, u"bG9ncy9ieWJpdC9CVENVU0RULzIwMjYtMDUtMTkvb3JkZXItMDA1Lmpzb24="_s);
    }

    void thePrefixOfTheQuestionIsNoFolder_BL3()
    {
        const auto page = s3::parseList(recordedBody(u"r2-list-v2-delimiter-days"_s), u"b"_s);
        QVERIFY(page);
        QCOMPARE(page->folders,
                 QVector<QString>({u"logs/bybit/BTCUSDT/2026-05-18/"_s, u"logs/bybit/BTCUSDT/2026-05-19/"_s}));
        QVERIFY(page->nextToken.isEmpty());
    }

    void encodedKeysAreDecodedByPercentOnly()
    {
        const auto page = s3::parseList(recordedBody(u"r2-list-v2-encoding-type-url"_s), u"b"_s);
        QVERIFY(page);
        QStringList keys;
        for (const auto &object : page->objects)
            keys.append(object.key);
        QVERIFY(keys.contains(u"sp/a//b.json"_s));
        QVERIFY(keys.contains(u"sp/pct%25.json"_s));
        QVERIFY(keys.contains(u"sp/uni-\u00e9\U0001F600.json"_s));
        QCOMPARE(s3::parseList(listXml(kObjectXml), {})->objects.first().key, u"k/a+b c"_s);
    }

    void truncatedWithoutATokenIsTheEnd()
    {
        const auto page = s3::parseList(recordedBody(u"r2-list-max-keys-0"_s), u"b"_s);
        QVERIFY(page);
        QVERIFY(page->nextToken.isEmpty());
    }

    void aTokenInPlainSightIsSeenBeforeThePageIsRead()
    {
        QCOMPARE(s3::peekToken("<L><NextContinuationToken>a/+=</NextContinuationToken></L>"), u"a/+="_s);
        for (const auto *hidden : {"", "<L/>", "<NextContinuationToken>a", "<NextContinuationToken/>",
                                   "<NextContinuationToken>a&amp;b</NextContinuationToken>",
                                   "</NextContinuationToken><NextContinuationToken>"})
            QCOMPARE(s3::peekToken(hidden), QString());
        QCOMPARE(s3::peekToken("<NextContinuationToken>" + QByteArray(10'000, 't') + "</NextContinuationToken>"),
                 QString());
    }

    void brokenAnswersAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<Error::Cause>("cause");
        const auto bad = Error::Cause::BadAnswer;
        QTest::newRow("empty") << QByteArray() << Error::Cause::TornAnswer;
        QTest::newRow("torn") << listXml(kObjectXml).chopped(30) << Error::Cause::TornAnswer;
        QTest::newRow("login page") << QByteArray("<!DOCTYPE html><html><body>Sign in") << Error::Cause::NotTheService;
        QTest::newRow("bare page") << QByteArray("<HTML><br></HTML>") << Error::Cause::NotTheService;
        QTest::newRow("bomb") << "<!DOCTYPE l [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>" +
                                     listXml("<Contents><Key>&b;</Key></Contents>")
                              << bad;
        QTest::newRow("outside entity") << "<!DOCTYPE l SYSTEM \"file:///etc/passwd\">" + listXml({}) << bad;
        QTest::newRow("unknown entity") << listXml("<Contents><Key>&b;</Key></Contents>") << bad;
        QTest::newRow("another answer") << QByteArray("<Other></Other>") << bad;
        QTest::newRow("too deep") << listXml(QByteArray("<a>").repeated(20) + QByteArray("</a>").repeated(20)) << bad;
        QTest::newRow("too many elements") << listXml(QByteArray("<a/>").repeated(30'000)) << bad;
        QTest::newRow("too many objects") << listXml(kObjectXml.repeated(1001)) << bad;
        QTest::newRow("a text too long") << listXml("<Name>" + QByteArray(100'000, 'n') + "</Name>") << bad;
        QTest::newRow("a key too long") << listXml(QByteArray(kObjectXml).replace("k%2F", QByteArray(1025, 'k')))
                                        << bad;
        QTest::newRow("a text as size") << listXml(QByteArray(kObjectXml).replace(">2<", ">two<")) << bad;
        QTest::newRow("a negative size") << listXml(QByteArray(kObjectXml).replace(">2<", ">-2<")) << bad;
        QTest::newRow("a huge size") << listXml(QByteArray(kObjectXml).replace(">2<", ">99999999999999999999<")) << bad;
        QTest::newRow("no size") << listXml(QByteArray(kObjectXml).replace("<Size>2</Size>", "")) << bad;
        QTest::newRow("no time") << listXml(QByteArray(kObjectXml).replace("2026-11", "x")) << bad;
        QTest::newRow("broken escape") << listXml(QByteArray(kObjectXml).replace("%2F", "%G")) << bad;
        QTest::newRow("not UTF-8") << listXml(QByteArray(kObjectXml).replace("%2F", "%FF")) << bad;
        QTest::newRow("no end said") << QByteArray("<ListBucketResult></ListBucketResult>") << bad;
        QTest::newRow("a word for the end")
            << QByteArray("<ListBucketResult><IsTruncated>no</IsTruncated></ListBucketResult>") << bad;
    }

    void brokenAnswersAreToldApart()
    {
        QFETCH(QByteArray, xml);
        QFETCH(Error::Cause, cause);
        const auto page = s3::parseList(xml, u"bucket"_s);
        QVERIFY(!page);
        QCOMPARE(page.error().cause, cause);
        QCOMPARE(page.error().subject, u"bucket"_s);
    }

    void errorsAreReadAndNothingElse()
    {
        const auto error = s3::parseError("<Error><Message>gone &amp; away</Message><Code>NoSuchKey</Code></Error>");
        QVERIFY(error);
        QCOMPARE(error->code, u"NoSuchKey"_s);
        QCOMPARE(error->message, u"gone & away"_s);
        QVERIFY(!s3::parseError("<Error><Code>NoSuchKey"));
        QVERIFY(!s3::parseError("Bad gateway"));
    }

    void anUploadThatFailedWithSuccessAsStatusIsAnError()
    {
        QCOMPARE(*s3::parseCompletedEtag("<CompleteMultipartUploadResult><ETag>&quot;ab-2&quot;</ETag>"
                                         "</CompleteMultipartUploadResult>",
                                         {}),
                 u"ab-2"_s);
        const auto failed = s3::parseCompletedEtag("<Error><Code>InternalError</Code></Error>", u"k"_s);
        QCOMPARE(failed.error().cause, Error::Cause::ServiceFailed);
        QCOMPARE(*s3::parseUploadId("<InitiateMultipartUploadResult><UploadId>u</UploadId>"
                                    "</InitiateMultipartUploadResult>",
                                    {}),
                 u"u"_s);
        QCOMPARE(s3::parseUploadId("<InitiateMultipartUploadResult/>", {}).error().cause, Error::Cause::BadAnswer);
    }
};

HOOX_TEST(S3ListParserTest);
#include "S3ListParserTest.moc"
