#pragma once

#include <QDir>
#include <QString>

namespace hoox {

/// The one folder with everything (design 1), as names. Makes nothing; a value.
class Workspace
{
public:
    explicit Workspace(const QString &folder) : m_folder(folder) {}

    [[nodiscard]] QString folder() const { return m_folder.absolutePath(); }
    [[nodiscard]] QString ledgerFile() const { return file("ledger.db"); }
    [[nodiscard]] QString configFile() const { return file("config.db"); }
    [[nodiscard]] QString blobsFolder() const { return file("blobs"); }
    [[nodiscard]] QString backupsFolder() const { return file("backups"); }
    [[nodiscard]] QString reportsFolder() const { return file("reports"); }
    [[nodiscard]] QString profilesFolder() const { return file("profiles"); }
    /// Apart from the ledger: restoring a backup never rewinds it.
    [[nodiscard]] QString killJournalFile() const { return file("kill-journal.jsonl"); }

private:
    [[nodiscard]] QString file(const char *name) const { return m_folder.absoluteFilePath(QString::fromLatin1(name)); }
    QDir m_folder;
};

} // namespace hoox
