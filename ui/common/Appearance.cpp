#include "ui/common/Appearance.h"

#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

struct FontSpec
{
    int pixels;
    QFont::Weight weight;
    double spacing; ///< In em.
    bool mono;
};

FontSpec specOf(Appearance::FontRole role)
{
    using Role = Appearance::FontRole;
    switch (role) {
    case Role::Caption:
        return {11, QFont::DemiBold, 0, false};
    case Role::Secondary:
        return {12, QFont::Normal, 0, false};
    case Role::SecondaryStrong:
        return {12, QFont::DemiBold, 0, false};
    case Role::Small:
        return {11, QFont::Normal, 0, false};
    case Role::Body:
        return {13, QFont::Normal, 0, false};
    case Role::BodyStrong:
        return {13, QFont::DemiBold, 0, false};
    case Role::Control:
        return {13, QFont::Medium, 0, false};
    case Role::Mono:
        return {12, QFont::Normal, 0, true};
    case Role::SheetTitle:
        return {14, QFont::DemiBold, 0, false};
    case Role::PageTitle:
        return {16, QFont::DemiBold, 0, false};
    case Role::KillWord:
        return {18, QFont::Bold, 0.04, false};
    case Role::CardFigure:
        return {24, QFont::DemiBold, -0.01, false};
    case Role::BarFigure:
        return {15, QFont::DemiBold, 0, false};
    case Role::Engage:
        return {15, QFont::Bold, 0.06, false};
    }
    Q_UNREACHABLE();
}

} // namespace

Appearance::Appearance(QObject *parent) : QObject(parent)
{
    for (const auto &style : {u"Regular"_s, u"Medium"_s, u"SemiBold"_s, u"Bold"_s})
        QFontDatabase::addApplicationFont(u":/fonts/HooxSans-%1.otf"_s.arg(style));
    QFontDatabase::addApplicationFont(u":/fonts/JetBrainsMono-Regular.ttf"_s);
    connect(&m_seconds, &QTimer::timeout, this, &Appearance::secondPassed);
    m_seconds.start(std::chrono::seconds(1));
}

QFont Appearance::font(FontRole role) const
{
    const auto spec = specOf(role);
    QFont font(QStringList{spec.mono ? u"JetBrains Mono"_s : u"Hoox Sans"_s, u"Noto Sans CJK SC"_s, u"DejaVu Sans"_s});
    font.setPixelSize(scaled(spec.pixels));
    font.setWeight(spec.weight);
    if (spec.spacing != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, spec.spacing * font.pixelSize());
    // JetBrains Mono draws `->` as one arrow: an id must show the signs that it has.
    if (spec.mono)
        font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

int Appearance::scaled(int pixels) const
{
    return qRound(pixels * m_textScale);
}

QPixmap Appearance::icon(const QString &name, int edge, const QColor &colour, qreal ratio) const
{
    const auto cacheKey = u"hoox-icon %1 %2 %3 %4"_s.arg(name).arg(edge).arg(colour.name()).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(cacheKey, &pixmap))
        return pixmap;
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // QtSvg draws currentColor black: the token's own value goes into the bytes.
    QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
    pixmap = QPixmap(QSize(edge, edge) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, edge, edge));
    painter.end();
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

void Appearance::setTheme(Theme::Kind kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    Q_EMIT changed();
}

void Appearance::setTextScale(double scale)
{
    const auto bounded = qBound(1.0, scale, 2.0);
    if (qFuzzyCompare(m_textScale, bounded))
        return;
    m_textScale = bounded;
    Q_EMIT changed();
}

void Appearance::setFormat(const Format &format)
{
    m_format = format;
    Q_EMIT changed();
}

} // namespace hoox
