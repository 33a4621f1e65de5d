#include "storage/audit/AuditedKillJournal.h"

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// The proof stopwatch: what each step took from the click on, as far as it came; of a release, what was accepted.
QString detailOf(const KillEvent &event)
{
    QStringList steps;
    for (const auto &step : KillTimings::steps()) {
        if (const auto &time = event.timings.*step.time)
            steps.append(u"%1 %2 ms"_s.arg(QString::fromLatin1(step.name).replace(u'_', u' ')).arg(time->count()));
    }
    if (!event.location.isEmpty())
        steps.append(u"at %1"_s.arg(event.location));
    if (event.queuedAccepted)
        steps.append(u"queued orders may execute: accepted"_s);
    return steps.join(u", "_s);
}

} // namespace

Pending<Done> AuditedKillJournal::append(const KillEvent &event)
{
    auto answer = m_journal.append(event); // first: nothing stands between the intent and the disk
    AuditEntry entry{u"kill."_s + toText(event.kind), event.intent, event.by};
    entry.reason = event.reason;
    entry.detail = detailOf(event);
    const bool isAsked = event.kind == KillEvent::Kind::EngageAsked || event.kind == KillEvent::Kind::ReleaseAsked;
    entry.result = isAsked ? AuditEntry::Result::Asked : AuditEntry::Result::Done;
    m_log.post(entry);
    return answer;
}

} // namespace hoox
