#include "ui/shell/CommandModel.h"

#include "ui/shell/FuzzyMatch.h"

#include <algorithm>
#include <numeric>

namespace hoox {

CommandModel::CommandModel(QVector<CommandEntry> entries, QObject *parent)
    : QAbstractTableModel(parent), m_entries(std::move(entries))
{
    setQuery({});
}

void CommandModel::setQuery(const QString &query)
{
    beginResetModel();
    m_rows.clear();
    QVector<int> matches(m_entries.size());
    for (qsizetype at = 0; at < m_entries.size(); ++at) {
        const auto &entry = m_entries.at(at);
        // The place and the keys are looked for too, after the words.
        const auto match = fuzzyMatch(query, entry.words + u' ' + entry.place + u' ' + entry.keys);
        if (!match)
            continue;
        matches[at] = *match + fuzzyMatch(query, entry.words).value_or(0);
        m_rows += at;
    }
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [&matches](qsizetype one, qsizetype other) { return matches.at(one) > matches.at(other); });
    endResetModel();
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CommandModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const auto &entry = at(index.row());
    switch (index.column()) {
    case Words:
        return entry.words;
    case Place:
        return entry.place;
    case Keys:
        return entry.keys;
    default:
        return entry.obstacle;
    }
}

} // namespace hoox
