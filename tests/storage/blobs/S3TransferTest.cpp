#include "storage/blobs/S3BlobStore.h"
#include "storage/blobs/S3Etag.h"
#include "storage/blobs/S3Upload.h"
#include "tests/support/Await.h"
#include "tests/support/S3Bench.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kInParts = 65LL * 1024 * 1024;

FaultAnswer completedUpload(const QByteArray &etag)
{
    return xmlAnswer("<CompleteMultipartUploadResult><ETag>&quot;" + etag +
                     "&quot;</ETag></CompleteMultipartUploadResult>");
}

QByteArray md5OfZeros(qint64 size)
{
    return QCryptographicHash::hash(QByteArray(size, 0), QCryptographicHash::Md5);
}

/// Of `kInParts` zeros.
QString etagInParts()
{
    return s3::multipartEtag(md5OfZeros(S3Upload::kPart).repeated(4) + md5OfZeros(1024 * 1024));
}

} // namespace

/// Up- and downloads of the remote blob store on a bad line, and against a service that misbehaves.
class S3TransferTest : public QObject
{
    Q_OBJECT

    const BlobKey m_key = BlobKey::parse(u"backups/ledger.db"_s).value();
    const FaultAnswer m_held{.isHeld = true};
    const QByteArray m_bytes = QByteArray("0123456789").repeated(300);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<S3Bench> m_bench;

    [[nodiscard]] S3BlobStore &store() { return *m_bench->store; }
    [[nodiscard]] QString target() const { return m_folder->filePath(u"out"_s); }
    [[nodiscard]] QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

    [[nodiscard]] QByteArray downloaded() const
    {
        QFile file(target());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }
    [[nodiscard]] FaultAnswer cut(qint64 after) const
    {
        auto answer = objectAnswer(m_bytes);
        answer.cutAfter = after;
        return answer;
    }
    /// What a service sends of a range.
    [[nodiscard]] FaultAnswer rest(qint64 from) const
    {
        auto answer = objectAnswer(m_bytes.mid(from), {}, 206);
        answer.headers.append(
            {"Content-Range", "bytes " + QByteArray::number(from) + "-/" + QByteArray::number(m_bytes.size())});
        return answer;
    }
    /// A file of zeros that goes in five parts, and a service that takes the beginning.
    [[nodiscard]] QString fileInParts()
    {
        m_server->answerTo("POST", "uploads=",
                           xmlAnswer("<InitiateMultipartUploadResult><UploadId>up/1+=</UploadId>"
                                     "</InitiateMultipartUploadResult>"));
        m_server->answerTo("DELETE", "uploadId=up%2F1%2B%3D", {204});
        QFile file(m_folder->filePath(u"in"_s));
        return file.open(QIODevice::WriteOnly) && file.resize(kInParts) ? file.fileName() : QString();
    }
    /// As if the file were larger than any put may be.
    void guardOnlySmallOnes()
    {
        m_bench->store = std::make_unique<S3BlobStore>(m_bench->client, m_bench->signer,
                                                       S3Places{{m_server->origin(), u"logs-bucket"_s}, {}},
                                                       m_bench->clock, S3UploadLimits{.wholeIfAbsent = 1024});
    }
    void takeAllParts() { m_server->answerTo("PUT", "partNumber=", objectAnswer({}, "token"), -1); }
    [[nodiscard]] int aborts() const { return m_server->count("DELETE", "uploadId=up%2F1%2B%3D"); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<FaultServer>();
        m_bench = std::make_unique<S3Bench>(S3Places{{m_server->origin(), u"logs-bucket"_s}, {}});
    }

    void cleanup()
    {
        m_bench.reset();
        m_server.reset();
        m_folder.reset();
    }

    void aBrokenDownloadGoesOnWhereItBroke_BL4()
    {
        m_server->answerTo("HEAD", {}, objectAnswer(m_bytes));
        m_server->answer(cut(1000));
        m_server->answer(rest(1000));
        const auto down = await(store().download(m_key, target()));
        QVERIFY(down);
        QCOMPARE(downloaded(), m_bytes);
        QCOMPARE(m_server->count("GET", {}), 2);
        QCOMPARE(m_server->requests()[2].header("Range"), QByteArray("bytes=1000-"));
        QCOMPARE(m_server->requests()[2].header("If-Match"), '"' + down->etag.toLatin1() + '"');
        QCOMPARE(files(), QStringList{u"out"_s});
    }

