#include "models/blobs/BlobTreeModel.h"

#include "models/blobs/NaturalOrder.h"
#include "storage/base/WhenDone.h"

#include <QDate>

#include <QStringList>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

QString folderName(const QString &prefix, const QString &parentPrefix)
{
    return prefix.mid(parentPrefix.size()).chopped(prefix.endsWith(u'/') ? 1 : 0);
}

bool isDayName(const QString &name)
{
    return QDate::fromString(name, Qt::ISODate).isValid();
}

} // namespace

BlobTreeModel::BlobTreeModel(BlobAhead &store, const QString &top, QObject *parent)
    : QAbstractItemModel(parent), m_store(store), m_top(top), m_root(std::make_unique<Folder>())
{
    m_root->prefix = m_top;
}

BlobTreeModel::~BlobTreeModel() = default;

void BlobTreeModel::reload()
{
    beginResetModel();
    ++m_generation;
    m_store.forget();
    m_root = std::make_unique<Folder>();
    m_root->prefix = m_top;
    endResetModel();
    list(m_root.get());
}

BlobTreeModel::Folder *BlobTreeModel::folderOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Folder *>(index.internalPointer()) : m_root.get();
}

BlobTreeModel::Folder *BlobTreeModel::childTowards(const Folder *folder, const QString &prefix)
{
    const auto end = prefix.indexOf(u'/', folder->prefix.size());
    if (end < 0 || !prefix.startsWith(folder->prefix))
        return nullptr;
    const auto wanted = QStringView(prefix).first(end + 1);
    const auto at =
        std::lower_bound(folder->folders.cbegin(), folder->folders.cend(), wanted,
                         [](const auto &child, QStringView text) { return naturalCompare(child->prefix, text) < 0; });
    return at != folder->folders.cend() && (*at)->prefix == wanted ? at->get() : nullptr;
}

BlobTreeModel::Folder *BlobTreeModel::find(const QString &prefix) const
{
    auto *folder = m_root.get();
    while (folder != nullptr && folder->prefix != prefix)
        folder = childTowards(folder, prefix);
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
        auto *next = childTowards(folder, m_opening);
        if (next == nullptr)
            break;
        folder = next;
    }
    if (folder->state == ListState::Partial && folder->prefix != m_opening)
        return list(folder); // The way may go on in the next page.
    lookAhead(m_opening);
    m_opening.clear();
}

void BlobTreeModel::lookAhead(const QString &prefix)
{
    const auto *folder = find(prefix);
    if (folder == nullptr)
        return m_store.expect({});
    QStringList likely;
    if (folder->state == ListState::Unknown)
        likely += prefix;
    if (!folder->folders.empty()) {
        const auto &newest = *folder->folders.back();
        if (isDayName(folderName(newest.prefix, prefix)) && newest.state == ListState::Unknown)
            likely += newest.prefix;
    }
    m_store.expect(likely);
}

std::optional<BlobFigures> BlobTreeModel::figuresOf(const QString &prefix) const
{
    const auto *folder = find(prefix);
    return folder == nullptr ? std::nullopt : figuresOf(*folder);
}

std::optional<BlobFigures> BlobTreeModel::figuresOf(const Folder &folder)
{
    if (folder.below && folder.below->isWhole)
        return folder.below;
    auto sum = folder.own;
    for (const auto &child : folder.folders) {
        const auto figures = figuresOf(*child);
        sum.isWhole = sum.isWhole && figures && figures->isWhole;
        sum.objects += figures ? figures->objects : 0;
        sum.sizeBytes += figures ? figures->sizeBytes : 0;
    }
    if (folder.below && folder.below->objects > sum.objects)
        return folder.below;
    return sum.isWhole || sum.objects > 0 ? std::optional(sum) : std::nullopt;
}

void BlobTreeModel::learn(const QString &prefix, const BlobFigures &figures, bool isBelow)
{
    auto *folder = find(prefix);
    if (folder == nullptr)
        return;
    if (isBelow)
        folder->below = figures;
    else if (figures.isWhole || (!folder->own.isWhole && figures.objects > folder->own.objects))
        folder->own = figures;
    tellFigures(folder);
}

void BlobTreeModel::tellFigures(const Folder *folder)
{
    for (; folder->parent != nullptr; folder = folder->parent)
        Q_EMIT dataChanged(indexOf(folder), indexOf(folder), {FiguresRole});
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
        if (!folder->own.isWhole) {
            folder->own.objects += page->objects.size();
            for (const auto &object : page->objects)
                folder->own.sizeBytes += object.sizeBytes;
            folder->own.isWhole = page->nextStartAfter.isEmpty();
        }
        tellFigures(folder);
        // The rest of a day of logs belongs to the list beside the tree. Of another folder, what follows a page of
        // objects only may be folders.
        const bool isDay = isDayName(folder->prefix.section(u'/', -2, -2));
        const bool ended = page->nextStartAfter.isEmpty() || (isDay && page->folders.isEmpty());
        folder->pagesOfObjects = page->folders.isEmpty() ? folder->pagesOfObjects + 1 : 0;
        const bool isCut = folder->pagesOfObjects >= kMostPagesOfObjects;
        setState(folder, ended ? ListState::Whole : isCut ? ListState::Cut : ListState::Partial);
    }
    Q_EMIT folderListed(folder->prefix);
    if (!m_opening.isEmpty())
        openFurther();
}

void BlobTreeModel::addFolders(Folder *folder, const QVector<QString> &prefixes)
{
    auto added = prefixes;
    std::sort(added.begin(), added.end(),
              [](const QString &left, const QString &right) { return naturalCompare(left, right) < 0; });
    auto &folders = folder->folders;
    for (qsizetype from = 0, to = 0; from < added.size(); from = to) {
        const auto at =
            std::lower_bound(folders.begin(), folders.end(), added[from], [](const auto &child, const QString &text) {
                return naturalCompare(child->prefix, text) < 0;
            });
        // As many as go in at one place: of a page that follows the last, all.
        const bool isEnd = at == folders.end();
        to = from + 1;
        while (to < added.size() && (isEnd || naturalCompare(added[to], (*at)->prefix) < 0))
            ++to;
        const int row = static_cast<int>(at - folders.begin());
        std::vector<std::unique_ptr<Folder>> children;
        for (qsizetype number = from; number < to; ++number) {
            children.push_back(std::make_unique<Folder>());
            children.back()->prefix = added[number];
            children.back()->parent = folder;
        }
        beginInsertRows(indexOf(folder), row, row + static_cast<int>(children.size()) - 1);
        folders.insert(at, std::move_iterator(children.begin()), std::move_iterator(children.end()));
        for (auto number = static_cast<size_t>(row); number < folders.size(); ++number)
            folders[number]->row = static_cast<int>(number);
        endInsertRows();
    }
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
    return !folder->folders.empty() || (folder->state != ListState::Whole && folder->state != ListState::Cut);
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
    case FiguresRole: {
        const auto figures = figuresOf(*folder);
        return figures ? QVariant::fromValue(*figures) : QVariant();
    }
    default:
        return {};
    }
}

} // namespace hoox
