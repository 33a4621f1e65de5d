#include "ui/analytics/EquityChart.h"

#include <QPainter>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kEquitySize{900, 288};
constexpr double kEquityShare = 0.64; ///< Of the height; the rest is the drawdown's.
constexpr double kPanelGap = 26;
constexpr int kEquityLines = 8;
constexpr int kDrawdownLines = 3;

struct Panels
{
    QRectF equity, drawdown;
};

Panels panelsOf(const QRectF &plot, const ChartLook &look)
{
    const auto gap = look.scaled(kPanelGap);
    const auto above = (plot.height() - gap) * kEquityShare;
    return {QRectF(plot.left(), plot.top(), plot.width(), above),
            QRectF(plot.left(), plot.top() + above + gap, plot.width(), plot.height() - gap - above)};
}

std::pair<double, double> extremes(const QVector<EquityStep> &steps)
{
    double least = 0;
    double greatest = 0;
    for (const auto &step : steps) {
        least = std::min(least, step.value);
        greatest = std::max(greatest, step.value);
    }
    return {least, greatest};
}

} // namespace

EquityPicture EquityPicture::of(const AnalyticsAsset &asset, const TimeRange &range, const QVector<TimeRange> &engaged)
{
    return {asset.equity.steps, drawdownSteps(asset.equity, asset.drawdown), asset.drawdown, range, engaged};
}

double EquityPicture::valueAt(const QVector<EquityStep> &steps, qint64 second)
{
    const auto after = std::upper_bound(steps.cbegin(), steps.cend(), second,
                                        [](qint64 at, const EquityStep &step) { return at < step.second; });
    return after == steps.cbegin() ? 0 : (after - 1)->value;
}

ValueAxis EquityPicture::equityAxis() const
{
    const auto [least, greatest] = extremes(equity);
    return ValueAxis::around(least, greatest, kEquityLines);
}

ValueAxis EquityPicture::drawdownAxis() const
{
    const auto least = extremes(drawdown).first;
    return least < 0 ? ValueAxis::around(least, 0, kDrawdownLines) : ValueAxis{{-1, 0}};
}

QString EquityPicture::endOf(const QVector<EquityStep> &steps, const Format &format) const
{
    return format.signedMoney(valueAt(steps, range.to));
}

QRectF EquityPicture::plot(const ChartLook &look, const QRectF &area) const
{
    const auto left = std::max(equityAxis().widestText(look, true), drawdownAxis().widestText(look, true));
    const auto right = std::max(look.widthOf(endOf(equity, look.format), look.axis),
                                look.widthOf(endOf(drawdown, look.format), look.axis));
    const auto gap = look.scaled(8);
    return area.adjusted(left + gap, look.axisHeight() + 2, -right - 2 * gap, -look.axisHeight() - gap);
}

void EquityPicture::draw(const ChartCanvas &canvas, const QRectF &area, bool isMuted,
                         std::optional<qint64> second) const
{
    const auto &look = canvas.look();
    const auto panels = panelsOf(plot(look, area), look);
    const TimeAxis time{range};
    const auto equityValues = equityAxis();
    const auto drawdownValues = drawdownAxis();
    canvas.grid(panels.equity, equityValues, true);
    canvas.grid(panels.drawdown, drawdownValues, true);
    canvas.engaged(panels.equity, time, engaged);
    canvas.times(panels.drawdown, time);
    const auto name = [&](const QRectF &panel, const QString &words) {
        const auto height = look.axisHeight();
        canvas.words({panel.left(), panel.top() - height - 2, panel.width(), height}, words, look.axis,
                     look.theme->muted);
    };
    //: Names of the two panels of a chart.
    name(panels.equity, EquityChart::tr("equity"));
    name(panels.drawdown, EquityChart::tr("drawdown"));
    if (second) {
        for (const auto &panel : {panels.equity, panels.drawdown})
            canvas.cursor(panel, time.x(*second, panel));
    }
    canvas.steps(panels.equity, time, equityValues, equity, isMuted);
    canvas.steps(panels.drawdown, time, drawdownValues, drawdown, isMuted);
    canvas.end(panels.equity, equityValues, valueAt(equity, range.to), endOf(equity, look.format), isMuted);
    canvas.end(panels.drawdown, drawdownValues, valueAt(drawdown, range.to), endOf(drawdown, look.format), isMuted);
    if (deepest.depth < 0)
        canvas.hollowDot({time.x(deepest.to, panels.drawdown), drawdownValues.y(deepest.depth, panels.drawdown)});
}

EquityChart::EquityChart(Appearance &appearance, QWidget *parent) : ReadableChart(appearance, kEquitySize, parent) {}

void EquityChart::show(const EquityPicture &picture)
{
    m_picture = picture;
    dataChanged();
}

std::optional<qsizetype> EquityChart::placeAt(const QPointF &position) const
{
    const auto plot = m_picture.plot(ChartLook::of(appearance()), contentsRect());
    if (!plot.contains(position) || m_picture.equity.isEmpty())
        return std::nullopt;
    const auto second = TimeAxis{m_picture.range}.secondAt(position.x(), plot);
    const auto &steps = m_picture.equity;
    const auto after = std::upper_bound(steps.cbegin(), steps.cend(), second,
                                        [](qint64 at, const EquityStep &step) { return at < step.second; });
    return after == steps.cbegin() ? 0 : after - steps.cbegin() - 1;
}

ReadOut EquityChart::readOutOf(qsizetype place) const
{
    const auto &format = appearance().format();
    const auto &step = m_picture.equity.at(place);
    const auto fall = EquityPicture::valueAt(m_picture.drawdown, step.second);
    const auto time = format.time(step.second) + u' ' + format.zoneName();
    const auto equity = format.signedMoney(step.value);
    //: The equity at a time, and how far that is below its peak.
    return {time, {tr("%1   drawdown %2").arg(equity, format.signedMoney(fall)), equity}};
}

QString EquityChart::summary() const
{
    const auto &format = appearance().format();
    return tr("From %1 to %2 %3, ends at %4. Arrow keys read the steps.")
        .arg(format.time(m_picture.range.from), format.time(m_picture.range.to), format.zoneName(),
             format.signedMoney(EquityPicture::valueAt(m_picture.equity, m_picture.range.to)));
}

void EquityChart::draw(QPainter &painter, std::optional<qsizetype> place) const
{
    if (m_picture.range.to <= m_picture.range.from || m_picture.range.from <= 0)
        return;
    const auto look = ChartLook::of(appearance());
    const auto second = place ? std::optional(m_picture.equity.at(*place).second) : std::nullopt;
    m_picture.draw(ChartCanvas(painter, look), contentsRect(), isStale(), second);
}

} // namespace hoox
