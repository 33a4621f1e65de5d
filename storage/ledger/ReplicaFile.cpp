#include "storage/ledger/ReplicaFile.h"

#include "storage/ledger/LedgerFile.h"
#include "storage/ledger/ReplicaStore.h"
#include "storage/sqlite/Migrations.h"
#include "storage/sqlite/SqlScript.h"

#include <QFileInfo>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

Result<Done> fillReplica(const SqliteConnection &fresh, const QString &databaseId, const Clock &clock,
                         Progress &progress)
{
    if (auto applied = Migrations().apply(fresh, {}, clock, progress); !applied)
        return fail(applied.error());
    // One transaction: each would be put on the disk by itself.
    auto transaction = Transaction::begin(fresh);
    if (!transaction)
        return fail(transaction.error());
    // The resource is registered with the migrations, which came first.
    if (auto relaxed = runScript(fresh, u":/hoox/replica/replica.sql"_s); !relaxed)
        return relaxed;
    ReplicaPlace place;
    place.databaseId = databaseId;
    if (auto saved = savePlace(fresh, place); !saved)
        return saved;
    return transaction->commit();
}

Result<Done> checkReplica(const SqliteConnection &connection, const QString &databaseId)
{
    if (const auto version = Migrations().check(connection); !version)
        return fail(version.error());
    if (auto columns = checkLedgerColumns(connection, false); !columns)
        return columns;
    const auto place = loadPlace(connection);
    if (!place)
        return fail(place.error());
    if (place->databaseId.compare(databaseId, Qt::CaseInsensitive) != 0)
        return fail(Error::Kind::Conflict, databaseId,
                    u"%1 is the replica of %2"_s.arg(connection.path(), place->databaseId), Error::Cause::WrongId);
    return Done{};
}

} // namespace

Result<Done> prepareReplica(const QString &file, const QString &databaseId, const Clock &clock, Progress &progress)
{
    if (!QFileInfo::exists(file)) {
        auto made = makeLedgerFile(
            file, [&](const SqliteConnection &fresh) { return fillReplica(fresh, databaseId, clock, progress); });
        // Somebody else made it in the meantime: looked at as any that is there.
        if (made || made.error().kind != Error::Kind::Conflict)
            return made;
    }
    const auto opened = SqliteConnection::open({file, SqliteOptions::Access::ReadOnly});
    if (!opened)
        return fail(opened.error());
    return checkReplica(**opened, databaseId);
}

} // namespace hoox
