#pragma once

#include "storage/base/Redactor.h"
#include "storage/domain/BlobKey.h"
#include "storage/domain/Fill.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QVector>

namespace hoox {

/// All that is known of one order: what goes into its log.
struct OrderRecord
{
    QString requestId;
    QString orderId = {}; ///< The exchange's; empty if it was not told.
    ExchangeId exchange = ExchangeId::Bybit;
    QString symbol = {};
    QString action = {}; ///< As the gateway takes it: `CLOSE_LONG`.
    Side side = Side::Buy;
    QString status = {}; ///< As the ledger or the journal has it: `Filled`, `Failed`, `unresolved`.
    QStringList fillIds = {};
    qint64 createdAt = 0;    ///< Unix seconds: of the fill, whose day the key has.
    QDateTime loggedAt = {}; ///< UTC.
    QJsonArray calls = {};   ///< With request, response and headers, as `GatewayReply::record` has them.
    QJsonArray stream = {};
    QJsonArray timeline = {};  ///< The steps of the order, as the journal has them (OR-1).
    QString operatorName = {}; ///< Who sent it, and where.
    QString profile = {};
};

/// The verbose record of an order, ready for the spool.
struct OrderLog
{
    BlobKey key;
    QByteArray bytes; ///< JSON, indented, as the exchange's logs have it.
    RedactionReceipt receipt;
};

/// Pure functions; any thread.
namespace orderlog {

/// Redacts first (BL-1, `JsonRedaction`), then builds, then looks again: `Refused` if one of `secrets` still stands in
/// the bytes or the key. `Invalid` with `BadKey` if exchange, symbol and ids make no key.
[[nodiscard]] Result<OrderLog> make(const OrderRecord &record, const QVector<QByteArray> &secrets);

/// `orderLogKey`; of an order without the exchange's id, the request id stands for it.
[[nodiscard]] Result<BlobKey> keyOf(const OrderRecord &record);

/// What the ledger takes for these rows, as SQLite writes them: the other side of `OffloadFigures`.
[[nodiscard]] qint64 structuredBytes(const QVector<Fill> &fills);

} // namespace orderlog

} // namespace hoox
