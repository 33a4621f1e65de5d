#pragma once

#include "models/blobs/BlobAhead.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>
#include <vector>

namespace hoox {

/// How much a folder holds, as far as listings told.
struct BlobFigures
{
    qint64 objects = 0;
    qint64 sizeBytes = 0;
    bool isWhole = false; ///< Else at least so much.
    friend bool operator==(const BlobFigures &, const BlobFigures &) = default;
};

/// The folders of the blob tier, grouped by `/` and listed only when opened (BL-3), in natural order. Objects are not
/// in it: a folder with a hundred thousand of them costs one page here. Listing never asks for a head, and what a
/// folder holds is told by listings that were made anyway. Behind `kMostPagesOfObjects` pages of objects alone no
/// folder is looked for. GUI thread; `store` outlives it.
class BlobTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        PrefixRole = Qt::UserRole + 1, ///< Whole, with the slash at its end.
        StateRole,                     ///< ListState as int.
        ErrorRole,                     ///< `hoox::Error` of `Failed`, as QVariant.
        FiguresRole,                   ///< `hoox::BlobFigures` of all below, invalid while nothing is known.
    };
    enum class ListState {
        Unknown, ///< Not listed yet.
        Loading,
        Partial, ///< More folders may follow: `fetchMore`.
        Whole,
        Failed, ///< `fetchMore` tries again.
        Cut,    ///< Only objects for so many pages: folders behind them are not looked for.
    };

    static constexpr int kMostPagesOfObjects = 20; ///< In a row; the list beside the tree has the objects.

    /// `top` is the folder whose folders are the first level; nothing is listed before `reload` or `open`.
    BlobTreeModel(BlobAhead &store, const QString &top, QObject *parent = nullptr);
    ~BlobTreeModel() override;

    /// Forgets everything and lists again from the top.
    void reload();
    /// Lists `prefix` and the folders on the way to it, unless they are known. `folderListed` tells of each.
    void open(const QString &prefix);
    /// Lists ahead what is likely opened after `prefix`: the folder itself, and the newest of its days.
    void lookAhead(const QString &prefix);
    /// What another listing of a folder told: of its own objects, or (`isBelow`) of everything below it.
    void learn(const QString &prefix, const BlobFigures &figures, bool isBelow);
    [[nodiscard]] std::optional<BlobFigures> figuresOf(const QString &prefix) const; ///< As `FiguresRole`.
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
        int pagesOfObjects = 0; ///< In a row, without a folder.
        Error error;
        BlobFigures own;                  ///< Objects of the folder itself.
        std::optional<BlobFigures> below; ///< From a flat listing.
        std::vector<std::unique_ptr<Folder>> folders;
    };

    [[nodiscard]] Folder *folderOf(const QModelIndex &index) const;
    [[nodiscard]] Folder *find(const QString &prefix) const;
    /// The folder in `folder` on the way to `prefix`, or null.
    [[nodiscard]] static Folder *childTowards(const Folder *folder, const QString &prefix);
    [[nodiscard]] QModelIndex indexOf(const Folder *folder) const;
    void list(Folder *folder);
    void take(Folder *folder, const Result<BlobPage> &page);
    void addFolders(Folder *folder, const QVector<QString> &prefixes);
    [[nodiscard]] static std::optional<BlobFigures> figuresOf(const Folder &folder);
    void tellFigures(const Folder *folder);
    void setState(Folder *folder, ListState state);
    void openFurther();

    BlobAhead &m_store;
    QString m_top;
    std::unique_ptr<Folder> m_root;
    QString m_opening; ///< Where `open` is on its way to; empty when it is there.
    quint64 m_generation = 0;
};

} // namespace hoox

Q_DECLARE_METATYPE(hoox::Error)
Q_DECLARE_METATYPE(hoox::BlobFigures)
