#pragma once

#include "storage/base/Result.h"
#include "storage/secrets/HeldSecrets.h"

namespace hoox {

/// A place that keeps secrets, by profile and name (design 1). Values are text: 1 to `kLongestSecret` bytes of UTF-8
/// without control characters, else `Invalid`. No value stands in an error. Main thread, whose event loop answers.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /// A secret that is not set is an answer, not an error. `Denied` with cause `NoSecretStore` or `LockedSecretStore`.
    [[nodiscard]] virtual Pending<std::optional<QByteArray>> read(const QString &profile, SecretName name) = 0;
    /// Replaces. `Refused` where the place is read-only.
    [[nodiscard]] virtual Pending<Done> write(const QString &profile, SecretName name, const QByteArray &value) = 0;
    /// Clearing what is not set succeeds.
    [[nodiscard]] virtual Pending<Done> clear(const QString &profile, SecretName name) = 0;
};

inline constexpr qsizetype kLongestSecret = 4096; ///< In bytes.

/// Whether a store may keep it. Blanks around it are a paste that went wrong, so they are refused too.
[[nodiscard]] bool isSecretText(const QByteArray &value);

} // namespace hoox
