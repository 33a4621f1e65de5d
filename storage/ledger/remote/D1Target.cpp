#include "storage/ledger/remote/D1Target.h"

#include "storage/ledger/remote/D1Migrations.h"

#include <limits>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

Result<MigrationFolder> chosenFolder(const QString &path)
{
    if (path.isEmpty())
        return fail(Error::Kind::Invalid, u"a folder of migrations"_s, {}, Error::Cause::NotConfigured);
    return readMigrationFolder(path);
}

} // namespace

Result<LedgerSchema> D1Target::schema(const Progress &progress) const
{
    std::optional<MigrationFolder> folder;
    if (!m_folder.isEmpty()) {
        auto read = readMigrationFolder(m_folder);
        if (!read)
            return fail(read.error());
        folder = *std::move(read);
    }
    return readD1Schema(*m_line, folder, progress);
}

Result<BackupInfo> D1Target::backUp(const Clock &clock, Progress &progress) const
{
    const auto made = backUpD1(*m_line, m_backups, clock, progress);
    if (!made)
        return fail(made.error());
    return made->backup.info();
}

Result<LedgerMigration> D1Target::migrate(const Clock &clock, Progress &progress) const
{
    const auto folder = chosenFolder(m_folder);
    if (!folder)
        return fail(folder.error());
    return migrateD1(*m_line, *folder, m_backups, clock, progress);
}

Result<LedgerMigration> D1Target::baseline(const Clock &clock, Progress &progress) const
{
    return baselineUpTo(std::numeric_limits<int>::max(), clock, progress);
}

Result<LedgerMigration> D1Target::baselineUpTo(int version, const Clock &clock, Progress &progress) const
{
    const auto folder = chosenFolder(m_folder);
    if (!folder)
        return fail(folder.error());
    const auto made = backUpD1(*m_line, m_backups, clock, progress, {}, QString::fromUtf16(kMadeBeforeMigration));
    if (!made)
        return fail(made.error());
    progress.begin(Progress::Stage::Apply);
    const auto recorded = baselineD1(*m_line, *folder, version, clock, progress);
    if (!recorded)
        return fail(recorded.error());
    progress.begin(Progress::Stage::Check);
    return LedgerMigration{*recorded, made->backup.info()};
}

Result<RestoreReport> D1Target::restore(const QString &backup, const Clock &clock, Progress &progress) const
{
    return restoreD1(*m_line, backup, m_backups, clock, progress);
}

} // namespace hoox
