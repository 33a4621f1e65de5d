#include "models/orders/OrderLimits.h"

#include "models/config/ConfigRules.h"
#include "models/orders/TicketCheck.h"

#include <algorithm>
#include <cmath>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

using BreachKind = LimitBreach::Kind;

constexpr char16_t kPositionSizeKey[] = u"trade:max_position_size";
constexpr char16_t kNotionalSource[] = u"profile.max_order_notional";
constexpr char16_t kBandSource[] = u"profile.price_band_percent";
constexpr char16_t kRateSource[] = u"profile.orders_per_minute";
constexpr char16_t kGatewayQuantity[] = u"gateway.quantity";
constexpr char16_t kHeldSource[] = u"position";
constexpr char16_t kRecentSource[] = u"desk.recent_orders";
constexpr double kWhole = 100; ///< Percent.

LimitBreach breachOf(BreachKind kind, const char16_t *source, std::optional<double> limit = {},
                     std::optional<double> actual = {})
{
    return {kind, limit, actual, QString::fromUtf16(source)};
}

bool isAmount(double value)
{
    return std::isfinite(value) && value > 0;
}

std::optional<double> lastPriceIn(const OrderFacts &facts)
{
    const bool isFresh = facts.priceAge <= kOldestPrice;
    return facts.lastPrice && isAmount(*facts.lastPrice) && isFresh ? facts.lastPrice : std::nullopt;
}

/// What the order may cost at most: its own price is no promise of a better one.
std::optional<double> worstPrice(const OrderTicket &ticket, const OrderFacts &facts)
{
    const auto last = lastPriceIn(facts);
    if (!ticket.price)
        return last;
    return isAmount(*ticket.price) ? std::optional(std::max(*ticket.price, last.value_or(0))) : std::nullopt;
}

void checkQuantity(const OrderTicket &ticket, QVector<LimitBreach> &breaches)
{
    if (!isAmount(ticket.quantity) || ticket.quantity > kLargestQuantity)
        breaches.append(breachOf(BreachKind::Quantity, kGatewayQuantity, kLargestQuantity, ticket.quantity));
}

void checkClose(const OrderTicket &ticket, const OrderFacts &facts, QVector<LimitBreach> &breaches)
{
    if (!facts.held.isKnown) {
        breaches.append(breachOf(BreachKind::PositionUnknown, kHeldSource));
        return;
    }
    const auto &held = facts.held.position;
    if (!held || (ticket.closes && *ticket.closes != held->side))
        breaches.append(breachOf(BreachKind::NoPosition, kHeldSource, 0, ticket.quantity));
    else if (!(ticket.quantity <= held->size))
        breaches.append(breachOf(BreachKind::Quantity, kHeldSource, held->size, ticket.quantity));
}

void checkNotional(const OrderTicket &ticket, const OrderFacts &facts, const Profile &profile,
                   QVector<LimitBreach> &breaches)
{
    if (!profile.maxOrderNotional)
        return;
    const auto limit = profile.maxOrderNotional;
    const auto price = worstPrice(ticket, facts);
    if (!price)
        breaches.append(breachOf(BreachKind::NoPrice, kNotionalSource, limit));
    else if (!(*price * ticket.quantity <= *limit))
        breaches.append(breachOf(BreachKind::Notional, kNotionalSource, limit, *price * ticket.quantity));
}

void checkPositionSize(const OrderTicket &ticket, const OrderFacts &facts, QVector<LimitBreach> &breaches)
{
    const auto &stored = facts.maxPositionSize;
    if (stored.isRead && !stored.value)
        return;
    const auto limit = stored.isRead ? configNumber(*stored.value) : std::nullopt;
    if (!limit || !isAmount(*limit)) {
        breaches.append(breachOf(BreachKind::Unreadable, kPositionSizeKey));
        return;
    }
    if (!facts.held.isKnown) {
        breaches.append(breachOf(BreachKind::PositionUnknown, kPositionSizeKey, limit));
        return;
    }
    const double before = facts.held.position ? facts.held.position->signedSize() : 0;
    const double after = before + (sideOf(ticket) == Side::Buy ? ticket.quantity : -ticket.quantity);
    if (std::abs(after) <= std::abs(before))
        return; // it reduces
    const auto price = worstPrice(ticket, facts);
    if (!price)
        breaches.append(breachOf(BreachKind::NoPrice, kPositionSizeKey, limit));
    else if (!(*price * std::abs(after) <= *limit))
        breaches.append(breachOf(BreachKind::PositionSize, kPositionSizeKey, limit, *price * std::abs(after)));
}

