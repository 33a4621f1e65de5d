#pragma once

#include <QImage>
#include <QString>

class QWidget;

namespace hoox::tests {

/// Renders `widget` and keeps it as BUILD/pictures/NAME.png, to be looked at.
QImage takePicture(QWidget &widget, const QString &name);
/// How many pixels of a hundred differ by more than `levels` of 255 in grey.
double greyDifference(const QImage &one, const QImage &other, int levels = 30);
enum class Vision { Grey, Protan, Deutan, Tritan };
/// As seen without colour, or with one kind of colour blindness (matrices of Viénot and others, on linear light left
/// out: differences of shape are what counts).
QImage seenWith(Vision vision, const QImage &image);

} // namespace hoox::tests
