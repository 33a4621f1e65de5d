// The part of KillSwitch that measures, and that looks at the gateway.
#include "models/kill/KillOperation.h"

#include "storage/base/Clock.h"

namespace hoox {

/// With each engage and release: what was measured and seen before is of another one.
void KillSwitch::startStopwatch()
{
    m_gateway.startOver();
    m_gatewayAccepted = false;
    m_click.reset();
    if (m_operation->engages)
        m_click = Click{now(), m_operation->intent, m_operation->by, m_operation->reason, {}, {}};
}

void KillSwitch::mark(KillTimings::Time KillTimings::*step)
{
    if (m_click && !(m_click->timings.*step))
        m_click->timings.*step = now() - m_click->at;
}

void KillSwitch::markSettled()
{
    const auto verdict = judge(facts());
    if (!m_click || m_click->timings.settled || verdict.state != KillState::Engaged ||
        verdict.phase != KillPhase::Settled)
        return;
    mark(&KillTimings::settled);
    tellJournal(KillEvent::Kind::EngageSettled, m_click->intent, m_click->by, m_click->reason);
}

/// A proof is worth as much as the read of the keys beside it: when the state is anything else, it is gone (KS-6).
void KillSwitch::followGateway()
{
    const auto state = judge(facts()).state;
    const bool keysSayStop = m_trade.engaged || m_global.engaged;
    if (state == KillState::Engaged || (state == KillState::Diverged && keysSayStop))
        m_gateway.follow(m_windowEnd);
    else
        m_gateway.forget();
}

void KillSwitch::gatewayAnswered()
{
    const auto &sight = m_gateway.sight();
    if (m_click && sight && sight->refuses && !m_click->timings.gatewayRefused) {
        mark(&KillTimings::gatewayRefused);
        m_click->provenAt = sight->at;
        tellJournal(KillEvent::Kind::GatewayRefused, m_click->intent, m_click->by, m_click->reason);
    }
    tell();
}

void KillSwitch::addProof(KillSnapshot &shown) const
{
    shown.hasGateway = m_gateway.canAsk();
    if (m_click)
        shown.timings = m_click->timings;
    if (shown.state != KillState::Engaged && shown.state != KillState::Diverged)
        return;
    shown.gatewayError = m_gateway.lastError();
    const auto &sight = m_gateway.sight();
    if (!sight)
        return;
    KillProof proof{sight->location, sight->at, {}};
    if (!sight->refuses) {
        shown.letsIn = proof;
    } else if (shown.state == KillState::Engaged) {
        if (m_click && m_click->provenAt == sight->at)
            proof.sinceClick = m_click->timings.gatewayRefused;
        shown.proven = proof;
    }
}

} // namespace hoox
