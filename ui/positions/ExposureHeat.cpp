#include "ui/positions/ExposureHeat.h"

#include <QPainter>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// How much ink lies over the surface. The strongest keeps muted words at 4.5 : 1 (a test measures it).
constexpr std::array<double, ExposureHeat::kSteps> kInkOnLight{0, 0.03, 0.055, 0.08, 0.105};
constexpr std::array<double, ExposureHeat::kSteps> kInkOnDark{0, 0.025, 0.05, 0.075, 0.1};
constexpr int kSwatch = 14;
constexpr int kLegendLine = 24;

int blended(int below, int above, double share)
{
    return qRound(below + (above - below) * share);
}

} // namespace

std::optional<int> ExposureHeat::stepOf(const std::optional<double> &share)
{
    if (!share)
        return std::nullopt;
    return static_cast<int>(
        std::count_if(kBounds.cbegin(), kBounds.cend(), [share](double bound) { return *share >= bound; }));
}

QColor ExposureHeat::ground(const Theme &theme, int step)
{
    if (theme.isHighContrast())
        return theme.surface;
    const auto place = static_cast<std::size_t>(std::clamp(step, 0, kSteps - 1));
    const auto ink = theme.isDark() ? kInkOnDark.at(place) : kInkOnLight.at(place);
    const auto &below = theme.surface;
    const auto &above = theme.text;
    return {blended(below.red(), above.red(), ink), blended(below.green(), above.green(), ink),
            blended(below.blue(), above.blue(), ink)};
}

QString ExposureHeat::words(int step)
{
    const auto percent = [](double share) { return QString::number(qRound(share * 100)); };
    if (step <= 0)
        return tr("under %1 %").arg(percent(kBounds.front()));
    if (step >= kSteps - 1)
        return tr("%1 % and more").arg(percent(kBounds.back()));
    const auto place = static_cast<std::size_t>(step);
    return tr("%1 to %2 %").arg(percent(kBounds.at(place - 1)), percent(kBounds.at(place)));
}

HeatLegend::HeatLegend(Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    setObjectName(u"heatLegend"_s);
    setAccessibleName(tr("Shade and bar of a cell: its share of the gross exposure in its asset"));
    QStringList steps;
    for (int step = 0; step < ExposureHeat::kSteps; ++step)
        steps.append(ExposureHeat::words(step));
    setAccessibleDescription(steps.join(u", "_s));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_appearance, &Appearance::changed, this, [this] {
        fitHeight();
        update();
    });
    fitHeight();
}

QVector<HeatLegend::Part> HeatLegend::parts(int width) const
{
    const QFontMetrics metrics(m_appearance.font(Appearance::FontRole::Secondary));
    const auto edge = m_appearance.scaled(16);
    const auto line = m_appearance.scaled(kLegendLine);
    QVector<Part> parts{{{}, std::nullopt, tr("share of gross")}};
    for (int step = 0; step < ExposureHeat::kSteps; ++step)
        parts.append({{}, step, ExposureHeat::words(step)});
    parts.append({{}, std::nullopt, tr("the bar has its length")});
    parts.append({{}, std::nullopt, tr("lower left: unrealised")});
    int x = edge;
    int y = m_appearance.scaled(4);
    for (auto &part : parts) {
        const auto swatch = part.step ? m_appearance.scaled(kSwatch + 6) : 0;
        const auto wide = swatch + metrics.horizontalAdvance(part.words);
        if (x > edge && x + wide > width - edge) {
            x = edge;
            y += line;
        }
        part.rect = QRect(x, y, wide, line);
        x += wide + m_appearance.scaled(16);
    }
    return parts;
}

void HeatLegend::fitHeight()
{
    setFixedHeight(parts(width()).constLast().rect.bottom() + 1 + m_appearance.scaled(4));
}

void HeatLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void HeatLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &theme = m_appearance.theme();
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
    painter.setFont(m_appearance.font(Appearance::FontRole::Secondary));
    const auto edge = m_appearance.scaled(kSwatch);
    for (const auto &part : parts(width())) {
        auto words = part.rect;
        if (part.step) {
            const QRect swatch(part.rect.left(), part.rect.center().y() - edge / 2, edge, edge);
            painter.fillRect(swatch, theme.line3);
            painter.fillRect(swatch.adjusted(1, 1, -1, -1), ExposureHeat::ground(theme, *part.step));
            // The middle of the step, as the bar of a cell would have it.
            const double from =
                *part.step == 0 ? 0 : ExposureHeat::kBounds.at(static_cast<std::size_t>(*part.step - 1));
            const double to = *part.step == ExposureHeat::kSteps - 1
                                  ? 1
                                  : ExposureHeat::kBounds.at(static_cast<std::size_t>(*part.step));
            const auto length = std::max(1, qRound((edge - 2) * (from + to) / 2));
            painter.fillRect(QRect(swatch.left() + 1, swatch.bottom() - 3, length, 3), theme.grey2);
            words.setLeft(swatch.right() + m_appearance.scaled(6));
        }
        painter.setPen(theme.muted);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, part.words);
    }
}

} // namespace hoox
