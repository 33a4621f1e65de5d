#include "models/kill/KillSwitch.h"

#include "models/kill/KillOperation.h"
#include "storage/base/Clock.h"
#include "storage/base/Ids.h"
#include "storage/base/WhenDone.h"

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kHiddenPoll = 10s;
constexpr auto kGrace = 4s; ///< Over the poll's interval: then a read is stale.

Result<Done> wantReason(const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, u"kill switch"_s, u"no reason"_s, Error::Cause::ReasonMissing);
    return Done{};
}

} // namespace

KillSwitch::KillSwitch(ConfigStore &config, KillJournal &journal, const Clock &clock, Ids &ids, KillTerms terms,
                       GatewayProbe *gateway, QObject *parent)
    : QObject(parent),
      m_config(config),
      m_journal(journal),
      m_clock(clock),
      m_ids(ids),
      m_terms(terms),
      m_gateway(gateway, clock)
{
    connect(&m_timer, &QTimer::timeout, this, &KillSwitch::tick);
    connect(&m_gateway, &GatewayWatch::answered, this, &KillSwitch::gatewayAnswered);
}

KillSwitch::~KillSwitch() = default;

std::chrono::milliseconds KillSwitch::now() const
{
    return m_clock.monotonic();
}

std::chrono::milliseconds KillSwitch::staleAfter() const
{
    return (m_hidden ? std::chrono::milliseconds(kHiddenPoll) : m_terms.poll) + kGrace;
}

void KillSwitch::start()
{
    m_timer.start(100ms);
    refresh();
}

void KillSwitch::setHidden(bool hidden)
{
    m_hidden = hidden;
    if (!hidden)
        refresh();
}

KillFacts KillSwitch::facts() const
{
    KillFacts facts;
    facts.fresh = m_readOk && now() - m_goodReadBegan < staleAfter();
    facts.tradeOn = m_trade.engaged;
    facts.globalOn = m_global.engaged;
    facts.engageInFlight = m_operation && m_operation->engages;
    facts.engageStored = m_operation && m_operation->stored;
    facts.releaseInFlight = m_operation && !m_operation->engages;
    facts.believedEngaged = m_believed;
    facts.readOnly = !m_terms.mayRelease;
    facts.windowRuns = m_windowEnd >= 0ms && (now() < m_windowEnd || m_goodReadBegan < m_windowEnd);
    facts.gatewayLetsIn = !m_gatewayAccepted && m_gateway.letsInAfter(m_windowEnd);
    return facts;
}

KillSnapshot KillSwitch::snapshot() const
{
    const auto verdict = judge(facts());
    KillSnapshot shown;
    shown.state = verdict.state;
    shown.phase = verdict.phase;
    shown.releaseBar = verdict.bar;
    shown.storeReachable = !m_readBroken;
    shown.trade = m_trade;
    shown.global = m_global;
    shown.readAt = m_readAt;
    shown.readAge = m_everRead ? now() - m_goodReadBegan : 0ms;
    shown.lastGoodState = m_lastGood;
    shown.changedAt = m_operation ? m_operation->askedAt : m_changedAt;
    shown.changedBy = m_operation ? m_operation->by : m_changedBy;
    shown.reason = m_operation ? m_operation->reason : m_reason;
    shown.journalled = m_journalled;
    shown.journalDamaged = m_journalDamaged;
    shown.openElsewhere = m_openElsewhere;
    shown.lastError = m_lastError;
    shown.windowLeft = std::max(0ms, m_windowEnd - now());
    shown.needsAcknowledge = m_needsAcknowledge || verdict.state == KillState::Diverged;
    if (m_operation) {
        shown.tries = m_operation->tries;
        shown.resumed = m_operation->resumed;
        shown.nextTryIn = m_operation->step == Step::Waiting ? std::max(0ms, m_operation->due - now()) : 0ms;
    }
    addProof(shown);
    addQueue(shown);
    return shown;
}

void KillSwitch::addQueue(KillSnapshot &shown) const
{
    shown.mayQueue = m_terms.mayQueue;
    if (!m_terms.mayQueue || shown.state != KillState::Engaged || !shown.changedAt.isValid())
        return;
    // Another location may have let orders in up to the end of the window.
    shown.queueEnds = shown.changedAt.addDuration(m_terms.window + kQueueRetries);
    shown.queueLeft = std::max(0ms, std::chrono::milliseconds(m_clock.nowUtc().msecsTo(shown.queueEnds)));
}

bool KillSwitch::allowsOrders() const
{
    return judge(facts()).state == KillState::Trading && !m_needsAcknowledge && !m_operation;
}

