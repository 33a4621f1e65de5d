#pragma once

#include "storage/domain/TimeRange.h"

#include <array>

namespace hoox {

enum class TimePreset { All, Today, Day, Week, Month, ThirtyDays, Custom };
/// In the order they are offered.
inline constexpr std::array kTimePresets{TimePreset::Today,      TimePreset::Day, TimePreset::Week,  TimePreset::Month,
                                         TimePreset::ThirtyDays, TimePreset::All, TimePreset::Custom};

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
