#include "tests/contract/LockContract.h"
#include "tests/support/Await.h"
#include "tests/support/EdgeLocks.h"
#include "tests/support/LocalEdge.h"
#include "tests/support/TestRegistry.h"

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// The same promises, kept by Durable Objects in Cloudflare's own runtime: what the embedded locks are measured by.
class EdgeLockContractTest : public LockContract
{
    Q_OBJECT

    std::unique_ptr<LocalEdge> m_edge;

protected:
    std::unique_ptr<LockManager> make(const QString &owner) override
    {
        return std::make_unique<EdgeLocks>(m_edge->origin(), owner, m_clock, m_ids);
    }
    void clear() override { QVERIFY(await(EdgeLocks(m_edge->origin(), {}, m_clock, m_ids).clear())); }

private Q_SLOTS:
    void initTestCase()
    {
        m_edge = LocalEdge::start();
        if (!m_edge)
            QSKIP("the packages of the local edge are not installed");
    }
};

HOOX_TEST(EdgeLockContractTest);
#include "EdgeLockContractTest.moc"
