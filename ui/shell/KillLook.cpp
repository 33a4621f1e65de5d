#include "ui/shell/KillLook.h"

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

} // namespace hoox
