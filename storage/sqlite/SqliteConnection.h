#pragma once

#include "storage/base/FileNumber.h"
#include "storage/base/Result.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <chrono>
#include <memory>

struct sqlite3;

namespace hoox {

/// How to open a SQLite file. Relative time-outs only.
struct SqliteOptions
{
    enum class Access {
        ReadOnly,  ///< The file must be there.
        ReadWrite, ///< The file must be there.
        Create,    ///< Made if it is missing.
    };
    /// No bool: one more of them before it would take its place in every list of values.
    enum class Sync {
        Normal, ///< A commit survives a crash of the program.
        Full,   ///< And a power cut.
    };
    QString path;
    Access access = Access::ReadWrite;
    std::chrono::milliseconds busyTimeout{5000};
    Sync sync = Sync::Normal;
    /// Of a SqlThread: where another file has come to stand under the name, the next task has that one.
    bool followsName = false;
};

/// One connection, of one thread: made, used and destroyed there. WAL, foreign keys on, busy time-out set.
/// Opening says what is wrong with a file (LG-6): missing, empty, not SQLite, damaged, read-only, locked.
class SqliteConnection final
{
public:
    [[nodiscard]] static Result<std::unique_ptr<SqliteConnection>> open(const SqliteOptions &options);
    ~SqliteConnection();
    SqliteConnection(const SqliteConnection &) = delete;
    SqliteConnection &operator=(const SqliteConnection &) = delete;

    [[nodiscard]] QSqlDatabase database() const { return m_database; }
    /// For bulk scans and imports, where QSqlQuery costs three times as much. Owned by the driver.
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Of the file that stood under the name when it was opened.
    [[nodiscard]] const FileNumber &fileNumber() const { return m_fileNumber; }

    /// Runs one statement without parameters or rows.
    [[nodiscard]] Result<Done> execute(const QString &sql) const;
    /// The failure of a query on this file, as a value.
    [[nodiscard]] Error errorFrom(const QSqlError &error) const;
    /// The handle's last failure, as a value.
    [[nodiscard]] Error lastError() const;

private:
    SqliteConnection(QString path, QString name);
    [[nodiscard]] Result<Done> connect(const SqliteOptions &options);
    [[nodiscard]] Error withoutRoom(Error error, int lastNumber) const;
    QString m_path;
    QString m_name;
    FileNumber m_fileNumber;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
};

/// SQLite's result code, extended or not, as a kind and a cause. `path` becomes the subject.
[[nodiscard]] Error sqliteError(int code, const QString &path, const QString &detail);

/// Commits only by `commit()`; otherwise rolls back when it dies. Takes the write lock at once.
class Transaction final
{
public:
    [[nodiscard]] static Result<Transaction> begin(const SqliteConnection &connection);
    Transaction(Transaction &&other) noexcept;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    [[nodiscard]] Result<Done> commit();

private:
    explicit Transaction(const SqliteConnection *connection) : m_connection(connection) {}
    const SqliteConnection *m_connection; ///< May be null: nothing left to roll back.
};

} // namespace hoox
