#include "ui/fills/FillsView.h"

#include <array>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidestColumn = 4000;
constexpr std::array kGroupColumnKeys{"key",      "exchange", "symbol", "rows",  "failed",
                                      "quantity", "notional", "fee",    "first", "last"};
constexpr std::array kPresets{"all", "today", "day", "week", "month", "thirty-days", "custom"};

std::optional<FillColumn> columnOf(const QJsonValue &key)
{
    for (int logical = 0; logical < kFillColumns; ++logical) {
        if (FillColumns::key(FillColumns::at(logical)) == key.toString())
            return FillColumns::at(logical);
    }
    return std::nullopt;
}

QJsonObject periodJson(const FillsPeriod &period)
{
    QJsonObject object{{u"preset"_s, QString::fromLatin1(kPresets.at(static_cast<size_t>(period.preset)))}};
    const TimeRange always;
    if (period.preset == TimePreset::Custom && period.custom.from != always.from)
        object[u"from"_s] = period.custom.from;
    if (period.preset == TimePreset::Custom && period.custom.to != always.to)
        object[u"to"_s] = period.custom.to;
    return object;
}

std::optional<FillsPeriod> periodOf(const QJsonObject &object)
{
    const auto preset = object.value(u"preset"_s).toString();
    const auto *const found =
        std::find_if(kPresets.begin(), kPresets.end(), [&](const char *word) { return preset == QLatin1String(word); });
    if (found == kPresets.end())
        return std::nullopt;
    FillsPeriod period{static_cast<TimePreset>(found - kPresets.begin()), {}};
    period.custom.from = object.value(u"from"_s).toInteger(period.custom.from);
    period.custom.to = object.value(u"to"_s).toInteger(period.custom.to);
    const auto sound = period.custom.from >= 0 && period.custom.from < period.custom.to;
    return sound ? std::optional(period) : std::nullopt;
}

QJsonObject filterJson(const FillsFilter &filter)
{
    QJsonObject texts;
    for (auto entry = filter.texts.cbegin(); entry != filter.texts.cend(); ++entry)
        texts[FillColumns::key(entry.key())] = entry.value();
    QJsonArray excluded;
    for (const auto &exclusion : filter.excluded)
        excluded.append(QJsonObject{{u"column"_s, FillColumns::key(exclusion.column)}, {u"value"_s, exclusion.value}});
    return {{u"period"_s, periodJson(filter.period)},
            {u"columns"_s, texts},
            {u"text"_s, filter.freeText},
            {u"excluded"_s, excluded}};
}

std::optional<FillsFilter> filterOf(const QJsonObject &object)
{
    FillsFilter filter;
    const auto period = periodOf(object.value(u"period"_s).toObject());
    if (!period)
        return std::nullopt;
    filter.period = *period;
    const auto texts = object.value(u"columns"_s).toObject();
    for (auto entry = texts.constBegin(); entry != texts.constEnd(); ++entry) {
        const auto column = columnOf(entry.key());
        if (!column)
            return std::nullopt;
        filter.setText(*column, entry.value().toString());
    }
    filter.setFreeText(object.value(u"text"_s).toString());
    const auto excluded = object.value(u"excluded"_s).toArray();
    for (const auto &entry : excluded) {
        const auto exclusion = entry.toObject();
        const auto column = columnOf(exclusion.value(u"column"_s));
        if (!column || !filter.exclude(*column, exclusion.value(u"value"_s).toString()))
            return std::nullopt;
    }
    return filter;
}

