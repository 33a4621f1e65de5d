#pragma once

#include "models/reports/ReportScope.h"
#include "storage/base/Clock.h"
#include "storage/base/Result.h"
#include "ui/common/Appearance.h"
#include "ui/common/Language.h"
#include "ui/reports/ReportRequest.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QVBoxLayout;

namespace hoox {

class Button;
class ReportContentsBox;
class ReportPeriodBox;

/// The form of a new report: period, part of the book, contents, language, paper, and whether its fills stand beside it
/// as CSV and JSON. It says what runs now; a preview that waits is saved or discarded here. Knows no ledger: it says
/// what is wanted. GUI thread.
class NewReportPanel final : public QWidget
{
    Q_OBJECT

public:
    NewReportPanel(Appearance &appearance, const Clock &clock, QWidget *parent = nullptr);

    /// Half open. `from` is before `to`, or nothing can be made.
    [[nodiscard]] TimeRange range() const;
    /// Chooses the template that has this period.
    void setRange(const TimeRange &range);
    /// When the switch was engaged, by time.
    void setIncidents(const QVector<TimeRange> &engaged);
    /// Those that can be chosen; English alone is no choice. `chosen` is the tag of the one that is at first.
    void setLanguages(const QVector<Language> &languages, const QString &chosen);
    /// Without it there is no bundle to ask for.
    void setBundles(bool may);
    /// More below the form.
    void addSection(QWidget *widget);
    [[nodiscard]] ReportWish wish() const;

    /// "Reading the ledger", "Writing"; `total` 0 is not known.
    void showProgress(const QString &what, qint64 done, qint64 total);
    /// A preview is there and waits.
    void showDraft(const QString &note);
    /// Whether the preview that waits is what is looked at.
    void setDraftInSight(bool inSight);
    void showIdle(const QString &note);
    void showError(const Error &error);

Q_SIGNALS:
    void previewRequested(const hoox::ReportWish &wish);
    void cancelRequested();
    void saveRequested();
    void discardRequested();
    /// The preview is not what is looked at.
    void draftRequested();

private:
    enum class State { Idle, Running, Draft };
    void build();
    [[nodiscard]] QWidget *makeForm();
    [[nodiscard]] QWidget *makeFoot();
    void label();
    void check();
    void setState(State state);
    void applyAppearance();

    Appearance &m_appearance;
    ReportPeriodBox *m_period;
    QLabel *m_bookLabel;
    QComboBox *m_exchange;
    QLineEdit *m_symbol;
    ReportContentsBox *m_contents;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_paperLabel;
    QComboBox *m_paper;
    QCheckBox *m_bundles;
    QWidget *m_form = nullptr; ///< What is asked for, without the sections below.
    QVBoxLayout *m_sections = nullptr;
    QWidget *m_content = nullptr; ///< What scrolls.
    QLabel *m_note;
    QProgressBar *m_progress;
    Button *m_preview;
    Button *m_cancel;
    Button *m_save;
    Button *m_discard;
    Button *m_look;
    State m_state = State::Idle;
    bool m_isDraftInSight = true;
};

} // namespace hoox
