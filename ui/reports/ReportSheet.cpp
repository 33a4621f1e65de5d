#include "ui/reports/ReportSheet.h"

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
      m_fonts{PdfFont("F1", u":/fonts/HooxSans-Regular.otf"_s, "HooxSans-Regular"),
              PdfFont("F2", u":/fonts/HooxSans-SemiBold.otf"_s, "HooxSans-SemiBold"),
              PdfFont("F3", u":/fonts/JetBrainsMono-Regular.ttf"_s, "JetBrainsMono-Regular")}
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
    m_contents.push_back(m_file.addStream({}, QByteArrayLiteral("q\n0.75 0 0 0.75 0 0 cm\n") + m_canvas.take()));
}

QByteArray ReportSheet::foot(int page)
{
    constexpr double kFootLine = 1068;
    constexpr double kFootText = 1088;
    const auto &theme = Theme::of(Theme::Kind::Light);
    m_canvas.line({kLeft, kFootLine}, {kRight, kFootLine}, 1, theme.line2);
    const auto day = [](qint64 second) {
        return QDateTime::fromSecsSinceEpoch(second, Qt::UTC).toString(u"yyyy-MM-dd HH:mm"_s);
    };
    const auto muted = pen(Style::Muted);
    const bool isMoment = m_request.range.from == m_request.range.to;
    const auto period = isMoment ? tr("as of %1 UTC").arg(day(m_request.range.from))
                                 : tr("%1 to %2 UTC").arg(day(m_request.range.from), day(m_request.range.to));
    m_canvas.text(muted, kLeft, kFootText, period);
    const auto made = tr("made %1 UTC by %2").arg(m_format.time(m_request.generatedAtUtc), m_request.madeBy);
    const auto number = tr("page %1 of %2").arg(page).arg(pages());
    // Between the two, whatever the desk is called.
    const auto left = kLeft + width(Style::Muted, period) + 12;
    const auto room = kRight - width(Style::Muted, number) - 12 - left;
    const auto text = ReportText::fitted(muted, made, room);
    m_canvas.text(muted, left + std::max(0.0, (room - width(Style::Muted, text)) / 2), kFootText, text, room);
    m_canvas.textRight(muted, kRight, kFootText, number);
    return "\n0.75 0 0 0.75 0 0 cm\n" + m_canvas.take();
}

int ReportSheet::writePages(int resources)
{
    const auto tree = m_file.reserve();
    const auto box = QByteArrayLiteral(" /MediaBox [0 0 595.276 841.89] /Parent ") + PdfFile::reference(tree) +
                     " /Resources " + PdfFile::reference(resources);
    QByteArray kids;
    for (std::size_t i = 0; i < m_contents.size(); ++i) {
        // The content's own transformation is undone by q and Q, which stand around the two.
        const auto end = m_file.addStream({}, "Q\nq" + foot(static_cast<int>(i) + 1) + "Q\n");
        const auto number =
            m_file.addObject("<< /Type /Page" + box + " /Contents [" + PdfFile::reference(m_contents[i]) + ' ' +
                             PdfFile::reference(end) + "] >>");
        kids += PdfFile::reference(number) + ' ';
    }
    m_file.writeObject(tree, "<< /Type /Pages /Count " + QByteArray::number(pages()) + " /Kids [" + kids + "] >>");
    return tree;
}

QByteArray ReportSheet::pdfDate() const
{
    return "(D:" + m_request.generatedAtUtc.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1() + "Z)";
}

Result<ReportResult> ReportSheet::finish(const QString &title, qint64 fills)
{
    endPage();
    for (const auto &font : m_fonts) {
        if (!font.isValid())
            return fail(Error::Kind::Failed, m_request.outFile, u"the fonts of the report are missing"_s);
    }
    const auto resources = m_file.reserve();
    const auto tree = writePages(resources);
    QByteArray fonts;
    for (const auto &font : m_fonts) {
        const auto number = m_file.reserve();
        font.embed(m_file, number);
        fonts += " /" + font.name() + ' ' + PdfFile::reference(number);
    }
    m_file.writeObject(resources, "<< /Font <<" + fonts + " >> >>");
    const auto catalog = m_file.addObject("<< /Type /Catalog /Pages " + PdfFile::reference(tree) +
                                          " /Lang (en) /ViewerPreferences << /DisplayDocTitle true >> >>");
    const auto info = m_file.addObject("<< /Title " + PdfFile::textString(title) + " /Creator " +
                                       PdfFile::textString(u"Hoox Console "_s + QStringLiteral(HOOX_VERSION)) +
                                       " /Producer " + PdfFile::textString(u"Hoox Console"_s) + " /Author " +
                                       PdfFile::textString(m_request.madeBy) + " /CreationDate " + pdfDate() + " >>");
    const auto remark = u"hoox-report pages %1 fills %2 from %3 to %4"_s.arg(pages())
                            .arg(fills)
                            .arg(m_request.range.from)
                            .arg(m_request.range.to);
    const auto bytes = m_file.finish(catalog, info, remark.toLatin1(), m_request.outFile);
    if (!bytes)
        return fail(bytes.error());
    return ReportResult{m_request.outFile, pages(), fills, *bytes};
}

} // namespace hoox
