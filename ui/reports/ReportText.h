#pragma once

#include "ui/reports/PdfCanvas.h"

#include <QCoreApplication>
#include <QStringList>

namespace hoox {

/// Text that came from outside, made to fit the paper (RP-1): never over its neighbour, never silently cut. Pure; one
/// thread at a time, as the font is.
class ReportText final
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ReportText)

public:
    /// Of a quote asset; words for symbols that end in none that is known.
    [[nodiscard]] static QString asset(const QString &name);
    /// As it is drawn, in pixels.
    [[nodiscard]] static double width(const PdfCanvas::Pen &pen, QStringView text);
    /// What `PdfCanvas::text` can draw in `room` without making it narrower than can be read: with an ellipsis in the
    /// middle where that is needed, so that both ends of an id are there.
    [[nodiscard]] static QString fitted(const PdfCanvas::Pen &pen, const QString &text, double room);
    /// Lines no wider than `room`, broken at blanks where there are any; control characters are blanks. What is over
    /// `most` lines is not drawn, and the last line says how much that is.
    [[nodiscard]] static QStringList wrapped(const PdfCanvas::Pen &pen, const QString &text, double room, int most);
};

} // namespace hoox
