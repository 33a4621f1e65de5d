#pragma once

#include "models/reports/ReportsModel.h"
#include "ui/common/Page.h"
#include "ui/reports/ReportRequest.h"

#include <memory>

namespace hoox {

class Button;
class Clock;
class Ledger;
class NewReportPanel;
class ReportJob;
class ReportPreview;
class ReportsTable;
class StatePanel;

/// Who makes the reports: stands on their edges.
struct ReportMaker
{
    QString profileName;
    QString profileKind; ///< "PAPER", "TEST" or "REAL MONEY".
    QString desk;
};

/// New report, reports that were made, and their pages (ux "Reports"). One report is made at a time. GUI thread.
class ReportsPage final : public Page
{
    Q_OBJECT

public:
    ReportsPage(ReportsModel &reports, Ledger &ledger, const Clock &clock, ReportMaker maker, Appearance &appearance,
                QWidget *parent = nullptr);
    ~ReportsPage() override;

    void activate() override;
    [[nodiscard]] QString selectionSummary() const override;

Q_SIGNALS:
    /// A report was made, or was not.
    void ended(const QString &file, const hoox::Result<hoox::ReportResult> &result);
    /// The chosen report, into the bucket (RP-3).
    void uploadRequested(const QString &file);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void create(const TimeRange &range);
    void finish(const Result<ReportResult> &result);
    void showList();
    void showSelected();
    void fitWidth();

    ReportsModel &m_reports;
    Ledger &m_ledger;
    const Clock &m_clock;
    ReportMaker m_maker;
    NewReportPanel *m_form;
    ReportsTable *m_table;
    StatePanel *m_state;
    ReportPreview *m_preview;
    Button *m_upload;
    std::unique_ptr<ReportJob> m_job;
    QString m_wanted; ///< Selected as soon as it is listed.
};

} // namespace hoox
