#pragma once

#include "storage/base/Result.h"
#include "storage/domain/TimeRange.h"

#include <QDate>
#include <QObject>
#include <QTime>
#include <QTimer>

#include <chrono>
#include <optional>

namespace hoox {

class Clock;

/// When reports are made by themselves. A value.
struct ReportPlan
{
    bool isOn = false;
    QTime at{0, 5};       ///< UTC; hours and minutes.
    bool uploads = false; ///< Into the bucket as well.
    friend bool operator==(const ReportPlan &, const ReportPlan &) = default;
};

/// The plan, and the last day that has its report: `report-schedule.json` of the workspace.
struct ReportPlanState
{
    ReportPlan plan;
    QDate lastDay; ///< Invalid: none yet.
    friend bool operator==(const ReportPlanState &, const ReportPlanState &) = default;
};

/// `Corrupt` for a file that is none; no file is a plan that is off. Blocks; worker thread.
[[nodiscard]] Result<ReportPlanState> readReportPlan(const QString &file);
[[nodiscard]] Result<Done> writeReportPlan(const QString &file, const ReportPlanState &state);

/// The day whose report is due, if one is: yesterday's, from the plan's time of day on, once. Of days on which nothing
/// ran none is made up for: `report create` in cron is for those.
[[nodiscard]] std::optional<QDate> reportDayDue(const ReportPlanState &state, const QDateTime &nowUtc);
/// When the next one is due, UTC; not after `nowUtc` if one is due. None of a plan that is off.
[[nodiscard]] std::optional<QDateTime> nextReportAt(const ReportPlanState &state, const QDateTime &nowUtc);

/// Says when a daily report is due, while the program runs (RP-1). Each day once: after a restart as well, and with two
/// consoles on one workspace, because the file is asked each time. A plan that is changed elsewhere is followed. A
/// report that fails is due again after a while. GUI thread; the file is read and written off it.
class ReportSchedule final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kLookEvery{20};
    static constexpr std::chrono::minutes kTryAgainAfter{10};

    /// `clock` outlives this.
    ReportSchedule(QString file, const Clock &clock, QObject *parent = nullptr);

    /// Reads the plan, and looks from then on.
    void start();
    [[nodiscard]] const ReportPlan &plan() const { return m_state.plan; }
    [[nodiscard]] QDate lastDay() const { return m_state.lastDay; }
    [[nodiscard]] const ReportPlanState &state() const { return m_state; }
    /// The plan was read once. Before it, whoever sets one would forget the last day.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    /// The day whose report is being made; invalid if none is.
    [[nodiscard]] QDate makingDay() const { return m_making; }
    /// Why the last try made none, until one does.
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }
    void setPlan(const ReportPlan &plan);
    /// Reads the plan and looks whether a report is due, as the timer does.
    void look();
    /// Ends what `due` began.
    void ended(const Result<Done> &made);

Q_SIGNALS:
    /// Make the report of this period, and say `ended`.
    void due(const hoox::TimeRange &period);
    void planChanged();
    /// Anything of what this says, the plan among it.
    void changed();
    /// The plan could not be read or written; told once, until it can.
    void failed(const hoox::Error &error);

private:
    void take(const Result<ReportPlanState> &state);
    void makeIfDue();
    void save();
    void tell(const Error &error);

    QString m_file;
    const Clock &m_clock;
    ReportPlanState m_state;
    QTimer m_looks;
    QDate m_making;                                      ///< Invalid: nothing is being made.
    std::optional<std::chrono::milliseconds> m_failedAt; ///< Monotonic.
    std::optional<Error> m_failure;
    std::optional<Error> m_told;
    bool m_loaded = false;
    bool m_reading = false;
    bool m_saving = false;
};

} // namespace hoox
