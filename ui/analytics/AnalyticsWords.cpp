#include "ui/analytics/AnalyticsWords.h"

#include "ui/common/MissingText.h"
#include "ui/common/PeriodWords.h"

#include <cmath>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

QDateTime utcTime(qint64 second)
{
    return QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
}

} // namespace

QString AnalyticsWords::summary(const AnalyticsAsset &asset, const Format &format)
{
    const QStringList parts{
        //: A share, and what it is a share of: "54.12 % (8,402 of 15,525 closes)".
        tr("hit rate %1 (%2 of %3 closes)")
            .arg(hitRate(asset.sums, format), format.count(asset.sums.wins), format.count(asset.sums.closes)),
        tr("fees %1 of volume").arg(feeShare(asset.sums, format)), drawdown(asset.drawdown, format)};
    return parts.join(u" \u00B7 "_s);
}

QString AnalyticsWords::drawdown(const Drawdown &drawdown, const Format &format)
{
    if (drawdown.depth >= 0)
        return tr("no drawdown");
    const auto from = format.time(drawdown.from);
    const auto to = format.time(drawdown.to);
    const bool sameDay = from.left(10) == to.left(10);
    //: An amount, and when it fell from and to, with the zone.
    return tr("largest drawdown %1, %2 to %3 %4")
        .arg(format.signedMoney(drawdown.depth), from.left(16), sameDay ? to.mid(11, 5) : to.left(16),
             format.zoneName());
}

QStringList AnalyticsWords::missing(const Analytics &analytics, const AnalyticsAsset &asset, const Format &format)
{
    QStringList parts{MissingText::fees(asset.sums.fees), MissingText::shortProfits(asset.sums.realised.missing),
                      MissingText::shortAmounts(asset.sums.volume.missing), MissingText::unfilled(asset.sums.unfilled)};
    if (asset.equity.leftOut > 0 && asset.equity.leftOut != asset.sums.realised.missing)
        parts += MissingText::leftOut(asset.equity.leftOut);
    if (analytics.unsound > 0)
        parts += tr("rows that are no sound fills, in none of the sums: %1").arg(format.count(analytics.unsound));
    parts.removeAll(QString());
    return parts;
}

QString AnalyticsWords::profitBasis(const AnalyticsSums &sums)
{
    return MissingText::equity(sums.fees.counted > 0, sums.fees.missing > 0);
}

QString AnalyticsWords::hitRate(const AnalyticsSums &sums, const Format &format)
{
    const auto share = hoox::hitRate(sums);
    return format.percent(share.part, share.whole);
}

QString AnalyticsWords::feeShare(const AnalyticsSums &sums, const Format &format)
{
    const auto share = hoox::feeShare(sums);
    if (!share)
        return Format::missing();
    const auto value = share->value();
    if (!value)
        return format.percent(0, 0);
    constexpr double kThousandthsOfPercent = 100'000;
    return format.number(std::round(*value * kThousandthsOfPercent) / 1000, 3) + u"\u00A0%"_s;
}

QString AnalyticsWords::assetName(const QString &asset)
{
    return asset.isEmpty() ? tr("unknown quote asset") : asset;
}

QString AnalyticsWords::spanName(BarSpan span, qint64 second)
{
    const auto date = utcTime(second).date();
    switch (span) {
    case BarSpan::Day:
        return date.toString(Qt::ISODate);
    case BarSpan::Week:
        return tr("week of %1").arg(date.toString(Qt::ISODate));
    case BarSpan::Month:
        return date.toString(u"yyyy-MM"_s);
    }
    Q_UNREACHABLE();
}

QString AnalyticsWords::spansTitle(BarSpan span)
{
    switch (span) {
    case BarSpan::Day:
        return tr("Profit by day");
    case BarSpan::Week:
        return tr("Profit by week");
    case BarSpan::Month:
        return tr("Profit by month");
    }
    Q_UNREACHABLE();
}

QString AnalyticsWords::hourName(int hour)
{
    return u"%1:00"_s.arg(hour, 2, 10, QChar(u'0'));
}

