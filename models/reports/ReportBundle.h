#pragma once

#include "models/reports/ReportSeal.h"
#include "storage/export/ExportJob.h"

#include <QObject>

namespace hoox {

class TableExport;

/// One of the files that stand beside a report.
struct ReportBundleFile
{
    QString path;
    ExportJob job;
};

/// The fills of a report as a spreadsheet and a program read them: NAME-fills.csv and NAME-fills.json (RP-4).
[[nodiscard]] QVector<ReportBundleFile> bundleFiles(const QString &report, const ReportSeal &seal);

/// `Conflict` with `RowsDiffer` if a file has other rows than its report: the ledger changed in between. Of a summary
/// nothing can be said, it counts none.
[[nodiscard]] Result<Done> agreesWithReport(const ReportBundleFile &file, const ExportResult &written,
                                            const ReportSeal &seal);

/// Writes the bundle of a report that is there: both files or none, and none over another file. One at a time. GUI
/// thread; the ledger is read and the files are written off it.
class ReportBundle final : public QObject
{
    Q_OBJECT

public:
    /// `exports` outlives this.
    explicit ReportBundle(TableExport &exports, QObject *parent = nullptr);
    ~ReportBundle() override;

    /// Not while one runs.
    void start(const QString &report);
    /// `finished` follows with `Cancelled`.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(int thousandths);
    /// The files, in the order of `bundleFiles`. `Conflict` if one was there already.
    void finished(const hoox::Result<QStringList> &files);

private:
    void take(const ReportSeal &seal);
    void next();
    void end(const Error &error);

    TableExport &m_exports;
    ReportSeal m_seal;
    QVector<ReportBundleFile> m_files;
    QStringList m_written;
    QString m_report;
    Pending<ExportResult> m_pending;
    bool m_running = false;
    bool m_cancelled = false;
};

} // namespace hoox
