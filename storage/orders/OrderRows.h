#pragma once

#include "storage/orders/OrderJournal.h"
#include "storage/sqlite/SqliteConnection.h"

/// The SQL work of SqliteOrderJournal, on the connection's thread.
namespace hoox::orderrows {

/// False: an empty file. `Newer` for a later version's.
[[nodiscard]] Result<bool> hasSchema(const SqliteConnection &connection);
/// Makes the tables of an empty file. `Newer` or `Corrupt` for another program's.
[[nodiscard]] Result<Done> wantSchema(const SqliteConnection &connection);
/// A new order with its first event: the intent, or the refusal that stands for it.
[[nodiscard]] Result<qint64> insert(const SqliteConnection &connection, const OrderEntry &entry,
                                    const std::optional<OrderEvent> &refusal);
[[nodiscard]] Result<Done> addEvent(const SqliteConnection &connection, qint64 number, const OrderEvent &event);
[[nodiscard]] Result<QVector<OrderEntry>> list(const SqliteConnection &connection, const OrdersQuery &query);
[[nodiscard]] Result<std::optional<OrderEntry>> read(const SqliteConnection &connection, qint64 number);
[[nodiscard]] Result<std::optional<OrderEntry>> adopt(const SqliteConnection &connection, qint64 number,
                                                      const ProcessIdentity &from, const ProcessIdentity &to);
[[nodiscard]] Result<QVector<EventLine>> linesAfter(const SqliteConnection &connection, const QString &profile,
                                                    qint64 sequence, int most);

} // namespace hoox::orderrows
