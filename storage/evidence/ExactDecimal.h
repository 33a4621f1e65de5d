#pragma once

#include <QString>

#include <optional>

namespace hoox {

/// A decimal number as it was written, up to 38 digits, never rounded: what figures of an exchange and of the ledger
/// are compared by (BL-5). What does not fit is no number here, and never a wrong one. A value; any thread.
class ExactDecimal final
{
public:
    ExactDecimal() = default; ///< 0
    /// `64541.30`, `1e-8`; with the spaces of nobody, a sign at most in front.
    [[nodiscard]] static std::optional<ExactDecimal> parse(const QString &text);
    /// The shortest digits that read back as the same double: how the ledger shows it.
    [[nodiscard]] static std::optional<ExactDecimal> of(double number);

    [[nodiscard]] std::optional<ExactDecimal> plus(const ExactDecimal &other) const;
    [[nodiscard]] std::optional<ExactDecimal> minus(const ExactDecimal &other) const;
    [[nodiscard]] std::optional<ExactDecimal> times(const ExactDecimal &other) const;
    /// This one behind the point: `64541.3` has 1.
    [[nodiscard]] int decimals() const { return m_decimals; }
    [[nodiscard]] bool isZero() const { return m_units == 0; }
    [[nodiscard]] ExactDecimal magnitude() const;
    /// None if the two cannot be brought to the same decimals within 38 digits.
    [[nodiscard]] std::optional<bool> isAtMost(const ExactDecimal &other) const;
    /// Without zeros at the end, with a point, never with an exponent.
    [[nodiscard]] QString text() const;
    /// One `5` behind `decimals` places: half of what is rounded there.
    [[nodiscard]] static ExactDecimal halfUnit(int decimals);

    /// Without zeros at their ends, so equal numbers are equal member by member.
    friend bool operator==(const ExactDecimal &, const ExactDecimal &) = default;

private:
    __extension__ using Units = __int128;
    ExactDecimal(Units units, int decimals);
    [[nodiscard]] static bool hasNegative(Units units);
    [[nodiscard]] static std::optional<Units> scaled(Units units, int places);
    [[nodiscard]] std::optional<ExactDecimal> added(const ExactDecimal &other, bool subtracts) const;
    Units m_units = 0;
    int m_decimals = 0; ///< 0 or more.
};

} // namespace hoox
