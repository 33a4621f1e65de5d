#include "models/fills/FillsModel.h"

#include "storage/base/WhenDone.h"
#include "storage/ledger/FillPages.h"

namespace hoox {

namespace {

constexpr std::size_t kMostPages = 96; ///< Twelve thousand rows, about 6 MB.
constexpr int kColumnCount = static_cast<int>(FillColumn::Id) + 1;

FillsModel::RowState stateOf(const FillRow *row)
{
    if (!row)
        return FillsModel::RowState::Loading;
    switch (row->fault) {
    case FillRow::Fault::None:
        return FillsModel::RowState::Loaded;
    case FillRow::Fault::Gone:
        return FillsModel::RowState::Gone;
    case FillRow::Fault::Unreadable:
        return FillsModel::RowState::Unreadable;
    }
    Q_UNREACHABLE();
}

} // namespace

FillsModel::FillsModel(FillPages &pages, QObject *parent)
    : QAbstractTableModel(parent), m_pages(pages), m_reading(pages, this), m_window(kPageRows, kMostPages)
{
    connectReading();
    connect(&m_watch, &QTimer::timeout, this, &FillsModel::refresh);
}

FillsModel::~FillsModel() = default;

void FillsModel::watch(std::chrono::milliseconds every)
{
    if (every.count() > 0)
        m_watch.start(every);
    else
        m_watch.stop();
}

bool FillsModel::newestInSight() const
{
    if (!isByTime())
        return false;
    return m_query.descending ? m_top == 0 : m_top + m_rowsInSight >= m_total.rows;
}

void FillsModel::countNew(qint64 rows)
{
    const auto before = m_newRows;
    const auto follows = m_following && isByTime();
    m_newRows = follows || newestInSight() ? 0 : m_newRows + rows;
    if (m_newRows != before)
        Q_EMIT newRowsChanged();
}

void FillsModel::setFollowing(bool following)
{
    if (following == m_following)
        return;
    m_following = following;
    Q_EMIT followingChanged();
    if (following && isByTime())
        showNewest();
}

void FillsModel::showNewest()
{
    if (std::exchange(m_newRows, 0) != 0)
        Q_EMIT newRowsChanged();
    if (isByTime() && m_total.rows > 0)
        Q_EMIT showRequested(m_query.descending ? 0 : m_total.rows - 1);
}

void FillsModel::setRowsInSight(int rows)
{
    m_rowsInSight = qBound(1, rows, kSlice / 4);
    countNew(0);
}

void FillsModel::setCurrent(qint64 row)
{
    ++m_touched;
    m_current = row;
    m_kept.current = -1;
}

qint64 FillsModel::sliceFor(qint64 top, qint64 first) const
{
    constexpr qint64 kHalf = kSlice / 2;
    const auto fits = top >= first && top + kHalf / 2 <= first + kSlice;
    return fits ? first : qMax<qint64>(0, top - kHalf / 2);
}

void FillsModel::showFrom(qint64 firstRow)
{
    m_top = firstRow;
    countNew(0);
    const auto first = sliceFor(firstRow, m_first);
    if (first == m_first)
        return;
    beginResetModel();
    m_first = first;
    endResetModel();
}

const FillRow *FillsModel::rowAt(qint64 row)
{
    if (row < 0 || row >= knownRows())
        return nullptr;
    const auto *found = m_window.row(row);
    if (!found)
        fetch(m_window.pageOf(row));
    return found;
}

void FillsModel::fetch(qint64 page)
{
    if (!m_order || m_fetching.contains(page))
        return;
    m_fetching.insert(page);
    whenDone(m_pages.page(m_order, page * kPageRows, kPageRows), this,
             [this, page, order = m_order](const Result<FillRowList> &rows) {
                 if (order != m_order)
                     return;
                 // A page that failed is not asked for again by each paint, only by the next reading.
                 if (!rows)
                     return takeFailure(rows.error());
                 m_fetching.remove(page);
                 m_window.put(page, {rows->begin(), rows->end()});
                 const auto from = page * kPageRows - m_first;
                 const auto top = qMax<qint64>(0, from);
                 const auto bottom = qMin<qint64>(rowCount(), from + rows->size()) - 1;
                 if (top <= bottom)
                     Q_EMIT dataChanged(index(static_cast<int>(top), 0),
                                        index(static_cast<int>(bottom), kColumnCount - 1));
                 Q_EMIT rowsLoaded();
             });
}

void FillsModel::setSelection(const RowSelection &selection)
{
    ++m_touched;
    m_kept = {};
    m_selection = selection;
    m_sums.reset();
    Q_EMIT selectionChanged();
    sumUp();
}

void FillsModel::sumUp()
{
    const auto selected = ++m_selected;
    Q_EMIT sumsChanged();
    if (m_selection.isEmpty() || !m_order)
        return;
    whenDone(m_pages.sums(m_order, m_selection), this, [this, selected](const Result<FillSums> &sums) {
        if (selected != m_selected)
            return;
        if (!sums)
            return takeFailure(sums.error());
        m_sums = *sums;
        Q_EMIT sumsChanged();
    });
}

Pending<FillRowList> FillsModel::rowsOf(const RowSelection &rows)
{
    return m_order ? m_pages.rows(m_order, rows) : ready<FillRowList>(FillRowList());
}

int FillsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(qBound<qint64>(0, knownRows() - m_first, qint64(kSlice)));
}

int FillsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant FillsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // Qt 6.4 asks heads for what they show alone.
    const auto isWord = role == Qt::AccessibleTextRole || role == Qt::DisplayRole;
    if (!isWord || orientation != Qt::Horizontal || !m_spoken.head)
        return QAbstractTableModel::headerData(section, orientation, role);
    return m_spoken.head(static_cast<FillColumn>(section));
}

QVariant FillsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto number = m_first + index.row();
    if (role == RowNumberRole)
        return number;
    if (role != FillRole && role != RowStateRole && role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    // Reading is what asks for a page: the view reads only what it shows.
    const auto *row = const_cast<FillsModel *>(this)->rowAt(number);
    if (role == RowStateRole)
        return QVariant::fromValue(stateOf(row));
    if (row && role == Qt::AccessibleTextRole)
        return m_spoken.cell ? m_spoken.cell(*row, static_cast<FillColumn>(index.column())) : QVariant();
    if (!row || row->fault != FillRow::Fault::None)
        return {};
    return role == FillRole ? QVariant::fromValue(row->fill) : QVariant(row->fill.id);
}

} // namespace hoox
