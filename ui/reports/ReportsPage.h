#pragma once

#include "models/reports/ReportScope.h"
#include "models/reports/ReportSources.h"
#include "models/reports/ReportsModel.h"
#include "ui/common/Page.h"
#include "ui/reports/ReportRequest.h"

#include <memory>

namespace hoox {

class Clock;
class NewReportPanel;
class ReportActions;
class ReportJob;
class ReportPreview;
class ReportsTable;
class StatePanel;
struct ReportPlaces;

/// Who makes the reports: stands on their edges.
struct ReportMaker
{
    QString profileName;
    QString profileKind; ///< "PAPER", "TEST" or "REAL MONEY".
    QString desk;
    QString language = QStringLiteral("en"); ///< Of the window's words, BCP 47.
};

/// New report, reports that were made, and their pages (ux "Reports"). One report is made at a time. GUI thread.
class ReportsPage final : public Page
{
    Q_OBJECT

public:
    ReportsPage(ReportsModel &reports, ReportSources sources, const Clock &clock, ReportMaker maker,
                Appearance &appearance, QWidget *parent = nullptr);
    ~ReportsPage() override;

    /// Adds the line of actions below, and the bucket's reports to the list. Once.
    void followPlaces(const ReportPlaces &places);
    /// Makes the report of a period as its button does, and stores it if told to; `ended` follows. False while another
    /// one is being made.
    [[nodiscard]] bool createDue(const TimeRange &range, bool stores);

    void activate() override;
    [[nodiscard]] QString selectionSummary() const override;

Q_SIGNALS:
    /// A report was made, or was not.
    void ended(const QString &file, const hoox::Result<hoox::ReportResult> &result);
    /// An upload to the bucket ended.
    void stored(const QString &key, const hoox::Result<hoox::BlobInfo> &result);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void create(const ReportScope &scope);
    void finish(const Result<ReportResult> &result);
    void showList();
    void showSelected();
    void fitWidth();

    ReportsModel &m_reports;
    const ReportSources m_sources;
    const Clock &m_clock;
    ReportMaker m_maker;
    NewReportPanel *m_form;
    ReportsTable *m_table;
    StatePanel *m_state;
    ReportPreview *m_preview;
    ReportActions *m_actions = nullptr; ///< Once there are places.
    std::unique_ptr<ReportJob> m_job;
    bool m_stores = false; ///< The one being made goes into the bucket.
    QString m_wanted;      ///< Selected as soon as it is listed.
};

} // namespace hoox
