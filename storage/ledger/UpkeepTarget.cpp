#include "storage/ledger/UpkeepTarget.h"

namespace hoox {

Result<LedgerSchema> LedgerTarget::schema(const Progress &) const
{
    return readLedgerSchema(name());
}

Result<BackupInfo> LedgerTarget::backUp(const Clock &clock, Progress &progress) const
{
    return backUpLedger(name(), backupsFolder(), clock, progress);
}

Result<LedgerMigration> LedgerTarget::migrate(const Clock &clock, Progress &progress) const
{
    return migrateLedger(name(), backupsFolder(), clock, progress);
}

Result<LedgerMigration> LedgerTarget::baseline(const Clock &clock, Progress &progress) const
{
    return baselineLedger(name(), backupsFolder(), clock, progress);
}

Result<RestoreReport> LedgerTarget::restore(const QString &backup, const Clock &clock, Progress &progress) const
{
    return restoreLedger(backup, name(), backupsFolder(), clock, progress);
}

} // namespace hoox
