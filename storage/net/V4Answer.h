#pragma once

#include "storage/net/HttpExchange.h"

#include <QJsonObject>
#include <QJsonValue>

namespace hoox {

/// What Cloudflare's API answers inside its envelope (contract 1).
struct V4Answer
{
    QJsonValue result;      ///< Null if there is none.
    QJsonObject resultInfo; ///< Empty if there is none.
};

/// Judged by the HTTP status and by `success`, which must be a boolean. `subject` is what errors name. `Denied`
/// (`WrongCredentials`, `MissingPermission`), `NotFound`, `Full` (`TooLarge`), `Busy` (`Throttled`), `Failed`
/// (`ServiceFailed`, `NotTheService` if it is a page or a text), `Corrupt` (`BadAnswer`), `Invalid` for any other 4xx:
/// their `detail` is the service's words, redacted. Pure; any thread.
[[nodiscard]] Result<V4Answer> parseV4(const HttpAnswer &answer, const QString &subject);
/// What an answer that is not enveloped when it goes well means when it does not: the value of a KV key.
[[nodiscard]] Error errorOfV4(const HttpAnswer &answer, const QString &subject);

} // namespace hoox
