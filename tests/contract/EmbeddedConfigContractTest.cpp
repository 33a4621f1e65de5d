#include "storage/config/EmbeddedConfigStore.h"
#include "tests/contract/ConfigContract.h"
#include "tests/support/Await.h"
#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class EmbeddedConfigContractTest : public ConfigContract
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FixedClock m_clock;
    int m_made = 0;

protected:
    std::unique_ptr<ConfigStore> make() override
    {
        auto store = std::make_unique<EmbeddedConfigStore>(m_folder.filePath(u"config%1.db"_s.arg(++m_made)), m_clock);
        [&] { QVERIFY(await(store->create())); }();
        return store;
    }
};

HOOX_TEST(EmbeddedConfigContractTest);
#include "EmbeddedConfigContractTest.moc"
