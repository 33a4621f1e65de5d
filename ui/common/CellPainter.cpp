#include "ui/common/CellPainter.h"

#include <QFontMetrics>
#include <QPainter>

#include <cmath>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCellPadding = 8;
constexpr int kOuterCellPadding = 16;
constexpr int kMarkGap = 5;
constexpr double kMarkSize = 0.74;  ///< Of the text size.
constexpr double kMarkRaise = 0.06; ///< In em.

int widthIn(const QFont &font, const QString &text)
{
    return QFontMetrics(font).horizontalAdvance(text);
}

} // namespace

CellPainter::CellPainter(QPainter &painter, const Appearance &appearance, CellState state, CellEdges edges)
    : m_painter(painter), m_appearance(appearance), m_state(state), m_edges(edges)
{
}

QColor CellPainter::ink() const
{
    const auto &theme = m_appearance.theme();
    if (m_state.selected && theme.isHighContrast())
        return theme.page;
    return m_state.stale ? theme.muted : theme.text;
}

QColor CellPainter::mutedInk() const
{
    const auto &theme = m_appearance.theme();
    return m_state.selected && theme.isHighContrast() ? theme.page : theme.muted;
}

QRect CellPainter::inner(const QRect &cell) const
{
    const auto left = m_appearance.scaled(m_edges.first ? kOuterCellPadding : kCellPadding);
    const auto right = m_appearance.scaled(m_edges.last ? kOuterCellPadding : kCellPadding);
    return cell.adjusted(left, 0, -right, -1);
}

void CellPainter::ground(const QRect &cell) const
{
    const auto &theme = m_appearance.theme();
    if (m_state.selected)
        m_painter.fillRect(cell, theme.selection);
    else if (m_state.hovered && !theme.isHighContrast())
        m_painter.fillRect(cell, theme.hover);
    else
        m_painter.fillRect(cell, theme.surface);
    m_painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), theme.line);
    if (m_state.selected && m_edges.first)
        m_painter.fillRect(QRect(cell.left(), cell.top(), 3, cell.height()), ink());
}

void CellPainter::ring(const QRect &cell) const
{
    if (!m_state.current)
        return;
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    const auto colour = ink();
    m_painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), 2), colour);
    m_painter.fillRect(QRect(cell.left(), cell.bottom() - 1, cell.width(), 2), colour);
    m_painter.fillRect(QRect(cell.left(), cell.top(), 2, cell.height()), colour);
    m_painter.fillRect(QRect(cell.right() - 1, cell.top(), 2, cell.height()), colour);
    m_painter.restore();
}

void CellPainter::draw(const QRect &area, const QString &text, Qt::Alignment alignment, const QColor &colour,
                       const QFont &font) const
{
    m_painter.setFont(font);
    m_painter.setPen(colour);
    m_painter.drawText(area, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, text);
}

void CellPainter::text(const QRect &cell, const QString &text, Qt::Alignment alignment, Appearance::FontRole role) const
{
    const auto font = m_appearance.font(role);
    const auto area = inner(cell);
    draw(area, QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()), alignment, ink(), font);
}

void CellPainter::mutedText(const QRect &cell, const QString &text, Qt::Alignment alignment) const
{
    const auto font = m_appearance.font(Appearance::FontRole::Body);
    const auto area = inner(cell);
    draw(area, QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()), alignment, mutedInk(), font);
}

void CellPainter::news(const QRect &cell, const QString &text, const QColor &colour, Appearance::FontRole role) const
{
    const auto font = m_appearance.font(role);
    const auto area = inner(cell);
    const bool inverted = m_state.selected && m_appearance.theme().isHighContrast();
    draw(area, QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()), Qt::AlignLeft,
         inverted ? ink() : colour, font);
}

void CellPainter::decimal(const QRect &cell, const QString &number, int fractionWidth, Appearance::FontRole role) const
{
    const auto font = m_appearance.font(role);
    const auto area = inner(cell);
    const auto split = area.right() + 1 - fractionWidth;
    const auto point = pointOf(m_appearance, number);
    const auto missing = number == Format::missing();
    const auto colour = missing ? mutedInk() : ink();
    draw(QRect(area.left() - area.width(), area.top(), split - area.left() + area.width(), area.height()),
         number.left(point), Qt::AlignRight, colour, font);
    draw(QRect(split, area.top(), area.width(), area.height()), number.mid(point), Qt::AlignLeft, colour, font);
}

void CellPainter::marked(const QRect &cell, const QString &mark, const QString &word, const QColor &colour) const
{
    const auto font = m_appearance.font(Appearance::FontRole::Body);
    auto markFont = font;
    markFont.setPixelSize(qRound(font.pixelSize() * kMarkSize));
    const auto area = inner(cell);
    const auto raise = qRound(font.pixelSize() * kMarkRaise);
    draw(area.translated(0, -raise), mark, Qt::AlignLeft, colour, markFont);
    draw(area.adjusted(widthIn(markFont, mark) + m_appearance.scaled(kMarkGap), 0, 0, 0), word, Qt::AlignLeft, colour,
         font);
}

