#include "storage/blobs/S3Etag.h"

#include <QRegularExpression>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

S3EtagCheck::S3EtagCheck(const QString &etag, qint64 sizeBytes, qint64 partSize) : m_etag(etag.toLower())
{
    static const QRegularExpression pattern(u"^[0-9a-f]{32}(?:-([0-9]{1,5}))?$"_s);
    const auto match = pattern.match(m_etag);
    if (!match.hasMatch())
        return;
    const auto parts = match.captured(1).toLongLong();
    m_partSize = parts == 1 ? std::max<qint64>(sizeBytes, 1) : partSize;
    const bool isDivided =
        m_partSize > 0 && std::max<qint64>(1, sizeBytes / m_partSize + (sizeBytes % m_partSize > 0 ? 1 : 0)) == parts;
    if (parts == 0)
        m_form = Form::Whole;
    else if (isDivided)
        m_form = Form::Parts;
}

void S3EtagCheck::add(QByteArrayView piece)
{
    if (m_form == Form::Whole)
        m_hash.addData(piece);
    while (m_form == Form::Parts && !piece.isEmpty()) {
        if (m_inPart == m_partSize) {
            m_digests += m_hash.result();
            m_hash.reset();
            m_inPart = 0;
        }
        const auto taken = piece.first(std::min<qint64>(piece.size(), m_partSize - m_inPart));
        m_hash.addData(taken);
        m_inPart += taken.size();
        piece = piece.sliced(taken.size());
    }
}

bool S3EtagCheck::fits() const
{
    switch (m_form) {
    case Form::Whole:
        return QString::fromLatin1(m_hash.result().toHex()) == m_etag;
    case Form::Parts:
        return s3::multipartEtag(m_digests + m_hash.result()) == m_etag;
    case Form::Unknown:
        return true;
    }
    Q_UNREACHABLE();
}

QString s3::multipartEtag(const QByteArray &digests)
{
    const auto parts = digests.size() / QCryptographicHash::hashLength(QCryptographicHash::Md5);
    const auto md5 = QCryptographicHash::hash(digests, QCryptographicHash::Md5);
    return QString::fromLatin1(md5.toHex()) + u'-' + QString::number(parts);
}

} // namespace hoox
