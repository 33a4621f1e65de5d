#include "storage/net/BearerAuthorization.h"

namespace hoox {

Result<Done> BearerAuthorization::authorize(HttpRequest &request, const QDateTime &) const
{
    // A token that came from a file or a variable may end in a line break, which is not part of it.
    const auto token = m_secrets->get(SecretName::ApiToken).value_or(QByteArray()).trimmed();
    if (token.isEmpty())
        return fail(Error::Kind::Denied, toText(SecretName::ApiToken), {}, Error::Cause::NoCredentials);
    request.headers.removeIf(
        [](const HttpHeader &header) { return header.name.compare("Authorization", Qt::CaseInsensitive) == 0; });
    request.headers.append({"Authorization", "Bearer " + token});
    return Done{};
}

QVector<QByteArray> BearerAuthorization::secrets() const
{
    return m_secrets->all();
}

} // namespace hoox
