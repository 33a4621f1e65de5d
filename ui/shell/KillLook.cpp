#include "ui/shell/KillLook.h"

#include "ui/common/Paint.h"

#include <QPainter>

namespace hoox {

namespace {

void fillLook(KillLook &look, const Theme &theme, const QColor &fill)
{
    // High contrast has no fills: a thick frame stands for them.
    const auto on = theme.isHighContrast() ? theme.text : QColor(Qt::white);
    look.ground = fill;
    look.word = look.text = look.muted = look.frame = on;
    look.filled = true;
    look.frameWidth = 0;
    if (theme.isHighContrast()) {
        look.frameKind = KillLook::Frame::Solid;
        look.frameWidth = 6;
    }
}

} // namespace

KillLook KillLook::of(KillFace face, const Theme &theme)
{
    KillLook look;
    look.ground = theme.surface;
    look.word = look.text = theme.text;
    look.muted = theme.muted;
    look.frame = theme.line2;
    switch (face) {
    case KillFace::Trading:
        break;
    case KillFace::Engaging:
    case KillFace::Releasing:
        look.word = look.frame = theme.stopText;
        look.frameKind = Frame::Solid;
        look.frameWidth = 3;
        look.hatched = face == KillFace::Engaging;
        look.hatch = theme.isHighContrast() ? theme.text : theme.stopHatch;
        break;
    case KillFace::Engaged:
        fillLook(look, theme, theme.stopFill);
        break;
    case KillFace::Unknown:
        fillLook(look, theme, theme.unknownFill);
        look.hatched = true;
        look.hatch = theme.isHighContrast() ? theme.text : theme.unknownStripe;
        break;
    case KillFace::Diverged:
        fillLook(look, theme, theme.unknownFill);
        look.frameKind = Frame::TwoLines;
        look.frameWidth = 2;
        break;
    case KillFace::NotConnected:
        look.word = look.frame = theme.unknown;
        look.frameKind = Frame::Dashed;
        look.frameWidth = 3;
        look.hatched = look.hatchFalls = true;
        look.hatch = theme.isHighContrast() ? theme.text : theme.unknownHatch;
        break;
    }
    return look;
}

void paintKillGround(QPainter &painter, const QRect &rect, const KillLook &look, int hatchWidth, qreal ratio)
{
    painter.fillRect(rect, look.ground);
    if (look.hatched)
        painter.fillRect(rect, hatchBrush(look.hatch, hatchWidth, look.hatchFalls, ratio));
    const auto wide = look.frameWidth;
    switch (look.frameKind) {
    case KillLook::Frame::Bottom:
        if (wide > 0)
            painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, look.frame);
        break;
    case KillLook::Frame::TwoLines:
        painter.fillRect(rect.x(), rect.y() + 3, rect.width(), wide, look.frame);
        painter.fillRect(rect.x(), rect.bottom() - 2 - wide, rect.width(), wide, look.frame);
        break;
    case KillLook::Frame::Solid:
    case KillLook::Frame::Dashed: {
        const auto inset = wide / 2.0;
        painter.setPen(QPen(look.frame, wide, look.frameKind == KillLook::Frame::Solid ? Qt::SolidLine : Qt::DashLine,
                            Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect).adjusted(inset, inset, -inset, -inset));
        break;
    }
    }
}

} // namespace hoox
