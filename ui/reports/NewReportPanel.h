#pragma once

#include "models/reports/ReportScope.h"
#include "storage/base/Clock.h"
#include "storage/base/Result.h"
#include "ui/common/Appearance.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QProgressBar;

namespace hoox {

class Button;
class Segmented;

/// The form of a new report: template and period in UTC, the part of the book, summary or every fill, what runs now.
/// Knows no ledger: it says what is wanted. GUI thread.
class NewReportPanel final : public QWidget
{
    Q_OBJECT

public:
    NewReportPanel(Appearance &appearance, const Clock &clock, QWidget *parent = nullptr);

    /// Half open. `from` is before `to`, or nothing can be made.
    [[nodiscard]] TimeRange range() const;
    /// Chooses the template that has this period.
    void setRange(const TimeRange &range);
    [[nodiscard]] ReportScope scope() const;
    /// "Reading the ledger", "Writing"; `total` 0 is not known.
    void showProgress(const QString &what, qint64 done, qint64 total);
    void showIdle(const QString &note);
    void showError(const Error &error);

Q_SIGNALS:
    void createRequested(const hoox::ReportScope &scope);
    void cancelRequested();

private:
    void build();
    [[nodiscard]] QBoxLayout *buildPeriod();
    void label();
    /// The last whole period of it.
    void applyTemplate(int kind);
    /// The period as it was typed; that of a template is kept whole.
    void snap();
    void showRange(const TimeRange &range);
    void applyAppearance();
    void check();
    void setRunning(bool running);

    Appearance &m_appearance;
    const Clock &m_clock;
    QLabel *m_title;
    QLabel *m_toLabel;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    Segmented *m_template;
    QComboBox *m_exchange;
    QLineEdit *m_symbol;
    Segmented *m_detail;
    QLabel *m_scopeLabel;
    QLabel *m_contents;
    QLabel *m_note;
    QProgressBar *m_progress;
    Button *m_create;
    Button *m_cancel;
    TimeRange m_range; ///< As the two fields show it.
    bool m_running = false;
};

} // namespace hoox