void CellPainter::action(const QRect &cell, Action action) const
{
    const auto &theme = m_appearance.theme();
    const auto plain = m_state.stale || (m_state.selected && theme.isHighContrast());
    switch (action) {
    case Action::Long:
        return marked(cell, u"\u25B2"_s, toText(action), plain ? ink() : theme.up);
    case Action::Short:
        return marked(cell, u"\u25BC"_s, toText(action), plain ? ink() : theme.down);
    case Action::Close:
        return marked(cell, u"\u25C6"_s, toText(action), ink());
    }
}

void CellPainter::side(const QRect &cell, PositionSide side) const
{
    action(cell, side == PositionSide::Long ? Action::Long : Action::Short);
}

void CellPainter::signedMoney(const QRect &cell, double value, const QString &number, int fractionWidth) const
{
    const auto &theme = m_appearance.theme();
    const auto plain = value == 0 || !std::isfinite(value) || m_state.stale;
    const auto up = value > 0 ? theme.up : theme.down;
    const auto colour = plain || (m_state.selected && theme.isHighContrast()) ? ink() : up;
    const auto font = m_appearance.font(Appearance::FontRole::Body);
    auto markFont = font;
    markFont.setPixelSize(qRound(font.pixelSize() * kMarkSize));
    const auto area = inner(cell);
    const auto point = pointOf(m_appearance, number);
    const auto split = area.right() + 1 - fractionWidth;
    const auto whole = number.left(point);
    draw(QRect(area.left() - area.width(), area.top(), split - area.left() + area.width(), area.height()), whole,
         Qt::AlignRight, colour, font);
    draw(QRect(split, area.top(), area.width(), area.height()), number.mid(point), Qt::AlignLeft, colour, font);
    const auto markEnd = split - widthIn(font, whole) - m_appearance.scaled(kMarkGap);
    draw(QRect(area.left() - area.width(), area.top(), markEnd - area.left() + area.width(), area.height()),
         std::isfinite(value) ? Format::mark(value) : QString(), Qt::AlignRight, colour, markFont);
}

void CellPainter::status(const QRect &cell, const QString &word, bool failed) const
{
    if (!failed)
        return mutedText(cell, word);
    const auto area = inner(cell);
    const double edge = m_appearance.scaled(7);
    const QRectF cross(area.left() + 1, area.center().y() - edge / 2 + 0.5, edge, edge);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(ink(), 1.75, Qt::SolidLine, Qt::RoundCap));
    m_painter.drawLine(cross.topLeft(), cross.bottomRight());
    m_painter.drawLine(cross.topRight(), cross.bottomLeft());
    m_painter.restore();
    draw(area.adjusted(qRound(edge) + 2 + m_appearance.scaled(kMarkGap), 0, 0, 0), word, Qt::AlignLeft, ink(),
         m_appearance.font(Appearance::FontRole::BodyStrong));
}

void CellPainter::id(const QRect &cell, const QString &id) const
{
    const auto font = m_appearance.font(Appearance::FontRole::Mono);
    const auto area = inner(cell);
    draw(area, QFontMetrics(font).elidedText(id, Qt::ElideMiddle, area.width()), Qt::AlignLeft, ink(), font);
}

void CellPainter::loadingBar(const QRect &cell, int contentWidth, Qt::Alignment alignment) const
{
    const auto area = inner(cell);
    const auto width = qBound(8, contentWidth, qMax(8, area.width()));
    const auto left = alignment & Qt::AlignRight ? area.right() + 1 - width : area.left();
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_appearance.theme().line);
    m_painter.drawRoundedRect(QRectF(left, area.center().y() - 3, width, 8), 2, 2);
    m_painter.restore();
}

void CellPainter::dot(const QRect &cell, bool filled) const
{
    const auto area = inner(cell);
    const double edge = m_appearance.scaled(6);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(mutedInk(), 1));
    m_painter.setBrush(filled ? QBrush(mutedInk()) : QBrush(Qt::NoBrush));
    m_painter.drawEllipse(QRectF(area.left() + 0.5, area.center().y() - edge / 2 + 0.5, edge, edge));
    m_painter.restore();
}

qsizetype CellPainter::pointOf(const Appearance &appearance, const QString &number)
{
    const auto point = number.lastIndexOf(appearance.format().locale().decimalPoint());
    return point < 0 ? number.size() : point;
}

int CellPainter::fractionWidth(const Appearance &appearance, const QString &number, Appearance::FontRole role)
{
    return widthIn(appearance.font(role), number.mid(pointOf(appearance, number)));
}

int CellPainter::integerWidth(const Appearance &appearance, const QString &number, Appearance::FontRole role)
{
    return widthIn(appearance.font(role), number.left(pointOf(appearance, number)));
}

int CellPainter::markedWidth(const Appearance &appearance, const QString &word)
{
    const auto font = appearance.font(Appearance::FontRole::BodyStrong);
    return widthIn(font, word) + font.pixelSize() + appearance.scaled(kMarkGap);
}

int CellPainter::textWidth(const Appearance &appearance, const QString &text, Appearance::FontRole role)
{
    return widthIn(appearance.font(role), text);
}

int CellPainter::padding(const Appearance &appearance, CellEdges edges)
{
    return appearance.scaled(edges.first ? kOuterCellPadding : kCellPadding) +
           appearance.scaled(edges.last ? kOuterCellPadding : kCellPadding);
}

} // namespace hoox
