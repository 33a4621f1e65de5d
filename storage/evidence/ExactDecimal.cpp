#include "storage/evidence/ExactDecimal.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestNumber = 80;
constexpr int kMostDecimals = 38;

/// Within `kMostDecimals` either way: what `toInt` takes besides, spaces and the smallest of all ints, is none.
std::optional<int> exponentOf(QStringView text)
{
    const bool hasSign = text.startsWith(u'-') || text.startsWith(u'+');
    const auto digits = hasSign ? text.sliced(1) : text;
    int exponent = 0;
    for (const auto each : digits) {
        if (each < u'0' || each > u'9')
            return std::nullopt;
        exponent = exponent * 10 + (each.unicode() - u'0');
        if (exponent > kMostDecimals)
            return std::nullopt;
    }
    return digits.isEmpty() ? std::nullopt : std::optional(text.startsWith(u'-') ? -exponent : exponent);
}

} // namespace

ExactDecimal::ExactDecimal(Units units, int decimals) : m_units(units), m_decimals(decimals)
{
    while (m_decimals > 0 && m_units % 10 == 0) {
        m_units /= 10;
        --m_decimals;
    }
}

/// The smallest of all has no positive one beside it.
bool ExactDecimal::hasNegative(Units units)
{
    Units negative = 0;
    return !__builtin_sub_overflow(Units(0), units, &negative);
}

std::optional<ExactDecimal::Units> ExactDecimal::scaled(Units units, int places)
{
    if (units == 0)
        return units;
    if (places > kMostDecimals)
        return std::nullopt;
    for (; places > 0; --places) {
        if (__builtin_mul_overflow(units, Units(10), &units))
            return std::nullopt;
    }
    return units;
}

std::optional<ExactDecimal> ExactDecimal::parse(const QString &text)
{
    if (text.isEmpty() || text.size() > kLongestNumber)
        return std::nullopt;
    const auto exponentAt = text.indexOf(u'e', 0, Qt::CaseInsensitive);
    const auto exponent = exponentAt < 0 ? std::optional(0) : exponentOf(QStringView(text).sliced(exponentAt + 1));
    if (!exponent)
        return std::nullopt;
    Units units = 0;
    int decimals = 0;
    bool hasPoint = false, hasDigit = false;
    const auto mantissa = QStringView(text).left(exponentAt < 0 ? text.size() : exponentAt);
    const bool isNegative = mantissa.startsWith(u'-');
    for (qsizetype at = isNegative ? 1 : 0; at < mantissa.size(); ++at) {
        const auto each = mantissa[at].unicode();
        if (each == u'.' && !hasPoint) {
            hasPoint = true;
            continue;
        }
        if (each < u'0' || each > u'9')
            return std::nullopt;
        const auto grown = scaled(units, 1);
        if (!grown || __builtin_add_overflow(*grown, Units(each - u'0'), &units))
            return std::nullopt;
        decimals += hasPoint ? 1 : 0;
        hasDigit = true;
    }
    if (!hasDigit)
        return std::nullopt;
    decimals -= *exponent;
    if (decimals < 0) {
        const auto grown = scaled(units, -decimals);
        if (!grown)
            return std::nullopt;
        units = *grown;
        decimals = 0;
    }
    return ExactDecimal(isNegative ? -units : units, decimals);
}

std::optional<ExactDecimal> ExactDecimal::of(double number)
{
    if (!std::isfinite(number))
        return std::nullopt;
    char digits[64];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), number, std::chars_format::scientific).ptr;
    return parse(QString::fromLatin1(std::begin(digits), end - std::begin(digits)));
}

std::optional<ExactDecimal> ExactDecimal::added(const ExactDecimal &other, bool subtracts) const
{
    const int decimals = std::max(m_decimals, other.m_decimals);
    const auto left = scaled(m_units, decimals - m_decimals);
    const auto right = scaled(other.m_units, decimals - other.m_decimals);
    Units sum = 0;
    if (!left || !right || __builtin_add_overflow(*left, subtracts ? -*right : *right, &sum) || !hasNegative(sum))
        return std::nullopt;
    return ExactDecimal(sum, decimals);
}

std::optional<ExactDecimal> ExactDecimal::plus(const ExactDecimal &other) const
{
    return added(other, false);
}

std::optional<ExactDecimal> ExactDecimal::minus(const ExactDecimal &other) const
{
    return added(other, true);
}

std::optional<ExactDecimal> ExactDecimal::times(const ExactDecimal &other) const
{
    Units product = 0;
    if (__builtin_mul_overflow(m_units, other.m_units, &product) || !hasNegative(product))
        return std::nullopt;
    return ExactDecimal(product, m_decimals + other.m_decimals);
}

ExactDecimal ExactDecimal::magnitude() const
{
    return {m_units < 0 ? -m_units : m_units, m_decimals};
}

std::optional<bool> ExactDecimal::isAtMost(const ExactDecimal &other) const
{
    const auto difference = minus(other);
    return difference ? std::optional(difference->m_units <= 0) : std::nullopt;
}

QString ExactDecimal::text() const
{
    QString digits;
    for (auto left = magnitude().m_units; left > 0; left /= 10)
        digits.prepend(QChar(u'0' + static_cast<char16_t>(left % 10)));
    digits = digits.rightJustified(m_decimals + 1, u'0');
    if (m_decimals > 0)
        digits.insert(digits.size() - m_decimals, u'.');
    return m_units < 0 ? u'-' + digits : digits;
}

ExactDecimal ExactDecimal::halfUnit(int decimals)
{
    return {5, decimals + 1};
}

} // namespace hoox
