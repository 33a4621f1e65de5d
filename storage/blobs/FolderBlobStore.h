#pragma once

#include "storage/blobs/BlobStore.h"
#include "storage/health/TierGauge.h"

#include <QPair>

#include <memory>

namespace hoox {

class BlobShelf;
class SqlThread;

/// The blob tier in one folder. A key whose parts make good file names stands at that path, so that
/// `logs/bybit/BTCUSDT/2026-05-19/order-1.json` can be read with any tool; every other key (an empty part, a leading
/// dot, a part over 200 bytes, a control character, a file where a folder should be) stands below `.keys`, encoded.
/// What the sizes and ETags must be is kept in `.index/index.db`, so that a flipped byte is found (BL-5).
///
/// A write is a temporary file, fsync, rename, fsync of the folders, then the index; when an object is replaced, the
/// index learns the new ETag first. Killed anywhere in between, the old or the new object is there, whole, and the
/// next reader settles the index. Files put into the folder by hand are taken in when a listing or a read meets them:
/// what they hold then is what they must hold from then on. Links are not followed, so nothing outside is reached.
///
/// Pages, transfers and writes have a thread each. Several processes may use one folder.
class FolderBlobStore final : public BlobStore
{
public:
    /// Made by the first write if it is missing.
    explicit FolderBlobStore(const QString &folder, TierGauge gauge = {});
    ~FolderBlobStore() override;

    [[nodiscard]] Pending<BlobPage> list(const BlobListRequest &request) override;
    [[nodiscard]] Pending<BlobInfo> head(const BlobKey &key) override;
    [[nodiscard]] Pending<QByteArray> read(const BlobKey &key) override;
    [[nodiscard]] Pending<QByteArray> readRange(const BlobKey &key, qint64 offset, qint64 length) override;
    [[nodiscard]] Pending<BlobInfo> download(const BlobKey &key, const QString &filePath) override;
    [[nodiscard]] Pending<BlobInfo> write(const BlobKey &key, const QByteArray &bytes) override;
    [[nodiscard]] Pending<BlobInfo> create(const BlobKey &key, const QByteArray &bytes) override;
    [[nodiscard]] Pending<BlobInfo> upload(const BlobKey &key, const QString &filePath) override;
    [[nodiscard]] Pending<BlobInfo> replace(const BlobKey &key, const QString &filePath) override;

    /// Many small objects, with the disk flushed once for all: durable when answered; killed before that, any part of
    /// them is there, each whole. Answers how many. Has progress and cancel (between objects).
    [[nodiscard]] Pending<qint64> writeMany(const QVector<QPair<BlobKey, QByteArray>> &objects);
    /// Takes in every file that was put into the folder by hand, and forgets what is gone. Answers how many objects
    /// there are. Has progress and cancel. A listing does the same for its own part of the folder.
    [[nodiscard]] Pending<qint64> rescan();

private:
    const TierGauge m_gauge;
    std::shared_ptr<BlobShelf> m_shelf; ///< Outlives the tasks that use it.
    std::unique_ptr<SqlThread> m_pages;
    std::unique_ptr<SqlThread> m_transfers;
    std::unique_ptr<SqlThread> m_writes;
};

} // namespace hoox
