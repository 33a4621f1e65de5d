#pragma once

#include "storage/base/Result.h"

#include <QByteArray>

namespace hoox {

class SqliteConnection;

/// The highest row of the table when something was read of it: a row above it came later. Of an empty table 0.
struct FileEnd
{
    qint64 rowId = 0;
    QByteArray id; ///< Another fill has the number once the row was deleted.

    [[nodiscard]] static Result<FileEnd> of(const SqliteConnection &connection);
    /// Whether that row is the same fill still.
    [[nodiscard]] Result<bool> stands(const SqliteConnection &connection) const;
};

} // namespace hoox
