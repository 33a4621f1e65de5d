#pragma once

#include "storage/base/Result.h"

#include <QStringList>
#include <QVector>

namespace hoox {

class SqliteConnection;

/// A table in which another program keeps which migrations it applied. Read and shown, never touched (MG-4).
struct OtherLedger
{
    enum class Kind {
        Wrangler, ///< Names, as `d1_migrations`.
        Drizzle,  ///< Hashes, as `__drizzle_migrations`.
    };
    QString table;
    Kind kind = Kind::Wrangler;
    qint64 count = 0;
    QString newest; ///< The name, or the hash, that came last; empty if there is none.
    friend bool operator==(const OtherLedger &, const OtherLedger &) = default;
};

/// By its columns, because both names can be set otherwise; nothing for any other table. `columns` in any case.
[[nodiscard]] std::optional<OtherLedger::Kind> otherLedgerKind(const QString &table, const QStringList &columns);
/// What orders its rows: drizzle's ids are NULL (contract 3.7).
[[nodiscard]] QString otherLedgerOrder(OtherLedger::Kind kind);
/// The column that tells a row.
[[nodiscard]] QString otherLedgerWord(OtherLedger::Kind kind);

/// Those of a file. Of the connection's thread.
[[nodiscard]] Result<QVector<OtherLedger>> readOtherLedgers(const SqliteConnection &connection);

} // namespace hoox
