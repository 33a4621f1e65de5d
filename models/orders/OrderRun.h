#pragma once

#include "models/orders/OrderRules.h"
#include "storage/audit/AuditRecord.h"
#include "storage/spool/Spool.h"

namespace hoox {

/// Something is left to do that waits for nobody: rows for the ledger, a record for the spool, a lock to keep.
[[nodiscard]] bool hasWorkLeft(const OrderEntry &entry, const DeskTerms &terms);

/// One order on its way (OR-1), from wherever it stands to the end or to where it must wait. Every step is in the
/// journal before the next one that relies on it. Used once; of the desk's thread.
class OrderRun final : public QObject
{
    Q_OBJECT

public:
    OrderRun(const DeskParts &parts, const DeskTerms &terms, OrderEntry entry, QObject *parent);

    [[nodiscard]] const OrderEntry &entry() const { return m_entry; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Handed to the gateway, and not answered.
    [[nodiscard]] bool isInFlight() const { return m_inFlight; }

    void submit();
    /// By a rule of this desk, before an intent: it uses up no request id.
    void refuse(const QString &code, const QString &words);
    /// Sends it once more with the same key, on the operator's word.
    void askAgain();
    /// Writes `event` down, and goes on from what follows from it.
    void take(const OrderEvent &event);
    /// The operator's own `take`: audited as such.
    void decide(const OrderEvent &event);
    /// What is left to do after a crash or a failure: record, offload, commit.
    void finish();

Q_SIGNALS:
    void changed();
    void filled(); ///< The ledger has rows that it did not have.
    void ended();

private:
    void reserve();
    void writeIntent();
    void send();
    void handOver();
    void answered(const GatewayReply &reply);
    void settle();
    void record(qsizetype at);
    void recorded();
    void offload();
    void offloaded();
    void settleLock();
    void stuck(const QString &what, const Error &error);
    void end();
    void giveRoomBack();
    [[nodiscard]] OrderEvent event(OrderEvent::Kind kind) const;
    /// `next` after `event` is on the disk; if that fails the run goes on all the same, and says so.
    void note(const OrderEvent &event, std::function<void()> next);
    void reach(OrderStep step);
    void audit(const QString &action, AuditEntry::Result result, const QString &detail);
    [[nodiscard]] std::chrono::milliseconds sinceAsked() const;

    const DeskParts &m_parts;
    const DeskTerms &m_terms;
    OrderEntry m_entry;
    std::optional<SpoolRoom> m_room;
    std::optional<Error> m_error;
    std::optional<Error> m_unrecorded; ///< Why the ledger does not have it.
    std::chrono::milliseconds m_begun;
    bool m_isFirst = true; ///< This run made the intent: its times count from the ask.
    bool m_inFlight = false;
    bool m_ended = false;
};

} // namespace hoox
