#pragma once

#include "storage/net/HttpExchange.h"

#include <QJsonObject>

namespace hoox {

/// One exchange with a gateway, as it is kept: what was sent and what came back, with `secrets` masked wherever they
/// stand, also where the gateway repeats them. Shapes as in the exchanges' logs (design 5). Pure; any thread.
class GatewayRecord final
{
public:
    explicit GatewayRecord(QVector<QByteArray> secrets) : m_secrets(std::move(secrets)) {}

    void sent(const HttpRequest &request, qint64 atMs);                             ///< Unix milliseconds, UTC.
    void received(const Result<HttpAnswer> &answer, qint64 atMs, qint64 latencyMs); ///< No answer has no status.
    /// `{calls: [{request, response}], stream: []}`; `calls` is empty if nothing was sent.
    [[nodiscard]] QJsonObject toJson() const;

private:
    const QVector<QByteArray> m_secrets;
    QJsonObject m_request;
    QJsonObject m_response;
};

/// Without `secrets` and without the values of members that are named like one.
[[nodiscard]] QJsonValue maskedJson(const QJsonValue &value, const QVector<QByteArray> &secrets);

} // namespace hoox
