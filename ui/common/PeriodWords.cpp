#include "ui/common/PeriodWords.h"

namespace hoox {

QString PeriodWords::of(TimePreset preset)
{
    switch (preset) {
    case TimePreset::All:
        return tr("all times");
    case TimePreset::Today:
        return tr("today (UTC)");
    case TimePreset::Day:
        return tr("last 24 h");
    case TimePreset::Week:
        return tr("last 7 days");
    case TimePreset::Month:
        return tr("this month (UTC)");
    case TimePreset::ThirtyDays:
        return tr("last 30 days");
    case TimePreset::Custom:
        return tr("from \u2026 to \u2026", "a period is chosen by its ends");
    }
    Q_UNREACHABLE();
}

QString PeriodWords::of(const FillsPeriod &period, const Format &format)
{
    if (period.preset != TimePreset::Custom)
        return of(period.preset);
    const TimeRange always;
    const auto from = format.time(period.custom.from);
    const auto to = format.time(period.custom.to);
    if (period.custom.from == always.from && period.custom.to == always.to)
        return of(TimePreset::All);
    if (period.custom.to == always.to)
        return tr("from %1 %2", "%2 is a time zone").arg(from, format.zoneName());
    if (period.custom.from == always.from)
        return tr("before %1 %2", "%2 is a time zone").arg(to, format.zoneName());
    return tr("%1 to %2 %3", "%3 is a time zone").arg(from, to, format.zoneName());
}

} // namespace hoox
