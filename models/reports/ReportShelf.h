#pragma once

#include "storage/blobs/BlobStore.h"

#include <QObject>

namespace hoox {

/// The key of a report in the reports bucket (design 5): `reports/<name>`. `Invalid` for a name that holds a folder.
[[nodiscard]] Result<BlobKey> reportKey(const QString &name);
/// The name of a report of ours from its key; empty for another key, and for one in a folder below.
[[nodiscard]] QString reportNameOf(const QString &key);

/// The reports in the bucket: lists them, and stores one there. Nothing there is ever replaced (BL-6): the same report
/// again is done at once, another one of that name is a `Conflict`. GUI or command line thread.
class ReportShelf final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kMostObjects = 5000; ///< By name; a bucket full of others stays harmless.

    explicit ReportShelf(BlobStore &blobs, QObject *parent = nullptr);

    /// Starts anew; what still runs is forgotten.
    void refresh();
    [[nodiscard]] bool isListing() const { return m_listing; }
    /// As of the last `listed`, by key.
    [[nodiscard]] const QVector<BlobInfo> &objects() const { return m_objects; }

    /// The file's own name is the object's. Whoever asks knows that this profile may write.
    [[nodiscard]] Pending<BlobInfo> upload(const QString &file);
    /// Writes the report of that name into `folder`, whole or not at all.
    [[nodiscard]] Pending<BlobInfo> fetch(const QString &name, const QString &folder);

Q_SIGNALS:
    void listed();
    /// The list is as it was.
    void failed(const hoox::Error &error);

private:
    struct Upload;
    void readPage(const QString &after);
    void store(const std::shared_ptr<Upload> &upload);
    /// What is there already may be the same.
    void compare(const std::shared_ptr<Upload> &upload);

    BlobStore &m_blobs;
    QVector<BlobInfo> m_objects, m_next;
    int m_generation = 0;
    bool m_listing = false;
};

} // namespace hoox
