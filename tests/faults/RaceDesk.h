#pragma once

#include "tests/support/OrderBench.h"

#include "storage/locks/JournalledLocks.h"

namespace hoox::tests {

/// What a desk has instead of the stores in memory and the gateway that counts; null: those. All outlive it.
struct RealParts
{
    Spool *spool = nullptr;
    Ledger *ledger = nullptr; ///< Its own workspace's: fills are recorded.
    OrderGateway *gateway = nullptr;
};

/// One window's order desk on the workspace in `folder`, as other windows and processes have theirs: the locks, the
/// journal and the switch are real, the gateway counts, and the ledger and the spool are in memory.
class RaceDesk
{
public:
    explicit RaceDesk(const QString &folder, const RealParts &parts = {});
    ~RaceDesk();
    /// The files are there, and nobody else makes them.
    static bool prepare(const QString &folder);

    [[nodiscard]] bool isReady() { return m_desk->bar() == DeskBar::None; }
    [[nodiscard]] OrderDesk &desk() { return *m_desk; }
    [[nodiscard]] Pending<OrderEntry> submit(const QString &requestId);
    /// Orders that went out here.
    [[nodiscard]] int sent() const { return static_cast<int>(m_gateway.sent.size()); }

private:
    SystemClock m_clock;
    RandomIds m_ids;
    DeskTerms m_terms;
    EmbeddedConfigStore m_config;
    KillIntentJournal m_killJournal;
    KillSwitch m_kill;
    JournalledLocks m_locks;
    SqliteOrderJournal m_journal;
    AuditLog m_audit;
    MemorySpool m_spool;
    ScriptedGateway m_gateway;
    FakeLedger m_ledger;
    PositionBoard m_board;
    std::unique_ptr<OrderDesk> m_desk;
};

/// `sent`, `duplicate`, or whatever else became of it. Turns the event loop until then, without the naps of `await`.
[[nodiscard]] QString outcomeOf(const Pending<OrderEntry> &answer);

} // namespace hoox::tests
