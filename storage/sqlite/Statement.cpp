#include "storage/sqlite/Statement.h"

#include <sqlite3.h>

#include <cerrno>

namespace hoox {

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Result<Statement> Statement::prepare(const SqliteConnection &connection, const QByteArray &sql)
{
    Statement statement(connection);
    sqlite3_stmt *made = nullptr;
    if (sqlite3_prepare_v2(connection.handle(), sql.constData(), static_cast<int>(sql.size()), &made, nullptr) !=
        SQLITE_OK)
        return fail(connection.lastError());
    statement.m_statement.reset(made);
    return statement;
}

Result<Statement> Statement::prepare(const SqliteConnection &connection, const QString &sql)
{
    return prepare(connection, sql.toUtf8());
}

Result<bool> Statement::step() const
{
    errno = 0; // an error tells what happened in here
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return fail(m_connection->lastError());
    }
}

void Statement::reset() const
{
    sqlite3_reset(m_statement.get());
}

Result<Done> Statement::run() const
{
    for (;;) {
        const auto row = step();
        if (row && *row)
            continue;
        reset();
        if (!row)
            return fail(row.error());
        return Done{};
    }
}

void Statement::bind(int parameter, qint64 value) const
{
    sqlite3_bind_int64(get(), parameter, value);
}

void Statement::bind(int parameter, double value) const
{
    sqlite3_bind_double(get(), parameter, value);
}

void Statement::bind(int parameter, const QString &value) const
{
    const auto utf8 = value.toUtf8();
    sqlite3_bind_text64(get(), parameter, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT,
                        SQLITE_UTF8); // NOLINT: SQLite's own macro casts
}

void Statement::bindView(int parameter, std::string_view value) const
{
    // No address would be NULL.
    sqlite3_bind_text64(get(), parameter, value.data() ? value.data() : "", value.size(), SQLITE_STATIC, SQLITE_UTF8);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(get(), column);
}

QString Statement::text(int column) const
{
    const auto view = bytes(column);
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

std::string_view Statement::bytes(int column) const
{
    const auto *start = static_cast<const char *>(sqlite3_column_blob(get(), column));
    return start ? std::string_view(start, static_cast<std::size_t>(sqlite3_column_bytes(get(), column)))
                 : std::string_view();
}

StepWatch::StepWatch(const SqliteConnection &connection, std::function<bool()> stop)
    : m_handle(connection.handle()), m_stop(std::move(stop))
{
    sqlite3_progress_handler(m_handle, kSteps, &StepWatch::ask, this);
}

StepWatch::~StepWatch()
{
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

int StepWatch::ask(void *watch)
{
    return static_cast<StepWatch *>(watch)->m_stop() ? 1 : 0;
}

} // namespace hoox
