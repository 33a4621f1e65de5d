#include "models/analytics/HistoryWatch.h"

#include "storage/base/WhenDone.h"

#include <algorithm>
#include <utility>

namespace hoox {

namespace {

constexpr int kRestForProof = 19; ///< A proof takes a twentieth of the time.
constexpr std::chrono::milliseconds kLeastBetweenProofs(500);

} // namespace

HistoryWatch::HistoryWatch(Proof proof, QObject *parent) : QObject(parent), m_proof(std::move(proof))
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &HistoryWatch::prove);
}

HistoryWatch::~HistoryWatch()
{
    m_running.cancel();
}

void HistoryWatch::look()
{
    m_again = m_isProving;
    if (!m_isProving && !m_due.isActive())
        proveLater();
}

void HistoryWatch::proveLater()
{
    const auto passed = std::chrono::nanoseconds(m_since.isValid() ? m_since.nsecsElapsed() : 0);
    const auto rest = std::chrono::duration_cast<std::chrono::milliseconds>(kRestForProof * m_cost - passed);
    m_due.start(std::max(kLeastBetweenProofs, rest));
}

void HistoryWatch::prove()
{
    m_isProving = true;
    m_since.start();
    m_running = m_proof();
    whenDone(m_running, this, [this](const Result<bool> &holds) { take(holds); });
}

void HistoryWatch::take(const Result<bool> &holds)
{
    m_isProving = false;
    m_cost = std::chrono::nanoseconds(m_since.nsecsElapsed());
    m_since.start();
    if (std::exchange(m_again, false))
        proveLater();
    // A file that cannot be read is told by whoever shows it.
    if (holds && !*holds)
        Q_EMIT foundOthers();
}

} // namespace hoox
