#pragma once

#include "storage/base/Result.h"
#include "storage/blobs/BlobStore.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace hoox {

/// Files to drag to the desktop: an object is downloaded into a private temporary folder first, which goes with this.
/// Nothing is written before somebody drags. GUI thread; never waits. `store` outlives it.
class DragOutFiles final : public QObject
{
    Q_OBJECT

public:
    explicit DragOutFiles(BlobStore &store, QObject *parent = nullptr);
    ~DragOutFiles() override;

    /// One at a time: an earlier one that is not there yet is given up.
    void prepare(const QString &key);
    [[nodiscard]] const QString &key() const { return m_key; }   ///< Of the last one that was prepared.
    [[nodiscard]] const QString &file() const { return m_file; } ///< Of that; empty until it is there.

Q_SIGNALS:
    void ready(const QString &key, const QString &file);
    void failed(const QString &key, const hoox::Error &error);

private:
    struct Folder; ///< Made, and taken away, by whichever thread.

    BlobStore &m_store;
    const std::shared_ptr<Folder> m_folder;
    QString m_key;
    QString m_file;
    Pending<BlobInfo> m_download;
    int m_number = 0;
};

} // namespace hoox
