#include "models/sync/ReplicaState.h"

#include "storage/base/WhenDone.h"

#include <algorithm>

namespace hoox {

namespace {

constexpr std::chrono::seconds kTick{1};
constexpr std::chrono::milliseconds kProgressTick{200}; ///< While a pull runs: as often as a person can read it.
constexpr int kIntervalsUntilStale = 3;
constexpr int kMostDoublings = 16;

} // namespace

ReplicaState::ReplicaState(LedgerPuller &puller, const Clock &clock, std::chrono::milliseconds every, QObject *parent)
    : QObject(parent), m_puller(puller), m_clock(clock), m_every(every)
{
    connect(&m_timer, &QTimer::timeout, this, &ReplicaState::tick);
}

ReplicaState::~ReplicaState()
{
    if (m_state == State::Pulling)
        m_puller.cancel();
}

void ReplicaState::start()
{
    if (m_started)
        return;
    m_started = true;
    m_timer.start(kTick);
    whenDone(m_puller.facts(), this, [this](const Result<ReplicaFacts> &facts) {
        take(facts);
        pullNow();
    });
}

void ReplicaState::pullNow(LedgerPuller::Kind kind)
{
    if (m_state == State::Pulling)
        return;
    m_paused = false;
    m_dueAt.reset();
    m_progress = {};
    m_state = State::Pulling;
    m_timer.start(kProgressTick);
    whenDone(m_puller.pull(kind), this, [this](const Result<PullReport> &report) { take(report); });
    Q_EMIT changed();
}

void ReplicaState::cancel()
{
    m_paused = true;
    m_dueAt.reset();
    if (m_state == State::Pulling)
        m_puller.cancel();
    Q_EMIT changed();
}

void ReplicaState::tick()
{
    if (m_state == State::Pulling) {
        const auto progress = m_puller.progress();
        if (progress == m_progress)
            return;
        const bool came = progress.rows != m_progress.rows;
        m_progress = progress;
        Q_EMIT changed();
        if (came && progress.copies && !m_facts.complete)
            Q_EMIT rowsArrived();
        return;
    }
    if (m_dueAt && m_clock.monotonic() >= *m_dueAt)
        pullNow();
    else
        Q_EMIT changed(); // ages
}

void ReplicaState::take(const Result<ReplicaFacts> &facts)
{
    // A file that cannot be read makes the pull fail too, with the reason.
    if (!facts)
        return;
    m_facts = *facts;
    if (m_state != State::Pulling && m_state != State::Failed)
        m_state = restingState();
    Q_EMIT changed();
}

void ReplicaState::take(const Result<PullReport> &report)
{
    m_timer.start(kTick);
    m_rowsRead += m_puller.progress().rowsRead;
    if (!report) {
        failed(report.error());
        return;
    }
    m_facts = report->facts;
    m_goodAt = m_clock.monotonic();
    m_error.reset();
    m_failures = 0;
    m_state = State::Fresh;
    if (!m_paused)
        m_dueAt = m_clock.monotonic() + m_every;
    Q_EMIT changed();
    Q_EMIT pulled(report->rowsChanged);
}

void ReplicaState::failed(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled) {
        m_error.reset();
        m_state = restingState();
    } else {
        m_error = error;
        m_failures = std::min(m_failures + 1, kMostDoublings);
        m_state = State::Failed;
        const auto longest = std::max<std::chrono::milliseconds>(kLongestWait, m_every);
        if (!m_paused)
            m_dueAt = m_clock.monotonic() + std::min(longest, m_every * (1 << m_failures));
    }
    Q_EMIT changed();
    readFacts();
}

/// Pages that came before the failure are in the file.
void ReplicaState::readFacts()
{
    whenDone(m_puller.facts(), this, [this](const Result<ReplicaFacts> &facts) { take(facts); });
}

ReplicaState::State ReplicaState::restingState() const
{
    return m_facts.asOf.isValid() ? State::Fresh : State::Never;
}

std::optional<std::chrono::milliseconds> ReplicaState::age() const
{
    if (m_goodAt)
        return m_clock.monotonic() - *m_goodAt;
    if (!m_facts.asOf.isValid())
        return std::nullopt;
    // Of a run before this one there is only the wall clock, which may have been set back since.
    return std::chrono::milliseconds(std::max<qint64>(0, m_facts.asOf.msecsTo(m_clock.nowUtc())));
}

bool ReplicaState::isStale() const
{
    const auto old = age();
    return !old || *old > staleAfter();
}

std::chrono::milliseconds ReplicaState::staleAfter() const
{
    return m_every * kIntervalsUntilStale;
}

std::optional<std::chrono::milliseconds> ReplicaState::nextIn() const
{
    if (!m_dueAt || m_state == State::Pulling)
        return std::nullopt;
    return std::max(std::chrono::milliseconds(0), *m_dueAt - m_clock.monotonic());
}

} // namespace hoox
