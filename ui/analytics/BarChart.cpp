#include "ui/analytics/BarChart.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kBarsSize{340, 180};
constexpr int kBarLines = 6;
constexpr double kWidestBar = 28;
constexpr double kBarShare = 0.68; ///< Of its slot.
constexpr double kBarMarkSize = 8;
constexpr double kLabelGap = 10;

} // namespace

ValueAxis BarPicture::axis() const
{
    double least = 0;
    double greatest = 0;
    for (const auto &bar : bars) {
        least = std::min(least, bar.value.value_or(0));
        greatest = std::max(greatest, bar.value.value_or(0));
    }
    return ValueAxis::around(least, greatest, kBarLines);
}

QRectF BarPicture::plot(const ChartLook &look, const QRectF &area) const
{
    const auto gap = look.scaled(8);
    const auto top = look.axisHeight() / 2 + (isSigned ? look.scaled(kBarMarkSize) : 2);
    return area.adjusted(axis().widestText(look, isSigned) + gap, top, -2, -look.axisHeight() - gap);
}

void BarPicture::draw(const ChartCanvas &canvas, const QRectF &area, bool isMuted, std::optional<qsizetype> place) const
{
    if (bars.isEmpty())
        return;
    const auto whole = plot(canvas.look(), area);
    const auto slotWidth = whole.width() / static_cast<double>(bars.size());
    const auto slot = [&](qsizetype number) {
        return QRectF(whole.left() + slotWidth * static_cast<double>(number), whole.top(), slotWidth, whole.height());
    };
    if (place && !canvas.look().theme->isHighContrast())
        canvas.painter().fillRect(slot(*place), canvas.look().theme->selection);
    const auto values = axis();
    canvas.grid(whole, values, isSigned);
    for (qsizetype number = 0; number < bars.size(); ++number)
        drawBar(canvas, slot(number), values, bars.at(number), isMuted);
    drawLabels(canvas, whole, slotWidth);
    if (place && canvas.look().theme->isHighContrast()) { // There the selection's ground is the bars' own ink.
        canvas.painter().setPen(QPen(canvas.look().theme->text, 2));
        canvas.painter().setBrush(Qt::NoBrush);
        canvas.painter().drawRect(slot(*place));
    }
}

void BarPicture::drawBar(const ChartCanvas &canvas, const QRectF &slot, const ValueAxis &axis, const Bar &bar,
                         bool isMuted) const
{
    const auto &look = canvas.look();
    const auto &theme = *look.theme;
    const auto zero = axis.y(0, slot);
    const auto middle = slot.center().x();
    const auto markHeight = look.scaled(kBarMarkSize);
    const bool hasRoom = slot.width() >= markHeight;
    if (!bar.value) {
        if (hasRoom)
            canvas.words({middle - slot.width() / 2, zero - look.axisHeight(), slot.width(), look.axisHeight()},
                         Format::missing(), look.axis, theme.muted, Qt::AlignCenter);
        return;
    }
    if (*bar.value == 0)
        return;
    const auto width = std::min(look.scaled(kWidestBar), std::max(1.0, slot.width() * kBarShare));
    const auto y = axis.y(*bar.value, slot);
    // What is too small to see is still there.
    const auto height = std::max(1.0, std::abs(y - zero));
    const QRectF rect(middle - width / 2, *bar.value > 0 ? zero - height : zero, width, height);
    const auto signColour = *bar.value > 0 ? theme.up : theme.down;
    const auto colour = isMuted ? theme.muted : isSigned ? signColour : theme.grey2;
    auto &painter = canvas.painter();
    painter.setPen(bar.isPartial ? QPen(colour, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(bar.isPartial ? QBrush(theme.surface) : QBrush(colour));
    painter.drawRect(rect);
    if (!isSigned || !hasRoom)
        return;
    const auto top = *bar.value > 0 ? rect.top() - markHeight - 1 : rect.bottom() + 1;
    auto font = look.axis;
    font.setPixelSize(static_cast<int>(markHeight));
    canvas.words({middle - slot.width(), top, 2 * slot.width(), markHeight + 1}, Format::mark(*bar.value), font, colour,
                 Qt::AlignCenter);
}

void BarPicture::drawLabels(const ChartCanvas &canvas, const QRectF &plot, double slotWidth) const
{
    const auto &look = canvas.look();
    double widest = 1;
    for (const auto &bar : bars)
        widest = std::max(widest, look.widthOf(bar.label, look.axis));
    const auto every =
        std::max<qsizetype>(1, static_cast<qsizetype>(std::ceil((widest + look.scaled(kLabelGap)) / slotWidth)));
    for (qsizetype number = 0; number < bars.size(); number += every) {
        const auto middle = plot.left() + slotWidth * (static_cast<double>(number) + 0.5);
        // At the edges the words stay inside.
        const auto left = std::max(plot.left(), std::min(middle - widest / 2, plot.right() - widest));
        canvas.words({left, plot.bottom() + 5, widest + 1, look.axisHeight()}, bars.at(number).label, look.axis,
                     look.theme->muted, Qt::AlignHCenter | Qt::AlignTop);
    }
}

BarChart::BarChart(Appearance &appearance, QWidget *parent) : ReadableChart(appearance, kBarsSize, parent) {}

void BarChart::show(const BarPicture &picture)
{
    m_picture = picture;
    dataChanged();
}

std::optional<qsizetype> BarChart::placeAt(const QPointF &position) const
{
    const auto plot = m_picture.plot(ChartLook::of(appearance()), contentsRect());
    const auto count = m_picture.bars.size();
    if (count == 0 || position.x() < plot.left() || position.x() >= plot.right())
        return std::nullopt;
    const auto part = (position.x() - plot.left()) / plot.width();
    return std::min(count - 1, static_cast<qsizetype>(part * static_cast<double>(count)));
}

QString BarChart::summary() const
{
    return tr("Bars: %1. Arrow keys read them.").arg(appearance().format().count(m_picture.bars.size()));
}

void BarChart::draw(QPainter &painter, std::optional<qsizetype> place) const
{
    const auto look = ChartLook::of(appearance());
    m_picture.draw(ChartCanvas(painter, look), contentsRect(), isStale(), place);
}

} // namespace hoox
