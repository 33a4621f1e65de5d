#pragma once

#include "models/reports/ReportSchedule.h"
#include "ui/common/Appearance.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QTimeEdit;

namespace hoox {

class Clock;

/// When the day's report is made by itself, when the next one is, and how the last one went, in words (RP-1). Says what
/// is wanted; whoever hears it sets the plan. GUI thread.
class SchedulePanel final : public QWidget
{
    Q_OBJECT

public:
    /// `schedule` and `clock` outlive this. A profile that must not store is not offered to.
    SchedulePanel(const ReportSchedule &schedule, const Clock &clock, bool mayStore, Appearance &appearance,
                  QWidget *parent = nullptr);

    /// "Next: 2026-05-19 00:05 UTC, of 2026-05-18. Last: of 2026-05-17."
    [[nodiscard]] static QString words(const ReportSchedule &schedule, const QDateTime &nowUtc);

Q_SIGNALS:
    void planChosen(const hoox::ReportPlan &plan);

private:
    void build(bool mayStore);
    [[nodiscard]] bool mayChoose() const { return m_schedule.isLoaded() || m_fault; }
    void choose();
    void showState();
    void applyAppearance();

    const ReportSchedule &m_schedule;
    const Clock &m_clock;
    const bool m_mayStore;
    Appearance &m_appearance;
    QLabel *m_title;
    QCheckBox *m_on;
    QTimeEdit *m_at;
    QLabel *m_zone;
    QCheckBox *m_uploads;
    QLabel *m_words;
    std::optional<Error> m_fault; ///< The plan could not be read or written.
    bool m_showing = false;       ///< What changes now was not chosen by a person.
};

} // namespace hoox
