#include "models/kill/KillDrill.h"

#include "models/kill/KillSwitch.h"
#include "storage/audit/AuditLog.h"
#include "storage/base/Clock.h"
#include "storage/base/WhenDone.h"

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// Longer than the watch waits for one answer: what it says then was asked when the keys had settled.
constexpr std::chrono::seconds kGatewayPatience{5};
const auto kDrillAction = u"kill.drill"_s;
const auto kAtGateway = u"gateway refused"_s;
const auto kSettledOnly = u"settled"_s;

/// "2100 ms, gateway refused": as `detailOf` wrote it.
std::optional<PastDrill> pastDrill(const AuditRecord &record)
{
    const auto &entry = record.entry;
    bool isNumber = false;
    const auto ms = entry.detail.section(u' ', 0, 0).toLongLong(&isNumber);
    if (entry.action != kDrillAction || entry.result != AuditEntry::Result::Done || !isNumber || ms < 0)
        return std::nullopt;
    return PastDrill{record.at, entry.by, entry.profile, std::chrono::milliseconds(ms),
                     entry.detail.endsWith(kAtGateway)};
}

} // namespace

KillDrill::KillDrill(KillSwitch &kill, AuditLog &audit, const Clock &clock, Terms terms, QObject *parent)
    : QObject(parent), m_kill(kill), m_audit(audit), m_clock(clock), m_terms(std::move(terms))
{
    connect(&m_kill, &KillSwitch::changed, this, &KillDrill::follow);
}

KillDrill::~KillDrill()
{
    if (m_now.stage == Stage::Stopping)
        post(Stage::Failed, u"the window was closed before the proof"_s);
}

void KillDrill::refresh()
{
    AuditQuery query;
    query.action = kDrillAction;
    whenDone(m_audit.list(query), this, [this](const Result<QVector<AuditRecord>> &records) { take(records); });
}

void KillDrill::take(const Result<QVector<AuditRecord>> &records)
{
    m_error.reset();
    if (!records) {
        m_error = records.error();
        m_isKnown = false;
        Q_EMIT changed();
        return;
    }
    m_isKnown = true;
    m_last.reset();
    for (const auto &record : *records) {
        if (m_last = pastDrill(record); m_last)
            break;
    }
    Q_EMIT changed();
}

KillDrill::Obstacle KillDrill::obstacle() const
{
    if (!m_terms.isRehearsal)
        return Obstacle::RealProfile;
    if (m_now.stage == Stage::Armed || m_now.stage == Stage::Stopping)
        return Obstacle::Running;
    return m_kill.allowsOrders() ? Obstacle::None : Obstacle::NotTrading;
}

void KillDrill::start()
{
    if (obstacle() != Obstacle::None)
        return;
    m_now = {Stage::Armed};
    Q_EMIT changed();
}

void KillDrill::cancel()
{
    if (m_now.stage == Stage::Stopping) {
        end(Stage::Failed, u"given up"_s);
        return;
    }
    m_now = {};
    Q_EMIT changed();
}

std::optional<std::chrono::milliseconds> KillDrill::age() const
{
    if (!m_last)
        return std::nullopt;
    return std::chrono::milliseconds(std::max<qint64>(0, m_last->at.msecsTo(m_clock.nowUtc())));
}

bool KillDrill::isOverdue() const
{
    const auto old = age();
    return m_isKnown && (!old || *old > kOverdueAfter);
}

void KillDrill::follow()
{
    const auto shown = m_kill.snapshot();
    if (m_now.stage == Stage::Armed) {
        // Only a press here begins with *Engaging*; a brake that another hand pulled is no drill.
        if (shown.state == KillState::Engaging && !shown.resumed) {
            m_now.stage = Stage::Stopping;
            m_pressedAt = m_clock.monotonic();
            m_refusedAfter.reset();
            Q_EMIT changed();
        } else if (shown.state != KillState::Trading && shown.state != KillState::Unknown) {
            cancel();
        }
        return;
    }
    if (m_now.stage == Stage::Proven && shown.state == KillState::Trading) {
        m_now.stage = Stage::Idle;
        Q_EMIT changed();
        return;
    }
    if (m_now.stage != Stage::Stopping)
        return;
    m_now.timings = shown.timings;
    const auto now = m_clock.monotonic();
    // From the first press on: a second one, which is what a hand does at night, starts the switch's own stopwatch
    // anew.
    if (shown.timings.gatewayRefused && !m_refusedAfter)
        m_refusedAfter = now - m_pressedAt;
    const bool isSettled = shown.state == KillState::Engaged && shown.phase == KillPhase::Settled;
    if (!isSettled)
        m_settledAt = now;
    const bool gaveUp = isSettled && now - m_settledAt >= kGatewayPatience && !shown.gatewayError.isEmpty();
    if (shown.state == KillState::Trading || shown.state == KillState::Releasing || shown.state == KillState::Diverged)
        end(Stage::Failed, u"not engaged any more: "_s + toText(shown.state));
    else if (isSettled && (!shown.hasGateway || (shown.proven && m_refusedAfter)))
        end(Stage::Proven, {});
    else if (gaveUp && !shown.proven)
        end(Stage::Failed, u"the gateway did not answer: "_s + shown.gatewayError);
    else
        Q_EMIT changed();
}

void KillDrill::end(Stage stage, const QString &why)
{
    m_now.stage = stage;
    m_now.atGateway = m_refusedAfter.has_value();
    m_now.toProof = m_refusedAfter.value_or(m_clock.monotonic() - m_pressedAt);
    post(stage, why);
    refresh(); // behind the record, in the log's own line
    Q_EMIT changed();
}

void KillDrill::post(Stage stage, const QString &why)
{
    AuditEntry entry{kDrillAction, m_terms.profile};
    entry.result = stage == Stage::Proven ? AuditEntry::Result::Done : AuditEntry::Result::Failed;
    entry.detail = stage == Stage::Proven
                       ? u"%1 ms, %2"_s.arg(m_now.toProof.count()).arg(m_now.atGateway ? kAtGateway : kSettledOnly)
                       : why;
    m_audit.post(entry);
}

} // namespace hoox
