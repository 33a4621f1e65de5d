#pragma once

#include "storage/ledger/UpkeepTarget.h"
#include "storage/ledger/remote/D1Line.h"

#include <memory>

namespace hoox {

/// A profile's D1 database (MG-4), and the operator's folder of migrations, if there is one: read with each call.
class D1Target final : public UpkeepTarget
{
public:
    /// `backups`: where they are kept on this computer. `folder` empty: none.
    D1Target(std::shared_ptr<D1Line> line, QString backups, QString folder)
        : m_line(std::move(line)), m_backups(std::move(backups)), m_folder(std::move(folder))
    {
    }
    [[nodiscard]] QString name() const override { return m_line->databaseId(); }
    [[nodiscard]] QString backupsFolder() const override { return m_backups; }
    [[nodiscard]] const QString &migrationsFolder() const { return m_folder; }
    [[nodiscard]] Result<LedgerSchema> schema(const Progress &progress) const override;
    [[nodiscard]] Result<BackupInfo> backUp(const Clock &clock, Progress &progress) const override;
    [[nodiscard]] Result<LedgerMigration> migrate(const Clock &clock, Progress &progress) const override;
    /// All steps of the folder, after a backup.
    [[nodiscard]] Result<LedgerMigration> baseline(const Clock &clock, Progress &progress) const override;
    /// Up to and with that number.
    [[nodiscard]] Result<LedgerMigration> baselineUpTo(int version, const Clock &clock, Progress &progress) const;
    [[nodiscard]] Result<RestoreReport> restore(const QString &backup, const Clock &clock,
                                                Progress &progress) const override;

private:
    const std::shared_ptr<D1Line> m_line;
    const QString m_backups;
    const QString m_folder;
};

} // namespace hoox
