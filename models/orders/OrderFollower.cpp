#include "models/orders/OrderFollower.h"

#include "models/kill/KillState.h"
#include "models/orders/OrderRun.h"
#include "storage/base/Clock.h"
#include "storage/base/WhenDone.h"

#include <algorithm>
#include <cmath>

namespace hoox {

using namespace std::chrono_literals;

namespace {

constexpr auto kFirstRetry = 5s;
/// The clocks of this desk and of whoever writes the ledger differ by no more.
constexpr auto kClocksDiffer = 60s;
/// Behind the gateway an order waits no longer than its queue tries (H7).
constexpr auto kLatestFill = kQueueRetries + kClocksDiffer;
constexpr int kMostCompared = 500;
constexpr double kSameQuantity = 1e-9;

bool looksLike(const Fill &fill, const OrderEntry &entry)
{
    const auto &ticket = entry.ticket;
    const auto asked = entry.askedAt.toSecsSinceEpoch();
    return fill.action == ticket.action && fill.side == sideOf(ticket) && fill.quantity &&
           std::abs(*fill.quantity - ticket.quantity) <= kSameQuantity * ticket.quantity &&
           fill.createdAt >= asked - kClocksDiffer.count() && fill.createdAt <= asked + kLatestFill.count();
}

} // namespace

OrderFollower::OrderFollower(const DeskParts &parts, const DeskTerms &terms) : m_parts(parts), m_terms(terms) {}

void OrderFollower::adoptLeftOvers(const QVector<OrderEntry> &open)
{
    for (const auto &entry : open) {
        if (entry.process == m_self || entry.process.isAlive())
            continue;
        ++m_adopting;
        whenDone(m_parts.journal.adopt(entry.number, entry.process, m_self), this,
                 [this](const Result<std::optional<OrderEntry>> &mine) {
                     --m_adopting;
                     if (mine && *mine)
                         Q_EMIT adopted(**mine);
                 });
    }
}

void OrderFollower::follow(const QVector<OrderEntry> &open)
{
    for (const auto &entry : open) {
        if (entry.process == m_self && isOpen(entry.state) && entry.state != OrderState::Sending)
            lookFor(entry);
    }
}

void OrderFollower::lookFor(const OrderEntry &entry)
{
    if (m_looking.contains(entry.number))
        return;
    m_looking.insert(entry.number);
    const auto since = entry.askedAt.toSecsSinceEpoch() - kClocksDiffer.count();
    whenDone(m_parts.ledger.fillsOfRequest(entry.ticket.requestId, since), this,
             [this, entry](const Result<QVector<Fill>> &named) {
                 const auto &orderId = entry.reply.orderId;
                 if (!named || !named->isEmpty() || orderId.isEmpty()) {
                     looked(entry, named);
                     return;
                 }
                 whenDone(m_parts.ledger.fillsOfOrder(orderId), this,
                          [this, entry](const Result<QVector<Fill>> &fills) { looked(entry, fills); });
             });
}

void OrderFollower::looked(const OrderEntry &entry, const Result<QVector<Fill>> &fills)
{
    m_looking.remove(entry.number);
    if (!fills)
        return; // the page that shows the ledger says what is wrong with it
    QVector<Fill> mine;
    std::copy_if(fills->cbegin(), fills->cend(), std::back_inserter(mine), [&entry](const Fill &fill) {
        return fill.exchange == entry.ticket.exchange && fill.symbol == entry.ticket.symbol &&
               fill.status != FillStatus::Pending;
    });
    if (!mine.isEmpty())
        Q_EMIT found(entry.number, mine);
}

Pending<QVector<Fill>> OrderFollower::candidates(const OrderEntry &entry)
{
    auto promise = std::make_shared<QPromise<Result<QVector<Fill>>>>();
    promise->start();
    const auto since = entry.askedAt.toSecsSinceEpoch() - kClocksDiffer.count();
    whenDone(m_parts.ledger.fillsOfRequest(entry.ticket.requestId, since), this,
             [this, entry, promise](const Result<QVector<Fill>> &named) {
                 if (!named || !named->isEmpty()) {
                     promise->addResult(named);
                     promise->finish();
                     return;
                 }
                 whenDone(m_parts.ledger.fillsOf(entry.ticket.exchange, entry.ticket.symbol, kMostCompared), this,
                          [entry, promise](const Result<QVector<Fill>> &recent) {
                              if (!recent) {
                                  promise->addResult(recent);
                              } else {
                                  QVector<Fill> alike;
                                  std::copy_if(recent->cbegin(), recent->cend(), std::back_inserter(alike),
                                               [&entry](const Fill &fill) { return looksLike(fill, entry); });
                                  promise->addResult(alike);
                              }
                              promise->finish();
                          });
             });
    return promise->future();
}

void OrderFollower::noteEnd(const OrderEntry &entry)
{
    if (!entry.isStuck) {
        m_retries.remove(entry.number);
        return;
    }
    auto &retry = m_retries[entry.number];
    retry.next = m_parts.clock.monotonic() + kFirstRetry * (1 << retry.tries);
    ++retry.tries;
}

bool OrderFollower::isDue(const OrderEntry &entry) const
{
    if (entry.process != m_self || entry.state == OrderState::Sending || !hasWorkLeft(entry, m_terms))
        return false;
    const auto retry = m_retries.value(entry.number);
    return retry.tries < kMostTries && m_parts.clock.monotonic() >= retry.next;
}

} // namespace hoox