void KillSwitch::tell()
{
    followGateway();
    markSettled();
    auto shown = snapshot();
    if (facts().fresh)
        m_lastGood = shown.lastGoodState = shown.state;
    // Ages are told by the second.
    shown.readAge = std::chrono::floor<std::chrono::seconds>(shown.readAge);
    shown.windowLeft = std::chrono::ceil<std::chrono::seconds>(shown.windowLeft);
    shown.nextTryIn = std::chrono::ceil<std::chrono::seconds>(shown.nextTryIn);
    shown.queueLeft = std::chrono::ceil<std::chrono::seconds>(shown.queueLeft);
    if (shown == m_told)
        return;
    m_told = shown;
    Q_EMIT changed();
}

void KillSwitch::engage(const QString &by, const QString &reason)
{
    begin({KillEvent::Kind::EngageAsked, m_ids.next(), m_clock.nowUtc(), by, reason});
}

Result<Done> KillSwitch::release(const QString &by, const QString &reason, Queued queued)
{
    const auto bar = judge(facts()).bar;
    if (bar != ReleaseBar::None)
        return fail(Error::Kind::Refused, u"kill switch"_s, toText(bar), Error::Cause::KillNotReleasable);
    if (const auto given = wantReason(reason); !given)
        return given;
    if (m_terms.mayQueue && queued != Queued::Accepted)
        return fail(Error::Kind::Refused, u"kill switch"_s, {}, Error::Cause::QueuedNotAccepted);
    KillEvent asked{KillEvent::Kind::ReleaseAsked, m_ids.next(), m_clock.nowUtc(), by, reason};
    asked.queuedAccepted = m_terms.mayQueue;
    begin(asked);
    return Done{};
}

Result<Done> KillSwitch::cancelEngage(const QString &by, const QString &reason)
{
    if (const auto given = wantReason(reason); !given)
        return given;
    if (!m_operation || !m_operation->engages)
        return fail(Error::Kind::NotFound, u"kill switch"_s, u"no engage is under way"_s);
    tellJournal(KillEvent::Kind::EngageCancelled, m_operation->intent, by, reason);
    m_operation.reset();
    m_click.reset();
    // What was sent may still arrive: nothing is known until the keys are read again.
    m_readOk = false;
    m_wantsEntries = true;
    refresh();
    tell();
    return Done{};
}

Result<Done> KillSwitch::acknowledge(const QString &by, const QString &reason)
{
    if (const auto given = wantReason(reason); !given)
        return given;
    const auto known = facts();
    const bool isDiverged = judge(known).state == KillState::Diverged;
    if (!known.fresh || m_trade.engaged || m_global.engaged || !(isDiverged || m_needsAcknowledge))
        return fail(Error::Kind::Refused, u"kill switch"_s, u"nothing of that kind is to be acknowledged now"_s);
    if (isDiverged)
        m_believed = false;
    tellJournal(KillEvent::Kind::Acknowledged, {}, by, reason);
    m_needsAcknowledge = false;
    tell();
    return Done{};
}

Result<Done> KillSwitch::acknowledgeGateway(const QString &by, const QString &reason)
{
    if (const auto given = wantReason(reason); !given)
        return given;
    if (judge(facts()).state != KillState::Diverged || !(m_trade.engaged || m_global.engaged))
        return fail(Error::Kind::Refused, u"kill switch"_s, u"the gateway does not contradict the keys now"_s);
    // The keys still say stop: what was engaged stays believed, the gateway's word alone is passed over.
    m_gatewayAccepted = true;
    tellJournal(KillEvent::Kind::GatewayAcknowledged, {}, by, reason);
    tell();
    return Done{};
}

void KillSwitch::tick()
{
    if (m_operation && now() >= m_operation->due) {
        switch (m_operation->step) {
        case Step::Journalling:
            m_journalled = false;
            attempt();
            break;
        case Step::Writing:
            tryFailed({Error::Kind::Timeout, u"kill switch"_s, u"no answer in time"_s, Error::Cause::Plain});
            break;
        case Step::Waiting:
            attempt();
            break;
        case Step::None:
            break;
        }
    }
    if (m_reading && now() - m_readBegan >= m_terms.step)
        readFailed({Error::Kind::Timeout, u"kill switch"_s, u"no answer to a read"_s, Error::Cause::Plain});
    const auto poll = m_hidden ? std::chrono::milliseconds(kHiddenPoll) : m_terms.poll;
    if (!m_reading && now() - m_readBegan >= poll)
        refresh();
    tell();
}

} // namespace hoox
