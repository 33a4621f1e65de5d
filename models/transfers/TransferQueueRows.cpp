#include "models/transfers/TransferQueue.h"

#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"

#include <algorithm>
#include <utility>

// The part of TransferQueue that is rows: what views are told of them, and what is kept of them over a restart.
namespace hoox {

void TransferQueue::start()
{
    const auto opened = runOnPool<QVector<KeptTransfer>>([file = m_file] { return file->open(); });
    whenDone(opened, this, [this](const Result<QVector<KeptTransfer>> &kept) { takeKept(kept); });
}

void TransferQueue::takeKept(const Result<QVector<KeptTransfer>> &kept)
{
    if (!kept)
        return setKeepError(kept.error());
    m_isOpen = true;
    QVector<KeptTransfer> rows = *kept;
    rows.resize(std::min<qsizetype>(rows.size(), kMostRows - rowCount()));
    if (!rows.isEmpty()) {
        const auto count = static_cast<int>(rows.size());
        beginInsertRows({}, 0, count - 1); // They are older than whatever came in meanwhile.
        std::vector<Row> older;
        for (const auto &[id, wish] : std::as_const(rows)) {
            Row row;
            row.id = id;
            row.wish = wish;
            row.state = State::Paused;
            older.push_back(std::move(row));
        }
        m_rows.insert(m_rows.begin(), std::make_move_iterator(older.begin()), std::make_move_iterator(older.end()));
        endInsertRows();
    }
    if (rowCount() > static_cast<int>(rows.size()))
        keepSoon();
    Q_EMIT changed();
}

void TransferQueue::tell()
{
    int first = -1, last = -1;
    for (int place = 0; place < rowCount(); ++place) {
        if (std::exchange(m_rows[static_cast<std::size_t>(place)].isTold, true))
            continue;
        first = first < 0 ? place : first;
        last = place;
    }
    if (first >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void TransferQueue::tellSoon(Row &row)
{
    row.isTold = false;
    if (!m_tell.isActive())
        m_tell.start();
}

void TransferQueue::setState(Row &row, State state)
{
    row.state = state;
    tellSoon(row);
}

void TransferQueue::remove(int first, int last)
{
    beginRemoveRows({}, first, last);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    endRemoveRows();
}

QStringList TransferQueue::idsWhere(bool (*fits)(State)) const
{
    QStringList ids;
    for (const auto &row : m_rows) {
        if (fits(row.state))
            ids.append(row.id);
    }
    return ids;
}

TransferQueue::Row *TransferQueue::find(const QString &id)
{
    const auto place = rowOf(id);
    return place < 0 ? nullptr : &m_rows[static_cast<std::size_t>(place)];
}

int TransferQueue::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&id](const Row &row) { return row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int TransferQueue::count(State state) const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [state](const Row &row) { return row.state == state; }));
}

void TransferQueue::keepSoon()
{
    if (m_isOpen && !m_keep.isActive())
        m_keep.start();
}

void TransferQueue::keep()
{
    QVector<KeptTransfer> unfinished;
    for (const auto &row : m_rows) {
        if (!isFinished(row.state) && !row.isCancelled)
            unfinished.append({row.id, row.wish});
    }
    const auto written =
        runOnPool<Done>([file = m_file, unfinished, number = ++m_written] { return file->write(unfinished, number); });
    whenDone(written, this, [this, number = m_written](const Result<Done> &done) {
        if (number == m_written)
            setKeepError(done ? std::nullopt : std::optional(done.error()));
    });
}

void TransferQueue::setKeepError(const std::optional<Error> &error)
{
    if (std::exchange(m_keepError, error) != error)
        Q_EMIT changed();
}

int TransferQueue::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TransferQueue::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TransferQueue::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case IdRole:
        return row.id;
    case KindRole:
        return static_cast<int>(row.wish.kind);
    case KeyRole:
        return row.wish.key;
    case PathRole:
        return row.wish.path;
    case StateRole:
        return static_cast<int>(row.state);
    case FiguresRole:
        return QVariant::fromValue(row.figures);
    case SizeRole:
        return row.wish.sizeBytes;
    case SpeedRole:
        return row.state == State::Running ? row.speed.perSecond(m_clock.monotonic()).value_or(-1) : qint64(-1);
    case ErrorRole:
        return row.error ? QVariant::fromValue(*row.error) : QVariant();
    default:
        return {};
    }
}

} // namespace hoox
