#pragma once

#include "storage/net/HttpClient.h"
#include "storage/secrets/HeldSecrets.h"

namespace hoox {

/// `Authorization: Bearer …` with the API token of the open profile (contract 1). Any thread.
class BearerAuthorization final : public HttpAuthorization
{
public:
    explicit BearerAuthorization(std::shared_ptr<const HeldSecrets> secrets) : m_secrets(std::move(secrets)) {}
    /// `Denied` with `NoCredentials`, `subject` the name of the token, if none is held.
    [[nodiscard]] Result<Done> authorize(HttpRequest &request, const QDateTime &nowUtc) const override;
    [[nodiscard]] QVector<QByteArray> secrets() const override;

private:
    const std::shared_ptr<const HeldSecrets> m_secrets;
};

} // namespace hoox
