#pragma once

#include "models/reports/ReportReader.h"
#include "ui/reports/ReportRequest.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace hoox {

class ReportLanguages;

/// Makes one report file. Reads and paints off the GUI thread: the fills on the ledger's scan thread as they come, the
/// rest on a pool thread. Written beside `outFile` and renamed at the end; a cancel, a failure or the end of this
/// object leave what was there before. Made and used in the GUI thread; headless as well (offscreen).
class ReportJob final : public QObject
{
    Q_OBJECT

public:
    enum class Stage { Reading, Writing, Finishing };

    ReportJob(const ReportSources &sources, ReportRequest request, QObject *parent = nullptr);
    ~ReportJob() override;

    /// Written in the request's language whatever the window speaks; without this, in the window's. Before `start`.
    void setLanguages(std::shared_ptr<ReportLanguages> languages) { m_languages = std::move(languages); }
    void start();
    /// `finished` follows with `Cancelled`.
    void cancel();
    [[nodiscard]] const ReportRequest &request() const { return m_request; }

Q_SIGNALS:
    /// Reading counts thousandths, Writing counts fills. At most ten a second.
    void progressed(hoox::ReportJob::Stage stage, qint64 done, qint64 total);
    /// Once.
    void finished(const hoox::Result<hoox::ReportResult> &result);

private:
    struct Writing;
    void open(const ReportData &data);
    void writeFills();
    void close();
    void end(const Result<ReportResult> &result);

    Ledger &m_ledger;
    ReportRequest m_request;
    ReportReader m_reader;
    std::shared_ptr<ReportLanguages> m_languages; ///< Shared with the threads that paint.
    QTimer m_ticks;
    std::shared_ptr<Writing> m_writing; ///< Shared with the threads that paint.
    QFuture<void> m_scan;
    qint64 m_expected = 0;
    bool m_cancelled = false;
};

} // namespace hoox
