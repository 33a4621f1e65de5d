#include "ui/reports/ReportChart.h"

#include "ui/common/MissingText.h"
#include "ui/common/Theme.h"

#include <array>
#include <cmath>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr double kChartHeight = 180;
constexpr double kChartLeft = ReportSheet::kLeft + 62;
constexpr double kChartRight = ReportSheet::kRight - 82;
constexpr int kValueTicks = 6;
constexpr int kTimeTicks = 7;
/// More shades than these are one grey.
constexpr qsizetype kMostShades = 200;
constexpr qsizetype kMostShadeWords = 3;
constexpr qint64 kChartHour = 3600;
constexpr qint64 kChartDay = 24 * kChartHour;

/// 1, 2 or 5 times a power of ten.
double niceStep(double span, int ticks)
{
    if (!(span > 0) || !std::isfinite(span))
        return 1;
    const auto raw = span / ticks;
    const auto power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const auto factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= raw)
            return factor * power;
    }
    return 10 * power;
}

qint64 timeStep(qint64 span)
{
    constexpr std::array steps{qint64{60},      qint64{300},    qint64{900},    kChartHour,    4 * kChartHour,
                               12 * kChartHour, kChartDay,      2 * kChartDay,  7 * kChartDay, 14 * kChartDay,
                               30 * kChartDay,  90 * kChartDay, 365 * kChartDay};
    for (const auto step : steps) {
        if (span / step <= kTimeTicks)
            return step;
    }
    return std::max<qint64>(steps.back(), span / kTimeTicks);
}

} // namespace

ReportChart::ReportChart(const EquityCurve &curve, const TimeRange &range, const QVector<TimeRange> &engaged)
    : m_curve(curve), m_range(range), m_engaged(engaged.mid(0, kMostShades))
{
    m_curve.steps = thinned(curve.steps, static_cast<int>(kChartRight - kChartLeft));
    for (const auto &step : m_curve.steps) {
        m_lowest = std::min(m_lowest, step.value);
        m_highest = std::max(m_highest, step.value);
    }
    m_step = niceStep(m_highest - m_lowest, kValueTicks);
    m_lowest = std::floor(m_lowest / m_step) * m_step;
    m_highest = std::max(std::ceil(m_highest / m_step) * m_step, m_lowest + m_step);
}

QVector<EquityStep> ReportChart::thinned(const QVector<EquityStep> &steps, int columns)
{
    if (steps.size() <= columns * 2)
        return steps;
    QVector<EquityStep> kept;
    const auto perColumn = (steps.size() + columns - 1) / columns;
    for (qsizetype from = 0; from < steps.size(); from += perColumn) {
        const auto to = std::min(from + perColumn, steps.size());
        const auto [low, high] = std::minmax_element(
            steps.cbegin() + from, steps.cbegin() + to,
            [](const EquityStep &left, const EquityStep &right) { return left.value < right.value; });
        kept.append(low < high ? *low : *high);
        if (low != high)
            kept.append(low < high ? *high : *low);
    }
    if (kept.last().second != steps.last().second || kept.last().value != steps.last().value)
        kept.append(steps.last());
    return kept;
}

double ReportChart::xOf(qint64 second) const
{
    const auto part = static_cast<double>(second - m_range.from) / static_cast<double>(m_range.to - m_range.from);
    return kChartLeft + std::clamp(part, 0.0, 1.0) * (kChartRight - kChartLeft);
}

double ReportChart::yOf(double value) const
{
    return m_top + (m_highest - value) / (m_highest - m_lowest) * kChartHeight;
}

void ReportChart::draw(ReportSheet &sheet)
{
    using Style = ReportSheet::Style;
    constexpr double kNeeded = 24 + kChartHeight + 40;
    if (!sheet.hasRoom(kNeeded))
        sheet.newPage();
    const auto title = tr("Equity, %1").arg(MissingText::equity(m_curve.withFee > 0, m_curve.withoutFee > 0));
    sheet.canvas().text(sheet.pen(Style::Heading), ReportSheet::kLeft, sheet.y() + 13, title);
    sheet.canvas().text(
        sheet.pen(Style::Muted), ReportSheet::kLeft + sheet.width(Style::Heading, title) + 6, sheet.y() + 13,
        (QStringList{tr("%1 · time UTC").arg(m_curve.asset)} + MissingText::leftOut(m_curve.leftOut)).join(u" · "_s));
    sheet.advance(28);
    m_top = sheet.y();
    drawEngaged(sheet);
    drawValueAxis(sheet);
    drawTimeAxis(sheet);
    drawCurve(sheet);
    sheet.advance(kChartHeight + 40);
}

