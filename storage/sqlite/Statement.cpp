#include "storage/sqlite/Statement.h"

#include <sqlite3.h>

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

Result<bool> Statement::step() const
{
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
