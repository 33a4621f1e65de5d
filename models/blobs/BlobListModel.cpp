#include "models/blobs/BlobListModel.h"

#include "storage/base/WhenDone.h"

#include <algorithm>
#include <utility>

namespace hoox {

using namespace Qt::StringLiterals;

BlobListModel::BlobListModel(BlobStore &store, QObject *parent) : QAbstractTableModel(parent), m_store(store) {}

void BlobListModel::clear(const QString &folder, const QString &namePrefix, Mode mode)
{
    beginResetModel();
    ++m_generation;
    m_rows.clear();
    m_flags.clear();
    m_order.clear();
    m_folder = folder;
    m_namePrefix = namePrefix;
    m_mode = mode;
    m_startAfter.clear();
    m_sizeBytes = 0;
    m_folderCount = 0;
    m_newCount = 0;
    m_isRefresh = false;
    m_isUnsorted = false;
    m_asOf.reset();
    endResetModel();
}

void BlobListModel::showFolder(const QString &folder, const QString &namePrefix)
{
    clear(folder, namePrefix, m_isFlat ? Mode::Flat : Mode::Folder);
    list();
}

void BlobListModel::setFlat(bool flat)
{
    if (flat == m_isFlat)
        return;
    m_isFlat = flat;
    if (m_state != State::Empty && m_mode != Mode::Found)
        showFolder(m_folder, m_namePrefix);
}

void BlobListModel::refresh()
{
    if (m_mode == Mode::Found || m_state == State::Empty)
        return;
    if (!m_isRefresh) // Of one that was cut short, the rows before it still count.
        m_listedTo = m_state == State::Whole ? std::nullopt : std::optional(m_startAfter.toUtf8());
    m_isRefresh = true;
    m_asOf.reset();
    m_startAfter.clear();
    for (auto &flags : m_flags)
        flags &= IsGone;
    m_newCount = 0;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {IsNewRole});
    list();
}

void BlobListModel::startFound()
{
    clear({}, {}, Mode::Found);
    setState(State::Listing);
}

void BlobListModel::addFound(const QVector<BlobInfo> &objects)
{
    if (m_mode != Mode::Found || m_state != State::Listing)
        return;
    add(objects.mid(0, kMostRows - rowCount()));
    Q_EMIT stateChanged();
}

void BlobListModel::endFound(const Result<Done> &end)
{
    if (m_mode != Mode::Found || m_state != State::Listing)
        return;
    if (!end)
        m_error = end.error();
    const bool isStopped = !end && end.error().kind == Error::Kind::Cancelled;
    setState(end ? State::Whole : isStopped ? State::Stopped : State::Failed);
}

void BlobListModel::stop()
{
    if (m_state != State::Listing)
        return;
    ++m_generation;
    setState(State::Stopped);
}

void BlobListModel::resume()
{
    if (m_mode != Mode::Found && (m_state == State::Stopped || m_state == State::Failed))
        list();
}

void BlobListModel::list()
{
    const auto generation = ++m_generation;
    setState(State::Listing);
    if (generation != m_generation)
        return; // Stopped by who heard of it.
    const BlobListRequest request{m_folder + m_namePrefix, m_mode == Mode::Flat ? QString() : u"/"_s, m_startAfter};
    whenDone(m_store.list(request), this, [this, generation](const Result<BlobPage> &page) {
        if (generation == m_generation)
            take(page);
    });
}

void BlobListModel::take(const Result<BlobPage> &page)
{
    if (!page) {
        m_error = page.error();
        return setState(State::Failed);
    }
    if (page->cachedAt && (!m_asOf || *page->cachedAt < *m_asOf))
        m_asOf = page->cachedAt;
    QVector<BlobInfo> infos;
    infos.reserve(page->folders.size() + page->objects.size());
    for (const auto &prefix : page->folders)
        infos.append({prefix, -1, {}, {}});
    infos += page->objects;
    add(infos);
    m_startAfter = page->nextStartAfter;
    if (m_startAfter.isEmpty()) {
        dropUnseen();
        setState(State::Whole);
    } else if (rowCount() >= kMostRows) {
        setState(State::Stopped);
    } else {
        list();
    }
}

void BlobListModel::add(const QVector<BlobInfo> &infos)
{
    if (!m_isRefresh && m_mode != Mode::Found)
        return insert(infos);
    QVector<BlobInfo> unknown;
    for (const auto &info : infos) {
        if (!isKnown(info))
            unknown.append(info);
    }
    insert(unknown);
    if (m_isUnsorted) {
        m_isUnsorted = false;
        relayout([this] { m_order.sort(m_rows, m_order.by(), m_order.isDescending()); });
    }
}

bool BlobListModel::isKnown(const BlobInfo &info)
{
    const int place = m_order.find(m_rows, info);
    if (place < 0)
        return false;
    m_flags[place] |= IsSeen;
    if (m_rows[place] != info)
        update(place, info);
    return true;
}

bool BlobListModel::isNew(const BlobInfo &info) const
{
    return m_isRefresh && (!m_listedTo || info.key.toUtf8() <= *m_listedTo); // A listing goes by bytes.
}

void BlobListModel::update(int place, const BlobInfo &info)
{
    auto &row = m_rows[place];
    m_sizeBytes += info.sizeBytes - row.sizeBytes; // Never a folder: of those, only the key is known.
    m_isUnsorted |= m_order.by() != BlobOrder::By::Name;
    row = info;
    const int at = m_order.rowOf(place);
    Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
}

