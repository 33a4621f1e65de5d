// The half of KillSwitch that changes the keys.
#include "models/kill/KillOperation.h"

#include "storage/base/Clock.h"
#include "storage/base/WhenDone.h"

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr std::chrono::milliseconds kFirstBackOff{500};

QString killKeyText(const char16_t *key)
{
    return QString::fromUtf16(key);
}
} // namespace

void KillSwitch::begin(const KillEvent &asked)
{
    const auto overtakes = m_operation && m_operation->engages;
    m_operation = std::make_unique<Operation>();
    m_operation->overtakes = overtakes;
    auto &operation = *m_operation;
    operation.number = ++m_operations;
    operation.engages = asked.kind == KillEvent::Kind::EngageAsked;
    operation.intent = asked.intent;
    operation.by = asked.by;
    operation.reason = asked.reason;
    operation.askedAt = asked.at;
    operation.step = Step::Journalling;
    operation.due = now() + kJournalPatience;
    m_lastError.clear();
    m_journalled = true;
    startStopwatch();
    // The screen answers before anything leaves.
    tell();
    whenDone(m_journal.append(asked), this,
             [this, number = m_operation->number](const Result<Done> &answer) { journalled(answer, number); });
    QTimer::singleShot(kJournalPatience + 1ms, Qt::PreciseTimer, this, &KillSwitch::tick);
}

void KillSwitch::journalled(const Result<Done> &answer, quint64 operation)
{
    if (!m_operation || m_operation->number != operation)
        return;
    m_journalled = answer.has_value();
    if (answer)
        mark(&KillTimings::journalled);
    else
        m_lastError = answer.error().detail;
    // A full disk or a slow one does not hold the write back (KS-3).
    if (m_operation->step == Step::Journalling)
        attempt();
    tell();
}

void KillSwitch::attempt()
{
    auto &operation = *m_operation;
    ++operation.tries;
    ++operation.tryNumber;
    operation.step = Step::Writing;
    operation.due = now() + m_terms.step;
    operation.readAtSend = m_read;
    if (!operation.engages) {
        writeRelease();
        return;
    }
    mark(&KillTimings::sent);
    // Either key stops Hoox, so a refusal of the first does not keep the second back.
    write(killKeyText(kTradeKillKey), [this] { write(killKeyText(kGlobalKillKey), [] {}); });
    tell();
}

void KillSwitch::writeRelease()
{
    m_believed = false;
    const auto trade = m_trade.engaged || m_operation->overtakes;
    const auto global = m_global.engaged || m_operation->overtakes;
    if (trade)
        write(killKeyText(kTradeKillKey), [this, global] {
            if (global)
                write(killKeyText(kGlobalKillKey), [] {});
        });
    else
        write(killKeyText(kGlobalKillKey), [] {});
}

void KillSwitch::write(const QString &key, const std::function<void()> &then)
{
    const auto &operation = *m_operation;
    const QByteArray value = operation.engages ? "true" : "false";
    whenDone(m_config.put(key, value, {operation.by, operation.reason}), this,
             [this, then, number = operation.number, tryNumber = operation.tryNumber,
              isLast = key == QStringView(kGlobalKillKey)](const Result<Done> &answer) {
                 if (!m_operation || m_operation->number != number || m_operation->tryNumber != tryNumber)
                     return;
                 m_wantsEntries = true;
                 if (answer) {
                     if (m_operation->engages)
                         mark(&KillTimings::answered);
                     refresh();
                     then();
                     return;
                 }
                 m_lastError = answer.error().detail.isEmpty() ? answer.error().subject : answer.error().detail;
                 if (m_operation->engages && !isLast)
                     then();
                 else
                     tryFailed(answer.error());
             });
}

void KillSwitch::tryFailed(const Error &error)
{
    if (!m_operation->engages) {
        giveUpRelease(error);
        return;
    }
    m_lastError = error.detail.isEmpty() ? error.subject : error.detail;
    const auto doublings = std::min(m_operation->tries - 1, 10);
    m_operation->step = Step::Waiting;
    m_operation->due = now() + std::min(kFirstBackOff * (1 << doublings), m_terms.longestBackOff);
    // A late answer of this try is not taken for one of the next.
    ++m_operation->tryNumber;
    m_wantsEntries = true;
    refresh();
    tell();
}

void KillSwitch::giveUpRelease(const Error &error)
{
    // Never repeated by itself: the keys say what came of it, and the operator decides.
    m_lastError = error.detail.isEmpty() ? error.subject : error.detail;
    m_operation.reset();
    m_readOk = false;
    m_wantsEntries = true;
    m_windowEnd = now() + m_terms.window;
    refresh();
    tell();
}

void KillSwitch::tellJournal(KillEvent::Kind kind, const QString &intent, const QString &by, const QString &reason)
{
    KillEvent event{kind, intent, m_clock.nowUtc(), by, reason};
    if (m_click && m_click->intent == intent)
        event.timings = m_click->timings;
    if (kind == KillEvent::Kind::GatewayRefused && m_gateway.sight())
        event.location = m_gateway.sight()->location;
    whenDone(m_journal.append(event), this, [this](const Result<Done> &answer) {
        if (!answer)
            m_journalled = false;
        tell();
    });
}

/// Takes what is under way one step on, by a read that began after its write.
void KillSwitch::advance()
{
    if (!m_operation || m_operation->tries == 0 || m_read <= m_operation->readAtSend)
        return;
    auto &operation = *m_operation;
    const auto done = [this](KillEvent::Kind kind) {
        tellJournal(kind, m_operation->intent, m_operation->by, m_operation->reason);
    };
    if (!operation.engages) {
        if (m_trade.engaged || m_global.engaged)
            return;
        done(KillEvent::Kind::ReleaseWritten);
        m_windowEnd = now() + m_terms.window;
        m_operation.reset();
        return;
    }
    if (!m_trade.engaged && !m_global.engaged)
        return;
    if (!operation.stored) {
        operation.stored = true;
        m_believed = true;
        m_needsAcknowledge = false;
        mark(&KillTimings::stored);
        done(KillEvent::Kind::EngageStored);
        m_readAgain = true; // Both are told apart: stored first, then the window (KR-15).
        return;
    }
    if (!m_trade.engaged || !m_global.engaged)
        return;
    mark(&KillTimings::written);
    done(KillEvent::Kind::EngageWritten);
    m_operation.reset();
}

} // namespace hoox
