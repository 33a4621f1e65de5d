#include "storage/sqlite/SqlScript.h"

#include <QFile>

#include <sqlite3.h>

namespace hoox {

Result<Done> runScript(const SqliteConnection &connection, const QString &resource)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Failed, connection.path(), file.errorString());
    if (sqlite3_exec(connection.handle(), file.readAll().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return fail(connection.lastError());
    return Done{};
}

} // namespace hoox
