#include "storage/blobs/cache/CacheSeal.h"

#include <QMessageAuthenticationCode>

#include <limits>
#include <memory>

#include <openssl/evp.h>
#include <openssl/rand.h>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

using Cipher = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

QByteArray keyFor(const QByteArray &key, const QByteArray &purpose)
{
    return QMessageAuthenticationCode::hash(purpose, key, QCryptographicHash::Sha256);
}

/// OpenSSL counts in `int`.
bool fitsCipher(QByteArrayView bytes)
{
    return bytes.size() <= std::numeric_limits<int>::max() - EVP_MAX_BLOCK_LENGTH;
}

const unsigned char *inputOf(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data()); // OpenSSL's own type for bytes
}

unsigned char *outputOf(char *bytes)
{
    return reinterpret_cast<unsigned char *>(bytes); // OpenSSL's own type for bytes
}

tl::unexpected<Error> brokenSeal()
{
    return fail(Error::Kind::Corrupt, {}, u"the seal does not fit"_s, Error::Cause::DamagedFile);
}

tl::unexpected<Error> noCipher()
{
    return fail(Error::Kind::Failed, {}, u"AES-256-GCM of OpenSSL does not work"_s);
}

} // namespace

CacheSeal::CacheSeal(const QByteArray &key)
    : m_nameKey(keyFor(key, "hoox blob cache, names, 1")), m_sealKey(keyFor(key, "hoox blob cache, bytes, 1"))
{
    Q_ASSERT(key.size() == kKeyBytes);
}

QByteArray CacheSeal::nameOf(QByteArrayView what) const
{
    return QMessageAuthenticationCode::hash(what.toByteArray(), m_nameKey, QCryptographicHash::Sha256).toHex();
}

Result<QByteArray> CacheSeal::seal(QByteArrayView plain, QByteArrayView bound) const
{
    if (!fitsCipher(plain) || !fitsCipher(bound))
        return fail(Error::Kind::Full, {}, {}, Error::Cause::TooLarge);
    QByteArray sealed(plain.size() + kOverhead, Qt::Uninitialized);
    auto *const nonce = outputOf(sealed.data());
    auto *const body = outputOf(sealed.data() + kNonceBytes);
    auto *const tag = sealed.data() + kNonceBytes + plain.size();
    const Cipher cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    int written = 0;
    int rest = 0;
    // The nonce is nobody's to pass in: used twice under one key, it would give both texts away.
    if (!cipher || RAND_bytes(nonce, kNonceBytes) != 1 ||
        EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, inputOf(m_sealKey), nonce) != 1 ||
        EVP_EncryptUpdate(cipher.get(), nullptr, &written, inputOf(bound), static_cast<int>(bound.size())) != 1 ||
        EVP_EncryptUpdate(cipher.get(), body, &written, inputOf(plain), static_cast<int>(plain.size())) != 1 ||
        EVP_EncryptFinal_ex(cipher.get(), body + written, &rest) != 1 ||
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_GET_TAG, kTagBytes, tag) != 1)
        return noCipher();
    return sealed;
}

Result<QByteArray> CacheSeal::open(QByteArrayView sealed, QByteArrayView bound) const
{
    if (sealed.size() < kOverhead || !fitsCipher(sealed) || !fitsCipher(bound))
        return brokenSeal();
    const auto body = sealed.sliced(kNonceBytes, sealed.size() - kOverhead);
    auto tag = sealed.last(kTagBytes).toByteArray(); // OpenSSL wants one that may change
    QByteArray plain(body.size(), Qt::Uninitialized);
    auto *const out = outputOf(plain.data());
    const Cipher cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    int written = 0;
    int rest = 0;
    if (!cipher ||
        EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, inputOf(m_sealKey), inputOf(sealed)) != 1 ||
        EVP_DecryptUpdate(cipher.get(), nullptr, &written, inputOf(bound), static_cast<int>(bound.size())) != 1 ||
        EVP_DecryptUpdate(cipher.get(), out, &written, inputOf(body), static_cast<int>(body.size())) != 1 ||
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_SET_TAG, kTagBytes, tag.data()) != 1)
        return noCipher();
    // Nothing of it counts before this.
    if (EVP_DecryptFinal_ex(cipher.get(), out + written, &rest) != 1)
        return brokenSeal();
    return plain;
}

Result<QByteArray> newCacheKey()
{
    QByteArray key(CacheSeal::kKeyBytes, Qt::Uninitialized);
    if (RAND_bytes(outputOf(key.data()), CacheSeal::kKeyBytes) != 1)
        return fail(Error::Kind::Failed, {}, u"OpenSSL has no random bytes"_s);
    return key;
}

} // namespace hoox
