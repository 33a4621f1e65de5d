#include "models/blobs/BlobListModel.h"

#include "storage/base/WhenDone.h"

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

BlobListModel::BlobListModel(BlobStore &store, QObject *parent) : QAbstractTableModel(parent), m_store(store) {}

void BlobListModel::showFolder(const QString &folder, const QString &namePrefix)
{
    beginResetModel();
    ++m_generation;
    m_rows.clear();
    m_folder = folder;
    m_namePrefix = namePrefix;
    m_startAfter.clear();
    m_sizeBytes = 0;
    m_asOf.reset();
    endResetModel();
    list();
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
    if (m_state == State::Stopped || m_state == State::Failed)
        list();
}

void BlobListModel::list()
{
    const auto generation = ++m_generation;
    setState(State::Listing);
    if (generation != m_generation)
        return; // Stopped by who heard of it.
    const BlobListRequest request{m_folder + m_namePrefix, u"/"_s, m_startAfter};
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
    const auto count = page->folders.size() + page->objects.size();
    if (count > 0) {
        const int first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(count) - 1);
        for (const auto &prefix : page->folders)
            m_rows.append({prefix, -1, {}, {}});
        for (const auto &object : page->objects) {
            m_rows.append(object);
            m_sizeBytes += object.sizeBytes;
        }
        endInsertRows();
    }
    m_startAfter = page->nextStartAfter;
    if (m_startAfter.isEmpty())
        setState(State::Whole);
    else if (m_rows.size() >= kMostRows)
        setState(State::Stopped);
    else
        list();
}

void BlobListModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

int BlobListModel::rowOf(const QString &key) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&key](const BlobInfo &row) { return row.key == key; });
    return found == m_rows.cend() ? -1 : static_cast<int>(std::distance(m_rows.cbegin(), found));
}

int BlobListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BlobListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BlobListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &row = m_rows[index.row()];
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
    default:
        return {};
    }
}

} // namespace hoox
