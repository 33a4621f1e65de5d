#include "ui/analytics/AnalyticsPicture.h"

#include "ui/analytics/AnalyticsContent.h"
#include "ui/analytics/AnalyticsWords.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSheet{1200, 800};
constexpr int kPrintScale = 2;
constexpr double kSheetMargin = 24;
constexpr double kSheetHeadHeight = 76;
constexpr double kPanelTitleHeight = 24;
constexpr double kBarsHeight = 232;

} // namespace

AnalyticsPicture::AnalyticsPicture(const Analytics &analytics, const AnalyticsAsset &asset, const TimeRange &range,
                                   const QVector<TimeRange> &engaged, const QString &scope, const QDateTime &readAt,
                                   ChartLook look)
    : m_look(std::move(look)),
      m_summary(AnalyticsWords::summary(asset, m_look.format)),
      m_missing(AnalyticsWords::missing(analytics, asset, m_look.format).join(u" \u00B7 "_s)),
      m_equity(EquityPicture::of(asset, range, engaged)),
      m_hours(AnalyticsContent::hourBars(analytics.fillsPerHour, m_look.format))
{
    const auto name = AnalyticsWords::assetName(asset.asset);
    const auto basis = AnalyticsWords::profitBasis(asset.sums);
    const auto spans = spansOf(asset.days, AnalyticsContent::kMostBars);
    m_days = AnalyticsContent::dayBars(spans, m_look.format);
    m_head = {tr("Hoox Console, analytics"),
              tr("%1 \u00B7 as of %2").arg(scope, Format::plainTime(readAt.toSecsSinceEpoch()))};
    m_equityTitle = {tr("Equity and drawdown"), u"%1 \u00B7 %2 \u00B7 UTC"_s.arg(name, basis)};
    m_daysTitle = {AnalyticsWords::spansTitle(spans.span), u"%1 \u00B7 %2"_s.arg(name, basis)};
    m_hoursTitle = {tr("Fills per hour"), tr("hour of the day, UTC")};
}

void AnalyticsPicture::drawHead(const ChartCanvas &canvas) const
{
    const auto &theme = *m_look.theme;
    const auto width = kSheet.width() - 2 * kSheetMargin;
    const auto shown = [&](const QString &text) {
        return QFontMetricsF(m_look.axis).elidedText(text, Qt::ElideRight, width);
    };
    canvas.words({kSheetMargin, 16, width, 24}, m_head.title, m_look.title, theme.text);
    canvas.words({kSheetMargin, 40, width, 18}, shown(m_head.note), m_look.axis, theme.muted);
    canvas.words({kSheetMargin, 58, width, 18},
                 shown(m_missing.isEmpty() ? m_summary : m_summary + u" \u00B7 "_s + m_missing), m_look.axis,
                 theme.text);
}

void AnalyticsPicture::drawPanel(const ChartCanvas &canvas, const QRectF &area, const Panel &panel) const
{
    const auto titleWidth = m_look.widthOf(panel.title, m_look.strong);
    canvas.words({area.left(), area.top(), area.width(), kPanelTitleHeight}, panel.title, m_look.strong,
                 m_look.theme->text);
    canvas.words({area.left() + titleWidth + 8, area.top(), area.width() - titleWidth - 8, kPanelTitleHeight},
                 panel.note, m_look.axis, m_look.theme->muted);
}

void AnalyticsPicture::draw(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(0, 0), kSheet), m_look.theme->surface);
    const ChartCanvas canvas(painter, m_look);
    drawHead(canvas);
    const auto width = kSheet.width() - 2 * kSheetMargin;
    const QRectF equity(kSheetMargin, kSheetHeadHeight + 16, width,
                        kSheet.height() - kSheetHeadHeight - kBarsHeight - kSheetMargin - 32);
    const auto half = (width - kSheetMargin) / 2;
    const QRectF days(kSheetMargin, equity.bottom() + 16, half, kBarsHeight);
    const QRectF hours(kSheetMargin + half + kSheetMargin, days.top(), half, kBarsHeight);
    const auto below = [](const QRectF &area) { return area.adjusted(0, kPanelTitleHeight, 0, 0); };
    drawPanel(canvas, equity, m_equityTitle);
    m_equity.draw(canvas, below(equity), false);
    drawPanel(canvas, days, m_daysTitle);
    m_days.draw(canvas, below(days), false);
    drawPanel(canvas, hours, m_hoursTitle);
    m_hours.draw(canvas, below(hours), false);
}

QByteArray AnalyticsPicture::png() const
{
    QImage image(kSheet * kPrintScale, QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.setDevicePixelRatio(kPrintScale);
    {
        QPainter painter(&image);
        draw(painter);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray AnalyticsPicture::svg() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(kSheet);
    generator.setViewBox(QRect(QPoint(0, 0), kSheet));
    generator.setTitle(m_head.title);
    generator.setDescription(m_head.note);
    QPainter painter(&generator);
    draw(painter);
    painter.end();
    return bytes;
}

} // namespace hoox
