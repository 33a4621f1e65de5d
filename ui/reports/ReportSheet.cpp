#include "ui/reports/ReportSheet.h"

#include "models/reports/SealedReport.h"
#include "ui/common/Theme.h"
#include "ui/reports/ReportText.h"

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

enum SheetFont : std::size_t { SansFont, StrongFont, MonoFont };

struct SheetStyle
{
    SheetFont font;
    double size;
    bool muted;
};

/// In points, the unit of a PDF.
struct SheetPaper
{
    double width;
    double height;
};

constexpr double kPoint = 0.75; ///< Of a pixel of 1/96 inch.
constexpr SheetPaper kLayout{PdfCanvas::kPageWidth * kPoint, PdfCanvas::kPageHeight *kPoint};

SheetPaper sheetPaper(ReportPaper paper)
{
    return paper == ReportPaper::Letter ? SheetPaper{612, 792} : SheetPaper{595.276, 841.89};
}

/// How much smaller the layout is set on that paper.
double sheetScale(const SheetPaper &paper)
{
    return std::min({1.0, paper.width / kLayout.width, paper.height / kLayout.height});
}

QByteArray pdfNumber(double value)
{
    return QByteArray::number(value, 'f', 5);
}

SheetStyle sheetStyle(ReportSheet::Style style)
{
    using Style = ReportSheet::Style;
    switch (style) {
    case Style::Text:
        return {SansFont, 10, false};
    case Style::Strong:
        return {StrongFont, 10, false};
    case Style::Muted:
        return {SansFont, 10, true};
    case Style::Head:
        return {StrongFont, 9, true};
    case Style::Title:
        return {StrongFont, 24, false};
    case Style::Heading:
        return {StrongFont, 13, false};
    case Style::Figure:
        return {StrongFont, 17, false};
    case Style::Mono:
        return {MonoFont, 8.5, true};
    }
    Q_UNREACHABLE();
}

} // namespace

ReportSheet::ReportSheet(QIODevice &device, ReportRequest request)
    : m_request(std::move(request)),
      m_format(m_request.format.locale(), QTimeZone::utc()),
      m_file(device),
      m_fonts{PdfFont("F1", u":/fonts/HooxSans-Regular.otf"_s, "HooxSans-Regular", false),
              PdfFont("F2", u":/fonts/HooxSans-SemiBold.otf"_s, "HooxSans-SemiBold", true),
              PdfFont("F3", u":/fonts/JetBrainsMono-Regular.ttf"_s, "JetBrainsMono-Regular", false)}
{
}

PdfCanvas::Pen ReportSheet::pen(Style style)
{
    const auto &theme = Theme::of(Theme::Kind::Light);
    return pen(style, sheetStyle(style).muted ? theme.muted : theme.text);
}

PdfCanvas::Pen ReportSheet::pen(Style style, const QColor &colour)
{
    const auto spec = sheetStyle(style);
    return {&m_fonts[spec.font], spec.size, colour};
}

double ReportSheet::width(Style style, QStringView text)
{
    const auto spec = sheetStyle(style);
    return m_fonts[spec.font].width(text, spec.size);
}

void ReportSheet::newPage()
{
    endPage();
    m_open = true;
    m_y = kTop;
    constexpr double kHeadLine = 84;
    constexpr double kHeadText = 72;
    const auto &theme = Theme::of(Theme::Kind::Light);
    const auto room = kRight - kLeft - width(Style::Strong, m_request.profileKind) - 12;
    const auto name = tr("Hoox Console · %1").arg(m_request.profileName);
    m_canvas.text(pen(Style::Strong), kLeft, kHeadText, ReportText::fitted(pen(Style::Strong), name, room), room);
    m_canvas.textRight(pen(Style::Strong), kRight, kHeadText, m_request.profileKind);
    m_canvas.line({kLeft, kHeadLine}, {kRight, kHeadLine}, 2, theme.text);
}

