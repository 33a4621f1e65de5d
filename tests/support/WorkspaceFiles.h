#pragma once

#include "storage/workspace/Workspace.h"

#include <QByteArray>
#include <QTemporaryDir>

namespace hoox::tests {

/// A workspace in a temporary folder with a ledger of every migration, changed by plain SQLite. A failed statement ends
/// the test program.
class WorkspaceFiles final
{
public:
    WorkspaceFiles();

    [[nodiscard]] Workspace workspace() const { return Workspace(m_folder.path()); }
    void run(const QByteArray &sql) const { runOn(workspace().ledgerFile(), sql); }
    static void runOn(const QString &file, const QByteArray &sql);
    void addFills(int count);
    [[nodiscard]] int fills() const; ///< -1 if they cannot be counted.
    /// As a ledger of the version before: the indexes of 0003 are gone.
    void dropLastMigration() const;
    /// As the replica of a D1 database; empty: the workspace's own ledger.
    void setReplicaOf(const QString &database) const;
    void overwriteLedger(const QByteArray &bytes) const;

private:
    QTemporaryDir m_folder;
    int m_added = 0;
};

} // namespace hoox::tests
