#include "ui/shell/KillShape.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace hoox {

namespace {

void paintQuestion(QPainter &painter, const QRectF &box)
{
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
    };
    QPainterPath hook(at(0.22, 0.30));
    hook.cubicTo(at(0.22, -0.10), at(0.78, -0.10), at(0.78, 0.28));
    hook.cubicTo(at(0.78, 0.48), at(0.50, 0.46), at(0.50, 0.68));
    painter.drawPath(hook);
    painter.drawLine(at(0.5, 0.95), at(0.5, 0.96));
}

void paintNotEqual(QPainter &painter, const QRectF &box)
{
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
    };
    painter.drawLine(at(0.05, 0.34), at(0.95, 0.34));
    painter.drawLine(at(0.05, 0.66), at(0.95, 0.66));
    painter.drawLine(at(0.24, 0.98), at(0.76, 0.02));
}

void paintBolt(QPainter &painter, const QRectF &box)
{
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
    };
    painter.drawPolygon(
        QPolygonF({at(0.60, 0.0), at(0.12, 0.58), at(0.45, 0.58), at(0.38, 1.0), at(0.88, 0.40), at(0.54, 0.40)}));
}

} // namespace

void paintHexagon(QPainter &painter, const QRectF &box, const QColor &colour)
{
    QPolygonF corners;
    for (int corner = 0; corner < 6; ++corner) {
        const auto angle = corner * std::numbers::pi / 3;
        corners << box.center() + QPointF(std::cos(angle), std::sin(angle)) * (box.width() / 2);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(corners);
}

void paintKillShape(QPainter &painter, const QRectF &box, KillFace face, const QColor &colour, double windowLeft)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double stroke = box.width() * 0.14;
    const auto ring = box.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    painter.setPen(QPen(colour, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (face) {
    case KillFace::Trading:
        painter.drawEllipse(ring);
        break;
    case KillFace::Engaging:
    case KillFace::Releasing:
        painter.drawEllipse(ring);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        // A quarter is done, or half of the way back.
        if (face == KillFace::Engaging)
            painter.drawPie(ring, 0, 90 * 16);
        else
            painter.drawPie(ring, 90 * 16, 180 * 16);
        break;
    case KillFace::Engaged:
        if (windowLeft > 0) {
            auto faint = colour;
            faint.setAlphaF(0.4F);
            painter.setPen(QPen(faint, stroke));
            painter.drawEllipse(ring);
            painter.setPen(QPen(colour, stroke));
            painter.drawArc(ring, 90 * 16, qRound(360 * 16 * windowLeft));
            paintHexagon(painter, ring.adjusted(stroke * 1.4, stroke * 1.4, -stroke * 1.4, -stroke * 1.4), colour);
        } else {
            paintHexagon(painter, box.adjusted(-1, -1, 1, 1), colour);
        }
        break;
    case KillFace::Unknown:
        paintQuestion(painter, ring);
        break;
    case KillFace::Diverged:
        paintNotEqual(painter, ring);
        break;
    case KillFace::NotConnected:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        paintBolt(painter, box.adjusted(-1, -1, 1, 1));
        break;
    }
    painter.restore();
}

} // namespace hoox
