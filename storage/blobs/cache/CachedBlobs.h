#pragma once

#include "storage/base/Clock.h"
#include "storage/blobs/BlobStore.h"
#include "storage/blobs/cache/BlobCache.h"

#include <QThread>

#include <atomic>
#include <memory>

namespace hoox {

class CacheWork;

/// A remote blob tier seen by somebody who browses: what was read once is not read again while its ETag stays, and what
/// was seen can be seen while the service cannot be reached, marked with its time (`BlobInfo::cachedAt`,
/// `BlobPage::cachedAt`). Off until `turnOn`: then it only passes on. Whoever needs the service's own word uses
/// `store`: the shipper, and `blobs verify`.
///
/// A `read` asks for the ETag first, unless a listing or a head said it in the last `kFresh`; a copy of another ETag is
/// read anew. Without the network (`Offline`, `Timeout`) heads, reads, ranges and pages come from the copies, whatever
/// their age; a damaged copy is none. A range comes from the version only that was last heard of, there or as a copy.
/// Bytes have no mark: the `head` before the read has it. Downloads and writes pass; a write drops the copy.
///
/// As a `BlobStore`: any thread, with answers that may be cancelled. All else: the thread that made it. Its files are
/// read and sealed on a thread of its own, which starts when it is first needed. `store` and `clock` outlive it.
class CachedBlobs final : public BlobStore
{
public:
    static constexpr std::chrono::milliseconds kFresh{10'000};

    /// `folder`: of the cache. `place`: see `BlobCache`.
    CachedBlobs(BlobStore &store, const QString &folder, const QString &place, const Clock &clock);
    ~CachedBlobs() override;

    /// `key`: see `CacheSeal`. Also to change the limit.
    void turnOn(const QByteArray &key, qint64 limitBytes);
    /// Nothing of it stays on the disk.
    [[nodiscard]] Pending<Done> turnOff();
    [[nodiscard]] bool isOn() const { return m_isOn; }
    [[nodiscard]] Pending<BlobCacheFigures> figures();
    /// What was heard of an object or kept of it, without asking the service; the ETag may be an old one. `NotFound`
    /// says only that nothing is known here.
    [[nodiscard]] Pending<BlobInfo> known(const BlobKey &key);
    /// Removes all copies. On or off.
    [[nodiscard]] Pending<Done> empty();

    [[nodiscard]] Pending<BlobPage> list(const BlobListRequest &request) override;
    [[nodiscard]] Pending<BlobInfo> head(const BlobKey &key) override;
    [[nodiscard]] Pending<QByteArray> read(const BlobKey &key) override;
    [[nodiscard]] Pending<QByteArray> readRange(const BlobKey &key, qint64 offset, qint64 length) override;
    [[nodiscard]] Pending<BlobInfo> download(const BlobKey &key, const QString &filePath) override;
    [[nodiscard]] Pending<BlobInfo> write(const BlobKey &key, const QByteArray &bytes) override;
    [[nodiscard]] Pending<BlobInfo> create(const BlobKey &key, const QByteArray &bytes) override;
    [[nodiscard]] Pending<BlobInfo> upload(const BlobKey &key, const QString &filePath) override;
    [[nodiscard]] Pending<BlobInfo> replace(const BlobKey &key, const QString &filePath) override;

private:
    void ensureThread();
    template <typename T, typename Task>
    [[nodiscard]] Pending<T> onThread(Task task);
    template <typename Write>
    [[nodiscard]] Pending<BlobInfo> passWrite(const BlobKey &key, Write write);

    BlobStore &m_store;
    const QString m_folder;
    const QString m_place;
    const Clock &m_clock;
    std::atomic<bool> m_isOn{false};
    std::unique_ptr<CacheWork> m_work; ///< Set once, before `m_isOn`; lives on `m_thread`.
    QThread m_thread;
};

} // namespace hoox
