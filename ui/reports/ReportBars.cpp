#include "ui/reports/ReportBars.h"

#include "models/analytics/AnalyticsFigures.h"
#include "ui/common/Theme.h"
#include "ui/reports/ReportText.h"

#include <algorithm>
#include <cmath>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr double kBarsHeight = 92;
constexpr double kBarsLeft = ReportSheet::kLeft + 62;
constexpr double kBarsTitle = 28;
constexpr double kBarsFoot = 34;
constexpr int kMostBars = 62;
constexpr qint64 kBarsDay = 86'400;

} // namespace

double ReportBars::Scale::yOf(double value) const
{
    return top + (highest - value) / (highest - lowest) * kBarsHeight;
}

void ReportBars::draw()
{
    if (!m_data.analytics)
        return;
    const auto chart = hours();
    const bool any = std::any_of(chart.bars.cbegin(), chart.bars.cend(), [](const Bar &bar) { return bar.value > 0; });
    if (any)
        drawChart(chart);
    if (m_data.range.to - m_data.range.from <= kBarsDay)
        return;
    for (const auto &asset : m_data.analytics->assets) {
        if (asset.sums.fills > 0)
            drawChart(days(asset));
    }
}

ReportBars::Chart ReportBars::hours() const
{
    Chart chart{tr("Fills by hour of the day"), tr("time UTC"), {}, false};
    const auto &perHour = m_data.analytics->fillsPerHour;
    for (std::size_t hour = 0; hour < perHour.size(); ++hour)
        chart.bars.append({u"%1"_s.arg(hour, 2, 10, QLatin1Char('0')), static_cast<double>(perHour.at(hour))});
    return chart;
}

ReportBars::Chart ReportBars::days(const AnalyticsAsset &asset) const
{
    const auto spans = spansOf(asset.days, kMostBars);
    const auto title = spans.span == BarSpan::Day    ? tr("Realised, known fees in, by day")
                       : spans.span == BarSpan::Week ? tr("Realised, known fees in, by week")
                                                     : tr("Realised, known fees in, by month");
    Chart chart{title, tr("%1 · UTC").arg(ReportText::asset(asset.asset)), {}, true};
    qint64 unknown = 0;
    for (const auto &group : spans.groups) {
        const auto profit = profitOf(group.sums);
        unknown += profit || group.sums.fills == 0 ? 0 : 1;
        const auto day = QDateTime::fromSecsSinceEpoch(group.second, Qt::UTC).date();
        chart.bars.append({day.toString(u"MM-dd"_s), profit.value_or(0)});
    }
    if (unknown > 0)
        chart.note += u" \u00b7 "_s + tr("not known and without a bar: %1").arg(m_sheet.format().count(unknown));
    if (asset.sums.realised.missing + asset.sums.fees.missing > 0)
        chart.note += u" \u00b7 "_s + tr("of what is known");
    return chart;
}

void ReportBars::drawChart(const Chart &chart)
{
    using Style = ReportSheet::Style;
    if (!m_sheet.hasRoom(kBarsTitle + kBarsHeight + kBarsFoot))
        m_sheet.newPage();
    auto &canvas = m_sheet.canvas();
    m_sheet.bookmark(chart.title);
    canvas.text(m_sheet.pen(Style::Heading), ReportSheet::kLeft, m_sheet.y() + 13, chart.title);
    canvas.text(m_sheet.pen(Style::Muted), ReportSheet::kLeft + m_sheet.width(Style::Heading, chart.title) + 6,
                m_sheet.y() + 13, chart.note);
    m_sheet.advance(kBarsTitle);
    Scale scale;
    scale.top = m_sheet.y();
    scale.highest = 0;
    for (const auto &bar : chart.bars) {
        scale.lowest = std::min(scale.lowest, bar.value);
        scale.highest = std::max(scale.highest, bar.value);
    }
    if (!(scale.highest > scale.lowest))
        scale.highest = scale.lowest + 1;
    drawAxis(chart, scale);
    drawBars(chart, scale);
    m_sheet.advance(kBarsHeight + kBarsFoot);
}

void ReportBars::drawAxis(const Chart &chart, const Scale &scale)
{
    const auto &theme = Theme::of(Theme::Kind::Light);
    const auto &format = m_sheet.format();
    const auto pen = m_sheet.pen(ReportSheet::Style::Muted);
    QVector<double> values{0};
    if (scale.highest > 0)
        values.append(scale.highest);
    if (scale.lowest < 0)
        values.append(scale.lowest);
    for (const auto value : std::as_const(values)) {
        const auto y = scale.yOf(value);
        const auto text = chart.isMoney ? format.signedMoney(value) : format.count(static_cast<qint64>(value));
        m_sheet.canvas().line({kBarsLeft, y}, {ReportSheet::kRight, y}, 1, value == 0 ? theme.line3 : theme.line);
        m_sheet.canvas().textRight(pen, kBarsLeft - 8, y + 3.5, text, kBarsLeft - 8 - ReportSheet::kLeft);
    }
}

void ReportBars::drawBars(const Chart &chart, const Scale &scale)
{
    const auto &theme = Theme::of(Theme::Kind::Light);
    auto &canvas = m_sheet.canvas();
    const auto step =
        (ReportSheet::kRight - kBarsLeft) / static_cast<double>(std::max<qsizetype>(1, chart.bars.size()));
    const auto width = std::min(24.0, step * 0.7);
    const auto zero = scale.yOf(0);
    const auto pen = m_sheet.pen(ReportSheet::Style::Muted);
    const auto every = static_cast<qsizetype>(std::ceil(34 / step));
    for (qsizetype i = 0; i < chart.bars.size(); ++i) {
        const auto &bar = chart.bars.at(i);
        const auto middle = kBarsLeft + (static_cast<double>(i) + 0.5) * step;
        const auto y = scale.yOf(bar.value);
        if (bar.value > 0) {
            QPainterPath path;
            path.addRect(middle - width / 2, y, width, zero - y);
            canvas.fill(path, chart.isMoney ? theme.up : theme.muted);
        } else if (bar.value < 0) {
            const auto left = middle - width / 2, right = middle + width / 2;
            canvas.polyline(QPolygonF({{left, zero}, {left, y}, {right, y}, {right, zero}}), 1.25, theme.down);
        }
        if (i % every == 0)
            canvas.text(pen, middle - m_sheet.width(ReportSheet::Style::Muted, bar.label) / 2,
                        scale.top + kBarsHeight + 15, bar.label);
    }
}

} // namespace hoox
