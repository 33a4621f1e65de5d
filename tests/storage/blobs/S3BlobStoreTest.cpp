#include "storage/blobs/S3BlobStore.h"

#include "tests/support/Await.h"
#include "tests/support/S3Bench.h"
#include "tests/support/TestRegistry.h"

using namespace hoox;
using namespace hoox::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

BlobKey s3KeyOf(const QString &text)
{
    return BlobKey::parse(text).value();
}

} // namespace

/// The remote blob store against a service that answers as it should not: listings, reads and errors.
class S3BlobStoreTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<S3Bench> m_bench;

    void makeBench(HttpPolicy policy = S3Bench::quick())
    {
        m_bench = std::make_unique<S3Bench>(
            S3Places{{m_server->origin(), u"logs-bucket"_s}, {m_server->origin(), u"reports-bucket"_s}}, "localsecret",
            policy);
    }
    [[nodiscard]] S3BlobStore &store() { return *m_bench->store; }
    [[nodiscard]] static BlobListRequest logsOnly() { return {u"logs/"_s}; }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<FaultServer>();
        makeBench();
    }

    void cleanup()
    {
        m_bench.reset();
        m_server.reset();
    }

    void tenThousandKeysCostTenPagesAndNoHead_BL3()
    {
        QStringList wanted;
        for (int page = 0; page < 10; ++page) {
            QByteArrayList keys;
            for (int at = 0; at < 1000; ++at)
                keys.append("logs/order-" + QByteArray::number(10'000 + page * 1000 + at));
            for (const auto &key : keys)
                wanted.append(QString::fromLatin1(key));
            m_server->answer(listAnswer(keys, page < 9 ? "t" + QByteArray::number(page) : QByteArray()));
        }
        QStringList listed;
        BlobListRequest request{u"logs/"_s, u"/"_s};
        do {
            const auto page = await(store().list(request));
            QVERIFY(page);
            for (const auto &object : page->objects)
                listed.append(object.key);
            request.startAfter = page->nextStartAfter;
        } while (!request.startAfter.isEmpty());
        QCOMPARE(listed, wanted);
        QCOMPARE(m_server->requests().size(), 10);
        QCOMPARE(m_server->count("GET", "list-type=2"), 10);
        QCOMPARE(m_server->count({}, "reports-bucket"), 0);
        QCOMPARE(m_server->count("GET", "continuation-token="), 9); // no page is looked for by its name again
    }

    void aTokenThatIsNoneIsNotGoneOnFrom()
    {
        // Plain to see, but the listing is at its end.
        auto ended = listAnswer({"logs/a"}, "t");
        ended.body.replace("<IsTruncated>true", "<IsTruncated>false");
        m_server->answer(ended);
        m_server->answer(listAnswer({"logs/never"}), 1);
        QCOMPARE(await(store().list(logsOnly()))->objects.size(), 1);
    }

    void aTokenThatHasToBeReadFirstIsGoneOnFrom()
    {
        m_server->answer(listAnswer({"logs/a"}, "t&amp;1"));
        m_server->answer(listAnswer({"logs/b"}));
        QCOMPARE(await(store().list(logsOnly()))->objects.size(), 2);
        QVERIFY(m_server->requests().last().target.contains("continuation-token=t%261"));
    }

    void aShortPageIsFilledFromTheNext_BL3()
    {
        m_server->answer(listAnswer({}, "t1"));
        m_server->answer(listAnswer({"logs/a"}, "t2/+="));
        m_server->answer(listAnswer({"logs/b"}));
        const auto page = await(store().list(logsOnly()));
        QVERIFY(page);
        QCOMPARE(page->objects.size(), 2);
        QVERIFY(page->nextStartAfter.isEmpty());
        QVERIFY(m_server->requests()[2].target.contains("continuation-token=t2%2F%2B%3D"));
        QVERIFY(!m_server->requests()[2].target.contains("start-after"));
    }

    void aFolderIsSteppedOverByNameNotByPages_BL3()
    {
        m_server->answer(listAnswer({"logs/z"}));
        const auto page = await(store().list({u"logs/"_s, u"/"_s, u"logs/mexc/"_s}));
        QVERIFY(page);
        QVERIFY(m_server->requests()[0].target.contains("start-after=logs%2Fmexc%2F%F4%8F%BF%BF"));
    }

    void aListingThatNeverEndsIsGivenUp()
    {
        m_server->answer(listAnswer({"logs/a", "logs/b"}, "again"), -1);
        auto request = logsOnly();
        request.startAfter = u"logs/b"_s;
        QCOMPARE(await(store().list(request)).error().cause, Error::Cause::EndlessAnswer);
        QVERIFY(m_server->requests().size() <= 25);
    }

    void truncatedWithoutATokenIsTheEnd()
    {
        m_server->answer(xmlAnswer("<ListBucketResult><IsTruncated>true</IsTruncated></ListBucketResult>"), -1);
        QVERIFY(await(store().list(logsOnly()))->objects.isEmpty());
        QCOMPARE(m_server->requests().size(), 1);
    }

    void brokenListingsAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Error::Cause>("cause");
        QTest::newRow("torn") << listAnswer({"logs/a"}).body.chopped(30) << Error::Cause::TornAnswer;
        QTest::newRow("login page") << QByteArray("<!DOCTYPE html><html><body>Sign in</body></html>")
                                    << Error::Cause::NotTheService;
        QTest::newRow("document type") << QByteArray("<!DOCTYPE a [<!ELEMENT a ANY>]><ListBucketResult/>")
                                       << Error::Cause::BadAnswer;
        QByteArray bomb = "<!DOCTYPE lolz [<!ENTITY a0 \"lol\">";
        for (int at = 1; at < 30; ++at) {
            const auto previous = "&a" + QByteArray::number(at - 1) + ';';
            bomb += "<!ENTITY a" + QByteArray::number(at) + " \"" + previous.repeated(10) + "\">";
        }
        QTest::newRow("entity bomb") << bomb + "]><ListBucketResult><Name>&a29;</Name></ListBucketResult>"
                                     << Error::Cause::BadAnswer;
        QTest::newRow("another prefix") << listAnswer({"elsewhere"}).body << Error::Cause::BadAnswer;
    }

    void brokenListingsAreToldApart()
    {
        QFETCH(QByteArray, body);
        QFETCH(Error::Cause, cause);
        m_server->answer({200, {{"Content-Type", "application/xml"}}, body}, -1);
        QCOMPARE(await(store().list(logsOnly())).error().cause, cause);
    }

    void refusalsSayWhatToDo_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<Error::Cause>("cause");
        QTest::newRow("permission") << 403 << QByteArray("AccessDenied") << Error::Cause::MissingPermission;
        QTest::newRow("bucket") << 404 << QByteArray("NoSuchBucket") << Error::Cause::WrongId;
        QTest::newRow("signature") << 403 << QByteArray("SignatureDoesNotMatch") << Error::Cause::WrongCredentials;
        QTest::newRow("key id") << 401 << QByteArray("Unauthorized") << Error::Cause::WrongCredentials;
        QTest::newRow("clock, no date") << 403 << QByteArray("RequestTimeTooSkewed") << Error::Cause::ClockSkew;
        QTest::newRow("to the end of the tries")
            << 503 << QByteArray("ServiceUnavailable") << Error::Cause::ServiceFailed;
        QTest::newRow("throttled") << 429 << QByteArray("TooManyRequests") << Error::Cause::Throttled;
    }

    void refusalsSayWhatToDo()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        QFETCH(Error::Cause, cause);
        m_server->answer(errorAnswer(status, code), -1);
        QCOMPARE(await(store().list(logsOnly())).error().cause, cause);
        QCOMPARE(await(store().read(s3KeyOf(u"logs/a"_s))).error().cause, cause);
        QCOMPARE(await(store().write(s3KeyOf(u"logs/a"_s), "x")).error().cause, cause);
    }

    void aPassingFaultIsNotNoticed_data()
    {
        QTest::addColumn<FaultAnswer>("fault");
        QTest::newRow("500") << errorAnswer(500, "InternalError");
        QTest::newRow("502") << FaultAnswer{502, {}, "bad gateway"};
        QTest::newRow("503") << errorAnswer(503, "ServiceUnavailable");
        auto throttled = errorAnswer(429, "TooManyRequests");
        throttled.headers.append(HttpHeader{"Retry-After", "0"});
        QTest::newRow("429 that says when") << throttled;
        auto reset = objectAnswer("{}");
        reset.cutAfter = 1;
        QTest::newRow("reset in the middle") << reset;
        QTest::newRow("bytes damaged on the way") << errorAnswer(400, "IncompleteBody");
    }

    void aPassingFaultIsNotNoticed()
    {
        QFETCH(FaultAnswer, fault);
        m_server->answer(fault, 2);
        m_server->answer(objectAnswer("{}"), -1);
        QCOMPARE(await(store().read(s3KeyOf(u"logs/a"_s))).value(), QByteArray("{}"));
        QCOMPARE(m_server->requests().size(), 3);
    }

    void silenceIsATimeout()
    {
        auto policy = S3Bench::quick();
        policy.silence = 50ms;
        policy.tries = 2;
        makeBench(policy);
        auto held = objectAnswer("{}");
        held.isHeld = true;
        m_server->answer(held, -1);
        QCOMPARE(await(store().read(s3KeyOf(u"logs/a"_s))).error().kind, Error::Kind::Timeout);
    }

    void anotherHostIsNotFollowedNorBelieved()
    {
        m_server->answer({302, {{"Location", "https://login.example/"}}, {}});
        QCOMPARE(await(store().read(s3KeyOf(u"logs/a"_s))).error().cause, Error::Cause::NotTheService);
        m_server->answer({200, {{"Content-Type", "text/html; charset=utf-8"}}, "<html>Sign in</html>"}, -1);
        QCOMPARE(await(store().read(s3KeyOf(u"logs/a"_s))).error().cause, Error::Cause::NotTheService);
        QCOMPARE(await(store().head(s3KeyOf(u"logs/a"_s))).error().cause, Error::Cause::NotTheService);
        QCOMPARE(await(store().write(s3KeyOf(u"logs/a"_s), "x")).error().cause, Error::Cause::NotTheService);
    }

    void aClockThatIsOffIsCorrectedOnce()
    {
        auto skewed = errorAnswer(403, "RequestTimeTooSkewed");
        const auto theirs = QDateTime::currentDateTimeUtc().addSecs(7200);
        const auto date = QLocale::c().toString(theirs, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
        skewed.headers.append({"Date", date});
        m_server->answer(skewed);
        m_server->answer(objectAnswer("{}"), 2);
        QVERIFY(await(store().read(s3KeyOf(u"logs/a"_s))));
        QVERIFY(await(store().read(s3KeyOf(u"logs/a"_s))));
        QCOMPARE(m_server->requests().size(), 3);
        for (const int at : {1, 2}) {
            auto sent = QDateTime::fromString(QString::fromLatin1(m_server->requests()[at].header("x-amz-date")),
                                              u"yyyyMMdd'T'HHmmss'Z'"_s);
            sent.setTimeSpec(Qt::UTC);
            QVERIFY(std::abs(sent.secsTo(theirs)) < 900);
        }
        // It stays off: that is told, not tried for ever.
        m_server->answer(skewed, -1);
        QCOMPARE(await(store().read(s3KeyOf(u"logs/a"_s))).error().cause, Error::Cause::ClockSkew);
        QCOMPARE(m_server->requests().size(), 5);
    }

    void allThatWereOnTheirWayWithAWrongClockAreAskedAgain()
    {
        auto skewed = errorAnswer(403, "RequestTimeTooSkewed");
        skewed.headers.append(HttpHeader{"Date", "Fri, 24 May 2013 00:00:00 GMT"});
        skewed.isHeld = true;
        m_server->answer(skewed, 4);
        m_server->answer(objectAnswer("{}"), -1);
        QVector<Pending<QByteArray>> reads;
        for (int at = 0; at < 4; ++at)
            reads.append(store().read(s3KeyOf(u"logs/a"_s)));
        QTRY_COMPARE(m_server->requests().size(), 4);
        m_server->release();
        for (const auto &read : reads)
            QVERIFY(await(read));
        QVERIFY(m_server->requests().last().header("x-amz-date").startsWith("20130524T"));
    }

    void bytesThatAreNotThoseOfTheEtagAreCorrupt_BL5()
    {
        m_server->answer(objectAnswer("other bytes", "0cc175b9c0f1b6a831c399e269772661"), -1);
        QCOMPARE(await(store().read(s3KeyOf(u"logs/a"_s))).error().kind, Error::Kind::Corrupt);
        QCOMPARE(await(store().write(s3KeyOf(u"logs/a"_s), "mine")).error().kind, Error::Kind::Corrupt);
    }

    void anObjectTooLargeForMemoryIsSaidToBe()
    {
        auto large = objectAnswer(QByteArray(1024 * 1024, 'x'), "0cc175b9c0f1b6a831c399e269772661");
        large.bodyTimes = 65;
        m_server->answer(large);
        QCOMPARE(await(store().read(s3KeyOf(u"logs/a"_s))).error().cause, Error::Cause::TooLarge);
        QVERIFY(m_server->bytesSent() < 8 * 1024 * 1024);
    }

    void aCreationWhoseAnswerWasLostIsRecognised_data()
    {
        QTest::addColumn<FaultAnswer>("fault");
        FaultAnswer lost;
        lost.isDropped = true;
        QTest::newRow("no answer") << lost;
        QTest::newRow("failed, it says") << errorAnswer(500, "InternalError");
    }

    void aCreationWhoseAnswerWasLostIsRecognised()
    {
        QFETCH(FaultAnswer, fault);
        const auto key = s3KeyOf(u"logs/a"_s);
        m_server->answerTo("PUT", {}, fault);
        m_server->answerTo("HEAD", {}, objectAnswer("mine"));
        QCOMPARE(await(store().create(key, "mine"))->sizeBytes, 4);
        QCOMPARE(m_server->requests()[0].header("If-None-Match"), QByteArray("*"));
        QCOMPARE(m_server->count("PUT", {}), 1);
        // Somebody else's bytes are not ours.
        m_server->answerTo("PUT", {}, fault);
        m_server->answerTo("HEAD", {}, objectAnswer("theirs"));
        QCOMPARE(await(store().create(key, "mine")).error().kind, Error::Kind::Conflict);
        // It never arrived: it is sent again.
        m_server->answerTo("PUT", {}, fault);
        m_server->answerTo("HEAD", {}, {404});
        m_server->answerTo("PUT", {}, objectAnswer("mine"));
        QVERIFY(await(store().create(key, "mine")));
        // It arrived late, after we looked.
        m_server->answerTo("PUT", {}, fault);
        m_server->answerTo("HEAD", {}, {404});
        m_server->answerTo("PUT", {}, errorAnswer(412, "PreconditionFailed"));
        m_server->answerTo("HEAD", {}, objectAnswer("mine"));
        QVERIFY(await(store().create(key, "mine")));
    }

    void aCreationOverAnObjectIsRefusedAtOnce()
    {
        m_server->answerTo("PUT", {}, errorAnswer(412, "PreconditionFailed"));
        QCOMPARE(await(store().create(s3KeyOf(u"logs/a"_s), "mine")).error().kind, Error::Kind::Conflict);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void whatIsUnderWayEndsWithTheStore()
    {
        auto held = objectAnswer("{}");
        held.isHeld = true;
        m_server->answer(held, -1);
        QVector<Pending<QByteArray>> reads;
        for (int at = 0; at < 10; ++at)
            reads.append(store().read(s3KeyOf(u"logs/a"_s)));
        const auto listed = store().list({});
        m_bench->store.reset();
        for (const auto &read : reads)
            QCOMPARE(await(read).error().kind, Error::Kind::Cancelled);
        QCOMPARE(await(listed).error().kind, Error::Kind::Cancelled);
    }
};

HOOX_TEST(S3BlobStoreTest);
#include "S3BlobStoreTest.moc"
