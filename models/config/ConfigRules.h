#pragma once

#include "storage/base/Result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace hoox {

/// What the value of a key is: decides its editor, its check and its word in a list (KV-3).
enum class ConfigType {
    Text, ///< Anything: nobody here knows the key.
    Boolean,
    Percent, ///< 0 to 100.
    Number,  ///< Above 0.
    Choice,  ///< One of `configChoicesOf`.
    Exchanges,
    Addresses,  ///< IP addresses and networks.
    Secret,     ///< `holdsSecret`.
    KillSwitch, ///< Only the kill switch writes it (KS-4).
};

/// Pure; any thread.
[[nodiscard]] ConfigType configTypeOf(const QString &key);
/// The words that a `Choice` takes; empty for other keys.
[[nodiscard]] QStringList configChoicesOf(const QString &key);

/// Whether `value` may be written to the config key `key` (KV-3): the gateway takes a value it cannot read for its
/// default without a word, so a wrong one is refused here. `Invalid` otherwise; `detail` says what is allowed. A key
/// without a rule takes anything. Pure; any thread. Kill keys and moving state are refused elsewhere (`GuardedConfig`).
[[nodiscard]] Result<Done> checkConfigValue(const QString &key, const QByteArray &value);

/// The number that a value of type `Number` or `Percent` is: `12`, `0.5`, with no sign, exponent, blank or word, so
/// that every reader of the key reads the same one. None: it is no such number. Pure; any thread.
[[nodiscard]] std::optional<double> configNumber(const QByteArray &value);

/// What a stored list holds, in its order; none if `value` is no list of that `type`.
[[nodiscard]] std::optional<QStringList> configItems(ConfigType type, const QByteArray &value);
/// `items` as they are stored, in the notation of the value that was there `before`.
[[nodiscard]] QByteArray configValueOf(ConfigType type, const QStringList &items, const QByteArray &before);

/// Whether a new key may have this name: text of 1 to 512 bytes, no kill key (KS-4), no moving state (KV-2).
[[nodiscard]] Result<Done> checkNewConfigKey(const QString &key);
/// The tier where a key of moving state belongs, `ledger` or `locks`; empty for configuration (KV-2).
[[nodiscard]] QString misplacedTierOf(const QString &key);

/// A key whose value is a secret in clear text, as Hoox's agent keeps those of its models (contract 5.3): masked
/// wherever it is shown.
[[nodiscard]] bool holdsSecret(const QString &key);

} // namespace hoox
