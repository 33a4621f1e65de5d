#pragma once

#include <QDir>
#include <QString>

namespace hoox {

/// The one folder with everything (design 1), as names. Makes nothing; a value. Seen from a remote profile the ledger
/// is that profile's replica, with backups of its own: the fills of two databases never meet in one file.
class Workspace
{
public:
    explicit Workspace(const QString &folder) : m_folder(folder) {}
    /// Seen from the remote profile `replicaOf`. A profile that is pointed at another database has another replica.
    Workspace(const QString &folder, const QString &replicaOf, const QString &databaseId)
        : m_folder(folder), m_replicaOf(replicaOf), m_databaseId(databaseId)
    {
    }

    [[nodiscard]] QString folder() const { return m_folder.absolutePath(); }
    [[nodiscard]] QString ledgerFile() const { return m_replicaOf.isEmpty() ? file("ledger.db") : replica(); }
    [[nodiscard]] QString configFile() const { return file("config.db"); }
    /// The keys that are taken (LK-1), of all profiles, with `locks.turn` beside it.
    /// Every order of all profiles (OR-1); apart from the ledger, as the next one.
    [[nodiscard]] QString ordersFile() const { return file("orders.db"); }
    [[nodiscard]] QString locksFile() const { return file("locks.db"); }
    [[nodiscard]] QString blobsFolder() const { return file("blobs"); }
    /// Copies of remote blobs, sealed; of that profile.
    [[nodiscard]] QString blobCacheFolder(const QString &profile) const { return file("cache/") + profile; }
    [[nodiscard]] QString backupsFolder() const
    {
        return m_replicaOf.isEmpty() ? file("backups") : file("backups/") + m_replicaOf;
    }
    [[nodiscard]] QString replicasFolder() const { return file("replicas"); }
    [[nodiscard]] QString reportsFolder() const { return file("reports"); }
    /// When reports are made by themselves, and the last day that has one; of that profile.
    [[nodiscard]] QString reportPlanFile(const QString &profile) const
    {
        return file("report-schedule.") + profile + QStringLiteral(".json");
    }
    /// When backups of that profile's ledger are made by themselves, how many stay, and the last day that has one.
    [[nodiscard]] QString backupPlanFile(const QString &profile) const
    {
        return file("backup-schedule.") + profile + QStringLiteral(".json");
    }
    /// Backups of the D1 database itself; those of its copy are beside.
    [[nodiscard]] QString databaseBackupsFolder() const { return backupsFolder() + QStringLiteral("/d1"); }
    [[nodiscard]] QString profilesFolder() const { return file("profiles"); }
    /// Named views of the pages, of all profiles.
    [[nodiscard]] QString viewsFile() const { return file("views.json"); }
    /// What waits for the blob tier of that profile.
    [[nodiscard]] QString spoolFolder(const QString &profile) const { return file("spool/") + profile; }
    /// Downloads and uploads of that profile that are not finished.
    [[nodiscard]] QString transfersFile(const QString &profile) const
    {
        return file("transfers/") + profile + QStringLiteral(".json");
    }
    /// What alerts there were, of all profiles.
    [[nodiscard]] QString alertsFile() const { return file("alerts.jsonl"); }
    /// What was used of a service's budgets today; of that account.
    [[nodiscard]] QString usageFile(const QString &account) const
    {
        return file("usage/") + account + QStringLiteral(".json");
    }
    /// The incident that runs, of whatever profile.
    [[nodiscard]] QString incidentFile() const { return file("incident.json"); }
    /// What incidents left, a folder each.
    [[nodiscard]] QString incidentsFolder() const { return file("incidents"); }
    /// Apart from the ledger: restoring a backup never rewinds it.
    [[nodiscard]] QString killJournalFile() const { return file("kill-journal.jsonl"); }
    /// What operators did (AU-1), and its last record; of all profiles.
    [[nodiscard]] QString auditFile() const { return file("audit.jsonl"); }
    [[nodiscard]] QString auditHeadFile() const { return file("audit-head.json"); }

private:
    [[nodiscard]] QString file(const char *name) const { return m_folder.absoluteFilePath(QString::fromLatin1(name)); }
    [[nodiscard]] QString replica() const
    {
        return replicasFolder() + QStringLiteral("/%1.%2.db").arg(m_replicaOf, m_databaseId);
    }
    QDir m_folder;
    QString m_replicaOf;
    QString m_databaseId;
};

} // namespace hoox
