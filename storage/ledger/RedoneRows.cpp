#include "storage/ledger/RedoneRows.h"

#include "storage/ledger/FillScan.h"
#include "storage/sqlite/SqliteConnection.h"

namespace hoox {

using namespace Qt::StringLiterals;

Result<qint64> redoneRows(const SqliteConnection &connection)
{
    const auto tables = fillscan::number(
        connection, "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'hoox_replica'");
    if (!tables || *tables == 0)
        return tables;
    return fillscan::number(connection,
                            "SELECT CAST(coalesce(max(value), 0) AS INTEGER) FROM hoox_replica WHERE name = 'redone'");
}

Result<Done> noteRedone(const SqliteConnection &connection, bool areAny)
{
    if (!areAny)
        return Done{};
    return connection.execute(u"INSERT INTO hoox_replica (name, value) VALUES ('redone', '1') ON CONFLICT (name) DO "
                              "UPDATE SET value = CAST(value AS INTEGER) + 1"_s);
}

} // namespace hoox
