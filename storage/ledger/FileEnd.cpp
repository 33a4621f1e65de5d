#include "storage/ledger/FileEnd.h"

#include "storage/sqlite/Statement.h"

namespace hoox {

Result<FileEnd> FileEnd::of(const SqliteConnection &connection)
{
    const auto statement =
        Statement::prepare(connection, QByteArray("SELECT rowid, id FROM trades ORDER BY rowid DESC LIMIT 1"));
    if (!statement)
        return fail(statement.error());
    const auto found = statement->step();
    if (!found)
        return fail(found.error());
    if (!*found)
        return FileEnd{};
    const auto id = statement->bytes(1);
    return FileEnd{statement->integer(0), QByteArray(id.data(), static_cast<qsizetype>(id.size()))};
}

Result<bool> FileEnd::stands(const SqliteConnection &connection) const
{
    const auto statement = Statement::prepare(connection, QByteArray("SELECT id FROM trades WHERE rowid = ?"));
    if (!statement)
        return fail(statement.error());
    statement->bind(1, rowId);
    const auto found = statement->step();
    if (!found)
        return fail(found.error());
    return *found ? statement->bytes(0) == std::string_view(id.constData(), static_cast<size_t>(id.size()))
                  : id.isEmpty();
}

} // namespace hoox
