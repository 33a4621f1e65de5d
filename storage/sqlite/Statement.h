#pragma once

#include "storage/sqlite/SqliteConnection.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <string_view>
#include <type_traits>

struct sqlite3_stmt;

namespace hoox {

/// A prepared statement of the C API, for scans where QSqlQuery costs three times as much. Of the connection's thread.
class Statement final
{
public:
    [[nodiscard]] static Result<Statement> prepare(const SqliteConnection &connection, const QByteArray &sql);
    [[nodiscard]] static Result<Statement> prepare(const SqliteConnection &connection, const QString &sql);

    [[nodiscard]] sqlite3_stmt *get() const { return m_statement.get(); }
    /// True for a row, false at the end. `Cancelled` when interrupted.
    [[nodiscard]] Result<bool> step() const;
    /// Calls `each` for every row that is left, until it says what failed.
    template <typename Each>
    [[nodiscard]] Result<Done> forEach(Each each) const
    {
        for (;;) {
            const auto row = step();
            if (!row)
                return fail(row.error());
            if (!*row)
                return Done{};
            if constexpr (std::is_void_v<std::invoke_result_t<Each>>)
                each();
            else if (auto done = each(); !done)
                return done;
        }
    }
    /// Ready to run again, with other values.
    void reset() const;
    /// Runs it to its end, rows dropped, and makes it ready for the next values.
    [[nodiscard]] Result<Done> run() const;

    /// Parameters count from 1, columns from 0, as SQLite's do.
    void bind(int parameter, qint64 value) const;
    void bind(int parameter, double value) const;
    void bind(int parameter, const QString &value) const;
    /// UTF-8 that is not copied: it outlives the next value of this parameter, or the statement.
    void bindView(int parameter, std::string_view value) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] std::string_view bytes(int column) const; ///< Until the next step.

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    explicit Statement(const SqliteConnection &connection) : m_connection(&connection) {}
    const SqliteConnection *m_connection;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

/// While it lives, asks `stop` every ten thousand or so machine steps of SQLite; true ends the statement with
/// `Cancelled`. One a connection at a time.
class StepWatch final
{
public:
    static constexpr int kSteps = 10000;
    StepWatch(const SqliteConnection &connection, std::function<bool()> stop);
    ~StepWatch();
    StepWatch(const StepWatch &) = delete;
    StepWatch &operator=(const StepWatch &) = delete;

private:
    static int ask(void *watch);
    sqlite3 *m_handle;
    std::function<bool()> m_stop;
};

} // namespace hoox
