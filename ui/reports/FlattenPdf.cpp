#include "ui/reports/FlattenPdf.h"

#include "ui/reports/ReportTable.h"

#include <QFileInfo>
#include <QSaveFile>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr double kTitleHeight = 34;
constexpr double kLineHeight = 15;
constexpr double kGap = 10;

/// Sentences of at most the page's width.
QStringList brokenLines(ReportSheet &sheet, const QString &text)
{
    QStringList lines{QString()};
    const auto words = text.split(u' ');
    for (const auto &word : words) {
        const auto longer = lines.last().isEmpty() ? word : lines.last() + u' ' + word;
        if (sheet.width(ReportSheet::Style::Text, longer) > ReportSheet::kRight - ReportSheet::kLeft)
            lines += word;
        else
            lines.last() = longer;
    }
    return lines;
}

/// A cell never runs into the next one.
QString cut(const QString &text)
{
    constexpr qsizetype longest = 14;
    const auto line = text.simplified();
    return line.size() <= longest ? line : line.left(longest - 1) + u'\u2026';
}

struct FlattenWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::FlattenPdf)

public:
    static ReportTable emptyTable();
};

ReportTable FlattenWords::emptyTable()
{
    using Align = ReportTable::Align;
    return ReportTable(tr("Open positions, the largest of each asset first"), {{tr("done"), 0, Align::Left},
                                                                               {tr("symbol"), 40, Align::Left},
                                                                               {tr("exchange"), 130, Align::Left},
                                                                               {tr("side"), 195, Align::Left},
                                                                               {tr("size"), 320, Align::Decimal},
                                                                               {tr("close with"), 340, Align::Left},
                                                                               {tr("entry"), 475, Align::Decimal},
                                                                               {tr("notional"), 590, Align::Decimal},
                                                                               {tr("fills"), 610, Align::Left}});
}

ReportTable tableOf(ReportSheet &sheet, const QVector<PositionRow> &rows)
{
    auto table = FlattenWords::emptyTable();
    const auto &format = sheet.format();
    for (const auto &row : rows) {
        const auto &shown = row.shown();
        const bool isLong = shown.side == PositionSide::Long;
        table.addRow({{u"[   ]"_s},
                      {cut(row.reconciled.symbol)},
                      {toText(row.reconciled.exchange)},
                      {toText(shown.side), {}, isLong ? PdfMark::Up : PdfMark::Down},
                      {format.number(shown.size)},
                      {toText(closingSide(shown.side))},
                      {format.number(shown.entryPrice)},
                      {row.notional ? format.money(*row.notional, cut(row.quote)) : Format::missing()},
                      {FlattenText::checked(row, format)}});
    }
    return table;
}

} // namespace

Result<ReportResult> writeFlattenPdf(const FlattenFacts &facts, const QVector<PositionRow> &rows,
                                     const ReportRequest &request)
{
    QSaveFile file(request.outFile);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Error::Kind::Denied, QFileInfo(request.outFile).absolutePath(), file.errorString(),
                    Error::Cause::UnwritableFolder);
    ReportSheet sheet(file, request);
    sheet.newPage();
    auto &canvas = sheet.canvas();
    canvas.text(sheet.pen(ReportSheet::Style::Title), ReportSheet::kLeft, sheet.y() + kTitleHeight - 8,
                FlattenText::title(facts), ReportSheet::kRight - ReportSheet::kLeft);
    sheet.advance(kTitleHeight + kGap);
    for (const auto &sentence : {FlattenText::standing(facts, rows.size(), sheet.format()), FlattenText::purpose()}) {
        const auto lines = brokenLines(sheet, sentence);
        for (const auto &line : lines) {
            canvas.text(sheet.pen(ReportSheet::Style::Text), ReportSheet::kLeft, sheet.y(), line);
            sheet.advance(kLineHeight);
        }
    }
    sheet.advance(kGap);
    auto table = tableOf(sheet, rows);
    if (!table.isEmpty())
        table.draw(sheet, ReportSheet::kLeft, ReportSheet::kRight);
    auto made = sheet.finish({FlattenText::title(facts)});
    if (made && !file.commit())
        return fail(Error::Kind::Full, request.outFile, file.errorString(), Error::Cause::DiskFull);
    return made;
}

} // namespace hoox
