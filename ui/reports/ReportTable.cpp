#include "ui/reports/ReportTable.h"

#include "ui/common/Theme.h"
#include "ui/reports/ReportText.h"

#include <cmath>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr double kTableTitle = 24;
constexpr double kTableHead = 20;
constexpr double kTableBaseline = 12;
constexpr double kTableGap = 24;
constexpr double kTableLine = 13;
constexpr double kTableNote = 2 * kTableLine + 4;
constexpr double kMarkGap = 3;
constexpr int kMostCellLines = 12;
constexpr int kMostNoteLines = 6;

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
    const auto note = m_note.isEmpty() ? 0.0 : kTableNote;
    return kTableTitle + kTableHead + note + static_cast<double>(lines) * ReportSheet::kRow + kTableGap;
}

void ReportTable::measure(ReportSheet &sheet)
{
    m_fractions = QVector<double>(m_columns.size(), 0.0);
    const auto pen = sheet.pen(ReportSheet::Style::Text);
    const auto point = sheet.format().locale().decimalPoint();
    const auto widen = [&](const Row &row) {
        for (qsizetype i = 0; i < std::min(row.size(), m_columns.size()); ++i)
            m_fractions[i] = std::max(m_fractions[i], fractionWidth(pen, row.at(i).text, point));
    };
    for (const auto &row : m_rows)
        widen(row);
    widen(m_total);
}

QStringList ReportTable::linesOf(ReportSheet &sheet, const Column &column, const Cell &cell)
{
    return ReportText::wrapped(sheet.pen(ReportSheet::Style::Text), cell.text, column.room, kMostCellLines);
}

double ReportTable::rowHeight(ReportSheet &sheet, const Row &row) const
{
    qsizetype lines = 1;
    for (qsizetype i = 0; i < std::min(row.size(), m_columns.size()); ++i) {
        if (m_columns.at(i).align == Align::Wrapped)
            lines = std::max(lines, linesOf(sheet, m_columns.at(i), row.at(i)).size());
    }
    return ReportSheet::kRow + static_cast<double>(lines - 1) * kTableLine;
}

void ReportTable::draw(ReportSheet &sheet, double left, double right)
{
    measure(sheet);
    const auto first = m_rows.isEmpty() ? 0.0 : rowHeight(sheet, m_rows.first());
    if (!sheet.hasRoom(kTableTitle + kTableHead + kTableNote + first + 2 * ReportSheet::kRow))
        sheet.newPage();
    drawHead(sheet, left, right, 0);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        // The last row waits for its total: a total alone says nothing of what it adds up. The one before waits for
        // the last: one row alone below a head looks lost.
        auto needed = rowHeight(sheet, m_rows.at(i));
        if (i > 0 && i + 2 == m_rows.size())
            needed += rowHeight(sheet, m_rows.last());
        if (i + 2 >= m_rows.size() && !m_total.isEmpty())
            needed += ReportSheet::kRow;
        if (!sheet.hasRoom(needed)) {
            sheet.newPage();
            drawHead(sheet, left, right, i + 1);
        }
        drawRow(sheet, m_rows.at(i), {left, right, false});
    }
    if (!m_total.isEmpty())
        drawRow(sheet, m_total, {left, right, true});
    sheet.advance(kTableGap);
}

void ReportTable::drawNote(ReportSheet &sheet, double left, double right)
{
    const auto pen = sheet.pen(ReportSheet::Style::Muted);
    for (const auto &line : ReportText::wrapped(pen, m_note, right - left, kMostNoteLines)) {
        sheet.canvas().text(pen, left, sheet.y() + kTableBaseline - 2, line);
        sheet.advance(kTableLine);
    }
    sheet.advance(4);
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

void ReportTable::drawHead(ReportSheet &sheet, double left, double right, qsizetype from)
{
    using Style = ReportSheet::Style;
    const auto &theme = Theme::of(Theme::Kind::Light);
    auto &canvas = sheet.canvas();
    if (from == 0)
        sheet.bookmark(m_title, m_isBelow);
    canvas.text(sheet.pen(Style::Heading), left, sheet.y() + 13, m_title);
    if (from > 0) {
        const auto &format = sheet.format();
        canvas.text(sheet.pen(Style::Muted), left + sheet.width(Style::Heading, m_title) + 6, sheet.y() + 13,
                    tr("continued, from row %1 of %2").arg(format.count(from), format.count(m_rows.size())));
    }
    sheet.advance(kTableTitle);
    if (from == 0 && !m_note.isEmpty())
        drawNote(sheet, left, right);
    if (m_rows.isEmpty())
        return;
    for (const auto &column : m_columns) {
        if (column.align == Align::Left || column.align == Align::Wrapped)
            canvas.text(sheet.pen(Style::Head), left + column.edge, sheet.y() + 11, column.title);
        else
            canvas.textRight(sheet.pen(Style::Head), left + column.edge, sheet.y() + 11, column.title);
    }
    sheet.advance(kTableHead);
    canvas.line({left, sheet.y() - 1}, {right, sheet.y() - 1}, 1, theme.text);
}

void ReportTable::drawCell(ReportSheet &sheet, qsizetype column, const Cell &cell, const Place &place)
{
    const auto &facts = m_columns.at(column);
    auto &canvas = sheet.canvas();
    const auto baseline = sheet.y() + kTableBaseline;
    const auto colour = cell.colour.isValid() ? cell.colour : Theme::of(Theme::Kind::Light).text;
    const auto pen = sheet.pen(place.strong ? ReportSheet::Style::Strong : ReportSheet::Style::Text, colour);
    double x = place.left + facts.edge;
    if (facts.align == Align::Wrapped) {
        double y = baseline;
        for (const auto &line : linesOf(sheet, facts, cell)) {
            canvas.text(pen, x, y, line, facts.room);
            y += kTableLine;
        }
        return;
    }
    const auto text = facts.room > 0 ? ReportText::fitted(pen, cell.text, facts.room) : cell.text;
    auto width = ReportText::width(pen, text);
    if (facts.room > 0)
        width = std::min(width, facts.room);
    if (facts.align != Align::Left)
        x -= width;
    if (facts.align == Align::Decimal)
        x -= m_fractions.at(column) - fractionWidth(pen, text, sheet.format().locale().decimalPoint());
    if (cell.mark != PdfMark::None && facts.align == Align::Left) {
        canvas.mark(cell.mark, x, baseline, 9, colour);
        x += 9;
    } else if (cell.mark != PdfMark::None) {
        canvas.mark(cell.mark, x - 6 - kMarkGap, baseline, 9, colour);
    }
    canvas.text(pen, x, baseline, text, facts.room);
}

void ReportTable::drawRow(ReportSheet &sheet, const Row &row, const Place &place)
{
    for (qsizetype i = 0; i < std::min(row.size(), m_columns.size()); ++i)
        drawCell(sheet, i, row.at(i), place);
    sheet.advance(rowHeight(sheet, row));
    sheet.canvas().line({place.left, sheet.y() - 0.5}, {place.right, sheet.y() - 0.5}, 0.75,
                        Theme::of(Theme::Kind::Light).line);
}

} // namespace hoox
