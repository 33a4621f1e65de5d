#include "storage/sample/SampleTrader.h"

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSecondsInDay = 86400;
constexpr double kMakerShare = 0.22;
constexpr double kLargestHolding = 8; ///< In the symbol's median quantities.
constexpr int kLotsToSplit = 2;

/// Bitcoin and ether take more leverage than the small ones.
int leverageOf(int market)
{
    return market < 2 ? 5 : market < 5 ? 3 : 2;
}

Side opposite(Side side)
{
    return side == Side::Buy ? Side::Sell : Side::Buy;
}

double rounded(double value, double power)
{
    return std::round(value * power) / power;
}

template <typename Figures>
int pickOf(std::span<const Figures> all, SampleRandom &random)
{
    double left = random.part();
    for (size_t index = 0; index + 1 < all.size(); ++index) {
        left -= all[index].share;
        if (left < 0)
            return static_cast<int>(index);
    }
    return static_cast<int>(all.size()) - 1;
}

/// `whole` in `pieces` parts of whole lots, none of them empty; fewer parts where the lots do not suffice.
QVector<double> splitQuantity(double whole, int pieces, const MarketFigures &figures, SampleRandom &random)
{
    auto left = static_cast<qint64>(std::llround(whole / figures.lot));
    QVector<double> parts;
    for (int piece = pieces; piece > 1 && left >= kLotsToSplit; --piece) {
        const auto most = std::max<qint64>(1, 2 * left / piece);
        const auto lots = std::clamp<qint64>(random.between(1, most), 1, left - 1);
        parts.append(onStep(static_cast<double>(lots) * figures.lot, figures.lot, figures.quantityDecimals));
        left -= lots;
    }
    parts.append(onStep(static_cast<double>(left) * figures.lot, figures.lot, figures.quantityDecimals));
    return parts;
}

} // namespace

SampleTrader::SampleTrader(const SamplePlan &plan)
    : m_plan(plan), m_random(plan.seed), m_times(sampleTimes(plan, m_random))
{
    for (const auto &figures : marketFigures())
        m_markets.emplace_back(figures);
    m_balancesUntil = m_times.atMs.first() / 1000 / kSecondsInDay * kSecondsInDay + kSecondsInDay;
}

double SampleTrader::freshQuantity(const MarketFigures &figures)
{
    const double spread = std::clamp(m_random.normal(), -2.5, 2.5);
    const double raw = figures.medianQuantity * std::exp(figures.quantitySpread * spread);
    return std::max(figures.lot, onStep(raw, figures.lot, figures.quantityDecimals));
}

SampleTrader::Decision SampleTrader::decide(const SampleMarket &market, const PositionBook &book, bool isLong)
{
    const auto &figures = market.figures();
    const double stretch = market.stretch() + 0.6 * m_random.normal();
    const auto open = [](Side side) { return side == Side::Buy ? Action::Long : Action::Short; };
    const auto wanted = stretch < 0 ? Side::Buy : Side::Sell;
    const double fresh = freshQuantity(figures);
    if (book.isFlat())
        return {open(wanted), wanted, fresh};
    const auto held = isLong ? Side::Buy : Side::Sell;
    const double size = onStep(book.size(), figures.lot, figures.quantityDecimals);
    const bool large = size > kLargestHolding * figures.medianQuantity;
    if (wanted == held && !large && m_random.chance(0.75))
        return {open(held), held, fresh};
    const auto against = opposite(held);
    const auto onLot = [&](double quantity) {
        return std::max(figures.lot, onStep(quantity, figures.lot, figures.quantityDecimals));
    };
    const double dice = m_random.part();
    if (dice < 0.70)
        return {Action::Close, against, size};
    if (dice < 0.82)
        return {Action::Close, against, std::min(size, onLot(size * (0.2 + 0.6 * m_random.part())))};
    if (dice < 0.94)
        return {open(against), against, std::min(size, onLot(size * (0.2 + 0.6 * m_random.part())))};
    return {open(against), against, onLot(size + fresh)}; // through zero
}

QString SampleTrader::orderId(ExchangeId exchange)
{
    switch (exchange) {
    case ExchangeId::Bybit:
        return m_random.uuid();
    case ExchangeId::Binance:
        m_lastBinanceId += m_random.between(1, 90);
        return QString::number(m_lastBinanceId);
    case ExchangeId::Mexc:
        m_lastMexcId += m_random.between(1, 900000);
        return QString::number(m_lastMexcId);
    }
    Q_UNREACHABLE();
}

