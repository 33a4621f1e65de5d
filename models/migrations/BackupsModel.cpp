#include "models/migrations/BackupsModel.h"

#include <algorithm>

namespace hoox {

namespace {

bool isSameBackup(const BackupRow &row, const BackupEntry &entry)
{
    if (row.file != entry.file || (row.checked != BackupRow::Checked::NotABackup) != entry.info.has_value())
        return false;
    return !entry.info || (row.info.madeAt == entry.info->madeAt && row.info.sizeBytes == entry.info->sizeBytes &&
                           row.info.content == entry.info->content);
}

} // namespace

BackupsModel::BackupsModel(QObject *parent) : QAbstractTableModel(parent) {}

int BackupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BackupsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BackupsModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows.at(index.row());
    switch (index.column()) {
    case MadeAt:
        return row.info.madeAt;
    case Rows:
        return row.info.content.total();
    case Size:
        return row.info.sizeBytes;
    case Hash:
        return row.info.content.hash;
    case State:
        return static_cast<int>(row.checked);
    case MadeBy:
        return row.info.madeBy;
    case File:
        return row.name();
    default:
        return {};
    }
}

int BackupsModel::rowOf(const QString &file) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const auto &row) { return row.file == file; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void BackupsModel::judge(BackupRow &row) const
{
    const auto finding = m_findings.constFind(row.file);
    if (finding == m_findings.constEnd() || row.checked == BackupRow::Checked::NotABackup)
        return;
    row.checked = finding->sound ? BackupRow::Checked::Verified : BackupRow::Checked::Differs;
    row.checkedAt = finding->at;
}

void BackupsModel::set(const QVector<BackupEntry> &entries)
{
    const auto shown = entries.mid(0, kMostFiles);
    // The same list leaves the rows alone: a reset would take the keyboard's focus away.
    if (std::equal(m_rows.begin(), m_rows.end(), shown.begin(), shown.end(), isSameBackup))
        return;
    beginResetModel();
    m_rows.clear();
    for (const auto &entry : shown) {
        BackupRow row;
        row.file = entry.file;
        if (entry.info)
            row.info = *entry.info;
        else
            row.checked = BackupRow::Checked::NotABackup;
        judge(row);
        m_rows.append(row);
    }
    endResetModel();
}

void BackupsModel::setChecked(const QString &file, bool sound, qint64 at)
{
    m_findings.insert(file, {sound, at});
    const auto row = rowOf(file);
    if (row < 0)
        return;
    judge(m_rows[row]);
    Q_EMIT dataChanged(index(row, State), index(row, State));
}

} // namespace hoox
