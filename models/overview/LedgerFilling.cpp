#include "models/overview/LedgerFilling.h"

#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"
#include "storage/sample/FirstLedger.h"

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kFillingLookEvery{100};

} // namespace

LedgerFilling::LedgerFilling(Workspace workspace, AuditTrail trail, QObject *parent)
    : QObject(parent), m_workspace(std::move(workspace)), m_trail(std::move(trail))
{
    m_poll.setInterval(kFillingLookEvery);
    connect(&m_poll, &QTimer::timeout, this, &LedgerFilling::readProgress);
}

LedgerFilling::~LedgerFilling()
{
    cancel();
}

bool LedgerFilling::startSample()
{
    return start(u"ledger.sample"_s, m_workspace.ledgerFile(),
                 [workspace = m_workspace](Progress &progress) -> Result<Outcome> {
                     const SystemClock clock;
                     SamplePlan plan;
                     plan.endSecond = clock.nowUtc().toSecsSinceEpoch();
                     const auto report = fillWithSample(plan, workspace, clock, progress);
                     if (!report)
                         return fail(report.error());
                     return Outcome{report->fills, 0};
                 });
}

bool LedgerFilling::startFrom(const QString &ledger)
{
    return start(u"ledger.import"_s, ledger, [ledger, workspace = m_workspace](Progress &progress) -> Result<Outcome> {
        const auto report = fillFromLedger(ledger, workspace, SystemClock(), progress);
        if (!report)
            return fail(report.error());
        return Outcome{report->fills, report->rejects};
    });
}

bool LedgerFilling::start(const QString &action, const QString &target, Work work)
{
    if (isRunning())
        return false;
    using Stage = Progress::Stage;
    m_watch = std::make_shared<UpkeepWatch>(QVector<Stage>{Stage::Copy, Stage::Open, Stage::Integrity, Stage::Counts,
                                                           Stage::Hash, Stage::Apply, Stage::Check});
    m_error.reset();
    m_stage = Stage::Copy;
    m_share = -1;
    m_poll.start();
    const AuditEntry entry{action, target};
    const auto pending =
        runOnPool<Outcome>([watch = m_watch, work = std::move(work), trail = m_trail, entry]() -> Result<Outcome> {
            return trail.around(entry, SystemClock(), [&] { return work(*watch); });
        });
    whenDone(pending, this, [this](const Result<Outcome> &outcome) { take(outcome); });
    Q_EMIT changed();
    return true;
}

void LedgerFilling::cancel()
{
    if (m_watch)
        m_watch->cancel();
}

void LedgerFilling::take(const Result<Outcome> &outcome)
{
    m_poll.stop();
    m_watch.reset();
    if (!outcome && outcome.error().kind != Error::Kind::Cancelled)
        m_error = outcome.error();
    Q_EMIT changed();
    if (outcome)
        Q_EMIT filled(outcome->fills, outcome->rejects);
}

void LedgerFilling::readProgress()
{
    for (const auto &step : m_watch->steps()) {
        if (step.state != UpkeepStep::State::Running)
            continue;
        m_stage = step.stage;
        m_share = step.share;
        Q_EMIT changed();
    }
}

} // namespace hoox
