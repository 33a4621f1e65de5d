#include "storage/ledger/FillRecorder.h"

#include "storage/domain/PositionBook.h"
#include "storage/ledger/LedgerReads.h"
#include "storage/sqlite/Statement.h"

#include <QStringList>

#include <sqlite3.h>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// The exchange's position before a fill, and whose row stands in `positions`.
struct PositionsOfFill
{
    std::optional<Position> mine;
    std::optional<Position> other;
};

Result<PositionsOfFill> recordedFor(const SqliteConnection &connection, const Fill &fill)
{
    const auto shown = ledgerreads::positions(connection, u"positions"_s, fill.symbol);
    if (!shown)
        return fail(shown.error());
    PositionsOfFill found;
    for (const auto &position : *shown)
        (position.exchange == fill.exchange ? found.mine : found.other) = position;
    if (found.mine)
        return found;
    const auto displaced = ledgerreads::positions(connection, u"hoox_displaced_positions"_s, fill.symbol);
    if (!displaced)
        return fail(displaced.error());
    for (const auto &position : *displaced) {
        if (position.exchange == fill.exchange)
            found.mine = position;
    }
    if (found.mine)
        return found;
    // Another program may have replaced our row without keeping it: the fills still know.
    const auto fills =
        ledgerreads::fills(connection, u"WHERE exchange = ?1 AND symbol = ?2 ORDER BY created_at, rowid"_s,
                           {toText(fill.exchange), fill.symbol});
    if (!fills)
        return fail(fills.error());
    PositionBook book;
    for (const auto &earlier : *fills)
        book.apply(earlier);
    found.mine = book.position(fill.exchange, fill.symbol);
    return found;
}

Result<Done> putPosition(const SqliteConnection &connection, const QString &table, const Position &position)
{
    auto put = Statement::prepare(connection, u"INSERT OR REPLACE INTO %1 (symbol, exchange, side, size, entry_price, "
                                              "leverage, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s.arg(table));
    if (!put)
        return fail(put.error());
    put->bind(1, position.symbol);
    put->bind(2, toText(position.exchange));
    put->bind(3, toText(position.side));
    put->bind(4, position.size);
    // Without an entry price the NOT NULL of the specified table refuses the row, and with it the fill.
    if (position.entryPrice)
        put->bind(5, *position.entryPrice);
    put->bind(6, qint64(position.leverage.value_or(1))); // the table's own default
    put->bind(7, position.updatedAt);
    return put->run();
}

Result<Done> dropPosition(const SqliteConnection &connection, const QString &table, const QString &symbol,
                          ExchangeId exchange)
{
    auto drop = Statement::prepare(connection, u"DELETE FROM %1 WHERE symbol = ? AND exchange = ?"_s.arg(table));
    if (!drop)
        return fail(drop.error());
    drop->bind(1, symbol);
    drop->bind(2, toText(exchange));
    return drop->run();
}

/// The table after the fill: the exchange that traded last, else the newest of those that gave way.
Result<Done> showPosition(const SqliteConnection &connection, const Fill &fill, const PositionsOfFill &before,
                          const std::optional<Position> &after)
{
    const auto displaced = u"hoox_displaced_positions"_s;
    if (auto gone = dropPosition(connection, displaced, fill.symbol, fill.exchange); !gone)
        return gone;
    if (after) {
        if (before.other) {
            if (auto kept = putPosition(connection, displaced, *before.other); !kept)
                return kept;
        }
        return putPosition(connection, u"positions"_s, *after);
    }
    if (auto gone = dropPosition(connection, u"positions"_s, fill.symbol, fill.exchange); !gone)
        return gone;
    if (before.other)
        return Done{};
    const auto waiting = ledgerreads::positions(connection, displaced, fill.symbol);
    if (!waiting)
        return fail(waiting.error());
    if (waiting->isEmpty())
        return Done{};
    const auto &newest = waiting->last();
    if (auto gone = dropPosition(connection, displaced, newest.symbol, newest.exchange); !gone)
        return gone;
    return putPosition(connection, u"positions"_s, newest);
}

Result<Done> insertFill(const SqliteConnection &connection, const Fill &fill)
{
    auto insert = Statement::prepare(connection, u"INSERT INTO trades (id, request_id, exchange, symbol, action, side, "
                                                 "quantity, price, fee, order_id, status, created_at) VALUES "
                                                 "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!insert)
        return fail(insert.error());
    int next = 1;
    for (const auto &word :
         {fill.id, fill.requestId, toText(fill.exchange), fill.symbol, toText(fill.action), toText(fill.side)})
        insert->bind(next++, word);
    for (const auto &amount : {fill.quantity, fill.price, fill.fee})
        insert->bind(next++, *amount); // entryFaultOf has seen them
    insert->bind(10, fill.orderId);
    insert->bind(11, toText(fill.status));
    insert->bind(12, fill.createdAt);
    return insert->run();
}

} // namespace

Result<FillEffect> recordFill(const SqliteConnection &connection, const Fill &fill)
{
    if (const auto fault = entryFaultOf(fill))
        return fail(Error::Kind::Invalid, fill.id, fault->column + u": "_s + fault->value);
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return fail(transaction.error());
    const auto before = recordedFor(connection, fill);
    if (!before)
        return fail(before.error());
    if (auto inserted = insertFill(connection, fill); !inserted) {
        auto error = inserted.error();
        if (error.kind == Error::Kind::Conflict)
            error.subject = fill.id;
        return fail(error);
    }
    FillEffect effect{before->mine, before->mine, 0};
    if (fill.status == FillStatus::Filled) {
        auto book = before->mine ? PositionBook(*before->mine) : PositionBook();
        effect.realised = book.apply(fill).realised;
        effect.after = book.position(fill.exchange, fill.symbol, before->mine ? before->mine->leverage : std::nullopt);
        if (auto shown = showPosition(connection, fill, *before, effect.after); !shown)
            return fail(shown.error());
    }
    if (auto committed = transaction->commit(); !committed)
        return fail(committed.error());
    return effect;
}

} // namespace hoox
