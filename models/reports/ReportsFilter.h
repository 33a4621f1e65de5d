#pragma once

#include "models/reports/ReportsModel.h"

#include <QSortFilterProxyModel>

namespace hoox {

/// The reports whose names have all the words that were typed, in any case and order. GUI thread.
class ReportsFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// `reports` outlives this.
    explicit ReportsFilter(ReportsModel &reports, QObject *parent = nullptr);

    void setWords(const QString &words);
    [[nodiscard]] bool isOn() const { return !m_words.isEmpty(); }
    /// None for a row that is not there.
    [[nodiscard]] const ReportFile *fileAt(int row) const;
    /// -1 if it is not among the shown ones.
    [[nodiscard]] int rowOf(const QString &path) const;
    [[nodiscard]] int rowOfName(const QString &name) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] int rowOfSource(int row) const;

    ReportsModel &m_reports;
    QStringList m_words;
};

} // namespace hoox
