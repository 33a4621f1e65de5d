#pragma once

#include "models/blobs/JsonRecords.h"

#include <QAbstractTableModel>
#include <QCache>

namespace hoox {

/// JSON lines as a table: a record a row, its members the columns. Only records in sight are parsed, and few are kept,
/// so that a million cost what their text costs; one above `kLargestRecord` is none for a table, and stands as its
/// text. GUI thread.
class JsonRecordsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        WholeRole = Qt::UserRole + 1, ///< The value as it stands, for the clipboard; at most `kLongestCopied` bytes.
        RecordRole,                   ///< The whole record as it stands.
        IsFaultRole, ///< The record is no JSON object, or too large: its text stands in the first column.
        InstantRole  ///< As `JsonTreeModel::InstantRole`.
    };
    static constexpr int kLongestCell = 200;
    static constexpr int kLongestCopied = 1'000'000;
    static constexpr qsizetype kLargestRecord = 256 * 1024; ///< Bytes: taken apart while the window waits.
    static constexpr int kMostKeptBytes = 4 * 1024 * 1024;  ///< Of the texts of the records that are kept.

    explicit JsonRecordsModel(QObject *parent = nullptr);
    void setRecords(std::shared_ptr<const JsonRecords> records);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Record
    {
        std::shared_ptr<const JsonDocument> json; ///< Null if it is no JSON object.
        QVector<qint64> members;                  ///< By column; -1 for none. Of duplicates the last.
    };
    [[nodiscard]] const Record &recordAt(int row) const;
    std::shared_ptr<const JsonRecords> m_records;
    mutable QCache<int, Record> m_kept{kMostKeptBytes};
};

} // namespace hoox
