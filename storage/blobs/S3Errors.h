#pragma once

#include "storage/net/HttpExchange.h"

namespace hoox::s3 {

/// What an answer other than 2xx means for the operator (contract 4.5). An answer to HEAD has no body and is judged by
/// its status. `key` and `bucket` are what errors name. Pure; any thread.
[[nodiscard]] Error errorOf(const HttpAnswer &answer, const QString &bucket, const QString &key);

} // namespace hoox::s3
