#pragma once

#include "storage/base/Clock.h"
#include "storage/base/Result.h"
#include "storage/domain/TimeRange.h"
#include "ui/common/Appearance.h"

#include <QWidget>

class QDateTimeEdit;
class QLabel;
class QProgressBar;

namespace hoox {

class Button;
class Segmented;

/// The form of a new report: period in UTC, presets, what runs now. Knows no ledger: it says what is wanted. GUI
/// thread.
class NewReportPanel final : public QWidget
{
    Q_OBJECT

public:
    NewReportPanel(Appearance &appearance, const Clock &clock, QWidget *parent = nullptr);

    /// Half open. `from` is before `to`, or nothing can be made.
    [[nodiscard]] TimeRange range() const;
    void setRange(const TimeRange &range);
    /// "Reading the ledger", "Writing"; `total` 0 is not known.
    void showProgress(const QString &what, qint64 done, qint64 total);
    void showIdle(const QString &note);
    void showError(const Error &error);

Q_SIGNALS:
    void createRequested(const hoox::TimeRange &range);
    void cancelRequested();

private:
    void build();
    void applyPreset(int preset);
    void applyAppearance();
    void check();
    void setRunning(bool running);

    Appearance &m_appearance;
    const Clock &m_clock;
    QLabel *m_title;
    QLabel *m_toLabel;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    Segmented *m_presets;
    QLabel *m_contents;
    QLabel *m_note;
    QProgressBar *m_progress;
    Button *m_create;
    Button *m_cancel;
    bool m_running = false;
};

} // namespace hoox
