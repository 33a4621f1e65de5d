#include "storage/blobs/S3Authorization.h"

#include "storage/blobs/S3Signature.h"
#include "storage/net/HttpDate.h"

#include <cstdlib>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// Less than this explains no refusal: the service allows 15 minutes either way.
constexpr qint64 kNoticedMs = 60'000;

tl::unexpected<Error> secretMissing(SecretName name)
{
    return fail(Error::Kind::Denied, toText(name), {}, Error::Cause::NoCredentials);
}

} // namespace

Result<Done> S3Authorization::authorize(HttpRequest &request, const QDateTime &nowUtc) const
{
    const auto id = m_secrets->get(SecretName::AccessKeyId);
    if (!id)
        return secretMissing(SecretName::AccessKeyId);
    const auto secret = m_secrets->get(SecretName::SecretAccessKey);
    if (!secret)
        return secretMissing(SecretName::SecretAccessKey);
    const auto signature = s3::sign(request, {QString::fromUtf8(*id), *secret}, nowUtc.addMSecs(m_aheadMs));
    return signature ? Result<Done>(Done{}) : fail(signature.error());
}

QVector<QByteArray> S3Authorization::secrets() const
{
    QVector<QByteArray> held;
    for (const auto name : {SecretName::SecretAccessKey, SecretName::AccessKeyId}) {
        if (const auto secret = m_secrets->get(name))
            held.append(*secret);
    }
    return held;
}

bool S3Authorization::learnTime(const QByteArray &date, const QDateTime &nowUtc)
{
    const auto theirs = httpDate(date);
    if (!theirs.isValid())
        return false;
    const auto ahead = nowUtc.msecsTo(theirs);
    const auto before = m_aheadMs.exchange(ahead);
    // Another request may have learned the same while this one was on its way.
    return std::abs(before - ahead) >= kNoticedMs || std::abs(ahead) >= kNoticedMs;
}

} // namespace hoox
