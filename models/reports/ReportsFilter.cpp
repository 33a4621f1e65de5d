#include "models/reports/ReportsFilter.h"

#include <algorithm>

namespace hoox {

ReportsFilter::ReportsFilter(ReportsModel &reports, QObject *parent) : QSortFilterProxyModel(parent), m_reports(reports)
{
    setSourceModel(&reports);
}

void ReportsFilter::setWords(const QString &words)
{
    auto split = words.simplified().split(u' ', Qt::SkipEmptyParts);
    if (split == m_words)
        return;
    m_words = std::move(split);
    invalidateFilter();
}

const ReportFile *ReportsFilter::fileAt(int row) const
{
    const auto source = mapToSource(index(row, 0));
    return source.isValid() ? &m_reports.fileAt(source.row()) : nullptr;
}

int ReportsFilter::rowOf(const QString &path) const
{
    return rowOfSource(m_reports.rowOf(path));
}

int ReportsFilter::rowOfName(const QString &name) const
{
    return rowOfSource(name.isEmpty() ? -1 : m_reports.rowOfName(name));
}

int ReportsFilter::rowOfSource(int row) const
{
    return row < 0 ? -1 : mapFromSource(m_reports.index(row, 0)).row();
}

bool ReportsFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto name = m_reports.fileAt(row).name();
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&name](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
}

} // namespace hoox
