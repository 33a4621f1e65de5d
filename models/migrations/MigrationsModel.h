#pragma once

#include "storage/ledger/LedgerUpkeep.h"

#include <QAbstractTableModel>

namespace hoox {

/// The ledger's migrations, by number; those of a newer version last. GUI thread.
class MigrationsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Name, State, Checksum, AppliedAt, ColumnCount };

    explicit MigrationsModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] const MigrationStatus &at(int row) const { return m_all.at(row); }
    [[nodiscard]] int count(MigrationStatus::State state) const;
    void set(const QVector<MigrationStatus> &all);

private:
    QVector<MigrationStatus> m_all;
};

} // namespace hoox
