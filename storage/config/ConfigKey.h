#pragma once

#include "storage/base/Result.h"

#include <QByteArray>

namespace hoox {

inline constexpr int kLongestConfigKeyBytes = 512;
inline constexpr qsizetype kLargestConfigValueBytes = 26'214'400;

/// Whether `key` may be a key of the config tier: 1 to 512 bytes of UTF-8, not `.` or `..`, no NUL; else `Invalid` with
/// `BadKey`. Pure; any thread (contract 2).
[[nodiscard]] Result<Done> checkConfigKey(const QString &key);
/// The same for all of `keys`; the first that may not be one is told.
[[nodiscard]] Result<Done> checkConfigKeys(const QStringList &keys);
/// As `checkConfigKey`, and `Invalid` with `TooLarge` for a value over 25 MiB.
[[nodiscard]] Result<Done> checkConfigWrite(const QString &key, const QByteArray &value);

} // namespace hoox
