#pragma once

#include <QBrush>
#include <QColor>

class QPainter;
class QWidget;

namespace hoox {

struct Theme;

/// The edge of a modal: it says what the profile trades with (UI-5).
enum class ModalEdge { Plain, Test, RealMoney };

/// Small helpers for what the tokens colour. GUI thread.

/// Words of a label in `colour`, its disabled ones too.
void paintText(QWidget *widget, const QColor &colour);
/// The ground of a plain widget in `colour`.
void paintGround(QWidget *widget, const QColor &colour);
/// Inside `rect`: a line, 4 px dashed caution for test, or 4 px ink for real money.
void drawModalEdge(QPainter &painter, const QRect &rect, ModalEdge edge, const Theme &theme);
/// A 45° hatch, `on` pixels of colour and `on` of nothing; `falling` leans to the right (`\`). For a screen of `ratio`.
[[nodiscard]] QBrush hatchBrush(const QColor &colour, int on, bool falling, qreal ratio);

} // namespace hoox
