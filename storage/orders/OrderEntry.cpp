#include "storage/orders/OrderEntry.h"

#include "storage/domain/PositionBook.h"

#include <QFile>

#include <algorithm>
#include <string_view>

#include <unistd.h>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kStepWords = {"validated", "switch",   "lock",      "journal",  "sent",
                                   "answered",  "recorded", "offloaded", "committed"};
constexpr std::array kStateWords = {"sending", "unresolved", "queued", "executed", "filled", "failed", "refused"};
constexpr std::array kOrderEventWords = {"refused",   "sent",      "asked-again", "answered", "recorded",
                                         "offloaded", "committed", "resolved",    "stuck"};
/// Of /proc/PID/stat, counted behind the name in brackets: the time the process started at.
constexpr qsizetype kStartField = 19;
constexpr qint64 kLongestStat = 4096;

std::optional<quint64> startOf(qint64 pid)
{
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto line = stat.read(kLongestStat);
    const auto fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    return fields.size() > kStartField ? std::optional(fields.at(kStartField).toULongLong()) : std::nullopt;
}

OrderState stateAfter(const OrderEntry &entry, const GatewayReply &reply)
{
    // The first send is not undone by what comes of asking again: only an execution settles it.
    const bool isFirst = entry.asks == 0;
    switch (reply.verdict) {
    case GatewayVerdict::Executed:
        return OrderState::Executed;
    case GatewayVerdict::Queued:
        return OrderState::Queued;
    case GatewayVerdict::Refused:
        if (!isFirst)
            return OrderState::Unresolved;
        return reply.cause == GatewayCause::ExchangeRejected ? OrderState::Failed : OrderState::Refused;
    case GatewayVerdict::Duplicate:
        return isFirst ? OrderState::Refused : OrderState::Unresolved;
    case GatewayVerdict::Unknown:
        return OrderState::Unresolved;
    }
    Q_UNREACHABLE();
}

} // namespace

QString toText(OrderStep step)
{
    return QString::fromLatin1(kStepWords.at(static_cast<size_t>(step)));
}

QString toText(OrderState state)
{
    return QString::fromLatin1(kStateWords.at(static_cast<size_t>(state)));
}

std::optional<OrderState> orderStateFromText(QStringView text)
{
    for (size_t at = 0; at < kStateWords.size(); ++at) {
        if (text == QLatin1StringView(kStateWords.at(at)))
            return static_cast<OrderState>(at);
    }
    return std::nullopt;
}

QString toText(OrderEvent::Kind kind)
{
    return QString::fromLatin1(kOrderEventWords.at(static_cast<size_t>(kind)));
}

bool isOpen(OrderState state)
{
    return state == OrderState::Sending || state == OrderState::Unresolved || state == OrderState::Queued ||
           state == OrderState::Executed;
}

ProcessIdentity ProcessIdentity::ofThis()
{
    const auto pid = static_cast<qint64>(::getpid());
    return {pid, startOf(pid).value_or(0)};
}

bool ProcessIdentity::isAlive() const
{
    const auto started = startOf(pid);
    if (!started)
        return !QFile::exists(u"/proc/self/stat"_s);
    return startedAt == 0 || *started == startedAt;
}

void OrderEntry::reach(OrderStep step, std::optional<std::chrono::milliseconds> sinceAsked)
{
    const auto at = static_cast<size_t>(step);
    if (!std::exchange(reached.at(at), true))
        steps.at(at) = sinceAsked;
}

void OrderEntry::addFills(const OrderEvent &event)
{
    reach(OrderStep::Recorded, event.sinceAsked);
    double notional = 0;
    for (const auto &fill : event.fills) {
        if (fill.status != FillStatus::Filled)
            continue;
        filled += fill.quantity.value_or(0);
        notional += fill.notional().value_or(0);
    }
    state = filled > 0 || event.fills.isEmpty() ? OrderState::Filled : OrderState::Failed;
    if (filled > 0 && notional > 0)
        averagePrice = withoutSumNoise(notional / filled);
    filled = withoutSumNoise(filled);
    if (!event.fills.isEmpty() && reply.orderId.isEmpty())
        reply.orderId = event.fills.constFirst().orderId;
}

void OrderEntry::add(const OrderEvent &event)
{
    isStuck = event.kind == OrderEvent::Kind::Stuck;
    if (!changedAt.isValid() || event.at > changedAt)
        changedAt = event.at;
    switch (event.kind) {
    case OrderEvent::Kind::Refused:
        state = OrderState::Refused;
        code = event.code;
        words = event.words;
        break;
    case OrderEvent::Kind::AskedAgain:
        ++asks;
        [[fallthrough]];
    case OrderEvent::Kind::Sent:
        reach(OrderStep::Sent, event.sinceAsked);
        sentAt = sentAt.isValid() ? sentAt : event.at;
        break;
    case OrderEvent::Kind::Answered:
        if (event.reply.verdict != GatewayVerdict::Unknown)
            reach(OrderStep::Answered, event.sinceAsked);
        if (isOpen(state))
            state = stateAfter(*this, event.reply);
        reply = event.reply;
        break;
    case OrderEvent::Kind::Recorded:
        addFills(event);
        break;
    case OrderEvent::Kind::Offloaded:
        reach(OrderStep::Offloaded, event.sinceAsked);
        reply.record = {};
        break;
    case OrderEvent::Kind::Committed:
        reach(OrderStep::Committed, event.sinceAsked);
        break;
    case OrderEvent::Kind::Resolved:
        state = event.executed ? OrderState::Filled : OrderState::Failed;
        resolvedBy = event.by;
        words = event.words;
        break;
    case OrderEvent::Kind::Stuck:
        code = event.code;
        words = event.words;
        break;
    }
}

bool OrderEntry::awaitsOffload() const
{
    return !reply.record.isEmpty();
}

bool OrderEntry::isUnfinished() const
{
    if (!hasIntent)
        return false;
    const bool keepsLock = state == OrderState::Filled && !reached.at(static_cast<size_t>(OrderStep::Committed));
    return isOpen(state) || awaitsOffload() || keepsLock;
}

} // namespace hoox
