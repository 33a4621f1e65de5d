#pragma once

#include "storage/sqlite/Migrations.h"

namespace hoox {

/// A folder of SQL files as others keep them: drizzle's, told by `meta/_journal.json`, or plain numbered ones, as
/// wrangler's (contract 3.7).
struct MigrationFolder
{
    enum class Kind { Numbered, Drizzle };
    struct Step
    {
        Migration migration; ///< `version`: drizzle's index, or the number that the file's name begins with.
        qint64 when = 0;     ///< Drizzle's, Unix milliseconds; 0 of a numbered one.
    };
    Kind kind = Kind::Numbered;
    QString path;
    QVector<Step> steps; ///< By version.
};

/// `NotFound` for a folder that is not there or has no SQL file, `Invalid` for two files of one number, a name without
/// one, or a journal that breaks its format, `Full` with `TooLarge` beyond its bounds. Blocks; worker thread.
[[nodiscard]] Result<MigrationFolder> readMigrationFolder(const QString &path);

} // namespace hoox