void checkBand(const OrderTicket &ticket, const OrderFacts &facts, const Profile &profile,
               QVector<LimitBreach> &breaches)
{
    const auto band = profile.priceBandPercent;
    if (!band || !ticket.price)
        return;
    const auto last = lastPriceIn(facts);
    if (!last) {
        breaches.append(breachOf(BreachKind::NoPrice, kBandSource, band));
        return;
    }
    const double away = std::abs(*ticket.price - *last) / *last * kWhole;
    if (!(away <= *band))
        breaches.append(breachOf(BreachKind::PriceBand, kBandSource, band, away));
}

bool isAlike(const OrderTicket &one, const OrderTicket &other)
{
    return one.exchange == other.exchange && one.symbol == other.symbol && one.action == other.action &&
           one.closes == other.closes && one.quantity == other.quantity && one.test == other.test;
}

void checkRecent(const OrderTicket &ticket, const OrderFacts &facts, const Profile &profile,
                 QVector<LimitBreach> &breaches)
{
    int inMinute = 0;
    bool isKnown = false;
    std::optional<std::chrono::milliseconds> alike;
    for (const auto &sent : facts.recent) {
        isKnown = isKnown || sent.ticket.requestId == ticket.requestId;
        if (sent.age >= kRateMinute)
            continue;
        ++inMinute;
        if (isAlike(sent.ticket, ticket))
            alike = std::min(alike.value_or(sent.age), sent.age);
    }
    if (isKnown)
        breaches.append(breachOf(BreachKind::Duplicate, kRecentSource));
    if (inMinute >= profile.ordersPerMinute)
        breaches.append(breachOf(BreachKind::Rate, kRateSource, profile.ordersPerMinute, inMinute + 1));
    if (alike && !isKnown) {
        using Seconds = std::chrono::duration<double>;
        breaches.append(
            breachOf(BreachKind::LookAlike, kRecentSource, Seconds(kRateMinute).count(), Seconds(*alike).count()));
    }
}

} // namespace

QString toText(LimitBreach::Kind kind)
{
    switch (kind) {
    case BreachKind::Quantity:
        return u"quantity"_s;
    case BreachKind::Notional:
        return u"notional"_s;
    case BreachKind::PositionSize:
        return u"position_size"_s;
    case BreachKind::PriceBand:
        return u"price_band"_s;
    case BreachKind::NoPrice:
        return u"no_price"_s;
    case BreachKind::Rate:
        return u"rate"_s;
    case BreachKind::Duplicate:
        return u"duplicate"_s;
    case BreachKind::LookAlike:
        return u"look_alike"_s;
    case BreachKind::NoPosition:
        return u"no_position"_s;
    case BreachKind::PositionUnknown:
        return u"position_unknown"_s;
    case BreachKind::Unreadable:
        return u"unreadable"_s;
    }
    Q_UNREACHABLE();
}

bool mayBeOverruled(LimitBreach::Kind kind)
{
    return kind == BreachKind::LookAlike;
}

QVector<LimitBreach> limitBreaches(const OrderTicket &ticket, const OrderFacts &facts, const Profile &profile)
{
    QVector<LimitBreach> breaches;
    checkQuantity(ticket, breaches);
    if (ticket.action == Action::Close) {
        checkClose(ticket, facts, breaches);
    } else {
        checkNotional(ticket, facts, profile, breaches);
        checkPositionSize(ticket, facts, breaches);
    }
    checkBand(ticket, facts, profile, breaches);
    checkRecent(ticket, facts, profile, breaches);
    return breaches;
}

} // namespace hoox
