#include "storage/blobs/cache/CacheKey.h"

#include "storage/base/WhenDone.h"
#include "storage/blobs/cache/CacheSeal.h"

#include <QPromise>

#include <memory>
#include <optional>

namespace hoox {

namespace {

using KeyPromise = std::shared_ptr<QPromise<Result<QByteArray>>>;

/// The keychain keeps text.
QByteArray textOf(const QByteArray &key)
{
    return key.toBase64();
}

std::optional<QByteArray> keyOf(const QByteArray &text)
{
    const auto result = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return result && result.decoded.size() == CacheSeal::kKeyBytes ? std::optional(result.decoded) : std::nullopt;
}

void endWith(const KeyPromise &promise, Result<QByteArray> key)
{
    promise->addResult(std::move(key));
    promise->finish();
}

/// What is kept is read back: another process may have made one at the same moment, and the last one stays.
void makeKey(SecretStore &keychain, const QString &profile, QObject *context, const KeyPromise &promise)
{
    const auto made = newCacheKey();
    if (!made)
        return endWith(promise, fail(made.error()));
    whenDone(keychain.write(profile, SecretName::BlobCacheKey, textOf(*made)), context,
             [&keychain, profile, context, promise](const Result<Done> &written) {
                 if (!written)
                     return endWith(promise, fail(written.error()));
                 whenDone(keychain.read(profile, SecretName::BlobCacheKey), context,
                          [promise](const Result<std::optional<QByteArray>> &kept) {
                              const auto key = kept && *kept ? keyOf(**kept) : std::nullopt;
                              if (key)
                                  endWith(promise, *key);
                              else
                                  endWith(promise, fail(kept ? Error{Error::Kind::Denied,
                                                                     toText(SecretName::BlobCacheKey),
                                                                     {},
                                                                     Error::Cause::NoSecretStore}
                                                             : kept.error()));
                          });
             });
}

} // namespace

Pending<QByteArray> loadCacheKey(SecretStore &keychain, const QString &profile, QObject *context)
{
    const auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    whenDone(keychain.read(profile, SecretName::BlobCacheKey), context,
             [&keychain, profile, context, promise](const Result<std::optional<QByteArray>> &found) {
                 const auto key = found && *found ? keyOf(**found) : std::nullopt;
                 if (key)
                     endWith(promise, *key);
                 else if (!found)
                     endWith(promise, fail(found.error()));
                 else
                     makeKey(keychain, profile, context, promise); // none yet, or one that is no key
             });
    return promise->future();
}

} // namespace hoox