    void aDownloadGoesOnAtTheNextStart_BL4()
    {
        m_server->answerTo("HEAD", {}, objectAnswer(m_bytes), -1);
        m_server->answerTo("GET", {}, cut(1000));
        m_server->answerTo("GET", {}, errorAnswer(403, "AccessDenied"));
        QCOMPARE(await(store().download(m_key, target())).error().cause, Error::Cause::MissingPermission);
        QCOMPARE(files(), QStringList({u"out.hoox-part"_s, u"out.hoox-part.json"_s}));

        m_bench = std::make_unique<S3Bench>(S3Places{{m_server->origin(), u"logs-bucket"_s}, {}});
        m_server->answerTo("GET", {}, rest(1000));
        QVERIFY(await(store().download(m_key, target())));
        QCOMPARE(m_server->requests().constLast().header("Range"), QByteArray("bytes=1000-"));
        QCOMPARE(downloaded(), m_bytes);
        QCOMPARE(files(), QStringList{u"out"_s});
    }

    void anObjectThatChangedBetweenTwoStartsIsBegunAnew_BL4()
    {
        m_server->answerTo("HEAD", {}, objectAnswer(m_bytes));
        m_server->answerTo("GET", {}, cut(1000));
        m_server->answerTo("GET", {}, errorAnswer(403, "AccessDenied"));
        QVERIFY(!await(store().download(m_key, target())));
        const QByteArray later("the later bytes");
        m_server->answerTo("HEAD", {}, objectAnswer(later));
        m_server->answerTo("GET", {}, objectAnswer(later));
        QVERIFY(await(store().download(m_key, target())));
        QVERIFY(m_server->requests().constLast().header("Range").isEmpty());
        QCOMPARE(downloaded(), later);
        QCOMPARE(files(), QStringList{u"out"_s});
    }

    void aSecondDownloadIntoTheSameFileWaitsForNone_BL4()
    {
        m_server->answerTo("HEAD", {}, objectAnswer(m_bytes), -1);
        m_server->answerTo("GET", {}, m_held);
        auto first = store().download(m_key, target());
        QTRY_COMPARE(m_server->count("GET", {}), 1);
        QCOMPARE(await(store().download(m_key, target())).error().cause, Error::Cause::LockedFile);
        first.cancel();
        QCOMPARE(await(first).error().kind, Error::Kind::Cancelled);
        QTRY_VERIFY(files().isEmpty());
    }

    void aDownloadThatOnlyBreaksEndsAndLeavesNothing_BL4()
    {
        m_server->answerTo("HEAD", {}, objectAnswer(m_bytes), -1);
        m_server->answer(cut(0), -1);
        QCOMPARE(await(store().download(m_key, target())).error().cause, Error::Cause::TornAnswer);
        QVERIFY(files().isEmpty());
    }

    void anObjectThatChangesMeanwhileIsBegunAgainOnce()
    {
        const QByteArray later("the later bytes");
        m_server->answerTo("HEAD", {}, objectAnswer(m_bytes));
        m_server->answer(cut(1000));
        m_server->answerTo("GET", {}, errorAnswer(412, "PreconditionFailed"));
        m_server->answerTo("HEAD", {}, objectAnswer(later));
        m_server->answer(objectAnswer(later));
        QVERIFY(await(store().download(m_key, target())));
        QCOMPARE(downloaded(), later);

        m_server->answerTo("HEAD", {}, objectAnswer(m_bytes), -1);
        m_server->answer(errorAnswer(412, "PreconditionFailed"), -1);
        QCOMPARE(await(store().download(m_key, target())).error().kind, Error::Kind::Conflict);
        QCOMPARE(files(), QStringList{u"out"_s});
        QCOMPARE(downloaded(), later);
    }

    void aDownloadThatIsNotWhatItShouldBeIsCorrupt_BL5_data()
    {
        QTest::addColumn<FaultAnswer>("got");
        auto flipped = m_bytes;
        flipped[1500] = 'x';
        QTest::newRow("a flipped byte") << objectAnswer(flipped);
        QTest::newRow("shorter") << objectAnswer(m_bytes.chopped(1));
        QTest::newRow("longer") << objectAnswer(m_bytes + 'x');
        QTest::newRow("a login page") << FaultAnswer{200, {{"Content-Type", "text/html"}}, "<html>Sign in</html>"};
    }

    void aDownloadThatIsNotWhatItShouldBeIsCorrupt_BL5()
    {
        QFETCH(FaultAnswer, got);
        m_server->answerTo("HEAD", {}, objectAnswer(m_bytes), -1);
        m_server->answer(got, -1);
        const auto down = await(store().download(m_key, target()));
        QVERIFY(!down);
        QVERIFY(down.error().kind == Error::Kind::Corrupt || down.error().cause == Error::Cause::TooLarge);
        QVERIFY(files().isEmpty());
    }

