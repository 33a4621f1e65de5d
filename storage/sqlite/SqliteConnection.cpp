#include "storage/sqlite/SqliteConnection.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

#include <cerrno>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMagicLength = 16;

/// What can be told from outside, before SQLite opens the file and words it worse.
std::optional<Error> faultOfFile(const SqliteOptions &options)
{
    const QFileInfo info(options.path);
    if (!info.exists()) {
        if (options.access == SqliteOptions::Access::Create)
            return std::nullopt;
        return Error{Error::Kind::NotFound, options.path, {}, Error::Cause::FileMissing};
    }
    QFile file(options.path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Denied, options.path, file.errorString(), Error::Cause::Plain};
    if (file.size() == 0) {
        if (options.access == SqliteOptions::Access::Create)
            return std::nullopt;
        return Error{Error::Kind::Invalid, options.path, {}, Error::Cause::FileEmpty};
    }
    if (file.read(kMagicLength) != QByteArrayView("SQLite format 3\0", kMagicLength))
        return Error{Error::Kind::Invalid, options.path, {}, Error::Cause::NotSqlite};
    return std::nullopt;
}

} // namespace

Error sqliteError(int code, const QString &path, const QString &detail)
{
    const auto error = [&](Error::Kind kind, Error::Cause cause) { return Error{kind, path, detail, cause}; };
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return error(Error::Kind::Busy, Error::Cause::LockedFile);
    case SQLITE_CORRUPT:
        return error(Error::Kind::Corrupt, Error::Cause::DamagedFile);
    case SQLITE_NOTADB:
        return error(Error::Kind::Invalid, Error::Cause::NotSqlite);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return error(Error::Kind::Denied, Error::Cause::ReadOnlyFile);
    case SQLITE_CANTOPEN:
        return error(Error::Kind::Denied, Error::Cause::UnwritableFolder);
    case SQLITE_FULL:
        return error(Error::Kind::Full, Error::Cause::DiskFull);
    case SQLITE_INTERRUPT:
        return error(Error::Kind::Cancelled, Error::Cause::Plain);
    case SQLITE_CONSTRAINT:
        return error(Error::Kind::Conflict, Error::Cause::Plain);
    default:
        return error(Error::Kind::Failed, Error::Cause::Plain);
    }
}

SqliteConnection::SqliteConnection(QString path, QString name)
    : m_path(std::move(path)), m_name(std::move(name)), m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
}

SqliteConnection::~SqliteConnection()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<Done> SqliteConnection::connect(const SqliteOptions &options)
{
    m_database.setDatabaseName(m_path);
    auto settings = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(options.busyTimeout.count());
    if (options.access == SqliteOptions::Access::ReadOnly)
        settings += u";QSQLITE_OPEN_READONLY"_s;
    m_database.setConnectOptions(settings);
    if (!m_database.open())
        return fail(errorFrom(m_database.lastError()));
    const auto handle = m_database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return fail(Error::Kind::Failed, m_path, u"the SQL driver gives no SQLite handle"_s);
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    return Done{};
}

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::open(const SqliteOptions &options)
{
    if (auto fault = faultOfFile(options))
        return fail(*fault);

    std::unique_ptr<SqliteConnection> connection(
        new SqliteConnection(options.path, QUuid::createUuid().toString(QUuid::WithoutBraces)));
    if (auto connected = connection->connect(options); !connected)
        return fail(connected.error());
    connection->m_fileNumber = fileNumberOf(options.path).value_or(FileNumber());
    // SQLite reads nothing until the first statement: this one shows a file that only looks like a database.
    QSqlQuery probe(connection->database());
    if (!probe.exec(u"SELECT count(*) FROM sqlite_master"_s))
        return fail(connection->errorFrom(probe.lastError()));
    probe.finish();
    if (auto keys = connection->execute(u"PRAGMA foreign_keys = ON"_s); !keys)
        return fail(keys.error());
    if (options.access == SqliteOptions::Access::ReadOnly)
        return connection;
    if (auto journal = connection->execute(u"PRAGMA journal_mode = WAL"_s); !journal)
        return fail(journal.error());
    if (auto sync = connection->execute(options.sync == SqliteOptions::Sync::Full ? u"PRAGMA synchronous = FULL"_s
                                                                                  : u"PRAGMA synchronous = NORMAL"_s);
        !sync)
        return fail(sync.error());
    return connection;
}

Result<Done> SqliteConnection::execute(const QString &sql) const
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return fail(errorFrom(query.lastError()));
    return Done{};
}

Error SqliteConnection::errorFrom(const QSqlError &error) const
{
    return withoutRoom(sqliteError(error.nativeErrorCode().toInt(), m_path, error.databaseText()), 0);
}

Error SqliteConnection::lastError() const
{
    // A commit that fails does not keep the system's word; the thread does.
    const auto number = errno;
    return withoutRoom(
        sqliteError(sqlite3_extended_errcode(m_handle), m_path, QString::fromUtf8(sqlite3_errmsg(m_handle))), number);
}

/// SQLite calls it a full disk only when the system does; a quota or a limit on files is an input/output error to it.
Error SqliteConnection::withoutRoom(Error error, int lastNumber) const
{
    if (error.kind != Error::Kind::Failed || !m_handle || (sqlite3_errcode(m_handle) & 0xff) != SQLITE_IOERR)
        return error;
    for (const auto number : {sqlite3_system_errno(m_handle), lastNumber}) {
        if (number == ENOSPC || number == EDQUOT || number == EFBIG) {
            error.kind = Error::Kind::Full;
            error.cause = Error::Cause::DiskFull;
        }
    }
    return error;
}

Result<Transaction> Transaction::begin(const SqliteConnection &connection)
{
    if (auto begun = connection.execute(u"BEGIN IMMEDIATE"_s); !begun)
        return fail(begun.error());
    return Transaction(&connection);
}

Transaction::Transaction(Transaction &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}

Transaction::~Transaction()
{
    // A failed statement may have rolled back already; there is nothing to add to its error.
    if (m_connection)
        std::ignore = m_connection->execute(u"ROLLBACK"_s);
}

Result<Done> Transaction::commit()
{
    auto committed = m_connection->execute(u"COMMIT"_s);
    if (committed)
        m_connection = nullptr;
    return committed;
}

} // namespace hoox
