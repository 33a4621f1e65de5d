#include "tests/contract/BlobContract.h"
#include "tests/support/Await.h"
#include "tests/support/LocalEdge.h"
#include "tests/support/S3Bench.h"
#include "tests/support/TestRegistry.h"

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

namespace {

/// Of this process, in kB: `VmRSS` now, `VmHWM` at its highest.
qint64 memoryOf(const QByteArray &name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const auto &line : status.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).simplified().split(' ').first().toLongLong();
    }
    return -1;
}

/// From here on `VmHWM` counts anew.
bool forgetPeak()
{
    QFile refs(u"/proc/self/clear_refs"_s);
    return refs.open(QIODevice::WriteOnly) && refs.write("5") == 1;
}

} // namespace

/// The contract of the blob tier against R2 as Cloudflare's own runtime keeps it.
class EdgeBlobContractTest : public BlobContract
{
    Q_OBJECT

    std::unique_ptr<LocalEdge> m_edge;
    std::unique_ptr<S3Bench> m_bench;

    [[nodiscard]] S3Places places() const
    {
        return {{m_edge->s3Base(), m_edge->logsBucket()}, {m_edge->s3Base(), m_edge->reportsBucket()}};
    }

protected:
    std::unique_ptr<BlobStore> make() override
    {
        m_edge->clearBlobs();
        return std::make_unique<S3BlobStore>(m_bench->client, m_bench->signer, places(), m_bench->clock);
    }

    QString whyNot(const QString &key) const override
    {
        return key.contains(u'\n') ? u"the routes of the local runtime know no line break"_s : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_edge = LocalEdge::start();
        if (!m_edge)
            QSKIP("the packages of the local edge are not installed");
        m_bench = std::make_unique<S3Bench>(places());
    }

    void cleanupTestCase()
    {
        m_bench.reset();
        m_edge.reset();
    }

    void aSegmentOfDotsIsRefusedWithAClearWord()
    {
        for (const auto &text : {u"a/../b"_s, u"./a"_s, u"a/."_s, u".."_s})
            QCOMPARE(BlobKey::parse(text).error().cause, Error::Cause::BadKey);
    }

    void eachKeyLivesInItsBucket_BL7()
    {
        const auto store = make();
        for (const auto &text : {u"logs/a"_s, u"reports/b"_s, u"trade-reports/c"_s, u"reports"_s, u"z"_s})
            QVERIFY(await(store->write(BlobKey::parse(text).value(), "x")));
        const auto alone = [this](const S3Place &place) {
            S3BlobStore one(m_bench->client, m_bench->signer, {place, {}}, m_bench->clock);
            QStringList keys;
            const auto page = await(one.list({}));
            for (const auto &object : page ? page->objects : QVector<BlobInfo>())
                keys.append(object.key);
            return keys;
        };
        QCOMPARE(alone(places().logs), QStringList({u"logs/a"_s, u"reports"_s, u"z"_s}));
        QCOMPARE(alone(places().reports), QStringList({u"reports/b"_s, u"trade-reports/c"_s}));
    }

    void bothBucketsAreOneListing_BL7()
    {
        const auto store = make();
        const QStringList keys{u"a"_s, u"reports/1"_s,       u"reports/2"_s, u"reports/d/3"_s,
                               u"s"_s, u"trade-reports/4"_s, u"u"_s};
        for (const auto &text : keys)
            QVERIFY(await(store->write(BlobKey::parse(text).value(), "x")));
        for (const int limit : {1, 2, 3, 1000}) {
            QStringList listed;
            BlobListRequest request{{}, {}, {}, limit};
            do {
                const auto page = await(store->list(request));
                QVERIFY(page);
                for (const auto &object : page->objects)
                    listed.append(object.key);
                request.startAfter = page->nextStartAfter;
            } while (!request.startAfter.isEmpty());
            QCOMPARE(listed, keys);
        }
        const auto top = await(store->list({{}, u"/"_s}));
        QCOMPARE(top->folders, QVector<QString>({u"reports/"_s, u"trade-reports/"_s}));
        QCOMPARE(top->objects.size(), 3);
        QCOMPARE(await(store->list({{}, u"/"_s, u"reports/"_s}))->folders, QVector<QString>({u"trade-reports/"_s}));
    }

