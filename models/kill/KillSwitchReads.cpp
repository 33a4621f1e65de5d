// The half of KillSwitch that reads the keys.
#include "models/kill/KillOperation.h"

#include "storage/base/Clock.h"
#include "storage/base/WhenDone.h"

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
const auto kTradeKey = QString::fromUtf16(kTradeKillKey);
const auto kGlobalKey = QString::fromUtf16(kGlobalKillKey);
} // namespace

void KillSwitch::refresh()
{
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    m_readAgain = false;
    m_readBegan = now();
    ++m_read;
    if (m_wantsEntries)
        readHistory(m_read);
    else
        readValues(m_read);
}

void KillSwitch::readHistory(quint64 read)
{
    whenDone(m_journal.read(), this, [this, read](const Result<KillHistory> &answer) {
        if (!m_reading || read != m_read)
            return;
        if (answer)
            absorb(*answer);
        // A journal that cannot be read may hold an open engage: nothing is known then (KR-23).
        if (!answer)
            readFailed(answer.error());
        else
            readValues(read);
    });
}

void KillSwitch::absorb(const KillHistory &history)
{
    m_openElsewhere = history.openElsewhere;
    m_journalDamaged = history.tornTail || history.damagedLines > 0;
    if (!m_operation)
        m_believed = history.believedEngaged || (m_believed && !m_journalled);
    if (!history.openEngage || m_operation || m_everRead)
        return;
    begin({KillEvent::Kind::EngageAsked, history.openEngage->intent, m_clock.nowUtc(), history.openEngage->by,
           history.openEngage->reason});
    m_operation->resumed = true;
    m_click.reset(); // The click was in an earlier run: nobody here knows how long ago.
    tell();
}

void KillSwitch::readValues(quint64 read)
{
    whenDone(m_config.getAll({kTradeKey, kGlobalKey}), this,
             [this, read](const Result<QHash<QString, std::optional<QByteArray>>> &answer) {
                 if (!m_reading || read != m_read)
                     return;
                 if (!answer) {
                     readFailed(answer.error());
                     return;
                 }
                 if (!answer->contains(kTradeKey) || !answer->contains(kGlobalKey)) {
                     readFailed(
                         {Error::Kind::Failed, kTradeKey, u"a key is missing from the answer"_s, Error::Cause::Plain});
                     return;
                 }
                 const auto same = readKillValue(answer->value(kTradeKey)) == m_trade &&
                                   readKillValue(answer->value(kGlobalKey)) == m_global;
                 if (m_wantsEntries) {
                     readEntries(read, *answer);
                 } else if (!same) {
                     m_wantsEntries = true;
                     readHistory(read);
                 } else {
                     accept(*answer);
                 }
             });
}

/// Asks who wrote the keys, and when. What they hold is settled already: an entry with another value tells of another
/// moment, and nothing of it is taken.
void KillSwitch::readEntries(quint64 read, const QHash<QString, std::optional<QByteArray>> &values)
{
    using Entry = Result<std::optional<ConfigEntry>>;
    whenDone(m_config.get(kTradeKey), this, [this, read, values](const Entry &trade) {
        if (!m_reading || read != m_read)
            return;
        if (!trade) {
            readFailed(trade.error());
            return;
        }
        whenDone(m_config.get(kGlobalKey), this, [this, read, values, trade = *trade](const Entry &global) {
            if (!m_reading || read != m_read)
                return;
            if (!global) {
                readFailed(global.error());
                return;
            }
            m_changedAt = {};
            for (const auto &entry : {trade, *global}) {
                if (!entry || values.value(entry->key) != entry->value)
                    continue;
                if (m_changedAt.isValid() && entry->changedAt <= m_changedAt)
                    continue;
                m_changedAt = entry->changedAt;
                m_changedBy = entry->changedBy;
                m_reason = entry->reason;
            }
            accept(values);
        });
    });
}

void KillSwitch::readFailed(const Error &error)
{
    m_reading = false;
    m_readOk = false;
    m_readBroken = true;
    m_wantsEntries = true;
    m_lastError = error.detail.isEmpty() ? error.subject : error.detail;
    tell();
    Q_EMIT readDone();
}

void KillSwitch::accept(const QHash<QString, std::optional<QByteArray>> &values)
{
    const auto trade = readKillValue(values.value(kTradeKey));
    const auto global = readKillValue(values.value(kGlobalKey));
    const auto differs = !(trade == m_trade && global == m_global);
    m_reading = false;
    m_readOk = true;
    m_readBroken = false;
    m_goodReadBegan = m_readBegan;
    m_readAt = m_clock.nowUtc();
    if (m_everRead && differs)
        noticeOtherHands(trade, global);
    m_trade = trade;
    m_global = global;
    if (m_wantsEntries)
        setWindow(differs);
    m_wantsEntries = false;
    m_everRead = true;
    if (!m_operation)
        m_lastError.clear();
    advance();
    tell();
    Q_EMIT readDone();
    if (m_readAgain)
        refresh();
}

void KillSwitch::setWindow(bool differs)
{
    // Another process sees the window by when the value was written; a wall clock that went back only makes it longer.
    if (m_changedAt.isValid()) {
        const auto passed = std::chrono::milliseconds(std::max<qint64>(0, m_changedAt.msecsTo(m_clock.nowUtc())));
        if (passed < m_terms.window)
            m_windowEnd = std::max(m_windowEnd, now() + m_terms.window - passed);
        return;
    }
    // The tier does not tell when: from now, if anything could be under way.
    if (differs)
        m_windowEnd = now() + m_terms.window;
}

void KillSwitch::noticeOtherHands(const KillKeyReading &trade, const KillKeyReading &global)
{
    // What this object is writing just now comes back as it was written.
    if (m_operation && m_operation->tries > 0) {
        const auto ours = [this](const KillKeyReading &before, const KillKeyReading &after) {
            return before == after || after.engaged == m_operation->engages;
        };
        if (ours(m_trade, trade) && ours(m_global, global))
            return;
    }
    const auto released = (m_trade.engaged || m_global.engaged) && !trade.engaged && !global.engaged;
    if (released) {
        m_needsAcknowledge = true;
        // What was measured and passed over belonged to that engage.
        m_click.reset();
        m_gatewayAccepted = false;
    }
    Q_EMIT changedElsewhere({m_trade, m_global, trade, global, m_changedBy, m_changedAt, m_reason});
}

} // namespace hoox