void BlobListModel::insert(const QVector<BlobInfo> &infos)
{
    if (infos.isEmpty())
        return;
    const int first = static_cast<int>(m_rows.size());
    m_rows += infos;
    for (const auto &info : infos) {
        const bool isAdded = isNew(info);
        m_flags.append(static_cast<quint8>(isAdded ? IsNew | IsSeen : IsSeen));
        m_newCount += isAdded ? 1 : 0;
        m_sizeBytes += std::max<qint64>(0, info.sizeBytes);
        m_folderCount += info.sizeBytes < 0 ? 1 : 0;
    }
    const auto runs = m_order.runsOf(m_rows, first);
    constexpr qsizetype kMostRuns = 8; // Beyond, one new layout costs a view less than as many insertions.
    if (runs.size() > kMostRuns)
        return insertScattered(runs);
    for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
        beginInsertRows({}, run->row, run->row + static_cast<int>(run->places.size()) - 1);
        m_order.mergeRun(*run);
        endInsertRows();
    }
}

void BlobListModel::insertScattered(const QVector<BlobOrder::Run> &runs)
{
    BlobOrder::Run atEnd{rowCount(), {}};
    for (const auto &run : runs)
        atEnd.places += run.places;
    beginInsertRows({}, atEnd.row, atEnd.row + static_cast<int>(atEnd.places.size()) - 1);
    m_order.mergeRun(atEnd);
    endInsertRows();
    relayout([this, &runs, &atEnd] {
        m_order.cut(atEnd.row);
        m_order.mergeAll(runs);
    });
}

template <typename Change>
void BlobListModel::relayout(Change change)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const auto kept = persistentIndexList();
    QVector<int> places;
    for (const auto &index : kept)
        places.append(m_order.place(index.row()));
    change();
    QVector<int> rows(kept.isEmpty() ? 0 : m_rows.size());
    for (int row = 0; row < rowCount() && !kept.isEmpty(); ++row)
        rows[m_order.place(row)] = row;
    QModelIndexList moved;
    for (qsizetype at = 0; at < kept.size(); ++at)
        moved.append(index(rows[places[at]], kept[at].column()));
    changePersistentIndexList(kept, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

QVector<BlobListModel::Span> BlobListModel::unseen() const
{
    QVector<Span> spans;
    for (int row = 0; row < rowCount(); ++row) {
        if ((m_flags[m_order.place(row)] & IsSeen) != 0)
            continue;
        if (spans.isEmpty() || spans.constLast().first + spans.constLast().count != row)
            spans.append(Span{row, 0});
        ++spans.last().count;
    }
    return spans;
}

void BlobListModel::dropUnseen()
{
    if (!std::exchange(m_isRefresh, false))
        return;
    const auto spans = unseen();
    if (spans.isEmpty())
        return;
    constexpr qsizetype kMostSpans = 64; // Beyond, the view begins anew.
    const bool isReset = spans.size() > kMostSpans;
    if (isReset)
        beginResetModel();
    for (auto span = spans.crbegin(); span != spans.crend(); ++span) {
        if (!isReset)
            beginRemoveRows({}, span->first, span->first + span->count - 1);
        for (int row = span->first; row < span->first + span->count; ++row) {
            const int place = m_order.place(row);
            m_flags[place] = IsGone;
            m_sizeBytes -= std::max<qint64>(0, m_rows[place].sizeBytes);
            m_folderCount -= m_rows[place].sizeBytes < 0 ? 1 : 0;
        }
        m_order.remove(span->first, span->count);
        if (!isReset)
            endRemoveRows();
    }
    m_order.forget([this](int place) { return (m_flags[place] & IsGone) != 0; });
    if (isReset)
        endResetModel();
}

void BlobListModel::sort(int column, Qt::SortOrder order)
{
    using By = BlobOrder::By;
    const auto by = column == SizeColumn ? By::Size : column == ModifiedColumn ? By::Modified : By::Name;
    const bool descending = order == Qt::DescendingOrder;
    if (by != m_order.by() || descending != m_order.isDescending())
        relayout([this, by, descending] { m_order.sort(m_rows, by, descending); });
}

void BlobListModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

int BlobListModel::rowOf(const QString &key) const
{
    int place = m_order.find(m_rows, {key, 0, {}, {}});
    if (place < 0)
        place = m_order.find(m_rows, {key, -1, {}, {}});
    return place < 0 ? -1 : m_order.rowOf(place);
}

int BlobListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_order.size();
}

Qt::ItemFlags BlobListModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    const bool isObject = index.isValid() && !index.data(IsFolderRole).toBool();
    return isObject ? flags | Qt::ItemIsDragEnabled : flags;
}

int BlobListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BlobListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // Qt 6.4 asks heads for what they show alone.
    if (role != Qt::AccessibleTextRole && role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (orientation == Qt::Vertical)
        return index(section, KeyColumn).data(NameRole);
    return m_spoken.head ? m_spoken.head(section) : QVariant();
}

QVariant BlobListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int place = m_order.place(index.row());
    const auto &row = m_rows[place];
    switch (role) {
    case KeyRole:
        return row.key;
    case Qt::DisplayRole:
    case NameRole:
        return index.column() == KeyColumn || role == NameRole ? row.key.mid(m_folder.size()) : QVariant();
    case SizeRole:
        return row.sizeBytes;
    case ModifiedRole:
        return row.lastModified;
    case IsFolderRole:
        return row.sizeBytes < 0;
    case Qt::AccessibleTextRole:
        return m_spoken.cell ? m_spoken.cell(index) : QVariant();
    case IsNewRole:
        return (m_flags[place] & IsNew) != 0;
    default:
        return {};
    }
}

} // namespace hoox
