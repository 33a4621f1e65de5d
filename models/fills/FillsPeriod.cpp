#include "models/fills/FillsPeriod.h"

#include <QDateTime>
#include <QTimeZone>

namespace hoox {

TimeRange FillsPeriod::rangeAt(qint64 nowSeconds) const
{
    constexpr qint64 kDay = 86400;
    const auto since = [](qint64 from) {
        TimeRange range;
        range.from = qMax<qint64>(0, from);
        return range;
    };
    switch (preset) {
    case TimePreset::All:
        break;
    case TimePreset::Today:
        return since(nowSeconds - nowSeconds % kDay);
    case TimePreset::Day:
        return since(nowSeconds - kDay);
    case TimePreset::Week:
        return since(nowSeconds - 7 * kDay);
    case TimePreset::ThirtyDays:
        return since(nowSeconds - 30 * kDay);
    case TimePreset::Month: {
        const auto today = QDateTime::fromSecsSinceEpoch(nowSeconds, QTimeZone::utc()).date();
        const QDate first(today.year(), today.month(), 1);
        return since(QDateTime(first, QTime(0, 0), QTimeZone::utc()).toSecsSinceEpoch());
    }
    case TimePreset::Custom:
        return custom;
    }
    return {};
}

} // namespace hoox
