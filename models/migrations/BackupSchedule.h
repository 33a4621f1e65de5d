#pragma once

#include "storage/ledger/BackupPlan.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace hoox {

class UpkeepWatch;

/// Makes a workspace's daily backup while the program runs, and removes what its plan does not keep: each day once,
/// with two consoles on one workspace too. A plan that is changed elsewhere is followed. What fails is told, and tried
/// again after a while. GUI thread; the work is done off it, and asked to stop when this dies.
class BackupSchedule final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kLookEvery{20};
    static constexpr std::chrono::minutes kTryAgainAfter{10};

    /// `clock` outlives this.
    BackupSchedule(const PlannedBackupPlace &place, const Clock &clock, QObject *parent = nullptr);
    ~BackupSchedule() override;

    /// Reads the plan, and looks from then on.
    void start();
    /// Makes the backup that is due, as the timer does.
    void look();
    [[nodiscard]] const BackupPlan &plan() const { return m_state.plan; }
    [[nodiscard]] QDate lastDay() const { return m_state.lastDay; } ///< UTC; invalid: none yet.
    [[nodiscard]] bool isKnown() const { return m_known; }          ///< The plan was read.
    [[nodiscard]] bool isWorking() const { return m_working; }
    /// What went wrong last; none once it went well.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Stands in the audit log (AU-1).
    void setPlan(const BackupPlan &plan);

Q_SIGNALS:
    void changed();
    /// The list of backups is another one now.
    void backedUp();

private:
    void take(const Result<PlannedBackup> &done);
    void save();

    const PlannedBackupPlace m_place;
    const Clock &m_clock;
    BackupPlanState m_state;
    QTimer m_looks;
    bool m_known = false;
    bool m_working = false;
    bool m_saving = false;
    std::optional<BackupPlan> m_wanted; ///< To be written.
    std::optional<Error> m_error;
    std::optional<std::chrono::milliseconds> m_failedAt; ///< Monotonic.
    std::shared_ptr<UpkeepWatch> m_watch;                ///< Of the job that runs.
};

} // namespace hoox
