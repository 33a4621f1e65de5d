#include "storage/blobs/cache/CachedBlobs.h"
#include "tests/contract/BlobContract.h"
#include "tests/support/Await.h"
#include "tests/support/LocalEdge.h"
#include "tests/support/S3Bench.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// The contract of the blob tier through the cache, before R2 as Cloudflare's own runtime keeps it.
class CachedEdgeBlobContractTest : public BlobContract
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<LocalEdge> m_edge;
    std::unique_ptr<S3Bench> m_bench;
    std::unique_ptr<S3BlobStore> m_store; ///< Of the last `make`.
    int m_made = 0;

    [[nodiscard]] S3Places places() const
    {
        return {{m_edge->s3Base(), m_edge->logsBucket()}, {m_edge->s3Base(), m_edge->reportsBucket()}};
    }

    [[nodiscard]] std::unique_ptr<CachedBlobs> over(BlobStore &store) const
    {
        auto cached = std::make_unique<CachedBlobs>(store, m_folder.filePath(u"cache%1"_s.arg(m_made)), u"edge"_s,
                                                    m_bench->clock);
        cached->turnOn(QByteArray(CacheSeal::kKeyBytes, 'k'), BlobCache::kSmallestLimit);
        return cached;
    }

protected:
    std::unique_ptr<BlobStore> make() override
    {
        m_edge->clearBlobs();
        m_store = std::make_unique<S3BlobStore>(m_bench->client, m_bench->signer, places(), m_bench->clock);
        ++m_made;
        return over(*m_store);
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
        m_store.reset();
        m_bench.reset();
        m_edge.reset();
    }

    void withTheLineCutWhatWasSeenIsThereWithItsTime_BL3()
    {
        const auto online = make();
        const auto key = BlobKey::parse(u"logs/bybit/BTCUSDT/2026-05-19/order-1.json"_s).value();
        QVERIFY(await(online->write(key, "{}")));
        const BlobListRequest folder{u"logs/bybit/BTCUSDT/2026-05-19/"_s, u"/"_s};
        QVERIFY(await(online->list(folder)));
        QCOMPARE(await(online->read(key)).value(), QByteArray("{}"));
        // Nobody listens there: the same buckets, as far as the cache knows.
        S3Bench cut(S3Places{{QUrl(u"http://127.0.0.1:9"_s), m_edge->logsBucket()}, {}});
        const auto offline = over(*cut.store);
        const auto page = await(offline->list(folder));
        QVERIFY(page);
        QVERIFY(page->cachedAt);
        QCOMPARE(page->objects.size(), 1);
        const auto head = await(offline->head(key));
        QVERIFY(head);
        QVERIFY(head->cachedAt);
        QCOMPARE(await(offline->read(key)).value(), QByteArray("{}"));
        const auto never = await(offline->read(BlobKey::parse(u"logs/never.json"_s).value()));
        QCOMPARE(never.error().kind, Error::Kind::Offline);
    }
};

HOOX_TEST(CachedEdgeBlobContractTest);
#include "CachedEdgeBlobContractTest.moc"
