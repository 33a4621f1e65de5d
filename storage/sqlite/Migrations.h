#pragma once

#include "storage/base/Clock.h"
#include "storage/sqlite/Backup.h"

#include <optional>

namespace hoox {

/// One numbered step of the schema.
struct Migration
{
    int version = 0;
    QString name; ///< `0001_ledger`.
    QString sql;
    QString checksum; ///< SHA-256 of the SQL, hexadecimal.
    [[nodiscard]] static Migration make(int version, const QString &name, const QString &sql);
};

struct MigrationStatus
{
    enum class State {
        Applied,
        Pending,
        Drifted, ///< Applied with other SQL than we know under this number.
        Unknown, ///< Applied by a newer version of this program.
    };
    int version = 0;
    QString name;
    State state = State::Pending;
    qint64 appliedAt = 0; ///< Unix seconds, UTC; 0 when pending, or not told.
    QString keptBy = {};  ///< The table of others that says so; empty: the console's own.
    friend bool operator==(const MigrationStatus &, const MigrationStatus &) = default;
};

/// Those of the ledger, compiled in; by number.
[[nodiscard]] const QVector<Migration> &ledgerMigrations();

/// Brings a database from one schema to the next. Tracked in `hoox_migrations`. In the connection's thread.
class Migrations final
{
public:
    explicit Migrations(QVector<Migration> known = ledgerMigrations()) : m_known(std::move(known)) {}

    [[nodiscard]] Result<QVector<MigrationStatus>> status(const SqliteConnection &connection) const;
    /// Version applied last, 0 for none. `Newer` for one we do not know, `Corrupt` with `DriftedMigration` for drift.
    [[nodiscard]] Result<int> check(const SqliteConnection &connection) const;

    /// Applies what is pending up to and with `upTo`, in one transaction; gives how many. A database with anything in
    /// it needs a `backup` of exactly what it holds now (MG-1), else `Refused` with `UnverifiedBackup`. If one fails,
    /// the database is as it was (MG-2).
    [[nodiscard]] Result<int> apply(const SqliteConnection &connection, const std::optional<VerifiedBackup> &backup,
                                    const Clock &clock, Progress &progress, std::optional<int> upTo = {}) const;

    /// For a file in the making, which nobody relies on yet: no backup.
    [[nodiscard]] Result<int> applyToUnnamed(const SqliteConnection &connection, const Clock &clock,
                                             Progress &progress) const;

    /// Records those up to and with `upTo` as applied, running none: for a database that nobody tracks, and that has
    /// their tables (MG-5). In the caller's transaction. `Conflict` for one that is tracked.
    [[nodiscard]] Result<int> baseline(const SqliteConnection &connection, int upTo, const Clock &clock) const;

private:
    [[nodiscard]] Result<Done> record(const SqliteConnection &connection, const Migration &migration,
                                      const Clock &clock) const;
    [[nodiscard]] Result<QVector<Migration>> pending(const SqliteConnection &connection) const;
    [[nodiscard]] Result<int> runAll(const SqliteConnection &connection, const QVector<Migration> &migrations,
                                     const Clock &clock, Progress &progress) const;
    [[nodiscard]] Result<Done> runOne(const SqliteConnection &connection, const Migration &migration,
                                      const Clock &clock) const;
    QVector<Migration> m_known;
};

} // namespace hoox
