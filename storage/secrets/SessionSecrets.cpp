#include "storage/secrets/SessionSecrets.h"

namespace hoox {

using namespace Qt::StringLiterals;

std::optional<QByteArray> SessionSecrets::find(const QString &profile, SecretName name) const
{
    const auto found = m_values.find({profile, name});
    return found == m_values.end() ? std::nullopt : std::optional(found->second);
}

Pending<std::optional<QByteArray>> SessionSecrets::read(const QString &profile, SecretName name)
{
    return ready(Result<std::optional<QByteArray>>(find(profile, name)));
}

Pending<Done> SessionSecrets::write(const QString &profile, SecretName name, const QByteArray &value)
{
    if (!isSecretText(value))
        return ready<Done>(fail(Error::Kind::Invalid, toText(name), u"it is no text of one line"_s));
    m_values.insert_or_assign({profile, name}, value);
    return ready<Done>(Done{});
}

Pending<Done> SessionSecrets::clear(const QString &profile, SecretName name)
{
    m_values.erase({profile, name});
    return ready<Done>(Done{});
}

} // namespace hoox