void ReportSheet::endPage()
{
    if (!m_open)
        return;
    m_open = false;
    m_contents.push_back(m_file.addStream({}, "q\n" + placement() + m_canvas.take()));
}

QByteArray ReportSheet::placement() const
{
    const auto paper = sheetPaper(m_request.paper);
    const auto scale = sheetScale(paper);
    const auto factor = pdfNumber(kPoint * scale);
    return factor + " 0 0 " + factor + ' ' + pdfNumber((paper.width - kLayout.width * scale) / 2) + ' ' +
           pdfNumber((paper.height - kLayout.height * scale) / 2) + " cm\n";
}

void ReportSheet::bookmark(const QString &title, bool isBelow)
{
    const auto paper = sheetPaper(m_request.paper);
    constexpr double kAbove = 8; // The words it leads to do not stick to the window's edge.
    const auto top = (PdfCanvas::kPageHeight - std::max(0.0, m_y - kAbove)) * kPoint * sheetScale(paper);
    m_outline.add(title, m_contents.size(), top, isBelow);
}

QString ReportSheet::periodText() const
{
    const auto text = [](qint64 second) {
        return QDateTime::fromSecsSinceEpoch(second, Qt::UTC).toString(u"yyyy-MM-dd HH:mm"_s);
    };
    const auto &range = m_request.range;
    return range.from == range.to ? tr("as of %1 UTC").arg(text(range.from))
                                  : tr("%1 to %2 UTC").arg(text(range.from), text(range.to));
}

QByteArray ReportSheet::foot(int page)
{
    constexpr double kFootLine = 1068;
    constexpr double kFootText = 1088;
    const auto &theme = Theme::of(Theme::Kind::Light);
    m_canvas.line({kLeft, kFootLine}, {kRight, kFootLine}, 1, theme.line2);
    const auto muted = pen(Style::Muted);
    m_canvas.text(muted, kLeft, kFootText, periodText());
    const auto made = tr("made %1 UTC by %2").arg(m_format.time(m_request.generatedAtUtc), m_request.madeBy);
    const auto number = tr("page %1 of %2").arg(page).arg(pages());
    // Between the two, whatever the desk is called.
    const auto left = kLeft + width(Style::Muted, periodText()) + 12;
    const auto room = kRight - width(Style::Muted, number) - 12 - left;
    const auto text = ReportText::fitted(muted, made, room);
    m_canvas.text(muted, left + std::max(0.0, (room - width(Style::Muted, text)) / 2), kFootText, text, room);
    m_canvas.textRight(muted, kRight, kFootText, number);
    return '\n' + placement() + m_canvas.take();
}

int ReportSheet::writePages(int resources)
{
    const auto tree = m_file.reserve();
    const auto paper = sheetPaper(m_request.paper);
    const auto box = " /MediaBox [0 0 " + QByteArray::number(paper.width) + ' ' + QByteArray::number(paper.height) +
                     "] /Parent " + PdfFile::reference(tree) + " /Resources " + PdfFile::reference(resources);
    QByteArray kids;
    for (std::size_t i = 0; i < m_contents.size(); ++i) {
        // The content's own transformation is undone by q and Q, which stand around the two.
        const auto end = m_file.addStream({}, "Q\nq" + foot(static_cast<int>(i) + 1) + "Q\n");
        const auto number =
            m_file.addObject("<< /Type /Page" + box + " /Contents [" + PdfFile::reference(m_contents[i]) + ' ' +
                             PdfFile::reference(end) + "] >>");
        kids += PdfFile::reference(number) + ' ';
        m_pageNumbers.push_back(number);
    }
    m_file.writeObject(tree, "<< /Type /Pages /Count " + QByteArray::number(pages()) + " /Kids [" + kids + "] >>");
    return tree;
}

