#include "storage/secrets/HeldSecrets.h"

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

QString toText(SecretName name)
{
    switch (name) {
    case SecretName::ApiToken:
        return u"CLOUDFLARE_API_TOKEN"_s;
    case SecretName::AccessKeyId:
        return u"AWS_ACCESS_KEY_ID"_s;
    case SecretName::SecretAccessKey:
        return u"AWS_SECRET_ACCESS_KEY"_s;
    case SecretName::WebhookKey:
        return u"HOOX_WEBHOOK_API_KEY"_s;
    case SecretName::BlobCacheKey:
        return u"HOOX_BLOB_CACHE_KEY"_s;
    }
    Q_UNREACHABLE();
}

std::optional<SecretName> secretNameFromText(QStringView text)
{
    const auto *const found = std::find_if(kSecretNames.begin(), kSecretNames.end(),
                                           [text](SecretName name) { return toText(name) == text; });
    return found == kSecretNames.end() ? std::nullopt : std::optional(*found);
}

std::optional<QByteArray> HeldSecrets::get(SecretName name) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_values.find(name);
    return found == m_values.end() ? std::nullopt : std::optional(found->second);
}

QVector<QByteArray> HeldSecrets::all() const
{
    const std::scoped_lock lock(m_mutex);
    QVector<QByteArray> values;
    for (const auto &held : m_values)
        values.append(held.second);
    return values;
}

void HeldSecrets::hold(SecretName name, const QByteArray &value)
{
    const std::scoped_lock lock(m_mutex);
    if (value.isEmpty())
        m_values.erase(name);
    else
        m_values.insert_or_assign(name, value);
}

void HeldSecrets::forget(SecretName name)
{
    hold(name, {});
}

} // namespace hoox
