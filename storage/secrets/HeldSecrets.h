#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

#include <array>
#include <map>
#include <mutex>
#include <optional>

namespace hoox {

/// The secrets that a profile can have (design 1). They stand in the keychain or the environment, never in a file.
enum class SecretName {
    ApiToken,
    AccessKeyId,
    SecretAccessKey,
    WebhookKey,
    BlobCacheKey, ///< Made by this program, for itself (`loadCacheKey`): nobody sets it, and no list shows it.
};

/// Those that an operator sets.
inline constexpr std::array kSecretNames{SecretName::ApiToken, SecretName::AccessKeyId, SecretName::SecretAccessKey,
                                         SecretName::WebhookKey};

/// As it is called in the environment: `CLOUDFLARE_API_TOKEN`.
[[nodiscard]] QString toText(SecretName name);
[[nodiscard]] std::optional<SecretName> secretNameFromText(QStringView text);

/// The secrets of the open profile that are at hand, for whoever signs a request. Filled by whoever opens the profile;
/// empty before. Any thread. Its contents stand in no log and no error.
class HeldSecrets final
{
public:
    [[nodiscard]] std::optional<QByteArray> get(SecretName name) const;
    [[nodiscard]] QVector<QByteArray> all() const;       ///< For the redactor.
    void hold(SecretName name, const QByteArray &value); ///< Replaces; an empty value is the same as `forget`.
    void forget(SecretName name);

private:
    mutable std::mutex m_mutex;
    std::map<SecretName, QByteArray> m_values; ///< Guarded by m_mutex.
};

} // namespace hoox
