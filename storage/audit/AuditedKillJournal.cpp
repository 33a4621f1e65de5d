#include "storage/audit/AuditedKillJournal.h"

namespace hoox {

using namespace Qt::StringLiterals;

Pending<Done> AuditedKillJournal::append(const KillEvent &event)
{
    auto answer = m_journal.append(event); // first: nothing stands between the intent and the disk
    AuditEntry entry{u"kill."_s + toText(event.kind), event.intent, event.by};
    entry.reason = event.reason;
    const bool isAsked = event.kind == KillEvent::Kind::EngageAsked || event.kind == KillEvent::Kind::ReleaseAsked;
    entry.result = isAsked ? AuditEntry::Result::Asked : AuditEntry::Result::Done;
    m_log.post(entry);
    return answer;
}

} // namespace hoox