    void aDownloadCancelledInTheMiddleLeavesWhatWasThere_BL4()
    {
        QFile old(target());
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        m_server->answerTo("HEAD", {}, objectAnswer(m_bytes));
        auto slow = objectAnswer(m_bytes);
        slow.drip = std::chrono::milliseconds(1);
        m_server->answer(slow);
        auto pending = store().download(m_key, target());
        QTRY_VERIFY(m_server->bytesSent() > 20);
        pending.cancel();
        QCOMPARE(await(pending).error().kind, Error::Kind::Cancelled);
        QCOMPARE(files(), QStringList({u"out"_s, u"out.hoox-part"_s, u"out.hoox-part.json"_s}));
        QCOMPARE(downloaded(), QByteArray("old"));
    }

    void aFolderThatIsNotThereIsSaidToBe()
    {
        m_server->answerTo("HEAD", {}, objectAnswer(m_bytes));
        const auto down = await(store().download(m_key, m_folder->filePath(u"none/out"_s)));
        QCOMPARE(down.error().cause, Error::Cause::UnwritableFolder);
    }

    void aFileGoesInPartsOfSixteenMebibytes_BL4()
    {
        const auto file = fileInParts();
        const auto etag = etagInParts();
        takeAllParts();
        m_server->answerTo("POST", "uploadId=", completedUpload(etag.toLatin1()));
        const auto pending = store().replace(m_key, file);
        const auto up = await(pending);
        QCOMPARE(up->etag, etag);
        QCOMPARE(up->sizeBytes, kInParts);
        QCOMPARE(m_server->count("PUT", "partNumber="), 5);
        QCOMPARE(m_server->requests()[1].body.size(), S3Upload::kPart);
        QCOMPARE(m_server->requests()[5].body.size(), 1024 * 1024);
        QVERIFY(m_server->requests()[6].body.contains("<PartNumber>5</PartNumber><ETag>&quot;token&quot;</ETag>"));
        QCOMPARE(pending.progressValue(), 1000);
        QCOMPARE(aborts(), 0);
    }

    void aPartThatFailsAbortsTheUpload()
    {
        const auto file = fileInParts();
        m_server->answerTo("PUT", "partNumber=2&", errorAnswer(500, "InternalError"), -1);
        takeAllParts();
        QCOMPARE(await(store().replace(m_key, file)).error().cause, Error::Cause::ServiceFailed);
        QTRY_COMPARE(aborts(), 1);
        QCOMPARE(m_server->count("PUT", "partNumber=3&"), 0);
    }

    void aPartThatFailsOnceIsSentAgain()
    {
        const auto file = fileInParts();
        m_server->answerTo("PUT", "partNumber=2&", errorAnswer(503, "ServiceUnavailable"));
        m_server->answerTo("PUT", "partNumber=3&", errorAnswer(400, "BadDigest"), 2);
        m_server->answerTo("PUT", "partNumber=5&", errorAnswer(403, "AccessDenied"));
        takeAllParts();
        QCOMPARE(await(store().replace(m_key, file)).error().cause, Error::Cause::MissingPermission);
        QCOMPARE(m_server->count("PUT", "partNumber=2&"), 2);
        QCOMPARE(m_server->count("PUT", "partNumber=3&"), 3);
        QTRY_COMPARE(aborts(), 1);
    }

    void anErrorThatComesWithSuccessAbortsTheUpload()
    {
        const auto file = fileInParts();
        takeAllParts();
        m_server->answerTo("POST", "uploadId=", errorAnswer(200, "InternalError"), -1);
        QCOMPARE(await(store().replace(m_key, file)).error().cause, Error::Cause::ServiceFailed);
        QTRY_COMPARE(aborts(), 1);
    }

    void aCompletionWhoseAnswerWasLostIsRecognised()
    {
        const auto file = fileInParts();
        const auto etag = etagInParts();
        takeAllParts();
        m_server->answerTo("POST", "uploadId=", errorAnswer(503, "ServiceUnavailable"));
        m_server->answerTo("POST", "uploadId=", errorAnswer(404, "NoSuchUpload"));
        auto there = objectAnswer({}, etag.toLatin1());
        there.claimedLength = kInParts;
        m_server->answerTo("HEAD", {}, there);
        QCOMPARE(await(store().replace(m_key, file))->etag, etag);
        QCOMPARE(aborts(), 0);
    }

    void anUploadOfOtherBytesThanTheServiceHasIsCorrupt_BL5()
    {
        const auto file = fileInParts();
        takeAllParts();
        m_server->answerTo("POST", "uploadId=", completedUpload("0cc175b9c0f1b6a831c399e269772661-5"));
        QCOMPARE(await(store().replace(m_key, file)).error().kind, Error::Kind::Corrupt);
    }

