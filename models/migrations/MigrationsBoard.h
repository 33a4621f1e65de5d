#pragma once

#include "models/migrations/BackupsModel.h"
#include "models/migrations/MigrationsModel.h"
#include "models/migrations/UpkeepWatch.h"
#include "storage/audit/AuditTrail.h"
#include "storage/base/Clock.h"
#include "storage/ledger/UpkeepTarget.h"

#include <functional>
#include <memory>
#include <optional>

class QTimer;

namespace hoox {

/// The migrations and backups of a database, the ledger file or a D1 (MG-4), and the jobs on them: back up, verify,
/// apply what is pending (MG-1), begin to track (MG-5), restore (MG-3). One job at a time, on a worker that holds all
/// it needs; a board that dies asks it to stop and leaves it to end by itself. Old content stays when a read fails;
/// late answers are dropped. `clock` outlives it. GUI thread.
class MigrationsBoard final : public QObject
{
    Q_OBJECT

public:
    enum class Job { None, BackUp, Verify, Apply, Baseline, Restore };
    Q_ENUM(Job)

    /// Each job stands in `trail` (AU-1), but for verifying. `access`: whether the profile may be written; applying and
    /// restoring answer with its error otherwise.
    MigrationsBoard(const Workspace &workspace, const Clock &clock, AuditTrail trail,
                    const Result<Done> &access = Done{}, QObject *parent = nullptr);
    MigrationsBoard(std::shared_ptr<const UpkeepTarget> target, const Clock &clock, AuditTrail trail,
                    const Result<Done> &access = Done{}, QObject *parent = nullptr);
    ~MigrationsBoard() override;

    /// Another one from now on, as when a folder of migrations is chosen; false while a job runs. Read anew if the one
    /// before it was.
    bool setTarget(std::shared_ptr<const UpkeepTarget> target);
    void refresh();
    void refreshIfIdle();

    [[nodiscard]] MigrationsModel &migrations() { return m_migrations; }
    [[nodiscard]] BackupsModel &backups() { return m_backups; }
    [[nodiscard]] QString targetName() const { return m_target->name(); } ///< The file, or the id of the D1.
    [[nodiscard]] bool isReading() const { return m_reading; }
    [[nodiscard]] bool hasAnswer() const { return m_answered; }           ///< The first read came back, well or not.
    [[nodiscard]] bool isManaged() const { return m_schema.managed; }     ///< False: nobody tracks its migrations.
    [[nodiscard]] const LedgerSchema &schema() const { return m_schema; } ///< As it was read last.
    /// Why the ledger itself could not be read; backups are listed all the same.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const QDateTime &readAt() const { return m_readAt; }
    [[nodiscard]] std::optional<BackupRow> lastBackup() const; ///< The newest that is one.

    /// Each starts a job, unless one runs: false then.
    bool backUp();
    bool verify(const QString &file);
    bool applyPending();
    bool baseline();
    bool restore(const QString &file);
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] Job job() const { return m_job; } ///< That runs or ran last.
    [[nodiscard]] const QVector<UpkeepStep> &steps() const { return m_steps; }
    [[nodiscard]] const std::optional<Error> &jobError() const { return m_jobError; }
    /// The file a finished job made or saved what was there in; empty if none.
    [[nodiscard]] const QString &savedTo() const { return m_savedTo; }

Q_SIGNALS:
    void changed();
    void stepsChanged();
    void finished(hoox::MigrationsBoard::Job job);
    /// Other rows or another schema: whoever shows the ledger reads again.
    void ledgerChanged();

private:
    /// What a job leaves behind.
    struct Outcome
    {
        QString verified = {}; ///< A backup that was verified in it.
        QString savedTo = {};
        bool ledgerChanged = false;
    };
    using Target = std::shared_ptr<const UpkeepTarget>;
    using Work = std::function<Result<Outcome>(const Clock &, Progress &)>;
    struct Reading
    {
        Result<LedgerSchema> schema;
        QVector<BackupEntry> backups;
    };
    bool start(Job job, const QVector<Progress::Stage> &plan, Work work);
    /// The same with its records; `action` on `file`.
    bool startAudited(Job job, const QVector<Progress::Stage> &plan, const AuditEntry &entry, Work work);
    void take(const Result<Outcome> &outcome);
    void take(const Reading &reading);
    void readSteps();

    Target m_target;
    const Clock &m_clock;
    const AuditTrail m_trail;
    const Result<Done> m_access;
    MigrationsModel m_migrations;
    BackupsModel m_backups;
    QTimer *m_poll;
    quint64 m_generation = 0;
    bool m_reading = false;
    bool m_answered = false;
    LedgerSchema m_schema;
    std::optional<Error> m_error;
    QDateTime m_readAt;

    bool m_running = false;
    Job m_job = Job::None;
    QString m_verifying; ///< The file of a running Verify.
    std::shared_ptr<UpkeepWatch> m_watch;
    std::shared_ptr<UpkeepWatch> m_readWatch; ///< Of the read that is on its way: a newer one stops it.
    QVector<UpkeepStep> m_steps;
    std::optional<Error> m_jobError;
    QString m_savedTo;
};

} // namespace hoox
