#include "ui/reports/ReportTable.h"

#include "ui/common/Theme.h"

#include <cmath>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr double kTableTitle = 24;
constexpr double kTableHead = 20;
constexpr double kTableBaseline = 12;
constexpr double kTableGap = 24;
constexpr double kMarkGap = 3;

} // namespace

ReportTable::Cell ReportTable::signedCell(const Format &format, double value)
{
    const auto &theme = Theme::of(Theme::Kind::Light);
    const auto cents = std::round(value * 100);
    if (cents > 0)
        return {format.signedMoney(value), theme.up, PdfMark::Up};
    if (cents < 0)
        return {format.signedMoney(value), theme.down, PdfMark::Down};
    return {format.signedMoney(value), {}, PdfMark::None};
}

double ReportTable::fractionWidth(const PdfCanvas::Pen &pen, QStringView number, const QString &point)
{
    const auto at = number.lastIndexOf(point);
    return at < 0 ? 0 : pen.font->width(number.sliced(at), pen.size);
}

double ReportTable::height() const
{
    const auto lines = m_rows.size() + (m_total.isEmpty() ? 0 : 1);
    return kTableTitle + kTableHead + static_cast<double>(lines) * ReportSheet::kRow + kTableGap;
}

void ReportTable::measure(ReportSheet &sheet)
{
    m_fractions = QVector<double>(m_columns.size(), 0.0);
    const auto pen = sheet.pen(ReportSheet::Style::Text);
    const auto point = sheet.format().locale().decimalPoint();
    const auto widen = [&](const Row &row) {
        for (qsizetype i = 0; i < row.size(); ++i)
            m_fractions[i] = std::max(m_fractions[i], fractionWidth(pen, row.at(i).text, point));
    };
    for (const auto &row : m_rows)
        widen(row);
    widen(m_total);
}

void ReportTable::draw(ReportSheet &sheet, double left, double right)
{
    measure(sheet);
    if (!sheet.hasRoom(kTableTitle + kTableHead + 3 * ReportSheet::kRow))
        sheet.newPage();
    drawHead(sheet, left, right, false);
    for (const auto &row : m_rows) {
        if (!sheet.hasRoom(ReportSheet::kRow)) {
            sheet.newPage();
            drawHead(sheet, left, right, true);
        }
        drawRow(sheet, row, left, right, false);
    }
    if (!m_total.isEmpty())
        drawRow(sheet, m_total, left, right, true);
    sheet.advance(kTableGap);
}

void ReportTable::drawPair(ReportSheet &sheet, ReportTable &first, ReportTable &second)
{
    const auto tallest = std::max(first.height(), second.height());
    if (!sheet.hasRoom(tallest)) {
        first.draw(sheet, ReportSheet::kLeft, ReportSheet::kRight);
        second.draw(sheet, ReportSheet::kLeft, ReportSheet::kRight);
        return;
    }
    constexpr double kHalf = (ReportSheet::kRight - ReportSheet::kLeft - kTableGap) / 2;
    const auto top = sheet.y();
    first.draw(sheet, ReportSheet::kLeft, ReportSheet::kLeft + kHalf);
    sheet.advance(top - sheet.y());
    second.draw(sheet, ReportSheet::kRight - kHalf, ReportSheet::kRight);
    sheet.advance(top + tallest - sheet.y());
}

void ReportTable::drawHead(ReportSheet &sheet, double left, double right, bool again)
{
    using Style = ReportSheet::Style;
    const auto &theme = Theme::of(Theme::Kind::Light);
    auto &canvas = sheet.canvas();
    if (!again)
        sheet.bookmark(m_title, m_isBelow);
    canvas.text(sheet.pen(Style::Heading), left, sheet.y() + 13, m_title);
    if (again) {
        canvas.text(sheet.pen(Style::Muted), left + sheet.width(Style::Heading, m_title) + 6, sheet.y() + 13,
                    QCoreApplication::translate("hoox::ReportTable", "continued"));
    }
    sheet.advance(kTableTitle);
    for (const auto &column : m_columns) {
        if (column.align == Align::Left)
            canvas.text(sheet.pen(Style::Head), left + column.edge, sheet.y() + 11, column.title);
        else
            canvas.textRight(sheet.pen(Style::Head), left + column.edge, sheet.y() + 11, column.title);
    }
    sheet.advance(kTableHead);
    canvas.line({left, sheet.y() - 1}, {right, sheet.y() - 1}, 1, theme.text);
}

void ReportTable::drawRow(ReportSheet &sheet, const Row &row, double left, double right, bool strong)
{
    const auto &theme = Theme::of(Theme::Kind::Light);
    auto &canvas = sheet.canvas();
    const auto baseline = sheet.y() + kTableBaseline;
    const auto point = sheet.format().locale().decimalPoint();
    for (qsizetype i = 0; i < std::min(row.size(), m_columns.size()); ++i) {
        const auto &cell = row.at(i);
        const auto &column = m_columns.at(i);
        const auto colour = cell.colour.isValid() ? cell.colour : theme.text;
        const auto pen = sheet.pen(strong ? ReportSheet::Style::Strong : ReportSheet::Style::Text, colour);
        double x = left + column.edge;
        if (column.align != Align::Left)
            x -= pen.font->width(cell.text, pen.size);
        if (column.align == Align::Decimal)
            x -= m_fractions.at(i) - fractionWidth(pen, cell.text, point);
        if (cell.mark != PdfMark::None && column.align == Align::Left) {
            canvas.mark(cell.mark, x, baseline, 9, colour);
            x += 9;
        } else if (cell.mark != PdfMark::None) {
            canvas.mark(cell.mark, x - 6 - kMarkGap, baseline, 9, colour);
        }
        canvas.text(pen, x, baseline, cell.text);
    }
    sheet.advance(ReportSheet::kRow);
    canvas.line({left, sheet.y() - 0.5}, {right, sheet.y() - 0.5}, 0.75, theme.line);
}

} // namespace hoox
