#include "models/migrations/MigrationsBoard.h"

#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"

#include <QThreadPool>
#include <QTimer>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

using Stage = Progress::Stage;

constexpr std::chrono::milliseconds kStepsEvery{50};

const QVector<Stage> &backUpPlan()
{
    static const QVector<Stage> plan{Stage::Copy, Stage::Open, Stage::Integrity, Stage::Counts, Stage::Hash};
    return plan;
}

} // namespace

MigrationsBoard::MigrationsBoard(const Workspace &workspace, const Clock &clock, AuditTrail trail,
                                 const Result<Done> &access, QObject *parent)
    : MigrationsBoard(std::make_shared<LedgerTarget>(workspace), clock, std::move(trail), access, parent)
{
}

MigrationsBoard::MigrationsBoard(std::shared_ptr<const UpkeepTarget> target, const Clock &clock, AuditTrail trail,
                                 const Result<Done> &access, QObject *parent)
    : QObject(parent),
      m_target(std::move(target)),
      m_clock(clock),
      m_trail(std::move(trail)),
      m_access(access),
      m_poll(new QTimer(this))
{
    m_poll->setInterval(kStepsEvery);
    connect(m_poll, &QTimer::timeout, this, &MigrationsBoard::readSteps);
}

MigrationsBoard::~MigrationsBoard()
{
    cancel();
    if (m_readWatch)
        m_readWatch->cancel();
}

bool MigrationsBoard::setTarget(std::shared_ptr<const UpkeepTarget> target)
{
    if (m_running)
        return false;
    m_target = std::move(target);
    if (m_answered || m_reading)
        refresh();
    return true;
}

void MigrationsBoard::refreshIfIdle()
{
    if (!m_reading)
        refresh();
}

void MigrationsBoard::refresh()
{
    m_reading = true;
    if (m_readWatch)
        m_readWatch->cancel();
    m_readWatch = std::make_shared<UpkeepWatch>(QVector<Stage>{});
    const auto pending = runOnPool<Reading>([target = m_target, watch = m_readWatch]() -> Result<Reading> {
        return Reading{target->schema(*watch), listBackups(target->backupsFolder())};
    });
    whenDone(pending, this, [this, generation = ++m_generation](const Result<Reading> &reading) {
        if (generation != m_generation)
            return;
        m_reading = false;
        if (reading)
            take(*reading);
    });
}

void MigrationsBoard::take(const Reading &reading)
{
    m_answered = true;
    m_backups.set(reading.backups);
    m_error = reading.schema ? std::nullopt : std::optional(reading.schema.error());
    if (reading.schema) {
        m_schema = *reading.schema;
        m_migrations.set(reading.schema->migrations);
        m_readAt = m_clock.nowUtc();
    }
    Q_EMIT changed();
}

std::optional<BackupRow> MigrationsBoard::lastBackup() const
{
    for (int row = 0; row < m_backups.rowCount(); ++row) {
        if (m_backups.at(row).isRestorable())
            return m_backups.at(row);
    }
    return {};
}

bool MigrationsBoard::start(Job job, const QVector<Stage> &plan, Work work)
{
    if (m_running)
        return false;
    m_running = true;
    m_job = job;
    m_jobError.reset();
    m_savedTo.clear();
    m_watch = std::make_shared<UpkeepWatch>(plan);
    m_steps = m_watch->steps();
    const auto pending = runOnPool<Outcome>([watch = m_watch, work = std::move(work), clock = StartedClock(m_clock)] {
        auto outcome = watch->isCancelled() ? Result<Outcome>(fail(Error::Kind::Cancelled)) : work(clock, *watch);
        watch->end(outcome.has_value());
        return outcome;
    });
    whenDone(pending, this, [this](const Result<Outcome> &outcome) { take(outcome); });
    m_poll->start();
    Q_EMIT changed();
    Q_EMIT stepsChanged();
    return true;
}