void ReportChart::drawEngaged(ReportSheet &sheet)
{
    const auto &theme = Theme::of(Theme::Kind::Light);
    auto &canvas = sheet.canvas();
    for (const auto &period : std::as_const(m_engaged)) {
        const auto left = xOf(period.from), right = std::max(xOf(period.to), left + 1);
        QPainterPath shade;
        shade.addRect(left, m_top, right - left, kChartHeight);
        canvas.fill(shade, theme.line);
        for (const auto x : {left, right})
            canvas.line({x, m_top}, {x, m_top + kChartHeight}, 1, theme.line3);
    }
    if (m_engaged.size() > kMostShadeWords)
        return;
    for (const auto &period : std::as_const(m_engaged)) {
        const auto text = tr("engaged %1").arg(Format::age(std::chrono::seconds(period.to - period.from)));
        const auto width = sheet.width(ReportSheet::Style::Strong, text);
        const auto before = xOf(period.from) - width - 6;
        const auto x = before > kChartLeft ? before : std::min(xOf(period.to) + 6, kChartRight - width);
        canvas.text(sheet.pen(ReportSheet::Style::Strong), x, m_top - 5, text);
    }
}

void ReportChart::drawValueAxis(ReportSheet &sheet)
{
    const auto &theme = Theme::of(Theme::Kind::Light);
    const auto decimals = std::max(0, static_cast<int>(std::ceil(-std::log10(m_step))));
    const auto pen = sheet.pen(ReportSheet::Style::Muted);
    const auto lines = qRound((m_highest - m_lowest) / m_step);
    for (int i = 0; i <= lines; ++i) {
        const auto value = m_lowest + i * m_step;
        const bool zero = std::abs(value) < m_step / 2;
        const auto y = yOf(value);
        sheet.canvas().line({kChartLeft, y}, {kChartRight, y}, 1, zero ? theme.line3 : theme.line);
        // Without the dust of a sum: the step says how many decimals there are.
        const auto scale = std::pow(10.0, decimals);
        auto label = sheet.format().number(std::round(std::abs(value) * scale) / scale, decimals);
        if (!zero)
            label.prepend(value > 0 ? u'+' : u'\u2212');
        sheet.canvas().textRight(pen, kChartLeft - 8, y + 3.5, label);
    }
}

void ReportChart::drawTimeAxis(ReportSheet &sheet)
{
    const auto &theme = Theme::of(Theme::Kind::Light);
    const auto step = timeStep(m_range.to - m_range.from);
    const auto pen = sheet.pen(ReportSheet::Style::Muted);
    const auto bottom = m_top + kChartHeight;
    for (auto second = (m_range.from + step - 1) / step * step; second <= m_range.to; second += step) {
        const auto moment = QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
        const bool endOfDay = second == m_range.to && second % kChartDay == 0;
        // Of several days each midnight says which one begins: an hour alone would be of any of them.
        const bool isDate = step >= kChartDay || (second % kChartDay == 0 && m_range.to - m_range.from > kChartDay);
        auto label = moment.toString(isDate ? u"MM-dd"_s : u"HH:mm"_s);
        if (step < kChartDay && endOfDay)
            label = u"24:00"_s;
        sheet.canvas().line({xOf(second), bottom}, {xOf(second), bottom + 4}, 1, theme.line3);
        sheet.canvas().text(pen, xOf(second) - sheet.width(ReportSheet::Style::Muted, label) / 2, bottom + 17, label);
    }
}

void ReportChart::drawCurve(ReportSheet &sheet)
{
    const auto &theme = Theme::of(Theme::Kind::Light);
    QPolygonF points({{xOf(m_range.from), yOf(0)}});
    double last = 0;
    for (const auto &step : m_curve.steps) {
        points.append({xOf(step.second), yOf(last)});
        points.append({xOf(step.second), yOf(step.value)});
        last = step.value;
    }
    const QPointF end(xOf(m_range.to), yOf(last));
    points.append(end);
    sheet.canvas().polyline(points, 1.5, theme.text);
    QPainterPath dot;
    dot.addEllipse(end, 3, 3);
    sheet.canvas().fill(dot, theme.text);
    sheet.canvas().text(sheet.pen(ReportSheet::Style::Strong), end.x() + 10, end.y() + 3.5,
                        sheet.format().signedMoney(last));
}

} // namespace hoox
