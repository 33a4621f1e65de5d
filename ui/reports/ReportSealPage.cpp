#include "ui/reports/ReportSealPage.h"

#include "ui/common/ReportVerdictWords.h"
#include "ui/common/Theme.h"
#include "ui/reports/ReportTable.h"

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSealTitle = 26;
constexpr double kSealBox = 44;
constexpr double kSealLine = 15;
constexpr double kHashEdge = 230;
constexpr double kRowsEdge = 215;

} // namespace

void ReportSealPage::draw(const ReportSeal &seal)
{
    m_sheet.newPage();
    m_sheet.bookmark(tr("Content hash"));
    m_sheet.canvas().text(m_sheet.pen(ReportSheet::Style::Heading), ReportSheet::kLeft, m_sheet.y() + 13,
                          tr("Content hash"));
    m_sheet.advance(kSealTitle);
    drawHash(seal.hash());
    drawLine(tr("SHA-256 over the figures of this report, not over its looks: the same figures have the same hash in "
                "every language and on every paper."));
    drawLine(tr(
        "\"hoox-console report verify FILE\" works it out again from the ledger and the journals, names each section "
        "and day that is no longer the same, and looks whether the audit log knows this report."));
    drawLine(
        tr("What is hashed is written in the attached file hoox-seal.txt; this hash is the SHA-256 of that file."));
    m_sheet.advance(kSealTitle - kSealLine);
    drawParts(tr("Hashed sections"), tr("section"), seal.sections);
    if (seal.days.isEmpty())
        return;
    if (seal.days.size() <= kMostDays)
        drawParts(tr("Hashed days"), tr("day, time UTC"), seal.days);
    else
        drawLine(tr("The hashes of the %1 days stand in the attached file hoox-seal.txt.")
                     .arg(m_sheet.format().count(seal.days.size())));
}

void ReportSealPage::drawHash(const QByteArray &hash)
{
    const auto &theme = Theme::of(Theme::Kind::Light);
    auto &canvas = m_sheet.canvas();
    const auto top = m_sheet.y();
    for (const auto y : {top, top + kSealBox - 12})
        canvas.line({ReportSheet::kLeft, y}, {ReportSheet::kRight, y}, 1, theme.line2);
    auto pen = m_sheet.pen(ReportSheet::Style::Mono, theme.text);
    pen.size = 11;
    canvas.text(pen, ReportSheet::kLeft, top + 21, QString::fromLatin1(hash), ReportSheet::kRight - ReportSheet::kLeft);
    m_sheet.advance(kSealBox);
}

void ReportSealPage::drawLine(const QString &text)
{
    const auto room = ReportSheet::kRight - ReportSheet::kLeft;
    const auto pen = m_sheet.pen(ReportSheet::Style::Text);
    QString line;
    const auto put = [&] {
        m_sheet.canvas().text(pen, ReportSheet::kLeft, m_sheet.y() + 11, line, room);
        m_sheet.advance(kSealLine);
    };
    const auto words = text.split(u' ');
    for (const auto &word : words) {
        const auto longer = line.isEmpty() ? word : line + u' ' + word;
        if (!line.isEmpty() && m_sheet.width(ReportSheet::Style::Text, longer) > room) {
            put();
            line = word;
        } else {
            line = longer;
        }
    }
    put();
}

void ReportSealPage::drawParts(const QString &title, const QString &head, const QVector<SealedPart> &parts)
{
    ReportTable table(title, {{head}, {tr("rows"), kRowsEdge, ReportTable::Align::Right}, {tr("SHA-256"), kHashEdge}});
    table.standBelow();
    for (const auto &part : parts)
        table.addRow({{ReportVerdictWords::part(part.name)},
                      {m_sheet.format().count(part.rows)},
                      {QString::fromLatin1(part.sha256)}});
    table.draw(m_sheet, ReportSheet::kLeft, ReportSheet::kRight);
}

} // namespace hoox