void ReportSheet::writeFonts(int resources)
{
    QByteArray fonts;
    const auto write = [&](const PdfFont &font) {
        const auto number = m_file.reserve();
        font.embed(m_file, number);
        fonts += " /" + font.name() + ' ' + PdfFile::reference(number);
    };
    for (const auto &font : m_fonts) {
        write(font);
        if (const auto *beside = font.beside())
            write(*beside);
    }
    m_file.writeObject(resources, "<< /Font <<" + fonts + " >> >>");
}

PdfFacts ReportSheet::facts(const QString &title) const
{
    PdfFacts facts;
    facts.title = title;
    facts.subject = tr("%1 · profile %2 · %3").arg(periodText(), m_request.profileName, m_request.profileKind);
    facts.author = m_request.madeBy;
    facts.keywords = m_request.profileName + u", "_s + m_request.profileKind + u", "_s + periodText();
    facts.creator = u"Hoox Console "_s + QStringLiteral(HOOX_VERSION);
    facts.producer = u"Hoox Console"_s;
    facts.language = m_request.language;
    facts.madeAtUtc = m_request.generatedAtUtc;
    return facts;
}

PdfPlace ReportSheet::attach(const char *name, const QByteArray &text)
{
    if (text.isEmpty())
        return {};
    const auto place = m_file.addPlainStream(
        "/Type /EmbeddedFile /Subtype /text#2Fplain /Params << /Size " + QByteArray::number(text.size()) + " >>", text);
    const auto inBrackets = '(' + QByteArray(name) + ')';
    const auto file = PdfFile::reference(m_file.addObject("<< /Type /Filespec /F " + inBrackets + " /UF " + inBrackets +
                                                          " /AFRelationship /Data /EF << /F " +
                                                          PdfFile::reference(place.number) + " >> >>"));
    m_attachedNames += inBrackets + ' ' + file + ' ';
    m_attachedFiles += file + ' ';
    return place;
}

int ReportSheet::writeCatalog(int tree, const PdfFacts &facts)
{
    auto body = "<< /Type /Catalog /Pages " + PdfFile::reference(tree) + " /Lang " +
                PdfFile::textString(facts.language) + " /ViewerPreferences << /DisplayDocTitle true >> /Metadata " +
                PdfFile::reference(m_file.addPlainStream("/Type /Metadata /Subtype /XML", pdfMetadata(facts)).number);
    if (const auto outline = m_outline.write(m_file, m_pageNumbers); outline > 0)
        body += " /Outlines " + PdfFile::reference(outline) + " /PageMode /UseOutlines";
    if (!m_attachedFiles.isEmpty())
        body += " /Names << /EmbeddedFiles << /Names [" + m_attachedNames + "] >> >> /AF [" + m_attachedFiles + ']';
    return m_file.addObject(body + " >>");
}

Result<ReportResult> ReportSheet::finish(const ReportEnding &ending)
{
    endPage();
    for (const auto &font : m_fonts) {
        if (!font.isValid())
            return fail(Error::Kind::Failed, m_request.outFile, u"the fonts of the report are missing"_s);
    }
    const auto resources = m_file.reserve();
    const auto tree = writePages(resources);
    writeFonts(resources);
    const auto seal = attach("hoox-seal.txt", ending.seal);
    const auto where = attach("hoox-where.txt", ending.where); // A name tree is in the order of its names.
    const auto about = facts(ending.title);
    const auto catalog = writeCatalog(tree, about);
    const auto information = m_file.addObject(pdfInformation(about));
    const ReportRemark remark{pages(),      ending.fills,       m_request.range, seal.offset, ending.seal.size(),
                              where.offset, ending.where.size()};
    const auto bytes = m_file.finish({catalog, information, remark.text(), m_request.outFile});
    if (!bytes)
        return fail(bytes.error());
    ReportResult result{m_request.outFile, pages(), ending.fills, *bytes};
    result.fileHash = m_file.sha256();
    return result;
}

} // namespace hoox
