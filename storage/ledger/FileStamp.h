#pragma once

#include "storage/base/FileNumber.h"
#include "storage/base/Result.h"

namespace hoox {

class SqliteConnection;

/// Which file a connection reads, and `PRAGMA data_version`: another one once somebody else has written to it. Versions
/// of two connections say nothing of each other.
struct FileStamp
{
    FileNumber file;
    qint64 version = -1;
    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};
[[nodiscard]] Result<FileStamp> fileStampOf(const SqliteConnection &connection);

} // namespace hoox
