#include "models/blobs/BlobTreeModel.h"

#include "storage/base/WhenDone.h"

#include <QStringList>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

QString folderName(const QString &prefix, const QString &parentPrefix)
{
    return prefix.mid(parentPrefix.size()).chopped(prefix.endsWith(u'/') ? 1 : 0);
}

} // namespace

BlobTreeModel::BlobTreeModel(BlobStore &store, const QString &top, QObject *parent)
    : QAbstractItemModel(parent), m_store(store), m_top(top), m_root(std::make_unique<Folder>())
{
    m_root->prefix = m_top;
}

BlobTreeModel::~BlobTreeModel() = default;

void BlobTreeModel::reload()
{
    beginResetModel();
    ++m_generation;
    m_root = std::make_unique<Folder>();
    m_root->prefix = m_top;
    endResetModel();
    list(m_root.get());
}

BlobTreeModel::Folder *BlobTreeModel::folderOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Folder *>(index.internalPointer()) : m_root.get();
}

BlobTreeModel::Folder *BlobTreeModel::find(const QString &prefix) const
{
    auto *folder = m_root.get();
    while (folder->prefix != prefix) {
        const auto next = std::find_if(folder->folders.cbegin(), folder->folders.cend(),
                                       [&prefix](const auto &child) { return prefix.startsWith(child->prefix); });
        if (next == folder->folders.cend())
            return nullptr;
        folder = next->get();
    }
    return folder;
}

QModelIndex BlobTreeModel::indexOf(const Folder *folder) const
{
    return folder->parent == nullptr ? QModelIndex() : createIndex(folder->row, 0, folder);
}

QModelIndex BlobTreeModel::indexOf(const QString &prefix) const
{
    const auto *folder = find(prefix);
    return folder == nullptr ? QModelIndex() : indexOf(folder);
}

QStringList BlobTreeModel::names(const QString &prefix) const
{
    QStringList names;
    if (const auto *folder = find(prefix)) {
        for (const auto &child : folder->folders)
            names += folderName(child->prefix, prefix);
    }
    return names;
}

BlobTreeModel::ListState BlobTreeModel::stateOf(const QString &prefix) const
{
    const auto *folder = find(prefix);
    return folder == nullptr ? ListState::Unknown : folder->state;
}

Error BlobTreeModel::errorOf(const QString &prefix) const
{
    const auto *folder = find(prefix);
    return folder == nullptr ? Error{} : folder->error;
}

void BlobTreeModel::open(const QString &prefix)
{
    m_opening = prefix;
    openFurther();
}

void BlobTreeModel::openFurther()
{
    auto *folder = m_root.get();
    while (true) {
        if (folder->state == ListState::Unknown)
            list(folder);
        if (folder->state == ListState::Loading)
            return; // Comes back with the answer.
        const auto next = std::find_if(folder->folders.cbegin(), folder->folders.cend(),
                                       [this](const auto &child) { return m_opening.startsWith(child->prefix); });
        if (next == folder->folders.cend())
            break;
        folder = next->get();
    }
    if (folder->state == ListState::Partial && folder->prefix != m_opening)
        return list(folder); // The way may go on in the next page.
    m_opening.clear();
}

void BlobTreeModel::list(Folder *folder)
{
    setState(folder, ListState::Loading);
    const BlobListRequest request{folder->prefix, u"/"_s, folder->startAfter};
    whenDone(m_store.list(request), this, [this, folder, generation = m_generation](const Result<BlobPage> &page) {
        if (generation == m_generation)
            take(folder, page);
    });
}

void BlobTreeModel::take(Folder *folder, const Result<BlobPage> &page)
{
    if (!page) {
        folder->error = page.error();
        m_opening.clear();
        setState(folder, ListState::Failed);
    } else {
        folder->startAfter = page->nextStartAfter;
        addFolders(folder, page->folders);
        // A page of objects only: a folder of logs, whose rest belongs to the list beside the tree.
        const bool ended = page->nextStartAfter.isEmpty() || page->folders.isEmpty();
        setState(folder, ended ? ListState::Whole : ListState::Partial);
    }
    Q_EMIT folderListed(folder->prefix);
    if (!m_opening.isEmpty())
        openFurther();
}

void BlobTreeModel::addFolders(Folder *folder, const QVector<QString> &prefixes)
{
    if (prefixes.isEmpty())
        return;
    const int first = static_cast<int>(folder->folders.size());
    beginInsertRows(indexOf(folder), first, first + static_cast<int>(prefixes.size()) - 1);
    for (const auto &prefix : prefixes) {
        auto child = std::make_unique<Folder>();
        child->prefix = prefix;
        child->parent = folder;
        child->row = static_cast<int>(folder->folders.size());
        folder->folders.push_back(std::move(child));
    }
    endInsertRows();
}

void BlobTreeModel::setState(Folder *folder, ListState state)
{
    folder->state = state;
    if (const auto index = indexOf(folder); index.isValid())
        Q_EMIT dataChanged(index, index, {StateRole, ErrorRole});
}

QModelIndex BlobTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const auto *folder = folderOf(parent);
    if (row < 0 || column != 0 || row >= static_cast<int>(folder->folders.size()))
        return {};
    return createIndex(row, 0, folder->folders[static_cast<size_t>(row)].get());
}

QModelIndex BlobTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(folderOf(index)->parent) : QModelIndex();
}

int BlobTreeModel::rowCount(const QModelIndex &parent) const
{
    return static_cast<int>(folderOf(parent)->folders.size());
}

int BlobTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool BlobTreeModel::hasChildren(const QModelIndex &parent) const
{
    const auto *folder = folderOf(parent);
    return !folder->folders.empty() || folder->state != ListState::Whole;
}

bool BlobTreeModel::canFetchMore(const QModelIndex &parent) const
{
    const auto state = folderOf(parent)->state;
    return state == ListState::Unknown || state == ListState::Partial || state == ListState::Failed;
}

void BlobTreeModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        list(folderOf(parent));
}

QVariant BlobTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto *folder = folderOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return folderName(folder->prefix, folder->parent->prefix);
    case PrefixRole:
        return folder->prefix;
    case StateRole:
        return static_cast<int>(folder->state);
    case ErrorRole:
        return folder->state == ListState::Failed ? QVariant::fromValue(folder->error) : QVariant();
    default:
        return {};
    }
}

} // namespace hoox
