#pragma once

#include "models/reports/ReportSchedule.h"
#include "models/reports/ReportsFilter.h"
#include "ui/common/Page.h"
#include "ui/reports/ReportWork.h"

class QLineEdit;

namespace hoox {

class Clock;
class NewReportPanel;
class ReportActions;
class ReportPreview;
class ReportsTable;
class SectionHead;
class StatePanel;
struct ReportPlaces;

/// New report, reports that were made, and their pages (ux "Reports"). A report is looked at before it stands among the
/// others. One is made at a time. GUI thread.
class ReportsPage final : public Page
{
    Q_OBJECT

public:
    ReportsPage(ReportsModel &reports, ReportSources sources, const Clock &clock, const ReportMaker &maker,
                Appearance &appearance, QWidget *parent = nullptr);
    ~ReportsPage() override;

    /// Adds the line of actions below, and the bucket's reports to the list. Once.
    void followPlaces(const ReportPlaces &places);
    /// Adds the plan of the day's report below the form; `planChosen` follows. `schedule` outlives this. Once.
    void followSchedule(const ReportSchedule &schedule, bool mayStore);
    /// When the kill switch was engaged, by time: periods to choose.
    void setIncidents(const QVector<TimeRange> &engaged);
    /// Makes the report of a period without a preview, and stores it if told to; `dueEnded` follows. False while
    /// another one is being made.
    [[nodiscard]] bool createDue(const TimeRange &range, bool stores);

    void activate() override;
    [[nodiscard]] QString selectionSummary() const override;

Q_SIGNALS:
    /// A report stands among the others now, or could not be put there.
    void ended(const QString &file, const hoox::Result<hoox::ReportResult> &result);
    /// The same of one that was due, after `ended`.
    void dueEnded(const hoox::Result<hoox::Done> &made);
    /// An upload to the bucket ended.
    void stored(const QString &key, const hoox::Result<hoox::BlobInfo> &result);
    /// A copy was saved elsewhere, or a report was printed, or could not be.
    void copied(const QString &file, const hoox::Result<hoox::Done> &result);
    void printed(const QString &file, const hoox::Result<hoox::Done> &result);
    void planChosen(const hoox::ReportPlan &plan);
    /// The page came to the front: what it offers may be read anew.
    void activated();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void aged() override;

private:
    void build();
    [[nodiscard]] QWidget *makeList();
    void connectForm();
    void connectWork();
    void showProgress(ReportWork::Stage stage, qint64 done, qint64 total);
    void takeDraft(const Result<ReportResult> &result);
    void takeSaved(const QString &file, const Result<ReportResult> &result);
    void takeMade(const QString &file, const Result<ReportResult> &result);
    void showDraft();
    /// After something else ran: the preview that waits, or `note`.
    void showForm(const QString &note);
    [[nodiscard]] QString madeWords(const ReportResult &result) const;
    void showList();
    void showSelected();
    [[nodiscard]] const ReportFile *selected() const;
    void fitWidth();

    ReportsModel &m_reports;
    const Clock &m_clock;
    ReportWork m_work;
    ReportsFilter m_filter;
    NewReportPanel *m_form;
    QLineEdit *m_words;
    SectionHead *m_head;
    ReportsTable *m_table;
    StatePanel *m_state;
    ReportPreview *m_preview;
    ReportActions *m_actions = nullptr; ///< Once there are places.
    QString m_draftWords;               ///< What the preview that waits is.
    bool m_stores = false;              ///< The one being made goes into the bucket.
    QString m_wanted;                   ///< Selected as soon as it is listed.
    QString m_chosen;                   ///< The name of the selected one: it stays so when the list is read again.
    bool m_isReset = false;             ///< The list is being read again.
    QString m_madeNote;                 ///< Of the last one, while its bundle is written.
};

} // namespace hoox
