#include "storage/profile/TierTests.h"

#include "storage/base/WhenDone.h"
#include "storage/blobs/FolderBlobStore.h"
#include "storage/config/EmbeddedConfigStore.h"
#include "storage/ledger/LedgerFile.h"
#include "storage/sqlite/Migrations.h"
#include "storage/sqlite/SqlThread.h"
#include "storage/workspace/Workspace.h"

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

class EmbeddedTierTests final : public TierTests
{
public:
    EmbeddedTierTests(const Workspace &workspace, const Clock &clock, Tell tell, QObject *parent)
        : TierTests(clock, std::move(tell), parent),
          m_config(workspace.configFile(), clock),
          m_ledger({workspace.ledgerFile(), SqliteOptions::Access::ReadOnly}),
          m_blobs(workspace.blobsFolder())
    {
    }

    void begin() override
    {
        endWith(TierPlace::Config,
                m_config.getAll({QString::fromUtf16(kTradeKillKey), QString::fromUtf16(kGlobalKillKey)}));
        endWith(TierPlace::Ledger, m_ledger.run<int>([](SqliteConnection &connection, Progress &) -> Result<int> {
            if (const auto columns = checkLedgerColumns(connection, false); !columns)
                return fail(columns.error());
            return Migrations().check(connection);
        }));
        endWith(TierPlace::Logs, m_blobs.list({.prefix = u"logs/"_s, .limit = 1}));
        endWith(TierPlace::Reports, m_blobs.list({.prefix = u"reports/"_s, .limit = 1}));
        skip(TierPlace::Gateway);
    }

private:
    template <typename T>
    void endWith(TierPlace place, const Pending<T> &pending)
    {
        whenDone(pending, this, [this, place](const Result<T> &answer) {
            end(place, answer ? Result<QString>(QString()) : Result<QString>(fail(answer.error())));
        });
    }

    EmbeddedConfigStore m_config;
    SqlThread m_ledger;
    FolderBlobStore m_blobs;
};

} // namespace

TierTests *embeddedTierTests(const QString &workspaceFolder, const Clock &clock, TierTests::Tell tell, QObject *parent)
{
    return new EmbeddedTierTests(Workspace(workspaceFolder), clock, std::move(tell), parent);
}

} // namespace hoox
