#pragma once

#include "storage/base/Clock.h"
#include "storage/blobs/BlobStore.h"
#include "storage/blobs/SafeFolder.h"
#include "storage/blobs/cache/CacheSeal.h"

#include <optional>

namespace hoox {

/// What a cache of blobs has on the disk and what became of it since it was opened.
struct BlobCacheFigures
{
    qint64 usedBytes = 0;          ///< On the disk, in whole blocks; of all processes, when they were last counted.
    qint64 limitBytes = 0;         ///< 0: it is off.
    qint64 damaged = 0;            ///< Files that did not open or held other bytes than they should; each is gone.
    std::optional<Error> lastLoss; ///< Why something could not be kept, when it last happened: a full disk.
};

/// Copies of remote objects and of listings in one folder, sealed (`CacheSeal`); of one key of a bucket the version of
/// one ETag, the last that was seen. Objects whose ETag is not the MD5 of their bytes, and those above `kLargestKept`,
/// are not kept.
///
/// One file an entry and no index: the name comes from bucket and key by a keyed hash, so no key makes a path and no
/// name tells anything; a file appears by a rename, whole. Killed anywhere, an entry is there or not, and no index can
/// disagree with the files. Nothing is flushed: a file that a power cut tore does not open, and is dropped. The time of
/// change of a file is when it was last used: what was not used for longest goes first when the limit is reached, after
/// files from the future, which a clock that was wrong left. Under another key none is found; the old ones go first or
/// last as any. Several processes may use one folder: each counts it anew often enough that they are over the limit by
/// a sixteenth each at most.
///
/// Blocking; any one thread at a time. Nothing here is an error for a reader: what is not found is asked for again.
class BlobCache final
{
public:
    static constexpr qint64 kLargestKept = 16LL * 1024 * 1024; ///< Sealing takes twice that in memory.
    static constexpr qint64 kSmallestLimit = 16LL * 1024 * 1024;

    /// `place`: the service and its buckets; the same key elsewhere is another object. `key`: see `CacheSeal`.
    BlobCache(const QString &folder, const QByteArray &key, const QString &place, qint64 limitBytes,
              const Clock &clock);

    /// With `cachedAt`: when it was seen at the service.
    [[nodiscard]] std::optional<BlobInfo> find(const BlobKey &key);
    /// The bytes, if they are those of `etag`, or of whatever version there is without one. Checked (BL-5).
    [[nodiscard]] std::optional<QByteArray> read(const BlobKey &key, const QString &etag = {});
    /// Seen at `cachedAt`, or now, as the next one. An empty ETag: the one that belongs to `bytes`.
    void keep(BlobInfo info, const QByteArray &bytes);
    void drop(const BlobKey &key);

    /// As it was seen last, with `cachedAt`.
    [[nodiscard]] std::optional<BlobPage> findPage(const BlobListRequest &request);
    void keepPage(const BlobListRequest &request, const BlobPage &page);

    void setLimit(qint64 limitBytes);
    [[nodiscard]] BlobCacheFigures figures();
    /// Removes every file of the cache in `folder`, whatever its key. The first error, after all were tried.
    [[nodiscard]] static Result<Done> empty(const QString &folder);
    /// What the cache in `folder` uses, in bytes; 0 if there is none.
    [[nodiscard]] static qint64 usedIn(const QString &folder);

private:
    struct Entry; ///< An open file and its head.
    [[nodiscard]] QByteArray objectName(const BlobKey &key) const;
    [[nodiscard]] QByteArray pageName(const BlobListRequest &request) const;
    [[nodiscard]] std::optional<Entry> open(const QByteArray &name);
    [[nodiscard]] std::optional<QByteArray> bodyOf(const Entry &entry);
    void store(const QByteArray &name, const QByteArray &head, const QByteArray &body);
    [[nodiscard]] Result<qint64> writeFile(const QByteArray &name, const QByteArray &head, const QByteArray &body);
    void touch(const Descriptor &file) const;
    void dropDamaged(const QByteArray &name);
    void makeRoom();
    void count();

    const SafeFolder m_folder;
    const CacheSeal m_seal;
    const QString m_place;
    const Clock &m_clock;
    BlobCacheFigures m_figures;
    bool m_isCounted = false;
    qint64 m_sinceCount = 0; ///< Bytes written here since the folder was counted.
};

} // namespace hoox
