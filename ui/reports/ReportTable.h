#pragma once

#include "ui/reports/ReportSheet.h"

#include <QVector>

namespace hoox {

/// A table of a report: title, heads repeated on each page with the row it goes on from, rows of 17 px. Numbers stand
/// on their decimal point, and move aside for longer ones beside them: no figure is ever printed over another. A total
/// never stands alone on a page.
class ReportTable final
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ReportTable)

public:
    enum class Align {
        Left,
        Right,
        Decimal,
        Wrapped, ///< Left, on as many lines as its text takes in `room`.
    };
    struct Column
    {
        QString title;
        /// Left edge, or the right one of Right and Decimal, as long as what stands there leaves room; pixels from the
        /// table's left.
        double edge = 0;
        Align align = Align::Left;
        double room = 0; ///< What its text may take; 0: no text of it is ever long.
    };
    struct Cell
    {
        QString text;
        QColor colour = {}; ///< Invalid: ink.
        PdfMark mark = PdfMark::None;
    };
    using Row = QVector<Cell>;

    ReportTable(QString title, QVector<Column> columns) : m_title(std::move(title)), m_columns(std::move(columns)) {}

    void addRow(Row row) { m_rows.append(std::move(row)); }
    /// A sentence below the heading, or in place of the rows where there are none.
    void setNote(const QString &note) { m_note = note; }
    /// Stands below the rows, in bold.
    void setTotal(Row row) { m_total = std::move(row); }
    /// Its bookmark stands below the one before, not beside it.
    void standBelow() { m_isBelow = true; }
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    /// Without a wrapped column.
    [[nodiscard]] double height() const;

    /// Over as many pages as it takes.
    void draw(ReportSheet &sheet, double left, double right);
    /// Two side by side; the taller one decides whether a page is enough, else they follow each other.
    static void drawPair(ReportSheet &sheet, ReportTable &first, ReportTable &second);

    /// A money cell with its mark, sign and colour.
    [[nodiscard]] static Cell signedCell(const Format &format, double value);
    [[nodiscard]] static Cell signedCell(const Format &format, const std::optional<double> &value)
    {
        return value ? signedCell(format, *value) : Cell{Format::missing()};
    }
    [[nodiscard]] static double fractionWidth(const PdfCanvas::Pen &pen, QStringView number, const QString &point);

private:
    struct Place
    {
        double left = 0, right = 0;
        bool strong = false;
    };
    void measure(ReportSheet &sheet);
    [[nodiscard]] QVector<double> widths(ReportSheet &sheet) const;
    [[nodiscard]] bool isNumeric(qsizetype column) const;
    /// Places the numeric columns `from` up to `to` between what stands left of them and right of them.
    void spread(qsizetype from, qsizetype to, const QVector<double> &widths);
    void drawNote(ReportSheet &sheet, double left, double right);
    /// `from` is the row that a further page begins with, from 1; 0 on the first page.
    void drawHead(ReportSheet &sheet, double left, double right, qsizetype from);
    void drawRow(ReportSheet &sheet, const Row &row, const Place &place);
    void drawCell(ReportSheet &sheet, qsizetype column, const Cell &cell, const Place &place);
    [[nodiscard]] double rowHeight(ReportSheet &sheet, const Row &row) const;
    [[nodiscard]] static QStringList linesOf(ReportSheet &sheet, const Column &column, const Cell &cell);

    QString m_title;
    QString m_note;
    QVector<Column> m_columns;
    QVector<Row> m_rows;
    Row m_total;
    bool m_isBelow = false;
    QVector<double> m_fractions; ///< Widest part behind the point, by column.
    QVector<double> m_edges;     ///< Where the columns stand.
    QVector<double> m_rooms;     ///< What a number may take, where there is not enough for all; else 0.
};

} // namespace hoox
