#pragma once

#include "ui/common/Theme.h"
#include "ui/shell/KillWords.h"

class QPainter;

namespace hoox {

/// How the kill bar is drawn in a state (visual.md, section 6): tokens and shapes of the ground, never words.
struct KillLook
{
    enum class Frame { Bottom, Solid, Dashed, TwoLines };

    QColor ground;      ///< Also of the plates under words on a hatch.
    QColor word;        ///< State word and shape.
    QColor text, muted; ///< Everything else.
    QColor frame;
    Frame frameKind = Frame::Bottom;
    int frameWidth = 1;
    bool hatched = false;
    bool hatchFalls = false; ///< `\` instead of `/`.
    QColor hatch;
    bool filled = false; ///< ENGAGE has an outline instead of a fill, the tag too is turned.

    [[nodiscard]] static KillLook of(KillFace face, const Theme &theme);
};

/// Ground, hatch of stripes `hatchWidth` wide, and frame. For a screen of `ratio`.
void paintKillGround(QPainter &painter, const QRect &rect, const KillLook &look, int hatchWidth, qreal ratio);

} // namespace hoox
