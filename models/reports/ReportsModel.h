#pragma once

#include "models/reports/ReportScope.h"
#include "storage/blobs/BlobStore.h"
#include "storage/domain/TimeRange.h"

#include <QAbstractTableModel>
#include <QFileSystemWatcher>
#include <QHash>
#include <QVector>

#include <optional>

namespace hoox {

/// What is known of a report's content hash.
enum class SealState {
    None,     ///< It has none: a foreign file, or an old one.
    Sealed,   ///< It has one that nobody checked yet.
    Checking, ///< It is being worked out again.
    Verified, ///< The file is as it was written, its figures are those of the ledger, and the audit log knows it.
    Differs,  ///< The ledger or a journal says something else, or the audit log does not know it.
    Changed,  ///< The file is not as it was written.
};

/// One PDF of the workspace's `reports/`, or one that is in the bucket alone. What is known of foreign files, and of
/// the bucket's, is their name, size and time only.
struct ReportFile
{
    QString path; ///< Empty if it is in the bucket alone.
    qint64 sizeBytes = 0;
    qint64 madeAt = 0; ///< Unix seconds, UTC; the file's own time.
    std::optional<TimeRange> range;
    std::optional<qint64> pages;
    std::optional<qint64> fills;
    SealState seal = SealState::None;
    std::optional<bool> isInBucket = {}; ///< None: nobody asked, or no answer.
    QString bucketName = {};             ///< Of one that is in the bucket alone.
    [[nodiscard]] QString name() const { return path.isEmpty() ? bucketName : path.section(u'/', -1); }
    [[nodiscard]] bool isSealed() const { return seal != SealState::None; }
    friend bool operator==(const ReportFile &, const ReportFile &) = default;
};

/// "daily-2026-05-18.pdf", "week-2026-05-12.pdf", else with both ends. Never holds a path.
[[nodiscard]] QString reportFileName(const TimeRange &range);

/// The same of a part of the book or a summary, "daily-2026-05-18-bybit-summary.pdf", with a word before those of the
/// scope, such as "incident-4"; it may be empty.
[[nodiscard]] QString scopeFileName(const ReportScope &scope, const QString &word = {});

/// The PDFs of a folder, newest first, at most `ReportsModel::kMostFiles`; makes the folder if it is missing. Blocks;
/// worker thread.
[[nodiscard]] Result<QVector<ReportFile>> readReportFiles(const QString &folder);

/// The reports that were made, newest first, those of the bucket among them once `setBucket` told. Reads the folder off
/// the GUI thread, again whenever it changes. GUI thread.
class ReportsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Period, Pages, Made, Size, Seal, ColumnCount };
    enum Role { FileRole = Qt::UserRole };
    static constexpr int kMostFiles = 5000; ///< The newest ones; a folder full of others stays harmless.

    explicit ReportsModel(const QString &folder, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] const ReportFile &fileAt(int row) const { return m_files.at(row); }
    [[nodiscard]] int rowOf(const QString &path) const; ///< -1 if it is not listed.
    [[nodiscard]] int rowOfName(const QString &name) const;
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// Whether a sealed report of just this period is there that was made when it was over.
    [[nodiscard]] bool hasReportOf(const TimeRange &range) const;
    /// A path in the folder that no listed report has: of this name, or with a number before its end.
    [[nodiscard]] QString freePath(const QString &name) const;
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// Makes the folder if it is missing.
    void refresh();
    /// What `ReportShelf` listed.
    void setBucket(const QVector<BlobInfo> &objects);
    /// What a verification found, until the file changes.
    void setSeal(const QString &path, SealState state);

Q_SIGNALS:
    void listed();
    void failed(const hoox::Error &error);

private:
    struct Checked
    {
        qint64 sizeBytes = 0;
        qint64 madeAt = 0;
        SealState state = SealState::None;
    };
    void take(QVector<ReportFile> files);
    void merge();
    QString m_folder;
    QFileSystemWatcher m_watcher;
    QVector<ReportFile> m_files; ///< As shown.
    QVector<ReportFile> m_local;
    std::optional<QVector<BlobInfo>> m_bucket;
    QHash<QString, Checked> m_checked; ///< By path.
    bool m_loaded = false;
    bool m_reading = false;
    bool m_again = false; ///< It changed while it was read.
};

} // namespace hoox

Q_DECLARE_METATYPE(hoox::ReportFile)
