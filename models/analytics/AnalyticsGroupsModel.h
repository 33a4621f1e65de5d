#pragma once

#include "models/analytics/AnalyticsFigures.h"

#include <QAbstractTableModel>

namespace hoox {

/// The figures behind a chart: a row a day, symbol, exchange or asset. Facts only: words are the table's. GUI thread.
class AnalyticsGroupsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Fills,
        Failed,
        Volume,
        Fees,
        FeeShare,
        Closes,
        HitRate,
        Realised,
        LeftOut,
        Profit,
        ColumnCount
    };

    explicit AnalyticsGroupsModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// `DisplayRole`: the name, or the second of a period; amounts, shares from 0 to 1, counts. Nothing where it is not
    /// known, or has no base.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] const AnalyticsGroup &at(int row) const { return m_groups.at(row); }
    /// At most `most` of them are rows; the same ones again change nothing.
    void set(const QVector<AnalyticsGroup> &groups, int most);
    [[nodiscard]] int all() const { return m_all; } ///< Also those that are no rows.

private:
    QVector<AnalyticsGroup> m_groups;
    int m_all = 0;
};

/// Filled rows by hour of the day, UTC: 24 rows. GUI thread.
class AnalyticsHoursModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Hour, Fills, Share, ColumnCount };
    using Hours = std::array<qint64, 24>;

    explicit AnalyticsHoursModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// `DisplayRole`: the hour, the count, its share of all from 0 to 1; nothing without any.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    void set(const Hours &fills);

private:
    Hours m_fills{};
    qint64 m_all = 0;
};

} // namespace hoox
