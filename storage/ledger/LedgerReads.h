#pragma once

#include "storage/ledger/Ledger.h"
#include "storage/sqlite/SqliteConnection.h"

/// The SQL work of LocalLedger, on the connection's thread.
namespace hoox::ledgerreads {

[[nodiscard]] Result<LedgerOverview> overview(const SqliteConnection &connection);
/// `where` ends the statement: condition, order, limit; `words` are its parameters.
[[nodiscard]] Result<QVector<Fill>> fills(const SqliteConnection &connection, const QString &where,
                                          const QStringList &words);
/// By symbol, the newest of a symbol last.
[[nodiscard]] Result<QVector<Position>> positions(const SqliteConnection &connection, const QString &table,
                                                  const QString &symbol = {});
[[nodiscard]] Result<RecordedPositions> recordedPositions(const SqliteConnection &connection);
[[nodiscard]] Result<QVector<Balance>> balances(const SqliteConnection &connection);
[[nodiscard]] Result<QVector<RejectedRow>> rejects(const SqliteConnection &connection, int count);
[[nodiscard]] QString toText(RowFault::Kind kind); ///< `negative`; as `hoox_rejects` keeps it.

} // namespace hoox::ledgerreads