std::optional<QVector<ColumnLook>> columnsOf(const QJsonArray &entries)
{
    QVector<ColumnLook> columns;
    for (const auto &entry : entries) {
        const auto object = entry.toObject();
        const auto column = columnOf(object.value(u"column"_s));
        const auto width = object.value(u"width"_s).toInt();
        const auto isTwice = column && std::any_of(columns.cbegin(), columns.cend(),
                                                   [&](const ColumnLook &look) { return look.column == *column; });
        if (!column || isTwice || width < 0 || width > kWidestColumn)
            return std::nullopt;
        columns.push_back({*column, width, object.value(u"shown"_s).toBool(true)});
    }
    for (int logical = 0; !columns.isEmpty() && logical < kFillColumns; ++logical) {
        const auto isThere = std::any_of(columns.cbegin(), columns.cend(), [&](const ColumnLook &look) {
            return look.column == FillColumns::at(logical);
        });
        if (!isThere)
            columns.push_back({FillColumns::at(logical), 0, false});
    }
    const auto isShown = [](const ColumnLook &look) { return look.shown; };
    if (!columns.isEmpty() && std::none_of(columns.cbegin(), columns.cend(), isShown))
        return std::nullopt;
    return columns;
}

std::optional<GroupColumn> groupColumnOf(const QJsonValue &key)
{
    const auto *const found = std::find_if(kGroupColumnKeys.begin(), kGroupColumnKeys.end(),
                                           [&](const char *word) { return key.toString() == QLatin1String(word); });
    return found == kGroupColumnKeys.end() ? std::nullopt
                                           : std::optional(static_cast<GroupColumn>(found - kGroupColumnKeys.begin()));
}

} // namespace

QJsonArray FillsView::groupColumnsJson(const QVector<GroupColumnLook> &columns)
{
    QJsonArray looks;
    for (const auto &look : columns)
        looks.append(QJsonObject{{u"column"_s, QLatin1String(kGroupColumnKeys.at(static_cast<size_t>(look.column)))},
                                 {u"width"_s, look.width},
                                 {u"shown"_s, look.shown}});
    return looks;
}

std::optional<QVector<GroupColumnLook>> FillsView::groupColumnsOf(const QJsonArray &entries)
{
    QVector<GroupColumnLook> columns;
    for (const auto &entry : entries) {
        const auto object = entry.toObject();
        const auto column = groupColumnOf(object.value(u"column"_s));
        const auto width = object.value(u"width"_s).toInt();
        const auto isTwice = column && std::any_of(columns.cbegin(), columns.cend(),
                                                   [&](const GroupColumnLook &look) { return look.column == *column; });
        if (!column || isTwice || width < 0 || width > kWidestColumn)
            return std::nullopt;
        // What names a group cannot be hidden.
        columns.push_back({*column, width, *column == GroupColumn::Key || object.value(u"shown"_s).toBool(true)});
    }
    return columns;
}

QJsonObject FillsView::toJson() const
{
    QJsonArray looks;
    for (const auto &look : columns)
        looks.append(QJsonObject{
            {u"column"_s, FillColumns::key(look.column)}, {u"width"_s, look.width}, {u"shown"_s, look.shown}});
    return {{u"filter"_s, filterJson(filter)},
            {u"order"_s, QJsonObject{{u"column"_s, FillColumns::key(sortBy)}, {u"descending"_s, descending}}},
            {u"columns"_s, looks},
            {u"short_times"_s, cells.shortTimes},
            {u"groups"_s, cells.groups},
            {u"group_columns"_s, groupColumnsJson(groupColumns)}};
}

std::optional<FillsView> FillsView::fromJson(const QJsonObject &object)
{
    const auto filter = filterOf(object.value(u"filter"_s).toObject());
    const auto order = object.value(u"order"_s).toObject();
    const auto sortBy = columnOf(order.value(u"column"_s));
    const auto columns = columnsOf(object.value(u"columns"_s).toArray());
    const auto groupColumns = groupColumnsOf(object.value(u"group_columns"_s).toArray());
    if (!filter || !sortBy || !columns || !groupColumns)
        return std::nullopt;
    return FillsView{*filter,
                     *sortBy,
                     order.value(u"descending"_s).toBool(true),
                     *columns,
                     {object.value(u"short_times"_s).toBool(false), object.value(u"groups"_s).toBool(true)},
                     *groupColumns};
}

} // namespace hoox
