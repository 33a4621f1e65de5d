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
constexpr double kMarkRoom = 9;
constexpr double kTableColumnGap = 8;
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
    const auto count = m_columns.size();
    m_rooms = QVector<double>(count, 0.0);
    m_edges.clear();
    for (const auto &column : m_columns)
        m_edges.append(column.edge);
    const auto wide = widths(sheet);
    for (qsizetype from = 0; from < count; ++from) {
        auto to = from;
        while (to < count && isNumeric(to))
            ++to;
        if (to > from)
            spread(from, to, wide);
        from = to;
    }
}

bool ReportTable::isNumeric(qsizetype column) const
{
    const auto align = m_columns.at(column).align;
    return align == Align::Right || align == Align::Decimal;
}

QVector<double> ReportTable::widths(ReportSheet &sheet) const
{
    const auto point = sheet.format().locale().decimalPoint();
    QVector<double> found;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const auto &column = m_columns.at(i);
        auto most = sheet.width(ReportSheet::Style::Head, column.title);
        const auto take = [&](const Row &row, ReportSheet::Style style) {
            // Behind the last cell of a short row there is nothing that it could stand on.
            if (i >= row.size() || (i + 1 == row.size() && row.size() < m_columns.size()))
                return;
            const auto pen = sheet.pen(style);
            auto wide = ReportText::width(pen, row.at(i).text);
            if (column.room > 0)
                wide = std::min(wide, column.room);
            if (column.align == Align::Decimal)
                wide += m_fractions.at(i) - fractionWidth(pen, row.at(i).text, point);
            if (row.at(i).mark != PdfMark::None)
                wide += kMarkRoom;
            most = std::max(most, wide);
        };
        for (const auto &row : m_rows)
            take(row, ReportSheet::Style::Text);
        take(m_total, ReportSheet::Style::Strong);
        found.append(most);
    }
    return found;
}

void ReportTable::spread(qsizetype from, qsizetype to, const QVector<double> &widths)
{
    const auto begin = from == 0 ? -kTableColumnGap : m_edges.at(from - 1) + widths.at(from - 1);
    const auto end = to == m_columns.size() ? m_columns.at(to - 1).edge : m_columns.at(to).edge - kTableColumnGap;
    auto before = begin;
    for (auto i = from; i < to; ++i) {
        m_edges[i] = std::max(m_edges.at(i), before + kTableColumnGap + widths.at(i));
        before = m_edges.at(i);
    }
    auto behind = std::min(before, end);
    for (auto i = to - 1; i >= from; --i) {
        m_edges[i] = std::min(m_edges.at(i), behind);
        behind = m_edges.at(i) - widths.at(i) - kTableColumnGap;
    }
    if (behind >= begin - 0.5)
        return;
    // There is not enough for all of them: each is made as narrow as its own room.
    constexpr double kLeastRoom = 24;
    before = begin;
    for (auto i = from; i < to; ++i) {
        m_edges[i] = m_columns.at(i).edge;
        m_rooms[i] = std::max(kLeastRoom, m_edges.at(i) - before - kTableColumnGap);
        before = m_edges.at(i);
    }
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
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const auto &column = m_columns.at(i);
        if (!isNumeric(i))
            canvas.text(sheet.pen(Style::Head), left + m_edges.at(i), sheet.y() + 11, column.title);
        else
            canvas.textRight(sheet.pen(Style::Head), left + m_edges.at(i), sheet.y() + 11, column.title, m_rooms.at(i));
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
    double x = place.left + m_edges.at(column);
    if (facts.align == Align::Wrapped) {
        double y = baseline;
        for (const auto &line : linesOf(sheet, facts, cell)) {
            canvas.text(pen, x, y, line, facts.room);
            y += kTableLine;
        }
        return;
    }
    const auto room = isNumeric(column) ? m_rooms.at(column) : facts.room;
    // Of a number every digit stands there, however narrow.
    const auto text = facts.room > 0 ? ReportText::fitted(pen, cell.text, facts.room) : cell.text;
    auto width = ReportText::width(pen, text);
    if (room > 0)
        width = std::min(width, room);
    if (facts.align != Align::Left)
        x -= width;
    if (facts.align == Align::Decimal) {
        const auto behind = m_fractions.at(column) - fractionWidth(pen, text, sheet.format().locale().decimalPoint());
        x -= room > 0 ? std::min(behind, room - width) : behind;
    }
    if (cell.mark != PdfMark::None && facts.align == Align::Left) {
        canvas.mark(cell.mark, x, baseline, 9, colour);
        x += kMarkRoom;
    } else if (cell.mark != PdfMark::None) {
        canvas.mark(cell.mark, x - 6 - kMarkGap, baseline, 9, colour);
    }
    canvas.text(pen, x, baseline, text, room);
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
