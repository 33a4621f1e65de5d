#pragma once

#include "storage/base/Progress.h"
#include "storage/blobs/BlobIndex.h"
#include "storage/blobs/SafeFolder.h"

#include <QSet>

#include <functional>

namespace hoox {

/// The files of a `FolderBlobStore` and what the index says of them, brought together. Every call is given the
/// calling thread's own connection to the index; otherwise it holds no state, so any thread may call. Blocking.
class BlobShelf final
{
public:
    explicit BlobShelf(const QString &folder) : m_folder(folder) {}

    [[nodiscard]] const SafeFolder &folder() const { return m_folder; }

    /// An object that is there: its file, open, and its row. A file that the index does not know is taken in first.
    struct Found
    {
        Descriptor file;
        BlobRow row;
    };
    [[nodiscard]] Result<Found> open(const BlobIndex &index, const BlobKey &key) const;
    /// Whether `md5` of `size` bytes is what `found` must hold; settles an index that was left behind by a crash.
    [[nodiscard]] Result<BlobInfo> check(const BlobIndex &index, const Found &found, qint64 size,
                                         const QString &md5) const;

    /// A temporary file with its MD5, not yet under its key.
    struct Written
    {
        QByteArray temporary;
        QString md5;
    };
    [[nodiscard]] Result<Written> writeTemporary(QByteArrayView bytes, bool flush) const;
    /// Gives written files their keys, all or as far as it got; with `flush`, each rename is put on the disk.
    [[nodiscard]] Result<QVector<BlobInfo>> place(const BlobIndex &index,
                                                  const QVector<QPair<BlobKey, Written>> &written, bool flush) const;
    /// Gives one written file its key if there is no such object yet, else `Conflict`; durable when answered.
    [[nodiscard]] Result<BlobInfo> placeNew(const BlobIndex &index, const BlobKey &key, const Written &written) const;

    /// Makes the index agree with the files in `folder` and below: see `FolderBlobStore::rescan`.
    [[nodiscard]] Result<Done> reconcile(const BlobIndex &index, const QByteArray &folder, Progress &progress) const;
    /// Settles every replacement that a crash interrupted.
    [[nodiscard]] Result<Done> settleAll(const BlobIndex &index) const;
    /// Removes temporary files that nobody can be writing any more: a crash left them, over a day ago.
    void dropAbandoned() const;

private:
    [[nodiscard]] Result<Descriptor> lock() const;
    [[nodiscard]] Result<BlobRow> measure(const BlobKey &key, const QByteArray &path) const;
    [[nodiscard]] Result<BlobRow> takeIn(const BlobIndex &index, const BlobKey &key) const;
    [[nodiscard]] Result<QByteArray> move(const BlobKey &key, const QByteArray &temporary, const QByteArray &path,
                                          bool flush) const;
    [[nodiscard]] Result<QVector<QByteArray>> readFolder(const BlobIndex &index, const QByteArray &folder,
                                                         Progress &progress) const;
    [[nodiscard]] Result<Done> takeInAll(const BlobIndex &index, const QVector<QByteArray> &paths,
                                         Progress &progress) const;
    [[nodiscard]] Result<Done> forgetGone(const BlobIndex &index, const QByteArray &folder,
                                          const QSet<QByteArray> &files, const QVector<QByteArray> &folders) const;

    SafeFolder m_folder;
};

/// The MD5 in hex of what `next(bytes)` gives until it gives nothing.
[[nodiscard]] Result<QString> md5Of(const Descriptor &file, const QString &subject,
                                    const std::function<Result<Done>(const QByteArray &)> &each = {});

} // namespace hoox
