#pragma once

#include "storage/base/Clock.h"
#include "storage/gateway/OrderGateway.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <mutex>

namespace hoox {

/// What becomes of an order on the paper exchange.
struct PaperFate
{
    double share = 1;     ///< Of the quantity, above 0 and up to 1: less is a partial fill.
    int pieces = 1;       ///< In so many executions, at least 1.
    QString refusal = {}; ///< In the exchange's words; not empty: it is refused and fills nothing.
};

struct PaperTerms
{
    double feeRate = 0.00055; ///< Of the notional.
    /// Decides each order; none: all are filled whole. Called in the gateway's thread.
    std::function<PaperFate(const OrderTicket &)> fate = {};
};

/// The newest fills of one exchange and symbol, newest first: where the paper exchange's last price comes from.
using PaperTape = std::function<Pending<QVector<Fill>>(ExchangeId exchange, const QString &symbol)>;

/// An exchange that lives in this program (OR-2): it fills at the price of the ticket, else at the last one on its
/// tape, and answers with the rows for the ledger. Ids of fills and of the order follow from the request id alone, so
/// that an answer which is recorded twice is found out. A refused order gives one `Failed` row and may be sent again; a
/// test fills nothing. It remembers what it took in this run: the second of one request id is a `Duplicate`, however
/// long ago the first was. `submit` from any thread; it works in the thread that made it, whose event loop runs, and
/// dies there.
class PaperGateway final : public OrderGateway
{
public:
    /// `clock` and whatever `tape` asks outlive this.
    PaperGateway(PaperTape tape, const Clock &clock, PaperTerms terms = {});
    ~PaperGateway() override;

    [[nodiscard]] Kind kind() const override { return Kind::Paper; }
    [[nodiscard]] Pending<GatewayReply> submit(const OrderTicket &ticket) override;

private:
    using Promise = std::shared_ptr<QPromise<Result<GatewayReply>>>;

    void begin(const OrderTicket &ticket, const Promise &promise);
    [[nodiscard]] GatewayReply trade(const OrderTicket &ticket, double price) const;
    void answer(const OrderTicket &ticket, const Promise &promise, GatewayReply reply);

    const PaperTape m_tape;
    const Clock &m_clock;
    const PaperTerms m_terms;
    std::mutex m_mutex;
    QSet<QString> m_taken; ///< Request ids that were or may be filled. Guarded by m_mutex.
    QObject m_context;     ///< Where it works.
};

/// Follows from `requestId` and `part` alone; in the form of a version 4 UUID, as the ledger's ids are. Pure.
[[nodiscard]] QString paperId(const QString &requestId, const QString &part);

} // namespace hoox
