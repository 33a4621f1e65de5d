#pragma once

#include <QDir>
#include <QString>

namespace hoox {

/// The one folder with everything (design 1), as names. Makes nothing; a value. Seen from a remote profile the ledger
/// is that profile's replica, with backups of its own: the fills of two databases never meet in one file.
class Workspace
{
public:
    /// `replicaOf`: the remote profile that it is seen from; empty for the workspace's own ledger.
    explicit Workspace(const QString &folder, const QString &replicaOf = {}) : m_folder(folder), m_replicaOf(replicaOf)
    {
    }

    [[nodiscard]] QString folder() const { return m_folder.absolutePath(); }
    [[nodiscard]] QString ledgerFile() const
    {
        return m_replicaOf.isEmpty() ? file("ledger.db") : file("replicas/") + m_replicaOf + QStringLiteral(".db");
    }
    [[nodiscard]] QString configFile() const { return file("config.db"); }
    [[nodiscard]] QString blobsFolder() const { return file("blobs"); }
    [[nodiscard]] QString backupsFolder() const
    {
        return m_replicaOf.isEmpty() ? file("backups") : file("backups/") + m_replicaOf;
    }
    [[nodiscard]] QString replicasFolder() const { return file("replicas"); }
    [[nodiscard]] QString reportsFolder() const { return file("reports"); }
    [[nodiscard]] QString profilesFolder() const { return file("profiles"); }
    /// Apart from the ledger: restoring a backup never rewinds it.
    [[nodiscard]] QString killJournalFile() const { return file("kill-journal.jsonl"); }

private:
    [[nodiscard]] QString file(const char *name) const { return m_folder.absoluteFilePath(QString::fromLatin1(name)); }
    QDir m_folder;
    QString m_replicaOf;
};

} // namespace hoox
