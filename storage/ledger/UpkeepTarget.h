#pragma once

#include "storage/ledger/LedgerUpkeep.h"
#include "storage/workspace/Workspace.h"

namespace hoox {

/// The database that migrations and backups are of: the workspace's ledger file, or a profile's D1. Jobs hold it, and
/// call it from worker threads; it has no state but what its files or its service have.
class UpkeepTarget
{
public:
    virtual ~UpkeepTarget() = default;
    [[nodiscard]] virtual QString name() const = 0; ///< The file, or the id: what the audit log names.
    [[nodiscard]] virtual QString backupsFolder() const = 0;
    [[nodiscard]] virtual Result<LedgerSchema> schema(const Progress &progress) const = 0;
    [[nodiscard]] virtual Result<BackupInfo> backUp(const Clock &clock, Progress &progress) const = 0;
    [[nodiscard]] virtual Result<LedgerMigration> migrate(const Clock &clock, Progress &progress) const = 0;
    /// Tracks a database that nobody tracks (MG-5).
    [[nodiscard]] virtual Result<LedgerMigration> baseline(const Clock &clock, Progress &progress) const = 0;
    [[nodiscard]] virtual Result<RestoreReport> restore(const QString &backup, const Clock &clock,
                                                        Progress &progress) const = 0;
};

/// The workspace's own ledger, or the replica that stands in its place.
class LedgerTarget final : public UpkeepTarget
{
public:
    explicit LedgerTarget(const Workspace &workspace) : m_workspace(workspace) {}
    [[nodiscard]] QString name() const override { return m_workspace.ledgerFile(); }
    [[nodiscard]] QString backupsFolder() const override { return m_workspace.backupsFolder(); }
    [[nodiscard]] Result<LedgerSchema> schema(const Progress &progress) const override;
    [[nodiscard]] Result<BackupInfo> backUp(const Clock &clock, Progress &progress) const override;
    [[nodiscard]] Result<LedgerMigration> migrate(const Clock &clock, Progress &progress) const override;
    [[nodiscard]] Result<LedgerMigration> baseline(const Clock &clock, Progress &progress) const override;
    [[nodiscard]] Result<RestoreReport> restore(const QString &backup, const Clock &clock,
                                                Progress &progress) const override;

private:
    const Workspace m_workspace;
};

} // namespace hoox
