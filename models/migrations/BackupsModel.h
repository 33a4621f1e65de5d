#pragma once

#include "storage/ledger/LedgerUpkeep.h"

#include <QAbstractTableModel>
#include <QHash>

namespace hoox {

/// One file of the workspace's `backups/`.
struct BackupRow
{
    enum class Checked {
        NotSince,   ///< It was verified as it was made, and not looked at since this program started.
        Verified,   ///< Opened and read through at `checkedAt`.
        NotABackup, ///< It carries no label: kept as it stood, or somebody else's.
        Differs,    ///< It does not hold what its label says.
    };
    QString file; ///< Absolute.
    BackupInfo info;
    Checked checked = Checked::NotSince;
    qint64 checkedAt = 0; ///< Unix seconds, UTC; 0 if it was not.
    [[nodiscard]] QString name() const { return file.section(u'/', -1); }
    [[nodiscard]] bool isRestorable() const { return checked == Checked::NotSince || checked == Checked::Verified; }
};

/// The backups of a workspace, newest first, and what was found when they were last verified. GUI thread.
class BackupsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `Actions` holds nothing: a place for the buttons of a row.
    enum Column { MadeAt, Rows, Size, Hash, State, MadeBy, File, Actions, ColumnCount };
    static constexpr qsizetype kMostFiles = 200; ///< The newest; the others stay in their folder.

    explicit BackupsModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] const BackupRow &at(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(const QString &file) const; ///< -1 if it is not listed.
    void set(const QVector<BackupEntry> &entries);
    /// What verifying `file` found, at `at`. Kept while this object lives.
    void setChecked(const QString &file, bool sound, qint64 at);

private:
    struct Finding
    {
        bool sound = false;
        qint64 at = 0;
    };
    void judge(BackupRow &row) const;
    QVector<BackupRow> m_rows;
    QHash<QString, Finding> m_findings;
};

} // namespace hoox