    void objectsOfAForeignKeyInABucketAreNotShown_BL7()
    {
        const auto store = make();
        // Somebody else put a report among the logs, and a log among the reports.
        S3BlobStore strange(m_bench->client, m_bench->signer, {places().reports, places().logs}, m_bench->clock);
        QVERIFY(await(strange.write(BlobKey::parse(u"reports/wrong"_s).value(), "x")));
        QVERIFY(await(strange.write(BlobKey::parse(u"logs/wrong"_s).value(), "x")));
        QVERIFY(await(store->write(BlobKey::parse(u"tail"_s).value(), "x")));
        const auto page = await(store->list({}));
        QVERIFY(page);
        QCOMPARE(page->objects.size(), 1);
        QCOMPARE(page->objects.first().key, u"tail"_s);
    }

    void aLargeFileGoesInPartsAndComesBack_BL4()
    {
        const auto store = make();
        QTemporaryDir folder;
        QFile source(folder.filePath(u"in"_s));
        QVERIFY(source.open(QIODevice::WriteOnly));
        QCryptographicHash written(QCryptographicHash::Md5);
        for (int at = 0; at < 70; ++at) {
            const QByteArray piece(1024 * 1024, static_cast<char>(at));
            written.addData(piece);
            source.write(piece);
        }
        source.write("and a tail");
        written.addData("and a tail");
        source.close();
        const auto key = BlobKey::parse(u"backups/ledger/2026-05-19/ledger.db"_s).value();
        const auto up = await(store->replace(key, source.fileName()));
        QVERIFY(up);
        QVERIFY(up->etag.endsWith(u"-5"));
        const auto down = await(store->download(key, folder.filePath(u"out"_s)));
        QVERIFY(down);
        QCOMPARE(down->etag, up->etag);
        QFile target(folder.filePath(u"out"_s));
        QVERIFY(target.open(QIODevice::ReadOnly));
        QCryptographicHash read(QCryptographicHash::Md5);
        QVERIFY(read.addData(&target));
        QCOMPARE(read.result(), written.result());
        QCOMPARE(await(store->readRange(key, 70 * 1024 * 1024, 100)).value(), QByteArray("and a tail"));
        QCOMPARE(await(store->read(key)).error().cause, Error::Cause::TooLarge);
    }

    void aLargeUploadDoesNotReplaceWhatIsThere_BL6()
    {
        const auto store = make();
        QTemporaryDir folder;
        QFile source(folder.filePath(u"in"_s));
        QVERIFY(source.open(QIODevice::WriteOnly) && source.resize(70LL * 1024 * 1024));
        source.close();
        const auto key = BlobKey::parse(u"backups/ledger/2026-05-19/ledger.db"_s).value();
        QVERIFY(await(store->write(key, "somebody else's")));
        QCOMPARE(await(store->upload(key, source.fileName())).error().kind, Error::Kind::Conflict);
        QCOMPARE(await(store->read(key)).value(), QByteArray("somebody else's"));
    }

    /// Why only the largest of all go in parts where nothing may be replaced. Once this fails, all may.
    void thisRuntimeDoesNotMindTheConditionOfACompletion()
    {
        const auto direct = make();
        QTemporaryDir folder;
        QFile source(folder.filePath(u"in"_s));
        QVERIFY(source.open(QIODevice::WriteOnly) && source.resize(17LL * 1024 * 1024));
        source.close();
        const auto key = BlobKey::parse(u"backups/ledger/2026-05-19/ledger.db"_s).value();
        QVERIFY(await(direct->write(key, "somebody else's")));
        // Whoever looks is told that nothing is there: it came after the last look.
        FaultServer line(m_edge->origin());
        line.answerTo("HEAD", {}, errorAnswer(404, "NoSuchKey"), 2);
        const S3Places far{{line.url(m_edge->s3Base().path()), m_edge->logsBucket()}, {}};
        S3BlobStore store(m_bench->client, m_bench->signer, far, m_bench->clock, S3UploadLimits{.wholeIfAbsent = 1024});
        QVERIFY(await(store.upload(key, source.fileName())));
        QCOMPARE(line.count("POST", "uploadId="), 1);
        QCOMPARE(await(direct->head(key))->sizeBytes, source.size());
    }

