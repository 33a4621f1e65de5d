#pragma once

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

/// What was masked: the receipt.
struct RedactionReceipt
{
    qint64 masks = 0;
    QStringList paths;  ///< Of the fields, as `calls[0].request.headers.X-BAPI-SIGN`; the first `kMostPaths`.
    qint64 leftOut = 0; ///< Values that were cut or left out, to stay within the bounds.
    static constexpr qsizetype kMostPaths = 200;
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

inline constexpr qint64 kLargestRecord = 4LL * 1024 * 1024; ///< Bytes of values; beyond, they are left out.
inline constexpr qsizetype kLongestText = 256 * 1024;       ///< UTF-16 units of one text; longer ones are cut.
inline constexpr int kDeepest = 48;                         ///< Levels; what lies deeper is left out.

/// `value` without secrets at any depth (BL-1): values of members and headers that are named like a secret, also where
/// the name is a value beside it (`{"name":…,"value":…}`, `["Authorization",…]`), what `redacted` finds in texts, and
/// `secrets` themselves in texts and names.
[[nodiscard]] QJsonValue withoutSecrets(const QJsonValue &value, const QVector<QByteArray> &secrets,
                                        RedactionReceipt &receipt);

/// Redacts first, then builds, then looks again: `Refused` if one of `secrets` still stands in the bytes or the key.
/// `Invalid` with `BadKey` if exchange, symbol and ids make no key.
[[nodiscard]] Result<OrderLog> make(const OrderRecord &record, const QVector<QByteArray> &secrets);

/// `orderLogKey`; of an order without the exchange's id, the request id stands for it.
[[nodiscard]] Result<BlobKey> keyOf(const OrderRecord &record);

/// What the ledger takes for these rows, as SQLite writes them: the other side of `OffloadFigures`.
[[nodiscard]] qint64 structuredBytes(const QVector<Fill> &fills);

/// Whether a secret stands there: as it is, percent-encoded, as JSON writes it, or in Base64.
[[nodiscard]] bool holdsSecret(const QByteArray &bytes, const QVector<QByteArray> &secrets);

} // namespace orderlog

} // namespace hoox
