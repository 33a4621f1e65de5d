#include "models/config/ConfigModel.h"

#include "storage/config/GuardedConfig.h"

#include <QSet>

#include <algorithm>

namespace hoox {

ConfigRow::State ConfigRow::state() const
{
    using Write = ConfigWriteStatus::State;
    if (write.state == Write::Waiting || write.state == Write::Writing)
        return State::Waiting;
    // An answer that got lost may have been a good one: what is read then is what was wanted.
    if (write.state == Write::Failed && write.value != entry.value)
        return State::Failed;
    if (propagation.state == PropagationStatus::State::Propagating)
        return State::Propagating;
    // What was read since may be what was written after all.
    if (propagation.state == PropagationStatus::State::Diverged && propagation.written != entry.value)
        return State::Diverged;
    return tier.isEmpty() ? State::Settled : State::Misplaced;
}

namespace {

/// More keys that come or go at once than this are shown as another list: each row by itself costs a layout.
constexpr qsizetype kMostSteps = 16;

ConfigRow rowOfEntry(const ConfigEntry &entry)
{
    return {entry, configTypeOf(entry.key), tierOfFastState(entry.key), {}, {}};
}

} // namespace

ConfigModel::ConfigModel(QObject *parent) : QAbstractTableModel(parent) {}

int ConfigModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ConfigModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConfigModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.at(index.row());
    switch (index.column()) {
    case Key:
        return row.entry.key;
    case Type:
        return static_cast<int>(row.type);
    case Value:
        return row.isMasked() ? QVariant() : QVariant(QString::fromUtf8(row.entry.value));
    case State:
        return static_cast<int>(row.state());
    case LastChange:
        return row.entry.changedAt;
    default:
        return {};
    }
}

int ConfigModel::rowOf(const QString &key) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&key](const ConfigRow &row) { return row.entry.key == key; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ConfigModel::count(ConfigRow::State state) const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [state](const ConfigRow &row) { return row.state() == state; }));
}

QVector<ConfigEntry> ConfigModel::entries() const
{
    QVector<ConfigEntry> entries;
    for (const auto &row : m_rows)
        entries.append(row.entry);
    return entries;
}

void ConfigModel::set(const QVector<ConfigEntry> &entries)
{
    QSet<QString> wanted, there;
    for (const auto &entry : entries)
        wanted.insert(entry.key);
    for (const auto &row : std::as_const(m_rows))
        there.insert(row.entry.key);
    if ((wanted - there).size() + (there - wanted).size() > kMostSteps) {
        replaceAll(entries);
        return;
    }
    for (auto row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_rows.at(row).entry.key))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < entries.size(); ++row) {
        const auto &entry = entries.at(row);
        if (row < m_rows.size() && m_rows.at(row).entry.key == entry.key) {
            if (m_rows.at(row).entry == entry)
                continue;
            m_rows[row].entry = entry;
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            continue;
        }
        beginInsertRows({}, row, row);
        m_rows.insert(row, rowOfEntry(entry));
        endInsertRows();
    }
}

void ConfigModel::replaceAll(const QVector<ConfigEntry> &entries)
{
    beginResetModel();
    QVector<ConfigRow> rows;
    for (const auto &entry : entries)
        rows.append(rowOfEntry(entry));
    m_rows = rows;
    endResetModel();
}

template <typename Change>
void ConfigModel::change(const QString &key, Change apply)
{
    const auto row = rowOf(key);
    if (row < 0)
        return;
    const auto before = m_rows.at(row);
    apply(m_rows[row]);
    if (m_rows.at(row) != before)
        Q_EMIT dataChanged(index(row, State), index(row, State));
}

void ConfigModel::setPropagation(const QString &key, const PropagationStatus &status)
{
    change(key, [&status](ConfigRow &row) { row.propagation = status; });
}

void ConfigModel::setWrite(const QString &key, const ConfigWriteStatus &status)
{
    change(key, [&status](ConfigRow &row) { row.write = status; });
}

} // namespace hoox
