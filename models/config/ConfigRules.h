#pragma once

#include "storage/base/Result.h"

#include <QByteArray>
#include <QString>

namespace hoox {

/// Whether `value` may be written to the config key `key` (KV-3): the gateway takes a value it cannot read for its
/// default without a word, so a wrong one is refused here. `Invalid` otherwise; `detail` says what is allowed. A key
/// without a rule takes anything. Pure; any thread. Kill keys and moving state are refused elsewhere (`GuardedConfig`).
[[nodiscard]] Result<Done> checkConfigValue(const QString &key, const QByteArray &value);

/// A key whose value is a secret in clear text, as Hoox's agent keeps those of its models (contract 5.3): masked
/// wherever it is shown.
[[nodiscard]] bool holdsSecret(const QString &key);

} // namespace hoox
