#include "storage/blobs/S3BlobStore.h"

#include "tests/support/Await.h"
#include "tests/support/S3Bench.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// What comes instead of the rest of an object that was asked for: of another range, or the start once more, as a proxy
/// sends it that knows no ranges (RFC 9110, 14.2).
class S3RangeTest : public QObject
{
    Q_OBJECT

    const BlobKey m_key = BlobKey::parse(u"backups/ledger.db"_s).value();
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
    /// Its ETag cannot check the bytes: of parts whose sizes nobody knows.
    [[nodiscard]] static FaultAnswer uncheckable(FaultAnswer answer)
    {
        answer.headers[0].value = "\"0cc175b9c0f1b6a831c399e269772661-7\"";
        return answer;
    }

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

    void anotherRangeThanTheRestIsCorrupt_BL5()
    {
        m_server->answerTo("HEAD", {}, objectAnswer(m_bytes));
        m_server->answer(cut(1000));
        auto other = objectAnswer(m_bytes.mid(1000), {}, 206);
        other.headers.append(HttpHeader{"Content-Range", "bytes 0-/3000"});
        m_server->answer(other);
        QCOMPARE(await(store().download(m_key, target())).error().cause, Error::Cause::BadAnswer);
        QVERIFY(files().isEmpty());
    }

    void behindAProxyThatKnowsNoRangesABrokenDownloadBeginsAnew_BL4()
    {
        m_server->answerTo("HEAD", {}, objectAnswer(m_bytes), -1);
        m_server->answerTo("GET", {}, cut(1000));
        m_server->answerTo("GET", {}, objectAnswer(m_bytes), 2);
        QVERIFY(await(store().download(m_key, target())));
        QCOMPARE(downloaded(), m_bytes);
        QCOMPARE(files(), QStringList{u"out"_s});
        const auto requests = m_server->requests();
        const auto ranges = std::count_if(requests.cbegin(), requests.cend(),
                                          [](const auto &request) { return !request.header("Range").isEmpty(); });
        QCOMPARE(ranges, 1); // Asked once; the second time nobody asks for what is not understood.
        QCOMPARE(m_server->count("GET", {}), 3);
    }

    void aHalfFromBeforeIsNoHelpBehindAProxyThatKnowsNoRanges_BL4()
    {
        m_server->answerTo("HEAD", {}, objectAnswer(m_bytes), -1);
        m_server->answerTo("GET", {}, cut(1000));
        m_server->answerTo("GET", {}, errorAnswer(403, "AccessDenied"));
        QVERIFY(!await(store().download(m_key, target())));
        QCOMPARE(files(), QStringList({u"out.hoox-part"_s, u"out.hoox-part.json"_s}));
        m_server->answerTo("GET", {}, objectAnswer(m_bytes), -1);
        QVERIFY(await(store().download(m_key, target())));
        QCOMPARE(downloaded(), m_bytes);
        QCOMPARE(files(), QStringList{u"out"_s});
    }

    void aLineThatBreaksAgainAndAgainBehindSuchAProxyEnds_BL4()
    {
        m_server->answerTo("HEAD", {}, objectAnswer(m_bytes), -1);
        m_server->answerTo("GET", {}, cut(1000), -1);
        const auto down = await(store().download(m_key, target()));
        QCOMPARE(down.error().kind, Error::Kind::Corrupt);
        QCOMPARE(down.error().cause, Error::Cause::BadAnswer);
        QVERIFY(files().isEmpty());
    }

    void aStartInsteadOfTheRestIsNeverInTheFile_BL5()
    {
        // Of an ETag that cannot check the bytes, nothing else would find them.
        m_server->answerTo("HEAD", {}, uncheckable(objectAnswer(m_bytes)), -1);
        m_server->answerTo("GET", {}, uncheckable(cut(1000)));
        m_server->answerTo("GET", {}, uncheckable(cut(500)));
        m_server->answerTo("GET", {}, uncheckable(objectAnswer(m_bytes)));
        QVERIFY(await(store().download(m_key, target())));
        QCOMPARE(downloaded(), m_bytes);
    }

    void ofTheWholeThatComesInsteadOfARangeTheRangeIsTaken_BL4()
    {
        m_server->answer(objectAnswer(m_bytes));
        QCOMPARE(await(store().readRange(m_key, 10, 12)).value(), QByteArray("012345678901"));
        QCOMPARE(m_server->requests().last().header("Range"), QByteArray("bytes=10-21"));
        // Of other bytes than its ETag says none is taken.
        m_server->answer(objectAnswer(m_bytes, QByteArray(32, 'a')));
        QCOMPARE(await(store().readRange(m_key, 10, 12)).error().kind, Error::Kind::Corrupt);
    }
};

HOOX_TEST(S3RangeTest);
#include "S3RangeTest.moc"
