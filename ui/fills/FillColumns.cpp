#include "ui/fills/FillColumns.h"

#include "storage/base/CsvCell.h"
#include "ui/common/CellPainter.h"
#include "ui/common/StatusWord.h"

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// A text from outside in a copied cell: one line, and no formula.
QString copiedText(QString text)
{
    text = withoutFormula(text);
    for (auto &sign : text) {
        if (sign < u' ')
            sign = u' ';
    }
    return text;
}

} // namespace

CellFormat::CellFormat(const CellLook &look, const Format &window) : format(window), shortTimes(look.shortTimes)
{
    if (look.groups)
        return;
    auto locale = window.locale();
    locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    format = Format(locale, window.zone());
}

bool FillColumns::isNumeric(FillColumn column)
{
    return column == FillColumn::Quantity || column == FillColumn::Price || column == FillColumn::Fee ||
           column == FillColumn::Notional;
}

QString FillColumns::word(FillColumn column, const Format &format)
{
    switch (column) {
    case FillColumn::Time:
        return tr("time %1", "%1 is a time zone").arg(format.zoneName());
    case FillColumn::Exchange:
        return tr("exchange", "a trading venue");
    case FillColumn::Symbol:
        return tr("symbol");
    case FillColumn::Action:
        return tr("action");
    case FillColumn::Side:
        return tr("side", "of an order: buy or sell");
    case FillColumn::Quantity:
        return tr("quantity");
    case FillColumn::Price:
        return tr("price");
    case FillColumn::Fee:
        return tr("fee");
    case FillColumn::Notional:
        return tr("notional");
    case FillColumn::Status:
        return tr("status");
    case FillColumn::OrderId:
        return tr("order id");
    case FillColumn::RequestId:
        return tr("request id");
    case FillColumn::Id:
        return tr("id");
    }
    Q_UNREACHABLE();
}

QString FillColumns::key(FillColumn column)
{
    static const std::array keys{u"created_at"_s, u"exchange"_s,   u"symbol"_s, u"action"_s,   u"side"_s,
                                 u"quantity"_s,   u"price"_s,      u"fee"_s,    u"notional"_s, u"status"_s,
                                 u"order_id"_s,   u"request_id"_s, u"id"_s};
    return keys.at(static_cast<size_t>(column));
}

QString FillColumns::text(const FillRow &row, FillColumn column, const Format &format, bool shortTimes)
{
    if (column == FillColumn::Time)
        return shortTimes ? format.timeOfDay(QDateTime::fromSecsSinceEpoch(row.fill.createdAt, Qt::UTC))
                          : format.time(row.fill.createdAt);
    if (column == FillColumn::Status)
        return StatusWord::of(row.fill.status);
    if (column == FillColumn::Notional) {
        const auto notional = row.notional();
        return notional ? format.money(*notional) : Format::missing();
    }
    if (isNumeric(column))
        return format.number(figure(row, column));
    const auto words = ledgerText(row, column);
    return words.isEmpty() ? Format::missing() : words; // an id that the dialect does not know (LG-3)
}

QString FillColumns::plainText(const FillRow &row, FillColumn column)
{
    if (column == FillColumn::Time)
        return Format::plainTime(row.fill.createdAt);
    if (!isNumeric(column))
        return copiedText(ledgerText(row, column));
    const auto number = figure(row, column);
    return number ? Format::plainNumber(*number) : QString();
}

std::optional<double> FillColumns::figure(const FillRow &row, FillColumn column)
{
    switch (column) {
    case FillColumn::Quantity:
        return row.fill.quantity;
    case FillColumn::Price:
        return row.fill.price;
    case FillColumn::Fee:
        return row.fee();
    default:
        return row.notional();
    }
}

QString FillColumns::ledgerText(const FillRow &row, FillColumn column)
{
    switch (column) {
    case FillColumn::Exchange:
        return toText(row.fill.exchange);
    case FillColumn::Symbol:
        return row.fill.symbol;
    case FillColumn::Action:
        return toText(row.fill.action);
    case FillColumn::Side:
        return toText(row.fill.side);
    case FillColumn::Status:
        return toText(row.fill.status);
    case FillColumn::OrderId:
        return row.fill.orderId;
    case FillColumn::RequestId:
        return row.fill.requestId;
    default:
        return row.fill.id;
    }
}

int FillColumns::leastWidth(FillColumn column, const Appearance &appearance)
{
    static constexpr std::array kWidths{170, 86, 98, 94, 70, 100, 112, 104, 116, 108, 160, 150, 150};
    return appearance.scaled(kWidths.at(static_cast<size_t>(column)));
}

void FillColumns::widen(ColumnExtents &extents, const FillRow &row, const Appearance &appearance,
                        const CellFormat &cells)
{
    if (row.fault != FillRow::Fault::None)
        return;
    for (int logical = 0; logical < kFillColumns; ++logical) {
        const auto column = at(logical);
        auto &extent = extents.at(static_cast<size_t>(logical));
        const auto content = text(row, column, cells.format, cells.shortTimes);
        if (isNumeric(column)) {
            extent.fraction = qMax(extent.fraction, CellPainter::fractionWidth(appearance, content));
            extent.integer = qMax(extent.integer, CellPainter::integerWidth(appearance, content));
        } else if (column == FillColumn::Status || column == FillColumn::Action) {
            extent.text = qMax(extent.text, CellPainter::markedWidth(appearance, content));
        } else if (column <= FillColumn::Side) {
            const auto role = column == FillColumn::Symbol ? Appearance::FontRole::Control : Appearance::FontRole::Body;
            extent.text = qMax(extent.text, CellPainter::textWidth(appearance, content, role));
        }
    }
}

int FillColumns::width(const ColumnExtents &extents, FillColumn column, const Appearance &appearance, bool first,
                       bool last)
{
    constexpr int kTriangle = 14;
    const auto &extent = extents.at(static_cast<size_t>(column));
    const auto head =
        CellPainter::textWidth(appearance, word(column, appearance.format()), Appearance::FontRole::Caption) +
        appearance.scaled(kTriangle);
    const auto content = qMax(head, isNumeric(column) ? extent.integer + extent.fraction : extent.text);
    return qMax(leastWidth(column, appearance), content + CellPainter::padding(appearance, {first, last}));
}

} // namespace hoox
