#include "ui/common/FreshnessStamp.h"

#include "ui/common/Paint.h"

#include <QPainter>

namespace hoox {

FreshnessStamp::FreshnessStamp(Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_appearance, &Appearance::changed, this, &FreshnessStamp::refresh);
    connect(&m_appearance, &Appearance::secondPassed, this, &FreshnessStamp::refresh);
}

void FreshnessStamp::runOn(const Clock &clock)
{
    const auto then = age();
    m_clock = &clock;
    m_toldAt = m_clock->monotonic() - then;
    refresh();
}

void FreshnessStamp::setAsOf(const QDateTime &utc, std::chrono::milliseconds staleAfter, std::chrono::milliseconds age)
{
    m_utc = utc;
    m_staleAfter = staleAfter;
    m_toldAt = m_clock->monotonic() - age;
    refresh();
}

std::chrono::milliseconds FreshnessStamp::age() const
{
    return m_clock->monotonic() - m_toldAt;
}

bool FreshnessStamp::isStale() const
{
    return m_utc.isValid() && m_staleAfter.count() > 0 && age() >= m_staleAfter;
}

QString FreshnessStamp::words() const
{
    if (!m_utc.isValid())
        return {};
    const auto &format = m_appearance.format();
    if (isStale())
        return tr("From %1 %2, %3 old").arg(format.timeOfDay(m_utc), format.zoneName(), Format::age(age()));
    return tr("as of %1 %2, %3").arg(format.timeOfDay(m_utc), format.zoneName(), Format::age(age()));
}

QFont FreshnessStamp::stampFont() const
{
    return m_appearance.font(isStale() ? Appearance::FontRole::SecondaryStrong : Appearance::FontRole::Secondary);
}

QSize FreshnessStamp::sizeHint() const
{
    if (!m_utc.isValid())
        return {0, 0};
    return {QFontMetrics(stampFont()).horizontalAdvance(words()) + m_appearance.scaled(22), m_appearance.scaled(20)};
}

void FreshnessStamp::refresh()
{
    setAccessibleName(words());
    updateGeometry();
    update();
}

void FreshnessStamp::paintEvent(QPaintEvent *)
{
    if (!m_utc.isValid())
        return;
    const auto &theme = m_appearance.theme();
    const auto stale = isStale();
    const auto edge = m_appearance.scaled(14);
    const auto colour = stale ? theme.unknown : theme.muted;
    const QRectF mark(0.75, (height() - edge) / 2.0 + 0.75, edge - 1.5, edge - 1.5);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5));
    if (stale) {
        painter.setBrush(hatchBrush(colour, 2, false, devicePixelRatioF()));
        painter.drawRoundedRect(mark, 2, 2);
    } else {
        painter.drawEllipse(mark);
        const auto share = m_staleAfter.count() > 0
                               ? static_cast<double>(age().count()) / static_cast<double>(m_staleAfter.count())
                               : 0.0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPie(mark.adjusted(2, 2, -2, -2), 90 * 16, -qRound(360 * 16 * qMin(1.0, share)));
    }
    painter.setPen(colour);
    painter.setFont(stampFont());
    painter.drawText(rect().adjusted(m_appearance.scaled(20), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, words());
}

} // namespace hoox
