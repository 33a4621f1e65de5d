#pragma once

#include "storage/blobs/S3Etag.h"
#include "storage/blobs/SafeFolder.h"

#include <QCryptographicHash>

#include <memory>

namespace hoox {

/// Which object, in which of its versions, an unfinished file is of.
struct PartFacts
{
    QString key;
    QString etag; ///< Without quotes.
    qint64 sizeBytes = 0;
    qint64 partSize = 0; ///< Of a multipart upload, where it is known; else 0.
};

/// An object on its way into a file: `<file>.hoox-part` beside it, which gets the file's name when it is whole and
/// checked by size and ETag (BL-5). `<file>.hoox-part.json` says what it is of, so that whoever downloads the same
/// version into the same file goes on where the last one ended, also after a kill -9: bytes that were there already
/// are read again for the check. Where no ETag can check them (`S3EtagCheck`), only those that an orderly end left
/// count, and only if they still are what it left. Room for all of it is asked of the disk first. Links are not
/// followed at the file's own name, nor beside it.
///
/// Blocking. One thread at a time. The subject of errors is the file, or the key if its bytes are at fault.
class PartFile final
{
public:
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;
    ~PartFile(); ///< As `keep`.

    /// `Busy` with `LockedFile` if another download writes it; `Denied` with `UnwritableFolder` where there is no such
    /// folder; `Full` if the disk has no room for the rest; `Conflict` if something stands beside that is no file.
    [[nodiscard]] static Result<std::shared_ptr<PartFile>> open(const QString &filePath, const PartFacts &facts);

    [[nodiscard]] qint64 done() const { return m_done; }           ///< Bytes so far: where to go on.
    [[nodiscard]] bool isResumed() const { return m_resumed > 0; } ///< Some of them were there already.
    /// `Corrupt` if it would be more than the object has.
    [[nodiscard]] Result<Done> add(QByteArrayView piece);
    /// `Corrupt` if they are not the object's bytes; nothing stays beside then.
    [[nodiscard]] Result<Done> commit();
    /// Ends it; what is there stays for the next one. Nothing more is taken.
    void keep();
    /// Ends it; nothing stays beside.
    void discard();

    /// Takes away what an earlier download into that file left beside it. False if one writes it now: it stays.
    [[nodiscard]] static bool discardLeft(const QString &filePath);

private:
    PartFile(const QString &filePath, PartFacts facts);

    [[nodiscard]] Result<Done> lockIt();
    [[nodiscard]] qint64 trusted(qint64 size, QString &md5) const;
    [[nodiscard]] Result<Done> takeUp();
    [[nodiscard]] Result<Done> askForRoom();
    [[nodiscard]] Result<Done> writeFacts();
    void count(QByteArrayView piece);
    [[nodiscard]] QString soFar() const;

    const SafeFolder m_folder;
    const QByteArray m_name;
    const QByteArray m_part;
    const PartFacts m_facts;
    S3EtagCheck m_check;
    QCryptographicHash m_bytes{QCryptographicHash::Md5}; ///< Of the bytes so far, where `m_check` cannot tell.
    Descriptor m_file;
    qint64 m_done = 0;
    qint64 m_resumed = 0;
};

} // namespace hoox
