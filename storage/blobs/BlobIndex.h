#pragma once

#include "storage/blobs/BlobStore.h"
#include "storage/sqlite/SqliteConnection.h"

#include <optional>

namespace hoox {

/// What the index of a `FolderBlobStore` knows of an object.
struct BlobRow
{
    QByteArray path; ///< Relative to the store's folder.
    BlobInfo info;
    QString nextEtag; ///< Of the bytes that are about to replace these; empty when nothing is under way.
};

/// The SQL behind a `FolderBlobStore`: sizes and ETags by key, and the folders' times of change as last seen. Knows
/// nothing of files. Lives on the stack of a task; the connection's thread.
class BlobIndex final
{
public:
    explicit BlobIndex(const SqliteConnection &connection) : m_connection(connection) {}

    /// Makes the tables in a new file; `Newer` for a file of a later version.
    [[nodiscard]] Result<Done> prepare() const;
    [[nodiscard]] Result<Transaction> begin() const { return Transaction::begin(m_connection); }

    [[nodiscard]] Result<std::optional<BlobRow>> find(const QString &key) const;
    /// Inserts or replaces; nothing is under way afterwards.
    [[nodiscard]] Result<Done> put(const BlobRow &row) const;
    [[nodiscard]] Result<Done> setNext(const QString &key, const QString &nextEtag) const;
    [[nodiscard]] Result<Done> forget(const QString &key) const;
    /// Rows with a replacement under way.
    [[nodiscard]] Result<QVector<BlobRow>> unsettled() const;
    [[nodiscard]] Result<BlobPage> list(const BlobListRequest &request) const;
    [[nodiscard]] Result<qint64> count() const;

    /// Rows of the files that stand directly in `folder`.
    [[nodiscard]] Result<QVector<BlobRow>> inFolder(const QByteArray &folder) const;
    [[nodiscard]] Result<QVector<QByteArray>> foldersBelow(const QByteArray &folder) const; ///< Directly below.
    [[nodiscard]] Result<qint64> folderTime(const QByteArray &folder) const; ///< Unix ns; 0 when not known.
    [[nodiscard]] Result<Done> setFolder(const QByteArray &folder, qint64 modifiedNs) const;
    /// Drops a folder that is gone with all below it.
    [[nodiscard]] Result<Done> forgetFolder(const QByteArray &folder) const;

private:
    [[nodiscard]] Result<QVector<BlobRow>> rows(const QString &where, const QVariantList &values) const;
    [[nodiscard]] Result<Done> run(const QString &sql, const QVariantList &values) const;
    const SqliteConnection &m_connection;
};

} // namespace hoox
