#pragma once

#include "storage/blobs/BlobStore.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace hoox {

/// The folders of the blob tier, grouped by `/` and listed only when opened (BL-3). Objects are not in it: a folder
/// with a hundred thousand of them costs one page here. Listing never asks for a head. GUI thread; `store` outlives it.
class BlobTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        PrefixRole = Qt::UserRole + 1, ///< Whole, with the slash at its end.
        StateRole,                     ///< ListState as int.
        ErrorRole,                     ///< `hoox::Error` of `Failed`, as QVariant.
    };
    enum class ListState {
        Unknown, ///< Not listed yet.
        Loading,
        Partial, ///< More folders may follow: `fetchMore`.
        Whole,
        Failed, ///< `fetchMore` tries again.
    };

    /// `top` is the folder whose folders are the first level; nothing is listed before `reload` or `open`.
    BlobTreeModel(BlobStore &store, const QString &top, QObject *parent = nullptr);
    ~BlobTreeModel() override;

    /// Forgets everything and lists again from the top.
    void reload();
    /// Lists `prefix` and the folders on the way to it, unless they are known. `folderListed` tells of each.
    void open(const QString &prefix);
    /// Names below `prefix` that are known, in order, without it and without the slash.
    [[nodiscard]] QStringList names(const QString &prefix) const;
    [[nodiscard]] ListState stateOf(const QString &prefix) const; ///< `Unknown` for a folder that is not known.
    [[nodiscard]] Error errorOf(const QString &prefix) const;
    [[nodiscard]] QModelIndex indexOf(const QString &prefix) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// A page of `prefix` came, or failed.
    void folderListed(const QString &prefix);

private:
    struct Folder
    {
        QString prefix;
        Folder *parent = nullptr;
        int row = 0;
        ListState state = ListState::Unknown;
        QString startAfter;
        Error error;
        std::vector<std::unique_ptr<Folder>> folders;
    };

    [[nodiscard]] Folder *folderOf(const QModelIndex &index) const;
    [[nodiscard]] Folder *find(const QString &prefix) const;
    [[nodiscard]] QModelIndex indexOf(const Folder *folder) const;
    void list(Folder *folder);
    void take(Folder *folder, const Result<BlobPage> &page);
    void addFolders(Folder *folder, const QVector<QString> &prefixes);
    void setState(Folder *folder, ListState state);
    void openFurther();

    BlobStore &m_store;
    QString m_top;
    std::unique_ptr<Folder> m_root;
    QString m_opening; ///< Where `open` is on its way to; empty when it is there.
    quint64 m_generation = 0;
};

} // namespace hoox

Q_DECLARE_METATYPE(hoox::Error)
