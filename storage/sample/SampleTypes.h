#pragma once

#include "storage/domain/Fill.h"
#include "storage/domain/Position.h"

#include <QVector>

#include <optional>

namespace hoox {

/// What a sample is made from. The same plan gives the same rows.
struct SamplePlan
{
    quint64 seed = 20240911;
    qint64 endSecond = 0; ///< Unix seconds, UTC: the last fill's.
    int days = 90;
    int fills = 104000; ///< About as many rows: small orders cannot fill in many pieces.
    int blobs = 2000;   ///< One for each of the last orders.
};

/// One order with all that the exchange did for it. Every row shares its ids, its second and its status, and has every
/// figure.
struct SampleOrder
{
    QVector<Fill> fills; ///< One if it failed.
    QVector<bool> taker; ///< Of each fill.
    qint64 atMs = 0;     ///< Unix milliseconds, UTC, of the first execution or the refusal.
    int market = 0;      ///< Index into `marketFigures()`.
    int leverage = 1;
    std::optional<Position> before, after; ///< On its exchange and symbol.
    double realised = 0;                   ///< Quote asset, before fees.

    [[nodiscard]] const Fill &first() const { return fills.first(); }
    [[nodiscard]] bool failed() const { return first().status == FillStatus::Failed; }
    [[nodiscard]] double quantity() const
    {
        double sum = 0;
        for (const auto &fill : fills)
            sum += *fill.quantity;
        return sum;
    }
    [[nodiscard]] double notional() const
    {
        double sum = 0;
        for (const auto &fill : fills)
            sum += *fill.notional();
        return sum;
    }
    [[nodiscard]] double fees() const
    {
        double sum = 0;
        for (const auto &fill : fills)
            sum += *fill.fee;
        return sum;
    }
};

} // namespace hoox
