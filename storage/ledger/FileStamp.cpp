#include "storage/ledger/FileStamp.h"

#include "storage/ledger/FillScan.h"

namespace hoox {

Result<FileStamp> fileStampOf(const SqliteConnection &connection)
{
    const auto version = fillscan::number(connection, "PRAGMA data_version");
    if (!version)
        return fail(version.error());
    return FileStamp{connection.fileNumber(), *version};
}

} // namespace hoox
