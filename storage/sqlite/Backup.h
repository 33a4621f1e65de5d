#pragma once

#include "storage/base/Clock.h"
#include "storage/sqlite/ContentHash.h"

namespace hoox {

/// The label a backup carries in a table of its own, `hoox_backup`.
struct BackupInfo
{
    QString file;      ///< Absolute.
    qint64 madeAt = 0; ///< Unix seconds, UTC.
    qint64 sizeBytes = 0;
    int schemaVersion = 0; ///< Highest migration that was applied.
    QString madeBy = {};   ///< Why it was made, as `kMadeBySchedule`; empty: by hand, or by an older version.
    DatabaseContent content;
};

/// A backup that was opened and checked through: integrity, row counts, content hash. Only `verifyBackup` makes one, so
/// what asks for it cannot run without (MG-1).
class VerifiedBackup
{
public:
    [[nodiscard]] const BackupInfo &info() const { return m_info; }

private:
    explicit VerifiedBackup(BackupInfo info) : m_info(std::move(info)) {}
    friend Result<VerifiedBackup> verifyBackup(const QString &file, Progress &progress);
    BackupInfo m_info;
};

/// One line of a list. A file that is no sound backup is listed with its error.
struct BackupEntry
{
    QString file;
    Result<BackupInfo> info;
};

/// Of `BackupInfo::madeBy`: the plan made it (only these are removed by it), or what came after needed one (MG-1,
/// MG-3).
inline constexpr char16_t kMadeBySchedule[] = u"schedule";
inline constexpr char16_t kMadeBeforeMigration[] = u"migration";
inline constexpr char16_t kMadeBeforeRestore[] = u"restore";

/// Copies the database of `source` into `folder` as one self-contained SQLite file, `NAME-20261122T213000Z.db`, then
/// verifies it. Nothing of a failed or cancelled one stays.
[[nodiscard]] Result<VerifiedBackup> createBackup(const SqliteConnection &source, const QString &folder,
                                                  const Clock &clock, Progress &progress, const QString &madeBy = {});
/// `Corrupt` with cause `UnverifiedBackup` if anything differs from the label.
[[nodiscard]] Result<VerifiedBackup> verifyBackup(const QString &file, Progress &progress);
/// Newest first; reads the labels only.
[[nodiscard]] QVector<BackupEntry> listBackups(const QString &folder);

struct RestoreReport
{
    QString savedTo; ///< Where the database that was there before is now; empty if there was none.
    BackupInfo restored;
};

/// Puts `backup` in the place of `database` (MG-3): verifies it, backs up what is there into `folder` (a damaged file
/// is copied as it stands), then swaps in one transaction, which other programs that have the file open see as one. If
/// anything fails the database is as it was. The way of the caller's own connections: they see the new content.
[[nodiscard]] Result<RestoreReport> restoreBackup(const QString &backup, const QString &database, const QString &folder,
                                                  const Clock &clock, Progress &progress);

} // namespace hoox
