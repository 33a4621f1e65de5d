// The part of OrderDesk that looks after what no run has in its hands (OR-3).
#include "models/orders/OrderDesk.h"
#include "models/orders/OrderRun.h"
#include "storage/base/Clock.h"
#include "storage/base/WhenDone.h"

#include <algorithm>

namespace hoox {

namespace {

constexpr int kMostFollowed = 5000;

} // namespace

QVector<OrderEntry> OrderDesk::leftOvers() const
{
    QVector<OrderEntry> open;
    std::copy_if(m_entries.cbegin(), m_entries.cend(), std::back_inserter(open),
                 [this](const OrderEntry &entry) { return entry.isUnfinished() && !isRunning(entry.number); });
    return open;
}

/// Of a dead process, and ours from now on.
void OrderDesk::goOn(const OrderEntry &entry)
{
    if (isRunning(entry.number))
        return;
    if (entry.state == OrderState::Sending) {
        OrderEvent lost{OrderEvent::Kind::Answered, m_parts.clock.nowUtc()};
        lost.by = m_terms.by;
        lost.reply.cause = GatewayCause::NoAnswer;
        lost.reply.record = entry.reply.record;
        auto *const run = makeRun(entry);
        (void)begin(run);
        run->take(lost);
        return;
    }
    take(entry);
    if (hasWorkLeft(entry, m_terms)) {
        auto *const run = makeRun(entry);
        (void)begin(run);
        run->finish();
    }
}

/// Another process may have sent, or died in the middle: neither tells us (OR-3).
void OrderDesk::lookForOthers()
{
    OrdersQuery query;
    query.profile = m_terms.profile.name;
    query.unfinishedOnly = true;
    query.most = kMostFollowed;
    whenDone(m_parts.journal.list(query), this, [this](const Result<QVector<OrderEntry>> &unfinished) {
        if (unfinished && agreesWith(*unfinished))
            m_follower.adoptLeftOvers(leftOvers());
        else
            refresh();
    });
}

bool OrderDesk::agreesWith(const QVector<OrderEntry> &unfinished) const
{
    qsizetype others = 0;
    for (const auto &found : unfinished) {
        if (isRunning(found.number))
            continue;
        ++others;
        const auto *const known = entry(found.number);
        if (known == nullptr || known->state != found.state)
            return false;
    }
    return others == leftOvers().size();
}

void OrderDesk::follow()
{
    m_nextFollow = m_parts.clock.monotonic() + kFollowEvery;
    lookForOthers();
    const auto open = leftOvers();
    m_follower.follow(open);
    for (const auto &entry : open) {
        if (m_follower.isDue(entry))
            goOn(entry);
    }
}

void OrderDesk::found(qint64 number, const QVector<Fill> &fills)
{
    const auto *const known = entry(number);
    if (known == nullptr || isRunning(number) || !isOpen(known->state))
        return;
    OrderEvent event{OrderEvent::Kind::Recorded, m_parts.clock.nowUtc()};
    event.by = m_terms.by;
    event.fills = fills;
    auto *const run = makeRun(*known);
    (void)begin(run);
    run->take(event);
}

} // namespace hoox
