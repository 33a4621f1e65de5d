#include "storage/domain/PositionBook.h"

#include <QByteArray>

#include <algorithm>
#include <cmath>
#include <limits>

namespace hoox {

namespace {

/// Each quantity is off by at most half an ulp of itself; the sums are compensated. Four times the worst case.
constexpr double kFlatShare = 2 * std::numeric_limits<double>::epsilon();

} // namespace

PositionBook::PositionBook(const Position &position)
    : m_direction(position.side == PositionSide::Long ? 1 : -1),
      m_size(position.size),
      m_traded(position.size),
      m_entry(position.entryPrice),
      m_updatedAt(position.updatedAt)
{
    if (position.size <= 0)
        *this = PositionBook();
}

PositionBook::Effect PositionBook::apply(const Fill &fill)
{
    return apply(FillValues{fill.action, fill.side, fill.status, fill.quantity, fill.price, fill.fee, fill.createdAt});
}

PositionBook::Effect PositionBook::apply(const FillValues &fill)
{
    if (fill.status != FillStatus::Filled || (fill.quantity && *fill.quantity <= 0))
        return {};
    if (!m_sizeKnown || !fill.quantity) {
        *this = PositionBook();
        m_sizeKnown = false;
        return {.realised = std::nullopt};
    }
    const double quantity = *fill.quantity;
    m_updatedAt = fill.createdAt;
    if (fill.action == Action::Close) {
        const int closes = fill.side == Side::Sell ? 1 : -1;
        return m_direction == closes ? reduce(fill, quantity, false) : Effect{};
    }
    const int direction = fill.action == Action::Long ? 1 : -1;
    if (isFlat()) {
        open(direction, quantity, fill);
        return {.opened = true};
    }
    if (direction == m_direction) {
        add(quantity, fill.price);
        return {};
    }
    return reduce(fill, quantity, true);
}

std::optional<Position> PositionBook::position(ExchangeId exchange, const QString &symbol,
                                               std::optional<int> leverage) const
{
    if (isFlat() || !m_sizeKnown)
        return std::nullopt;
    return Position{symbol,   exchange,   m_direction > 0 ? PositionSide::Long : PositionSide::Short, size(), m_entry,
                    leverage, m_updatedAt};
}

void PositionBook::open(int direction, double quantity, const FillValues &fill)
{
    m_direction = direction;
    m_size = CompensatedSum(quantity);
    m_traded = quantity;
    m_entry = fill.price;
    m_openedAt = fill.createdAt;
}

void PositionBook::add(double quantity, const std::optional<double> &price)
{
    m_size.add(quantity);
    m_traded += quantity;
    if (!m_entry || !price) {
        m_entry.reset();
        return;
    }
    // As a step from the old average: the error stays in proportion to the step, not to the price.
    *m_entry += (*price - *m_entry) * (quantity / m_size.value());
}

PositionBook::Effect PositionBook::reduce(const FillValues &fill, double quantity, bool mayFlip)
{
    const double held = m_size.value();
    m_size.add(-quantity);
    m_traded += quantity;
    const double left = m_size.value();
    const double noise = m_traded * kFlatShare;
    const int direction = m_direction;

    Effect effect;
    effect.closed = left > noise ? quantity : std::min(held, quantity);
    effect.realised =
        fill.price && m_entry ? std::optional((*fill.price - *m_entry) * effect.closed * direction) : std::nullopt;
    if (left > noise)
        return effect;
    const auto updatedAt = m_updatedAt;
    const auto traded = m_traded;
    *this = PositionBook();
    m_updatedAt = updatedAt;
    if (mayFlip && left < -noise) {
        open(-direction, -left, fill);
        m_traded = traded; // The remainder carries the rounding of all that made it.
        effect.opened = true;
    }
    return effect;
}

double withoutSumNoise(double sum)
{
    constexpr int kKeptDigits = 12;
    return std::isfinite(sum) ? QByteArray::number(sum, 'e', kKeptDigits - 1).toDouble() : sum;
}

} // namespace hoox
