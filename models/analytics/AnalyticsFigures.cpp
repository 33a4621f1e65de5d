#include "models/analytics/AnalyticsFigures.h"

#include <QDateTime>
#include <QMap>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace hoox {

namespace {

QDate utcDateOf(qint64 second)
{
    return QDateTime::fromSecsSinceEpoch(second, QTimeZone::utc()).date();
}

qint64 midnightOf(const QDate &date)
{
    return QDateTime(date, QTime(0, 0), QTimeZone::utc()).toSecsSinceEpoch();
}

QDate spanBegin(BarSpan span, const QDate &date)
{
    switch (span) {
    case BarSpan::Day:
        return date;
    case BarSpan::Week:
        return date.addDays(1 - date.dayOfWeek());
    case BarSpan::Month:
        return {date.year(), date.month(), 1};
    }
    Q_UNREACHABLE();
}

QDate nextSpan(BarSpan span, const QDate &begin)
{
    return span == BarSpan::Month ? begin.addMonths(1) : begin.addDays(span == BarSpan::Week ? 7 : 1);
}

template <typename Key>
QMap<QString, AnalyticsSums> sumsBy(const AnalyticsAsset &asset, Key key)
{
    QMap<QString, AnalyticsSums> groups;
    for (const auto &each : asset.symbols)
        addTo(groups[key(each)], each.sums);
    return groups;
}

QVector<AnalyticsGroup> groupsOf(const QMap<QString, AnalyticsSums> &groups)
{
    QVector<AnalyticsGroup> list;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        list.append({group.key(), 0, group.value()});
    return list;
}

} // namespace

std::optional<double> profitOf(const AnalyticsSums &sums)
{
    const auto realised = sums.realised.value();
    return realised ? std::optional(*realised - sums.fees.known) : std::nullopt;
}

bool isPartial(const AnalyticsSums &sums)
{
    return sums.realised.missing > 0 || sums.fees.missing > 0;
}

AnalyticsShare hitRate(const AnalyticsSums &sums)
{
    return {static_cast<double>(sums.wins), static_cast<double>(sums.closes)};
}

std::optional<AnalyticsShare> feeShare(const AnalyticsSums &sums)
{
    if (sums.fees.missing > 0 || sums.volume.missing > 0)
        return std::nullopt;
    return AnalyticsShare{sums.fees.known, sums.volume.known};
}

void addTo(AnalyticsSums &sums, const AnalyticsSums &more)
{
    sums.fills += more.fills;
    sums.failed += more.failed;
    sums.unfilled += more.unfilled;
    sums.closes += more.closes;
    sums.wins += more.wins;
    sums.realised += more.realised;
    sums.fees += more.fees;
    sums.volume += more.volume;
}

QVector<AnalyticsGroup> bySymbol(const AnalyticsAsset &asset)
{
    auto list = groupsOf(sumsBy(asset, [](const AnalyticsSymbol &each) { return each.symbol; }));
    std::stable_sort(list.begin(), list.end(), [](const AnalyticsGroup &one, const AnalyticsGroup &other) {
        return one.sums.volume.known > other.sums.volume.known;
    });
    return list;
}

QVector<AnalyticsGroup> byExchange(const AnalyticsAsset &asset)
{
    return groupsOf(sumsBy(asset, [](const AnalyticsSymbol &each) { return toText(each.exchange); }));
}

AnalyticsSpans spansOf(const QVector<AnalyticsDay> &days, int most)
{
    if (days.isEmpty())
        return {};
    const auto first = utcDateOf(days.constFirst().second);
    const auto last = utcDateOf(days.constLast().second);
    const auto count = first.daysTo(last) + 1;
    AnalyticsSpans spans;
    spans.span = count <= most ? BarSpan::Day : count <= 7 * qint64(most) ? BarSpan::Week : BarSpan::Month;
    auto day = days.cbegin();
    for (auto begin = spanBegin(spans.span, first); begin <= last; begin = nextSpan(spans.span, begin)) {
        AnalyticsGroup group{{}, midnightOf(begin), {}};
        const auto end = midnightOf(nextSpan(spans.span, begin));
        for (; day != days.cend() && day->second < end; ++day)
            addTo(group.sums, day->sums);
        spans.groups.append(group);
    }
    return spans;
}

QVector<EquityStep> drawdownSteps(const EquityCurve &curve, const Drawdown &deepest)
{
    QVector<EquityStep> steps;
    steps.reserve(curve.steps.size() + 1);
    double peak = 0; // The curve begins at nothing.
    bool hasBottom = deepest.depth >= 0;
    const auto addBottom = [&] {
        if (!std::exchange(hasBottom, true))
            steps.append({deepest.to, deepest.depth});
    };
    for (const auto &step : curve.steps) {
        // Thinning leaves the very bottom out: the line would not go as deep as the words say.
        if (step.second > deepest.to)
            addBottom();
        peak = std::max(peak, step.value);
        steps.append({step.second, step.value - peak});
    }
    addBottom();
    return steps;
}

const AnalyticsAsset *assetOf(const Analytics &analytics, const QString &asset)
{
    const auto found = std::find_if(analytics.assets.cbegin(), analytics.assets.cend(),
                                    [&asset](const AnalyticsAsset &each) { return each.asset == asset; });
    return found == analytics.assets.cend() ? nullptr : &*found;
}

QStringList symbolsOf(const Analytics &analytics, int most)
{
    QStringList symbols;
    for (const auto &asset : analytics.assets) {
        const auto groups = bySymbol(asset);
        for (const auto &group : groups) {
            if (symbols.size() == most)
                return symbols;
            symbols.append(group.name);
        }
    }
    return symbols;
}

} // namespace hoox
