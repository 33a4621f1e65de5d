#include "storage/blobs/FolderBlobStore.h"
#include "storage/blobs/cache/CachedBlobs.h"
#include "tests/contract/BlobContract.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// Whoever reads through the cache sees the tier as it is.
class CachedFolderBlobContractTest : public BlobContract
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<FolderBlobStore> m_store; ///< Of the last `make`.
    int m_made = 0;

protected:
    std::unique_ptr<BlobStore> make() override
    {
        m_store = std::make_unique<FolderBlobStore>(m_folder.filePath(u"blobs%1"_s.arg(++m_made)));
        auto cached =
            std::make_unique<CachedBlobs>(*m_store, m_folder.filePath(u"cache%1"_s.arg(m_made)), u"here"_s, m_clock);
        cached->turnOn(QByteArray(CacheSeal::kKeyBytes, 'k'), BlobCache::kSmallestLimit);
        return cached;
    }
};

HOOX_TEST(CachedFolderBlobContractTest);
#include "CachedFolderBlobContractTest.moc"