    void aLargeObjectPassesInLittleMemory_BL4()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("a sanitizer keeps what was freed");
#endif
        const auto store = make();
        QTemporaryDir folder;
        QFile source(folder.filePath(u"in"_s));
        constexpr qint64 size = 128LL * 1024 * 1024;
        QVERIFY(source.open(QIODevice::WriteOnly) && source.resize(size));
        const auto key = BlobKey::parse(u"backups/ledger/2026-05-19/large.db"_s).value();
        constexpr qint64 mostKb = 48 * 1024;
        QVERIFY(forgetPeak());
        const auto before = memoryOf("VmRSS");
        QVERIFY(await(store->upload(key, source.fileName())));
        QVERIFY(memoryOf("VmHWM") - before < mostKb);
        QVERIFY(await(store->replace(key, source.fileName()))); // In parts.
        QVERIFY(memoryOf("VmHWM") - before < mostKb);
        QCOMPARE(await(store->download(key, folder.filePath(u"out"_s)))->sizeBytes, size);
        QVERIFY(memoryOf("VmHWM") - before < mostKb);
    }

    void aBrokenDownloadGoesOnAtTheRealService_BL4()
    {
        const auto direct = make();
        QByteArray bytes;
        for (int at = 0; at < 400'000; ++at)
            bytes += QByteArray::number(at);
        const auto key = BlobKey::parse(u"logs/a b/100%.json"_s).value();
        QVERIFY(await(direct->write(key, bytes)));
        FaultServer line(m_edge->origin());
        S3Bench far(S3Places{{line.url(m_edge->s3Base().path()), m_edge->logsBucket()}, {}});
        auto cut = objectAnswer(bytes);
        cut.cutAfter = bytes.size() / 2;
        line.answerTo("GET", {}, cut);
        QTemporaryDir folder;
        QVERIFY(await(far.store->download(key, folder.filePath(u"out"_s))));
        QFile target(folder.filePath(u"out"_s));
        QVERIFY(target.open(QIODevice::ReadOnly));
        QCOMPARE(target.readAll(), bytes);
        QCOMPARE(line.count("GET", {}), 2);
        QVERIFY(line.requests().last().header("Range").startsWith("bytes="));
    }

    void aWrongSecretIsRefused()
    {
        const auto right = make();
        const auto key = BlobKey::parse(u"logs/a b+c%.json"_s).value();
        QVERIFY(await(right->write(key, "{}")));
        S3Bench wrong(places(), "not the secret");
        QCOMPARE(await(wrong.store->read(key)).error().cause, Error::Cause::WrongCredentials);
        QCOMPARE(await(wrong.store->list({})).error().kind, Error::Kind::Denied);
        QCOMPARE(await(wrong.store->write(key, "x")).error().cause, Error::Cause::WrongCredentials);
        wrong.secrets->forget(SecretName::SecretAccessKey);
        const auto missing = await(wrong.store->read(key));
        QCOMPARE(missing.error().cause, Error::Cause::NoCredentials);
        QCOMPARE(missing.error().subject, u"AWS_SECRET_ACCESS_KEY"_s);
        QCOMPARE(await(right->read(key)).value(), QByteArray("{}"));
    }

    void aBucketThatIsNotThereIsNamed()
    {
        S3Bench elsewhere(S3Places{{m_edge->s3Base(), u"no-such-bucket"_s}, {}});
        const auto listed = await(elsewhere.store->list({}));
        QCOMPARE(listed.error().cause, Error::Cause::WrongId);
        QCOMPARE(listed.error().subject, u"no-such-bucket"_s);
    }
};

HOOX_TEST(EdgeBlobContractTest);
#include "EdgeBlobContractTest.moc"
