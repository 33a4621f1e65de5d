#pragma once

#include "storage/blobs/BlobAuditReport.h"

#include <QAbstractTableModel>

namespace hoox {

/// One list of what `verify` found: the first `kMostListed` of it. GUI thread.
class FindingsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class List {
        Missing,      ///< Orders without a log.
        Orphaned,     ///< Logs without a fill.
        Mismatched,   ///< Fields that differ, and logs that are damaged.
        NotComparable ///< Fields of which the log or the ledger says nothing.
    };
    enum Column { Exchange, Symbol, OrderId, Field, InLog, InLedger, Key, ColumnCount };
    /// A row, whatever its list.
    struct Finding
    {
        BlobMismatch order;
        std::optional<LogComparison> comparison; ///< None: the row is told by its list, or the log is damaged.
        bool isDamaged = false;
    };

    explicit FindingsModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void show(const BlobAuditReport &report, List list);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Texts as they are; an empty one is not known.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const Finding &at(int row) const { return m_rows.at(row); }

private:
    QVector<Finding> m_rows;
};

} // namespace hoox
