#include "models/locks/LocksModel.h"

#include "storage/base/WhenDone.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace hoox {

namespace {

/// More keys that come or go at once than this are shown as another list: each row by itself costs a layout.
constexpr qsizetype kMostLockSteps = 16;

QSet<QString> lockKeysOf(const QVector<LockEntry> &entries)
{
    QSet<QString> keys;
    for (const auto &entry : entries)
        keys.insert(entry.key);
    return keys;
}

} // namespace

LocksModel::LocksModel(LockManager &locks, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_locks(locks), m_clock(clock), m_now(clock.nowUtc())
{
}

int LocksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LocksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LocksModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.at(index.row());
    switch (index.column()) {
    case Key:
        return row.key;
    case State:
        return static_cast<int>(row.state);
    case ExpiresIn:
        return std::max(qint64(0), m_now.msecsTo(row.expiresAt));
    case Owner:
        return row.owner;
    case Since:
        return row.reservedAt;
    default:
        return {};
    }
}

int LocksModel::rowOf(const QString &key) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&key](const LockEntry &row) { return row.key == key; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void LocksModel::refresh()
{
    if (m_reading)
        return;
    m_reading = true;
    // All of them: a reservation may be older than hundreds of committed keys.
    whenDone(m_locks.list(std::numeric_limits<int>::max()), this, [this](const Result<QVector<LockEntry>> &entries) {
        m_reading = false;
        if (entries) {
            m_error.reset();
            m_known = true;
            set(*entries);
        } else {
            m_error = entries.error();
        }
        Q_EMIT refreshed();
    });
}

void LocksModel::tick()
{
    m_now = m_clock.nowUtc();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, ExpiresIn), index(rowCount() - 1, ExpiresIn));
    refresh();
}

void LocksModel::set(QVector<LockEntry> entries)
{
    m_now = m_clock.nowUtc();
    // They come newest first.
    std::stable_partition(entries.begin(), entries.end(),
                          [](const LockEntry &entry) { return entry.state == LockState::Reserved; });
    m_more = static_cast<int>(std::max(qsizetype(0), entries.size() - kMostRows));
    entries.resize(entries.size() - m_more);
    const auto wanted = lockKeysOf(entries), there = lockKeysOf(m_rows);
    if ((wanted - there).size() + (there - wanted).size() > kMostLockSteps) {
        beginResetModel();
        m_rows = entries;
        endResetModel();
        return;
    }
    for (auto row = rowCount() - 1; row >= 0; --row) {
        if (wanted.contains(m_rows.at(row).key))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    arrange(entries);
}

/// Keys that stay keep their rows, so that neither focus nor selection is lost. No row is there that is not wanted.
void LocksModel::arrange(const QVector<LockEntry> &wanted)
{
    for (int row = 0; row < wanted.size(); ++row) {
        const auto &entry = wanted.at(row);
        if (row >= m_rows.size() || m_rows.at(row).key != entry.key) {
            if (const auto from = rowOf(entry.key); from >= 0) {
                beginMoveRows({}, from, from, {}, row);
                m_rows.move(from, row);
                endMoveRows();
            } else {
                beginInsertRows({}, row, row);
                m_rows.insert(row, entry);
                endInsertRows();
            }
        }
        if (m_rows.at(row) == entry)
            continue;
        m_rows[row] = entry;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

} // namespace hoox