    void whatMustNotReplaceGoesInOneGuardedPut_BL6()
    {
        const auto file = fileInParts();
        m_server->answerTo("PUT", {}, objectAnswer({}, md5OfZeros(kInParts).toHex()));
        QCOMPARE(await(store().upload(m_key, file))->sizeBytes, kInParts);
        QCOMPARE(m_server->requests().size(), 1);
        QCOMPARE(m_server->requests().first().header("If-None-Match"), QByteArray("*"));
        QCOMPARE(m_server->requests().first().body.size(), kInParts);
        m_server->answerTo("PUT", {}, errorAnswer(412, "PreconditionFailed"));
        QCOMPARE(await(store().upload(m_key, file)).error().kind, Error::Kind::Conflict);
        // A try of ours whose answer was lost is recognised.
        m_server->answerTo("PUT", {}, FaultAnswer{.isDropped = true});
        auto there = objectAnswer({}, md5OfZeros(kInParts).toHex());
        there.claimedLength = kInParts;
        m_server->answerTo("HEAD", {}, there);
        QVERIFY(await(store().upload(m_key, file)));
        QCOMPARE(m_server->count("POST", {}), 0);
    }

    void anUploadInPartsNeverReplacesWhatIsThere_BL6()
    {
        guardOnlySmallOnes();
        const auto file = fileInParts();
        takeAllParts();
        // Before the first part.
        m_server->answerTo("HEAD", {}, objectAnswer(m_bytes));
        QCOMPARE(await(store().upload(m_key, file)).error().kind, Error::Kind::Conflict);
        QCOMPARE(m_server->count("PUT", {}), 0);
        // While the parts went, at a service that does not mind the condition of a completion.
        m_server->answerTo("HEAD", {}, errorAnswer(404, "NoSuchKey"));
        m_server->answerTo("HEAD", {}, objectAnswer(m_bytes));
        QCOMPARE(await(store().upload(m_key, file)).error().kind, Error::Kind::Conflict);
        QCOMPARE(m_server->count("POST", "uploadId="), 0);
        QTRY_COMPARE(aborts(), 1);
    }

    void aCompletionAsksForAbsence_BL6()
    {
        guardOnlySmallOnes();
        const auto file = fileInParts();
        takeAllParts();
        m_server->answerTo("HEAD", {}, errorAnswer(404, "NoSuchKey"), 2);
        m_server->answerTo("POST", "uploadId=", errorAnswer(412, "PreconditionFailed"));
        m_server->answerTo("HEAD", {}, objectAnswer(m_bytes));
        QCOMPARE(await(store().upload(m_key, file)).error().kind, Error::Kind::Conflict);
        const auto requests = m_server->requests();
        const auto completion = std::find_if(requests.cbegin(), requests.cend(), [](const auto &request) {
            return request.body.startsWith("<CompleteMultipartUpload>");
        });
        QVERIFY(completion != requests.cend());
        QCOMPARE(completion->header("If-None-Match"), QByteArray("*"));
        QTRY_COMPARE(aborts(), 1);
    }

    void anUploadCancelledInTheMiddleIsAborted_BL4()
    {
        const auto file = fileInParts();
        m_server->answerTo("PUT", "partNumber=2&", m_held);
        takeAllParts();
        auto pending = store().replace(m_key, file);
        QTRY_COMPARE(m_server->count("PUT", "partNumber=2&"), 1);
        pending.cancel();
        QCOMPARE(await(pending).error().kind, Error::Kind::Cancelled);
        QTRY_COMPARE(aborts(), 1);
        QCOMPARE(QFileInfo(file).size(), kInParts);
    }

    void theStoreCanGoInTheMiddleOfTransfers()
    {
        const auto file = fileInParts();
        m_server->answerTo("HEAD", {}, objectAnswer(m_bytes));
        m_server->answerTo("PUT", "partNumber=2&", m_held);
        takeAllParts();
        m_server->answerTo("GET", {}, m_held);
        const auto up = store().replace(m_key, file);
        const auto down = store().download(m_key, target());
        QTRY_COMPARE(m_server->count("PUT", "partNumber=2&") + m_server->count("GET", {}), 2);
        m_bench->store.reset();
        QCOMPARE(await(up).error().kind, Error::Kind::Cancelled);
        QCOMPARE(await(down).error().kind, Error::Kind::Cancelled);
        QTRY_COMPARE(files(), QStringList{u"in"_s});
    }
};

HOOX_TEST(S3TransferTest);
#include "S3TransferTest.moc"
