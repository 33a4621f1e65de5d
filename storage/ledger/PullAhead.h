#pragma once

#include "storage/ledger/PullTalk.h"
#include "storage/ledger/ReplicaStore.h"

#include <deque>
#include <memory>

namespace hoox {

/// The pages of a walk through a table. Each is asked for as soon as the bytes of the one before it came, on the
/// network's thread, from where that page seems to end: neither what is done with a page nor the way to the pull's
/// thread keeps the service waiting (PF-7). Whoever read the page says where it did end; a page that was asked for from
/// elsewhere is dropped then. Never more than `kMost` wait to be taken. Of the pull's thread.
class PullAhead final
{
public:
    static constexpr std::size_t kMost = 4;
    /// The statements of the page behind a place. Any thread.
    using Batch = std::function<QVector<D1Statement>(const ReplicaPlace &from, int limit)>;

    /// `talk` outlives it.
    PullAhead(PullTalk &talk, const PullPolicy &policy, Batch batch);
    /// What is on its way is dropped.
    ~PullAhead();
    PullAhead(const PullAhead &) = delete;
    PullAhead &operator=(const PullAhead &) = delete;

    /// Asks for the page behind `from`, unless it is on its way. What is on its way from elsewhere is dropped.
    void ask(const ReplicaPlace &from);
    /// Whether the next page is there, or comes within `patience`.
    [[nodiscard]] bool isThere(std::chrono::milliseconds patience) const;
    /// The next page; one was asked for.
    [[nodiscard]] Result<PullTalk::Answer> take();

private:
    struct State;
    const std::shared_ptr<State> m_state; ///< The network's thread has a part in it.
};

/// Where a full page seems to end, without a look at the rest of it; none if that is not plain to see. Hostile bytes:
/// to be believed only when the page was read.
[[nodiscard]] std::optional<TradePlace> peekLast(const QByteArray &body, int limit);
/// Whether `last`, of a page, lies behind where the page began: one that does not would be asked for without an end.
[[nodiscard]] bool advances(const ReplicaPlace &from, const TradePlace &last);
/// `from`, moved to the last row of the page behind it.
[[nodiscard]] ReplicaPlace placeBehind(ReplicaPlace from, const TradePlace &last);

} // namespace hoox