QString AnalyticsWords::range(const NumberRange &range, const Format &format)
{
    if (range.least && range.most)
        return *range.least == *range.most
                   ? format.number(*range.least)
                   : tr("%1 to %2").arg(format.number(*range.least), format.number(*range.most));
    return range.least ? tr("from %1").arg(format.number(*range.least)) : tr("to %1").arg(format.number(*range.most));
}

QString AnalyticsWords::range(const TimeRange &range, const Format &format)
{
    const TimeRange always;
    const auto zone = u' ' + format.zoneName();
    // The end is out of it: what is named is the last second that is in.
    if (range.from > always.from && range.to < always.to)
        return tr("%1 to %2").arg(format.time(range.from), format.time(range.to - 1)) + zone;
    return range.from > always.from ? tr("from %1").arg(format.time(range.from)) + zone
                                    : tr("to %1").arg(format.time(range.to - 1)) + zone;
}

QString AnalyticsWords::scope(const FillsPeriod &period, const FillsQuery &filter, const Format &format)
{
    QStringList parts{PeriodWords::of(period, format)};
    parts += filter.exchange ? toText(*filter.exchange) : tr("all exchanges");
    parts += filter.symbolExact ? filter.symbolPrefix : tr("all symbols");
    const auto others = conditions(filter, format);
    for (const auto &condition : others)
        parts += condition.label + u' ' + condition.value;
    return parts.join(u" \u00B7 "_s);
}

QString AnalyticsWords::columnWord(FillColumn column)
{
    switch (column) {
    case FillColumn::Time:
        return tr("time");
    case FillColumn::Exchange:
        return tr("exchange");
    case FillColumn::Symbol:
        return tr("symbol");
    case FillColumn::Action:
        return tr("action");
    case FillColumn::Side:
        return tr("side");
    case FillColumn::Quantity:
        return tr("quantity");
    case FillColumn::Price:
        return tr("price");
    case FillColumn::Fee:
        return tr("fee");
    case FillColumn::Notional:
        return tr("notional");
    case FillColumn::Status:
        return tr("status");
    case FillColumn::OrderId:
        return tr("order id");
    case FillColumn::RequestId:
        return tr("request id");
    case FillColumn::Id:
        return tr("id");
    }
    Q_UNREACHABLE();
}

QVector<AnalyticsWords::Condition> AnalyticsWords::conditions(const FillsQuery &filter, const Format &format)
{
    QVector<Condition> all;
    const auto add = [&all](FillColumn column, const QString &value) { all.append({columnWord(column), value}); };
    const auto begins = [&add](FillColumn column, const QString &prefix, bool isWhole = false) {
        if (!prefix.isEmpty())
            add(column, isWhole ? prefix : prefix + u'\u2026');
    };
    if (filter.time != TimeRange())
        add(FillColumn::Time, range(filter.time, format));
    if (!filter.symbolExact)
        begins(FillColumn::Symbol, filter.symbolPrefix);
    if (filter.action)
        add(FillColumn::Action, toText(*filter.action));
    if (filter.side)
        add(FillColumn::Side, toText(*filter.side));
    if (filter.status)
        add(FillColumn::Status, toText(*filter.status));
    for (const auto &[column, numbers] :
         {std::pair(FillColumn::Quantity, filter.quantity), std::pair(FillColumn::Price, filter.price),
          std::pair(FillColumn::Fee, filter.fee), std::pair(FillColumn::Notional, filter.notional)}) {
        if (numbers.least || numbers.most)
            add(column, range(numbers, format));
    }
    begins(FillColumn::OrderId, filter.orderIdPrefix, filter.orderIdExact);
    begins(FillColumn::RequestId, filter.requestIdPrefix, filter.requestIdExact);
    begins(FillColumn::Id, filter.idPrefix, filter.idExact);
    if (!filter.text.isEmpty())
        all.append({tr("text"), filter.text});
    for (const auto &exclusion : filter.excluded)
        //: A column and a value that is not wanted.
        all.append({tr("%1 not").arg(columnWord(exclusion.column)), exclusion.value});
    return all;
}

} // namespace hoox
