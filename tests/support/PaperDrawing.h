#pragma once

#include <QPolygonF>
#include <QRectF>
#include <QString>
#include <QVector>

namespace hoox::tests {

/// What stands on one page of a PDF besides its words: straight lines and areas, in points from the top left of the
/// paper, in the order in which they are drawn.
struct DrawnPath
{
    bool isFilled = false;
    double width = 0; ///< Of a line, before the page is scaled.
    QPolygonF points;

    [[nodiscard]] QRectF box() const { return points.boundingRect(); }
    [[nodiscard]] bool isLevel() const { return points.size() == 2 && qAbs(points[0].y() - points[1].y()) < 0.01; }
    /// An area with level and upright edges.
    [[nodiscard]] bool isBar() const;
};

struct DrawnWord
{
    QString text;
    QRectF box;
};

struct DrawnPage
{
    double scale = 1; ///< Of the page's own units.
    QVector<DrawnPath> paths;
    QVector<DrawnWord> words;
};

/// `number` from 1, as qpdf and pdftotext read it.
[[nodiscard]] DrawnPage drawnPage(const QString &file, int number);

} // namespace hoox::tests
