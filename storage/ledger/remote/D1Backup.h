#pragma once

#include "storage/ledger/remote/D1Shape.h"
#include "storage/sqlite/Backup.h"

namespace hoox {

class SqliteConnection;

/// How much of a D1 is asked for, and sent, at once.
struct D1CopyPolicy
{
    int pageRows = 500;
    qint64 pageBytes = 1024 * 1024;           ///< Longer answers halve the next page; what is sent stays below.
    std::chrono::milliseconds slowDown{5000}; ///< Before a smaller page, when D1 asks for it.
    int attempts = 3;                         ///< At a copy that holds one state: rows may be written while it is made.
};

/// A backup of a D1 database that stands on this computer, and what was true of the database when it was made.
struct D1Backup
{
    VerifiedBackup backup;
    D1Shape shape;
    D1Figures figures; ///< Equal before and after the copy: it is one state.
    QString bookmark;  ///< Of Time Travel, taken before; empty where there is none.
};

/// What a backup says of the D1 it was made of; nothing for one that was not.
struct D1Label
{
    QString databaseId;
    QString bookmark;
    QString bookmarkAfter;
};
[[nodiscard]] Result<std::optional<D1Label>> readD1Label(const QString &backup);

/// Copies every table, row by row with types and row numbers, into one SQLite file below `folder`, and verifies it as
/// `createBackup` does (MG-4, contract 3.6). `Conflict` if the database changed while each attempt ran. Nothing of one
/// that fails stays. D1 is only read. Infinite reals and 64-bit integers are exact; so are blobs.
[[nodiscard]] Result<D1Backup> backUpD1(D1Line &line, const QString &folder, const Clock &clock, Progress &progress,
                                        const D1CopyPolicy &policy = {}, const QString &madeBy = {});

/// Puts a backup that `backUpD1` made of this database back into it (MG-3, MG-4): verifies it, backs up what is there,
/// fills tables beside the real ones, then switches in one transaction that fails if anything was written since that
/// backup. If anything fails, every table is as it was. `Conflict` with `WrongId` for a backup of another database.
[[nodiscard]] Result<RestoreReport> restoreD1(D1Line &line, const QString &backup, const QString &folder,
                                              const Clock &clock, Progress &progress, const D1CopyPolicy &policy = {});

/// What a batch's failure means when it had guards before it: `Refused` with `UnverifiedBackup` if the database is not
/// any more what `backup` holds.
[[nodiscard]] Error errorBehindGuard(D1Line &line, const D1Backup &backup, const Error &error);

} // namespace hoox
