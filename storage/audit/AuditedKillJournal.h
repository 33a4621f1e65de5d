#pragma once

#include "storage/audit/AuditLog.h"
#include "storage/config/KillJournal.h"

namespace hoox {

/// The kill journal with all its events in the audit log too (KR-26). The switch never waits for the log: an event that
/// is not recorded there is told of by the log itself.
class AuditedKillJournal final : public KillJournal
{
public:
    /// Both outlive it.
    AuditedKillJournal(KillJournal &journal, AuditLog &log) : m_journal(journal), m_log(log) {}

    [[nodiscard]] Pending<Done> append(const KillEvent &event) override;
    [[nodiscard]] Pending<KillHistory> read() override { return m_journal.read(); }

private:
    KillJournal &m_journal;
    AuditLog &m_log;
};

} // namespace hoox
