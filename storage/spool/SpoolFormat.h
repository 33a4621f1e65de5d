#pragma once

#include "storage/domain/BlobKey.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QDateTime>

namespace hoox::spoolformat {

/// More than any head takes: a key of 1,024 bytes, each of them escaped.
inline constexpr qint64 kLongestHead = 8192;

/// The first line of an object's file.
struct Head
{
    BlobKey key;
    qint64 sizeBytes = 0;
    QString md5 = {}; ///< In hex.
    QDateTime putAt = {};
    bool isBeside = false; ///< The bytes stand in a file of their own.
    QByteArray seal = {};  ///< SHA-256 in hex of the bytes and of all above.
    qint64 headBytes = 0;  ///< Of the line with its newline; not written.
};

/// Takes the bytes of an object, piece by piece, and says what its head must hold. Any one thread at a time.
class Sealer final
{
public:
    void add(QByteArrayView piece);
    [[nodiscard]] qint64 sizeBytes() const { return m_size; }
    /// Sets size, MD5 and seal. Once.
    void seal(Head &head);

private:
    QCryptographicHash m_md5{QCryptographicHash::Md5};
    QCryptographicHash m_sha{QCryptographicHash::Sha256};
    qint64 m_size = 0;
};

[[nodiscard]] QByteArray lineOf(const Head &head);
/// `Corrupt` with `DamagedFile` if `begin` does not begin with a head; `subject` is the file's.
[[nodiscard]] Result<Head> headOf(const QByteArray &begin, const QString &subject);

} // namespace hoox::spoolformat
