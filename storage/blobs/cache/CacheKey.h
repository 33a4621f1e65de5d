#pragma once

#include "storage/secrets/SecretStore.h"

class QObject;

namespace hoox {

/// The key of a profile's cache of blobs, from the keychain and from nowhere else; made there the first time. `Denied`
/// with cause `NoSecretStore` or `LockedSecretStore` if there is none to keep it: then there is no cache either.
/// Main thread. `keychain` and `context` live until the answer or die together, which drops it.
[[nodiscard]] Pending<QByteArray> loadCacheKey(SecretStore &keychain, const QString &profile, QObject *context);

} // namespace hoox
