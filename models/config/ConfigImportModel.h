#pragma once

#include "models/config/ConfigFile.h"

#include <QAbstractTableModel>

namespace hoox {

/// The dry run of a file of keys, a row a key. Facts only. GUI thread.
class ConfigImportModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Key, Verdict, Now, New, Why, ColumnCount };

    explicit ConfigImportModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] const ConfigImportLine &at(int row) const { return m_plan.at(row); }
    [[nodiscard]] const QVector<ConfigImportLine> &plan() const { return m_plan; }
    [[nodiscard]] int count(ConfigImportLine::Verdict verdict) const;
    /// Changes and additions.
    [[nodiscard]] int writes() const;
    void set(const QVector<ConfigImportLine> &plan);

private:
    QVector<ConfigImportLine> m_plan;
};

} // namespace hoox
