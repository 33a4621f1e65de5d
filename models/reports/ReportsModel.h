#pragma once

#include "storage/base/Result.h"
#include "storage/domain/TimeRange.h"

#include <QAbstractTableModel>
#include <QFileSystemWatcher>
#include <QVector>

#include <optional>

namespace hoox {

/// One PDF of the workspace's `reports/`. What is known of foreign files is their name, size and time only.
struct ReportFile
{
    QString path;
    qint64 sizeBytes = 0;
    qint64 madeAt = 0; ///< Unix seconds, UTC; the file's own time.
    std::optional<TimeRange> range;
    std::optional<qint64> pages;
    std::optional<qint64> fills;
    bool isSealed = false; ///< It has a content hash, so it can be verified.
    [[nodiscard]] QString name() const { return path.section(u'/', -1); }
    friend bool operator==(const ReportFile &, const ReportFile &) = default;
};

/// "daily-2026-05-18.pdf", "week-2026-05-12.pdf", else with both ends. Never holds a path.
[[nodiscard]] QString reportFileName(const TimeRange &range);

/// The PDFs of a folder, newest first, at most `ReportsModel::kMostFiles`; makes the folder if it is missing. Blocks;
/// worker thread.
[[nodiscard]] Result<QVector<ReportFile>> readReportFiles(const QString &folder);

/// The reports that were made, newest first. Reads the folder off the GUI thread, again whenever it changes. GUI
/// thread.
class ReportsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Period, Pages, Made, Size, ColumnCount };
    enum Role { FileRole = Qt::UserRole };
    static constexpr int kMostFiles = 5000; ///< The newest ones; a folder full of others stays harmless.

    explicit ReportsModel(const QString &folder, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] const ReportFile &fileAt(int row) const { return m_files.at(row); }
    [[nodiscard]] int rowOf(const QString &path) const; ///< -1 if it is not listed.
    /// A path in the folder that no listed report has.
    [[nodiscard]] QString freePath(const TimeRange &range) const;
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Makes the folder if it is missing.
    void refresh();

Q_SIGNALS:
    void listed();
    void failed(const hoox::Error &error);

private:
    void take(QVector<ReportFile> files);
    QString m_folder;
    QFileSystemWatcher m_watcher;
    QVector<ReportFile> m_files;
    bool m_loaded = false;
    bool m_reading = false;
    bool m_again = false; ///< It changed while it was read.
};

} // namespace hoox

Q_DECLARE_METATYPE(hoox::ReportFile)
