#pragma once

#include <QtGlobal>

#include <optional>

namespace hoox {

/// What rows add up to when some of them may lack the figure (LG-3): the part that is known, and how many rows are in
/// it and how many are not. A value.
struct KnownSum
{
    double known = 0;
    qint64 counted = 0;
    qint64 missing = 0;

    /// What is known; none if not one row has the figure: never an invented 0. Without any row it is 0.
    [[nodiscard]] std::optional<double> value() const
    {
        return counted == 0 && missing > 0 ? std::nullopt : std::optional(known);
    }
    /// The sum of all rows; none if any of them lacks the figure.
    [[nodiscard]] std::optional<double> whole() const { return missing > 0 ? std::nullopt : std::optional(known); }

    KnownSum &operator+=(const KnownSum &other)
    {
        known += other.known;
        counted += other.counted;
        missing += other.missing;
        return *this;
    }
    friend bool operator==(const KnownSum &, const KnownSum &) = default;
};

} // namespace hoox