bool MigrationsBoard::startAudited(Job job, const QVector<Stage> &plan, const AuditEntry &entry, Work work)
{
    if (!m_access && job != Job::BackUp)
        work = [refusal = m_access.error()](const Clock &, Progress &) -> Result<Outcome> { return fail(refusal); };
    return start(job, plan, [trail = m_trail, entry, work = std::move(work)](const Clock &clock, Progress &progress) {
        return trail.around(entry, clock, [&] { return work(clock, progress); });
    });
}

void MigrationsBoard::take(const Result<Outcome> &outcome)
{
    m_running = false;
    m_poll->stop();
    readSteps();
    const auto now = m_clock.nowUtc().toSecsSinceEpoch();
    if (outcome) {
        m_savedTo = outcome->savedTo;
        if (!outcome->verified.isEmpty())
            m_backups.setChecked(outcome->verified, true, now);
        if (outcome->ledgerChanged)
            Q_EMIT ledgerChanged();
    } else {
        m_jobError = outcome.error();
        if (m_job == Job::Verify && outcome.error().kind == Error::Kind::Corrupt)
            m_backups.setChecked(m_verifying, false, now);
    }
    refresh();
    Q_EMIT changed();
    Q_EMIT finished(m_job);
}

void MigrationsBoard::readSteps()
{
    auto steps = m_watch->steps();
    if (steps == m_steps)
        return;
    m_steps = std::move(steps);
    Q_EMIT stepsChanged();
}

void MigrationsBoard::cancel()
{
    if (m_running)
        m_watch->cancel();
}

bool MigrationsBoard::backUp()
{
    return startAudited(Job::BackUp, backUpPlan(), {u"backup.create"_s, m_target->name()},
                        [target = m_target](const Clock &clock, Progress &progress) -> Result<Outcome> {
                            const auto made = target->backUp(clock, progress);
                            if (!made)
                                return fail(made.error());
                            return Outcome{made->file, made->file};
                        });
}

bool MigrationsBoard::verify(const QString &file)
{
    if (m_running)
        return false;
    m_verifying = file;
    return start(Job::Verify, backUpPlan().mid(1), [file](const Clock &, Progress &progress) -> Result<Outcome> {
        const auto verified = verifyBackup(file, progress);
        if (!verified)
            return fail(verified.error());
        return Outcome{file};
    });
}

bool MigrationsBoard::applyPending()
{
    return startAudited(Job::Apply, backUpPlan() + QVector<Stage>{Stage::Apply, Stage::Check},
                        {u"migrate.apply"_s, m_target->name()},
                        [target = m_target](const Clock &clock, Progress &progress) -> Result<Outcome> {
                            const auto done = target->migrate(clock, progress);
                            if (!done)
                                return fail(done.error());
                            return Outcome{done->backup.file, done->backup.file, done->applied > 0};
                        });
}

bool MigrationsBoard::baseline()
{
    return startAudited(Job::Baseline, backUpPlan() + QVector<Stage>{Stage::Apply, Stage::Check},
                        {u"migrate.baseline"_s, m_target->name()},
                        [target = m_target](const Clock &clock, Progress &progress) -> Result<Outcome> {
                            const auto done = target->baseline(clock, progress);
                            if (!done)
                                return fail(done.error());
                            return Outcome{done->backup.file, done->backup.file, done->applied > 0};
                        });
}

bool MigrationsBoard::restore(const QString &file)
{
    return startAudited(Job::Restore, backUpPlan().mid(1) + QVector<Stage>{Stage::Copy, Stage::Apply, Stage::Check},
                        {u"backup.restore"_s, file},
                        [target = m_target, file](const Clock &clock, Progress &progress) -> Result<Outcome> {
                            const auto done = target->restore(file, clock, progress);
                            if (!done)
                                return fail(done.error());
                            return Outcome{file, done->savedTo, true};
                        });
}

} // namespace hoox
