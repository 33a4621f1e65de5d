#pragma once

#include "storage/locks/LockEvent.h"
#include "storage/sqlite/SqliteConnection.h"
#include "storage/sqlite/Statement.h"

#include <QVector>

#include <chrono>
#include <memory>

namespace hoox {

/// One key as it stands in the file.
struct LockRow
{
    LockEntry entry;
    QString token;
};

/// What others changed since the last look. `isAll`: `changes` is everything there is.
struct LockNews
{
    bool isAll = false;
    QVector<LockChange> changes;
};

/// `locks.db`: the keys that are taken, and each event (SQLite, WAL, a commit survives a power cut). Events are the
/// feed that tells which keys another process changed; the newest is therefore never dropped. One thread.
class LockFile final
{
public:
    /// Makes the file and its tables if need be; called in the turn of this process. `Newer` with `NewerSchema`;
    /// `Corrupt` if it is damaged or not of locks. `patience`: for a program that holds it without a turn.
    [[nodiscard]] static Result<std::unique_ptr<LockFile>> open(const QString &path,
                                                                std::chrono::milliseconds patience);
    ~LockFile();

    /// False if another file, or none, stands at the path now: the keys that are taken are not in that one.
    [[nodiscard]] bool isInPlace() const;

    /// Once a change by others is seen, each later call tells only what is newer. In a transaction or outside.
    [[nodiscard]] Result<LockNews> news();
    /// Those after `seq`, the oldest first.
    [[nodiscard]] Result<QVector<LockEvent>> eventsAfter(qint64 seq, int most) const;

    [[nodiscard]] Result<Done> begin(); ///< Takes the write lock.
    [[nodiscard]] Result<Done> commit();
    void rollback();

    // In a transaction, behind `news`.
    [[nodiscard]] Result<std::optional<LockRow>> find(const QString &key) const;
    [[nodiscard]] Result<Done> put(const LockRow &row) const;
    [[nodiscard]] Result<Done> remove(const QString &key) const;
    /// `event.seq` is given by the file.
    [[nodiscard]] Result<Done> record(const LockEvent &event);
    [[nodiscard]] Result<Done> dropEventsUpTo(qint64 seq) const;

private:
    struct Statements;
    explicit LockFile(std::unique_ptr<SqliteConnection> connection);
    [[nodiscard]] Result<Done> prepareSchema();
    [[nodiscard]] Result<int> number(const QString &sql) const;
    [[nodiscard]] Result<Done> prepareStatements();
    [[nodiscard]] Result<std::optional<LockNews>> newsOfEvents();
    [[nodiscard]] Result<LockNews> readAll();

    std::unique_ptr<SqliteConnection> m_connection;
    std::unique_ptr<Statements> m_statements;
    std::pair<quint64, quint64> m_identity; ///< Device and number of the file that is open.
    qint64 m_version = -1;                  ///< SQLite's data_version of the last look; it tells of commits by others.
    qint64 m_seen = 0;                      ///< The last event that is known here.
    qint64 m_next = 0;                      ///< The last event within the transaction.
};

} // namespace hoox
