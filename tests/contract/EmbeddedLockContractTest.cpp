#include "storage/locks/JournalledLocks.h"
#include "tests/contract/LockContract.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// The promises, kept by `locks.db`.
class EmbeddedLockContractTest : public LockContract
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

protected:
    std::unique_ptr<LockManager> make(const QString &owner) override
    {
        return std::make_unique<JournalledLocks>(m_folder->filePath(u"locks.db"_s), owner, m_clock, m_ids);
    }
    void clear() override { m_folder = std::make_unique<QTemporaryDir>(); }
};

HOOX_TEST(EmbeddedLockContractTest);
#include "EmbeddedLockContractTest.moc"
