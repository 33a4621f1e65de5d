#include "storage/blobs/FolderBlobStore.h"
#include "tests/contract/BlobContract.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class FolderBlobContractTest : public BlobContract
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_made = 0;

protected:
    std::unique_ptr<BlobStore> make() override
    {
        return std::make_unique<FolderBlobStore>(m_folder.filePath(u"blobs%1"_s.arg(++m_made)));
    }
};

HOOX_TEST(FolderBlobContractTest);
#include "FolderBlobContractTest.moc"