void SampleTrader::fillIn(SampleOrder &order, const SampleMarket &market, const VenueFigures &venue, int pieces)
{
    const auto &figures = market.figures();
    Fill fill;
    fill.exchange = venue.exchange;
    fill.symbol = QString::fromUtf16(figures.symbol);
    const auto &book = m_books[{fill.exchange, order.market}];
    order.before = book.position(fill.exchange, fill.symbol, order.leverage);
    const auto decision = decide(market, book, order.before && order.before->side == PositionSide::Long);
    fill.requestId = m_random.uuid();
    fill.action = decision.action;
    fill.side = decision.side;
    fill.orderId = orderId(venue.exchange);
    fill.status = pieces == 0 ? FillStatus::Failed : FillStatus::Filled;
    fill.createdAt = order.atMs / 1000;
    const bool maker = m_random.chance(kMakerShare);
    // A taker walks into the book, a maker waits a tick on its own side.
    qint64 ticks = (fill.side == Side::Buy ? 1 : -1) * (maker ? -1 : 1) * m_random.between(0, 2);
    for (const double quantity : splitQuantity(decision.quantity, std::max(1, pieces), figures, m_random)) {
        fill.id = m_random.uuid();
        fill.quantity = quantity;
        fill.price = market.priceOff(ticks);
        const double rate = maker ? venue.makerFee : venue.takerFee;
        fill.fee = pieces == 0 ? 0 : rounded(*fill.notional() * rate, 1e8);
        order.fills.append(fill);
        order.taker.append(!maker);
        if (!maker && m_random.chance(0.5))
            ticks += fill.side == Side::Buy ? 1 : -1;
    }
}

void SampleTrader::settle(SampleOrder &order)
{
    const auto exchange = order.first().exchange;
    const auto symbol = order.first().symbol;
    auto &book = m_books[{exchange, order.market}];
    for (const auto &fill : order.fills)
        order.realised += *book.apply(fill).realised;
    order.after = book.position(exchange, symbol, order.leverage);
    if (order.failed())
        return;
    m_earned[exchange] += order.realised - order.fees();
    const auto row = m_recorded.find(symbol);
    if (order.after)
        m_recorded[symbol] = *order.after;
    else if (row != m_recorded.end() && row->second.exchange == exchange)
        m_recorded.erase(row);
}

SampleOrder SampleTrader::next()
{
    SampleOrder order;
    order.atMs = m_times.atMs.at(m_next);
    while (order.atMs / 1000 >= m_balancesUntil) {
        recordBalances(m_balancesUntil - 1);
        m_balancesUntil += kSecondsInDay;
    }
    const auto &venue = venueFigures()[static_cast<size_t>(pickOf(venueFigures(), m_random))];
    order.market = pickOf(marketFigures(), m_random);
    order.leverage = leverageOf(order.market);
    auto &market = m_markets.at(static_cast<size_t>(order.market));
    market.advance(order.atMs, m_random);
    fillIn(order, market, venue, m_times.pieces.at(m_next));
    settle(order);
    ++m_next;
    if (atEnd())
        recordBalances(m_plan.endSecond);
    return order;
}

void SampleTrader::recordBalances(qint64 second)
{
    for (const auto &venue : venueFigures()) {
        double used = 0;
        for (const auto &[key, book] : m_books) {
            if (key.first == venue.exchange && !book.isFlat())
                used += book.size() * *book.entryPrice() / leverageOf(key.second);
        }
        const double total = rounded(venue.deposit + m_earned[venue.exchange], 1e6);
        used = rounded(used, 1e6);
        m_balances.append(
            {m_random.uuid(), venue.exchange, u"USDT"_s, rounded(total - used, 1e6), used, total, second});
        m_balances.append({m_random.uuid(), venue.exchange, QString::fromUtf16(venue.coin), venue.coinAmount, 0,
                           venue.coinAmount, second});
    }
}

QVector<Position> SampleTrader::recordedPositions() const
{
    QVector<Position> rows;
    for (const auto &[symbol, position] : m_recorded)
        rows.append(position);
    return rows;
}

} // namespace hoox
