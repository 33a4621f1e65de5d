#pragma once

#include "storage/domain/TimeRange.h"

namespace hoox {

enum class TimePreset { All, Today, Day, Week, Month, ThirtyDays, Custom };

/// A period as it is chosen: what it means in seconds depends on when it is asked. Days and months are UTC's (ux 5). A
/// value.
struct FillsPeriod
{
    TimePreset preset = TimePreset::All;
    TimeRange custom; ///< Only of `Custom`.

    [[nodiscard]] TimeRange rangeAt(qint64 nowSeconds) const; ///< Unix seconds, UTC.
    friend bool operator==(const FillsPeriod &, const FillsPeriod &) = default;
};

} // namespace hoox
