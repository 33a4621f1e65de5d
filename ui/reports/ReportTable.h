#pragma once

#include "ui/reports/ReportSheet.h"

#include <QVector>

namespace hoox {

/// A small table of a report: title, heads repeated on each page, rows of 17 px. Numbers stand on their decimal point.
class ReportTable final
{
public:
    enum class Align { Left, Right, Decimal };
    struct Column
    {
        QString title;
        double edge = 0; ///< Left edge, or the right one of Right and Decimal; pixels from the table's left.
        Align align = Align::Left;
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
    /// Stands below the rows, in bold.
    void setTotal(Row row) { m_total = std::move(row); }
    /// Its bookmark stands below the one before, not beside it.
    void standBelow() { m_isBelow = true; }
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
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
    void measure(ReportSheet &sheet);
    void drawHead(ReportSheet &sheet, double left, double right, bool again);
    void drawRow(ReportSheet &sheet, const Row &row, double left, double right, bool strong);

    QString m_title;
    QVector<Column> m_columns;
    QVector<Row> m_rows;
    Row m_total;
    bool m_isBelow = false;
    QVector<double> m_fractions; ///< Widest part behind the point, by column.
};

} // namespace hoox
