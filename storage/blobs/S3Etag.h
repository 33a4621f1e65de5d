#pragma once

#include <QByteArrayView>
#include <QCryptographicHash>
#include <QString>

namespace hoox {

/// Whether bytes that pass by are those of an ETag (BL-5). The ETag of a single put is the MD5 of the object. That of a
/// multipart upload is the MD5 of its parts' MD5s and `-<parts>`; it can be checked where the size of a part is known:
/// uploads of this program say it in their metadata. Of other programs' multipart objects only the size is checked.
/// Any one thread at a time.
class S3EtagCheck final
{
public:
    /// `partSize` in bytes; 0: not known.
    S3EtagCheck(const QString &etag, qint64 sizeBytes, qint64 partSize);

    void add(QByteArrayView piece);
    /// False where only the size can be checked.
    [[nodiscard]] bool canTell() const { return m_form != Form::Unknown; }
    /// Once all bytes passed by: false if they cannot be those of the ETag.
    [[nodiscard]] bool fits() const;

private:
    enum class Form { Whole, Parts, Unknown };

    const QString m_etag;
    Form m_form = Form::Unknown;
    qint64 m_partSize = 0;
    qint64 m_inPart = 0;
    QCryptographicHash m_hash{QCryptographicHash::Md5}; ///< Of the object, or of the part under way.
    QByteArray m_digests;                               ///< Of the parts before it.
};

namespace s3 {

/// The ETag of an object from the binary MD5s of its parts, one after the other.
[[nodiscard]] QString multipartEtag(const QByteArray &digests);

} // namespace s3

} // namespace hoox
