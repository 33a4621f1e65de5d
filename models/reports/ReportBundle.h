#pragma once

#include "models/reports/SealedReport.h"
#include "storage/export/ExportJob.h"

#include <QObject>

namespace hoox {

class TableExport;

/// Writes the fills of a report that is there beside it, as a spreadsheet and a program read them (RP-4):
/// NAME-fills.csv, NAME-fills.json, and NAME-bundle.json, which names the report by its content hash and the SHA-256 of
/// its file, and has rows, bytes and SHA-256 of the other two:
///
///     {"format": "hoox-report-bundle 1", "report": "NAME.pdf", "content_hash": "…", "sha256": "…", "profile": "…",
///      "from": "2026-05-18T00:00:00Z", "to": "…", "exchange": null, "symbol": null,
///      "files": [{"name": "NAME-fills.csv", "rows": 1204, "bytes": 140233, "sha256": "…"}, …]}
///
/// All three or none. One at a time. GUI thread; the ledger is read and the files are written off it.
class ReportBundle final : public QObject
{
    Q_OBJECT

public:
    /// What becomes of files that stand there already.
    enum class Existing { Kept, Replaced };

    /// `exports` outlives this.
    explicit ReportBundle(TableExport &exports, QObject *parent = nullptr);
    ~ReportBundle() override;

    /// Not while one runs.
    void start(const QString &report, Existing existing = Existing::Kept);
    /// `finished` follows with `Cancelled`.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(int thousandths);
    /// The files: CSV, JSON, and what tells of both. `Conflict` if one was there already and was to be kept, and, with
    /// `RowsDiffer`, if the ledger has other rows by now than the report counts; a summary counts none.
    void finished(const hoox::Result<QStringList> &files);

private:
    /// A file that is to be written.
    struct Planned
    {
        QString path;
        ExportJob job;
    };
    /// One that stands there.
    struct Written
    {
        QString path;
        ExportResult result;
    };
    [[nodiscard]] static QVector<Planned> planned(const QString &report, const ReportSeal &seal);
    [[nodiscard]] static QString manifestPath(const QString &report);
    [[nodiscard]] static Result<SealedReport> readForBundle(const QString &report, Existing existing);
    [[nodiscard]] static Result<Done> agrees(const Written &file, const ReportSeal &seal);
    [[nodiscard]] static Result<Done> writeManifest(const QString &report, const SealedReport &sealed,
                                                    const QVector<Written> &files);
    static void remove(const QVector<Written> &files);
    void next();
    void finish();
    void end(const Error &error);

    TableExport &m_exports;
    SealedReport m_sealed;
    QVector<Planned> m_planned;
    QVector<Written> m_written;
    QString m_report;
    Pending<ExportResult> m_pending;
    bool m_running = false;
    bool m_cancelled = false;
};

} // namespace hoox
