#include "ui/tiers/Sparkline.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hoox {

namespace {

constexpr int kSparkWidth = 112;
constexpr int kSparkHeight = 32;

double heightOf(TierMeasure::Duration time)
{
    return std::log10(static_cast<double>(std::max<qint64>(1, time.count())));
}

} // namespace

Sparkline::Sparkline(Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Sparkline::setTrend(const QVector<std::optional<TierMeasure::Duration>> &trend, TierMeasure::Duration allowed,
                         bool isOver)
{
    m_trend = trend;
    m_allowed = allowed;
    m_isOver = isOver;
    update();
}

QSize Sparkline::sizeHint() const
{
    return {m_appearance.scaled(kSparkWidth), m_appearance.scaled(kSparkHeight)};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    const bool isEmpty = std::none_of(m_trend.cbegin(), m_trend.cend(), [](const auto &minute) { return !!minute; });
    if (isEmpty)
        return;
    auto least = heightOf(m_allowed);
    auto most = least;
    for (const auto &minute : std::as_const(m_trend)) {
        if (!minute)
            continue;
        least = std::min(least, heightOf(*minute));
        most = std::max(most, heightOf(*minute));
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto area = QRectF(rect()).adjusted(1, 3, -1, -3);
    const auto y = [&](double height) {
        return most > least ? area.bottom() - (height - least) / (most - least) * area.height() : area.center().y();
    };
    QPen target(m_appearance.theme().muted, 1);
    target.setDashPattern({2, 2});
    painter.setPen(target);
    painter.drawLine(QPointF(area.left(), y(heightOf(m_allowed))), QPointF(area.right(), y(heightOf(m_allowed))));
    drawTrend(painter, area, least, most);
}

void Sparkline::drawTrend(QPainter &painter, const QRectF &area, double least, double most) const
{
    constexpr double penWidth = 1.25;
    const auto &theme = m_appearance.theme();
    painter.setPen(QPen(m_isOver ? theme.caution : theme.grey1, penWidth, Qt::SolidLine, Qt::RoundCap));
    const auto step = area.width() / static_cast<double>(std::max<qsizetype>(1, m_trend.size() - 1));
    QPointF before;
    bool isGap = true;
    for (qsizetype at = 0; at < m_trend.size(); ++at) {
        const auto &minute = m_trend.at(at);
        if (!minute) {
            isGap = true;
            continue;
        }
        const auto share = most > least ? (heightOf(*minute) - least) / (most - least) : 0.5;
        const QPointF here(area.left() + static_cast<double>(at) * step, area.bottom() - share * area.height());
        // A minute alone is a point.
        painter.drawLine(isGap ? here - QPointF(step / 2, 0) : before, here);
        before = here;
        isGap = false;
    }
}

} // namespace hoox
