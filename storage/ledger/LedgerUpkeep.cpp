#include "storage/ledger/LedgerUpkeep.h"

#include "storage/ledger/LedgerFile.h"
#include "storage/ledger/ReplicaStore.h"
#include "storage/sqlite/SqliteConnection.h"

#include <QFileInfo>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

using UpkeepAccess = SqliteOptions::Access;

/// The migration that makes the specified tables; those after it are the console's own.
constexpr int kSpecifiedTables = 1;

bool isTracked(const QVector<MigrationStatus> &all)
{
    return std::any_of(all.begin(), all.end(),
                       [](const auto &one) { return one.state != MigrationStatus::State::Pending; });
}

/// The D1 database that a file is a replica of; empty for the workspace's own ledger.
Result<QString> replicaOf(const SqliteConnection &connection)
{
    const auto place = loadPlace(connection);
    if (!place && place.error().cause == Error::Cause::MissingColumns)
        return QString();
    return place ? Result<QString>(place->databaseId.toLower()) : fail(place.error());
}

/// The fills of two databases never meet under one name. A ledger that cannot be read any more is no hindrance: it is
/// what is being mended.
Result<Done> checkSameDatabase(const SqliteConnection &backup, const QString &ledger)
{
    const auto opened = SqliteConnection::open({ledger, UpkeepAccess::ReadOnly});
    const auto there = opened ? replicaOf(**opened) : Result<QString>(fail(opened.error()));
    if (!there)
        return Done{};
    const auto other = replicaOf(backup);
    if (!other)
        return fail(other.error());
    if (*there != *other)
        return fail(Error::Kind::Conflict, backup.path(), u"%1 instead of %2"_s.arg(*other, *there),
                    Error::Cause::WrongId);
    return Done{};
}

/// Whether a verified backup may become the ledger.
Result<Done> checkRestorable(const QString &backup, const QString &ledger)
{
    const auto opened = SqliteConnection::open({backup, UpkeepAccess::ReadOnly});
    if (!opened)
        return fail(opened.error());
    const auto version = Migrations().check(**opened);
    if (!version && version.error().kind == Error::Kind::Newer)
        return fail(version.error());
    if (auto columns = checkLedgerColumns(**opened, false); !columns)
        return columns;
    return checkSameDatabase(**opened, ledger);
}

} // namespace

Result<LedgerSchema> readLedgerSchema(const QString &ledger)
{
    const auto opened = SqliteConnection::open({ledger, UpkeepAccess::ReadOnly});
    if (!opened)
        return fail(opened.error());
    auto all = Migrations().status(**opened);
    if (!all)
        return fail(all.error());
    auto others = readOtherLedgers(**opened);
    if (!others)
        return fail(others.error());
    const QFileInfo file(ledger);
    LedgerSchema schema;
    schema.others = *std::move(others);
    schema.managed = isTracked(*all);
    schema.writable = file.isWritable() && QFileInfo(file.path()).isWritable();
    schema.migrations = *std::move(all);
    return schema;
}

Result<BackupInfo> backUpLedger(const QString &ledger, const QString &folder, const Clock &clock, Progress &progress,
                                const QString &madeBy)
{
    const auto opened = SqliteConnection::open({ledger, UpkeepAccess::ReadOnly});
    if (!opened)
        return fail(opened.error());
    const auto backup = createBackup(**opened, folder, clock, progress, madeBy);
    if (!backup)
        return fail(backup.error());
    return backup->info();
}

Result<BlobKey> backupKey(const BackupInfo &backup)
{
    const auto day = QDateTime::fromSecsSinceEpoch(backup.madeAt, Qt::UTC).date().toString(Qt::ISODate);
    return BlobKey::parse(QStringLiteral("backups/ledger/%1/%2").arg(day, QFileInfo(backup.file).fileName()));
}

Result<LedgerMigration> migrateLedger(const QString &ledger, const QString &folder, const Clock &clock,
                                      Progress &progress)
{
    const auto schema = readLedgerSchema(ledger);
    if (!schema)
        return fail(schema.error());
    if (!schema->managed)
        return fail(Error::Kind::Refused, ledger, u"nobody tracks its migrations yet"_s);
    if (!schema->writable)
        return fail(Error::Kind::Denied, ledger, {}, Error::Cause::ReadOnlyFile);
    const auto opened =
        SqliteConnection::open({ledger, UpkeepAccess::ReadWrite, std::chrono::seconds(5), SqliteOptions::Sync::Full});
    if (!opened)
        return fail(opened.error());
    if (const auto sound = Migrations().check(**opened); !sound)
        return fail(sound.error());
    const auto backup = createBackup(**opened, folder, clock, progress, QString::fromUtf16(kMadeBeforeMigration));
    if (!backup)
        return fail(backup.error());
    progress.begin(Progress::Stage::Apply);
    const auto applied = Migrations().apply(**opened, *backup, clock, progress);
    if (!applied)
        return fail(applied.error());
    progress.begin(Progress::Stage::Check);
    if (auto columns = checkLedgerColumns(**opened, false); !columns)
        return fail(columns.error());
    return LedgerMigration{*applied, backup->info()};
}

Result<LedgerMigration> baselineLedger(const QString &ledger, const QString &folder, const Clock &clock,
                                       Progress &progress)
{
    const auto schema = readLedgerSchema(ledger);
    if (!schema)
        return fail(schema.error());
    if (schema->managed)
        return fail(Error::Kind::Conflict, ledger, u"its migrations are tracked"_s);
    if (!schema->writable)
        return fail(Error::Kind::Denied, ledger, {}, Error::Cause::ReadOnlyFile);
    const auto opened =
        SqliteConnection::open({ledger, UpkeepAccess::ReadWrite, std::chrono::seconds(5), SqliteOptions::Sync::Full});
    if (!opened)
        return fail(opened.error());
    if (auto columns = checkLedgerColumns(**opened, false); !columns)
        return fail(columns.error());
    const auto backup = createBackup(**opened, folder, clock, progress, QString::fromUtf16(kMadeBeforeMigration));
    if (!backup)
        return fail(backup.error());
    progress.begin(Progress::Stage::Apply);
    auto transaction = Transaction::begin(**opened);
    if (!transaction)
        return fail(transaction.error());
    const auto recorded = Migrations().baseline(**opened, kSpecifiedTables, clock);
    if (!recorded)
        return fail(recorded.error());
    if (auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    progress.begin(Progress::Stage::Check);
    return LedgerMigration{*recorded, backup->info()};
}

Result<RestoreReport> restoreLedger(const QString &backup, const QString &ledger, const QString &folder,
                                    const Clock &clock, Progress &progress)
{
    if (auto fits = checkRestorable(backup, ledger); !fits)
        return fail(fits.error());
    auto report = restoreBackup(backup, ledger, folder, clock, progress);
    if (!report)
        return report;
    progress.begin(Progress::Stage::Check);
    if (const auto schema = readLedgerSchema(ledger); !schema)
        return fail(schema.error());
    return report;
}

} // namespace hoox
