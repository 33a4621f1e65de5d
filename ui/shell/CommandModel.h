#pragma once

#include "ui/shell/CommandTable.h"

#include <QAbstractTableModel>

namespace hoox {

/// The entries of a `CommandTable` that answer what was typed, the best first. Nothing typed: all, as they came. GUI
/// thread.
class CommandModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Words, Place, Keys, Obstacle, ColumnCount };

    explicit CommandModel(QVector<CommandEntry> entries, QObject *parent = nullptr);

    void setQuery(const QString &query);
    [[nodiscard]] const CommandEntry &at(int row) const { return m_entries.at(m_rows.at(row)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QVector<CommandEntry> m_entries;
    QVector<qsizetype> m_rows; ///< Those shown.
};

} // namespace hoox
