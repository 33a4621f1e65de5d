#pragma once

#include <QBrush>
#include <QColor>

class QWidget;

namespace hoox {

/// Small helpers for what the tokens colour. GUI thread.

/// Words of a label in `colour`, its disabled ones too.
void paintText(QWidget *widget, const QColor &colour);
/// The ground of a plain widget in `colour`.
void paintGround(QWidget *widget, const QColor &colour);
/// A 45° hatch, `on` pixels of colour and `on` of nothing; `falling` leans to the right (`\`). For a screen of `ratio`.
[[nodiscard]] QBrush hatchBrush(const QColor &colour, int on, bool falling, qreal ratio);

} // namespace hoox
