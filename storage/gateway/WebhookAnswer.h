#pragma once

#include "storage/gateway/OrderGateway.h"
#include "storage/net/HttpExchange.h"

#include <QDateTime>

namespace hoox {

/// What an answer of Hoox's gateway means for the order that it answers (contract 5.2, OR-2, OR-3). Only what can
/// certainly not have been executed is `Refused`: a body that is not the gateway's own, or that contradicts itself, is
/// `Unknown` unless its status says that the request went no further. `words` are free of `secrets`; `record` stays
/// empty. Pure; any thread.
[[nodiscard]] GatewayReply webhookReply(const HttpAnswer &answer, const QVector<QByteArray> &secrets,
                                        const QDateTime &nowUtc);
/// The same for an exchange that brought no answer: nothing was sent, or nobody knows.
[[nodiscard]] GatewayReply webhookReply(const Error &error, const QVector<QByteArray> &secrets);

/// One line of plain text of at most 500 characters, without `secrets` and without anything that is not printed.
[[nodiscard]] QString gatewayWords(const QString &text, const QVector<QByteArray> &secrets);
/// The exchange's id of the order in what the gateway passes on of the trade's result: `orderId`, else `order_id`, else
/// `id`, at most four levels down; 1 to 64 of A-Z, a-z, 0-9, `_` and `-`. Empty if there is none.
[[nodiscard]] QString orderIdIn(const QJsonValue &tradeResult);

} // namespace hoox
