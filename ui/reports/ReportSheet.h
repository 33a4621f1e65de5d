#pragma once

#include "ui/reports/PdfCanvas.h"
#include "ui/reports/PdfFacts.h"
#include "ui/reports/PdfFile.h"
#include "ui/reports/PdfOutline.h"
#include "ui/reports/ReportRequest.h"

#include <QCoreApplication>

#include <array>

namespace hoox {

/// What a report ends with.
struct ReportEnding
{
    QString title;
    qint64 fills = 0;
    QByteArray seal = {};  ///< Text of the `ReportSeal`, attached to the file; empty: none.
    QByteArray where = {}; ///< And of the `PrintedFills`.
};

/// The pages of a report: fonts, colours, the frame of each page and its number. Whoever draws asks for room, and gets
/// a new page when there is none. Everything is laid out on A4; Letter holds the same page a little smaller, in its
/// middle, so that a report has the same pages on both. "page n of m" is written at the end, when m is known. One
/// thread at a time.
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
    /// Of the page that is open, as its foot prints it.
    [[nodiscard]] int pageNumber() const { return pages() + 1; }

    /// Leads to what is drawn next, on this page: a section, or one below the section before (RP-1).
    void bookmark(const QString &title, bool isBelow = false);

    /// Ends the last page, writes feet, fonts, bookmarks, the seal and the document's own facts.
    [[nodiscard]] Result<ReportResult> finish(const ReportEnding &ending);

private:
    void endPage();
    [[nodiscard]] QByteArray foot(int page);
    [[nodiscard]] int writePages(int resources);
    void writeFonts(int resources);
    /// None for an empty text.
    [[nodiscard]] PdfPlace attach(const char *name, const QByteArray &text);
    [[nodiscard]] int writeCatalog(int tree, const PdfFacts &facts);
    [[nodiscard]] PdfFacts facts(const QString &title) const;
    [[nodiscard]] QString periodText() const;
    [[nodiscard]] QByteArray placement() const;

    ReportRequest m_request;
    Format m_format;
    PdfFile m_file;
    PdfCanvas m_canvas;
    std::array<PdfFont, 3> m_fonts;
    PdfOutline m_outline;
    std::vector<int> m_contents;    ///< Object numbers of the pages' content.
    std::vector<int> m_pageNumbers; ///< And of the pages, once they are written.
    /// Entries of the catalog's name tree, and what they lead to, by name.
    QByteArray m_attachedNames, m_attachedFiles;
    double m_y = kTop;
    bool m_open = false;
};

} // namespace hoox
