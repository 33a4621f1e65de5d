#include "storage/secrets/PinHash.h"

#include <QStringList>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <optional>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

// OWASP's parameters with the least memory of those that cost as much: the window stays within its own.
constexpr quint64 kRounds = 1U << 15U;
constexpr quint64 kBlockSize = 8;
constexpr quint64 kLanes = 3;
constexpr quint64 kMostMemory = 64U * 1024U * 1024U;
constexpr int kSaltBytes = 16;
constexpr int kHashBytes = 32;
constexpr char16_t kPinFormat[] = u"scrypt-15-8-3";

struct PinParts
{
    QByteArray salt;
    QByteArray hash;
};

std::optional<PinParts> partsOf(const QString &text)
{
    const auto parts = text.split(u':');
    if (parts.size() != 3 || parts.at(0) != kPinFormat)
        return std::nullopt;
    const PinParts found{QByteArray::fromHex(parts.at(1).toLatin1()), QByteArray::fromHex(parts.at(2).toLatin1())};
    return found.salt.size() == kSaltBytes && found.hash.size() == kHashBytes ? std::optional(found) : std::nullopt;
}

std::optional<QByteArray> slowHash(const QString &pin, const QByteArray &salt)
{
    auto typed = pin.toUtf8();
    QByteArray hash(kHashBytes, Qt::Uninitialized);
    const auto isMade = EVP_PBE_scrypt(typed.constData(), static_cast<std::size_t>(typed.size()),
                                       reinterpret_cast<const unsigned char *>(salt.constData()),
                                       static_cast<std::size_t>(salt.size()), kRounds, kBlockSize, kLanes, kMostMemory,
                                       reinterpret_cast<unsigned char *>(hash.data()), kHashBytes) == 1;
    OPENSSL_cleanse(typed.data(), static_cast<std::size_t>(typed.size()));
    return isMade ? std::optional(hash) : std::nullopt;
}

} // namespace

Result<QString> hashOfPin(const QString &pin)
{
    QByteArray salt(kSaltBytes, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(salt.data()), kSaltBytes) != 1)
        return fail(Error::Kind::Failed, {}, u"the system gives no random bytes"_s);
    const auto hash = slowHash(pin, salt);
    if (!hash)
        return fail(Error::Kind::Failed, {}, u"scrypt has no memory"_s);
    return QString::fromUtf16(kPinFormat) + u':' + QString::fromLatin1(salt.toHex()) + u':' +
           QString::fromLatin1(hash->toHex());
}

bool isPinOf(const QString &hash, const QString &pin)
{
    const auto parts = partsOf(hash);
    if (!parts)
        return false;
    const auto made = slowHash(pin, parts->salt);
    return made && CRYPTO_memcmp(made->constData(), parts->hash.constData(), kHashBytes) == 0;
}

bool isPinHash(const QString &text)
{
    return partsOf(text).has_value();
}

} // namespace hoox
