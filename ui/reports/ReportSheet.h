#pragma once

#include "ui/reports/PdfCanvas.h"
#include "ui/reports/PdfFile.h"
#include "ui/reports/ReportRequest.h"

#include <QCoreApplication>

#include <array>

namespace hoox {

/// The pages of a report: fonts, colours, the frame of each page and its number. Whoever draws asks for room, and gets
/// a new page when there is none. "page n of m" is written at the end, when m is known. One thread at a time.
class ReportSheet final
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ReportSheet)

public:
    static constexpr double kLeft = 56.7; ///< 15 mm.
    static constexpr double kRight = PdfCanvas::kPageWidth - kLeft;
    static constexpr double kTop = 112;     ///< First free pixel under the head rule.
    static constexpr double kBottom = 1040; ///< First pixel below the room for content.
    static constexpr double kRow = 17;

    enum class Style { Text, Strong, Muted, Head, Title, Heading, Figure, Mono };

    ReportSheet(QIODevice &device, ReportRequest request);

    [[nodiscard]] PdfCanvas &canvas() { return m_canvas; }
    [[nodiscard]] const ReportRequest &request() const { return m_request; }
    [[nodiscard]] const Format &format() const { return m_format; }
    [[nodiscard]] bool hasFailed() const { return m_file.hasFailed(); }
    [[nodiscard]] int pages() const { return static_cast<int>(m_contents.size()); }

    [[nodiscard]] PdfCanvas::Pen pen(Style style);
    [[nodiscard]] PdfCanvas::Pen pen(Style style, const QColor &colour);
    [[nodiscard]] double width(Style style, QStringView text);

    /// Where the next thing goes: its upper edge.
    [[nodiscard]] double y() const { return m_y; }
    void advance(double pixels) { m_y += pixels; }
    [[nodiscard]] bool hasRoom(double pixels) const { return m_y + pixels <= kBottom; }
    void newPage();

    /// Ends the last page, writes feet, fonts and the document's own facts.
    [[nodiscard]] Result<ReportResult> finish(const QString &title, qint64 fills);

private:
    void endPage();
    [[nodiscard]] QByteArray foot(int page);
    [[nodiscard]] int writePages(int resources);
    [[nodiscard]] QByteArray pdfDate() const;

    ReportRequest m_request;
    Format m_format;
    PdfFile m_file;
    PdfCanvas m_canvas;
    std::array<PdfFont, 3> m_fonts;
    std::vector<int> m_contents; ///< Object numbers of the pages' content.
    double m_y = kTop;
    bool m_open = false;
};

} // namespace hoox
