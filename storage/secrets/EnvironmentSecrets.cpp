#include "storage/secrets/EnvironmentSecrets.h"

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

Pending<Done> refuseChange(SecretName name)
{
    return ready<Done>(fail(Error::Kind::Refused, toText(name), u"the environment is not changed by this program"_s));
}

} // namespace

EnvironmentSecrets::EnvironmentSecrets(const QProcessEnvironment &environment) : m_environment(environment) {}

Result<std::optional<QByteArray>> EnvironmentSecrets::find(SecretName name) const
{
    const auto value = m_environment.value(toText(name)).toUtf8().trimmed();
    if (value.isEmpty())
        return std::nullopt;
    if (!isSecretText(value))
        return fail(Error::Kind::Invalid, toText(name),
                    u"the environment holds what is no secret: a line break, say"_s);
    return value;
}

Pending<std::optional<QByteArray>> EnvironmentSecrets::read(const QString & /*profile*/, SecretName name)
{
    return ready(find(name));
}

Pending<Done> EnvironmentSecrets::write(const QString & /*profile*/, SecretName name, const QByteArray & /*value*/)
{
    return refuseChange(name);
}

Pending<Done> EnvironmentSecrets::clear(const QString & /*profile*/, SecretName name)
{
    return refuseChange(name);
}

} // namespace hoox
