#pragma once

#include "storage/base/Result.h"

namespace hoox {

/// A PIN as it may stand in a settings file: scrypt (RFC 7914) over a salt of its own, with what it costs in its text.
/// Blocks for about a fifth of a second and takes 32 MiB; worker thread. `Failed` if the system gives no randomness.
[[nodiscard]] Result<QString> hashOfPin(const QString &pin);
/// Whether `pin` is the one of that hash. False for a text that `hashOfPin` does not write. Blocks as that does.
[[nodiscard]] bool isPinOf(const QString &hash, const QString &pin);
/// Whether the text is one that `hashOfPin` writes. At once; any thread.
[[nodiscard]] bool isPinHash(const QString &text);

} // namespace hoox
