#include "models/incident/IncidentBoard.h"

#include "storage/base/Clock.h"
#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"

namespace hoox {

IncidentBoard::IncidentBoard(Of of, AuditTrail trail, const Clock &clock, QObject *parent)
    : QObject(parent), m_of(std::move(of)), m_trail(std::move(trail)), m_clock(clock)
{
    m_worker.setMaxThreadCount(1);
}

IncidentBoard::~IncidentBoard()
{
    m_worker.waitForDone();
}

void IncidentBoard::start(const QString &word)
{
    const auto begun = runOn<Incident>(m_worker, [of = m_of, trail = m_trail, clock = StartedClock(m_clock), word] {
        return IncidentFile(of.file).start(trail, clock, of.profile, of.by, word);
    });
    whenDone(begun, this, [this](const Result<Incident> &incident) {
        if (!incident) {
            Q_EMIT failed(incident.error());
            read();
            return;
        }
        take(std::optional<Incident>(*incident));
        Q_EMIT started(*incident);
    });
}

void IncidentBoard::read()
{
    m_readAt = m_clock.monotonic();
    const auto found =
        runOn<std::optional<Incident>>(m_worker, [path = m_of.file] { return IncidentFile(path).read(); });
    whenDone(found, this, [this](const auto &result) { take(result); });
}

void IncidentBoard::tick()
{
    if (!m_readAt || m_clock.monotonic() - *m_readAt >= kReadEvery)
        read();
}

void IncidentBoard::take(const Result<std::optional<Incident>> &read)
{
    const auto before = std::pair(m_running, m_error);
    if (read)
        m_running = *read; // One that cannot be read is still the one that was: it has not ended.
    m_error = read ? std::nullopt : std::optional(read.error());
    if (std::pair(m_running, m_error) != before)
        Q_EMIT changed();
}

} // namespace hoox
