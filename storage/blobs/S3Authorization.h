#pragma once

#include "storage/net/HttpClient.h"
#include "storage/secrets/HeldSecrets.h"

#include <atomic>

namespace hoox {

/// Signs every attempt with the two S3 secrets of the open profile, at the service's time as far as it is known
/// (contract 4.1). Any thread.
class S3Authorization final : public HttpAuthorization
{
public:
    explicit S3Authorization(std::shared_ptr<const HeldSecrets> secrets) : m_secrets(std::move(secrets)) {}

    /// `Denied` with cause `NoCredentials` names the first secret that is not set.
    [[nodiscard]] Result<Done> authorize(HttpRequest &request, const QDateTime &nowUtc) const override;
    [[nodiscard]] QVector<QByteArray> secrets() const override;
    /// Takes the service's clock from the `Date` header of an answer. False if that is no date, or the time that was
    /// signed was right: asking again would end the same way.
    [[nodiscard]] bool learnTime(const QByteArray &date, const QDateTime &nowUtc);

private:
    const std::shared_ptr<const HeldSecrets> m_secrets;
    std::atomic<qint64> m_aheadMs{0}; ///< The service's clock minus ours.
};

} // namespace hoox
