#pragma once

#include "ui/shell/KillWords.h"

#include <QRectF>

class QColor;
class QPainter;

namespace hoox {

/// The shape of a kill state as a path, never a glyph: ring, quarter disc, hexagon, half disc, question mark,
/// not-equal, bolt. `windowLeft` (0 to 1) runs a ring round the hexagon while the propagation window is open.
void paintKillShape(QPainter &painter, const QRectF &box, KillFace face, const QColor &colour, double windowLeft = 0);
/// The filled hexagon by itself: on ENGAGE and where charts mark engaged periods.
void paintHexagon(QPainter &painter, const QRectF &box, const QColor &colour);

} // namespace hoox
