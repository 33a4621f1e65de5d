#include "ui/reports/ReportHoldings.h"

#include "ui/common/Theme.h"
#include "ui/reports/ReportTable.h"

#include <algorithm>
#include <cmath>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

using Align = ReportTable::Align;

/// A balance may carry dust behind the eighth decimal that no exchange knows. The ledger's own sums come without any:
/// rounded once more their last digit would be off.
double withoutDust(double value)
{
    return std::round(value * 1e8) / 1e8;
}

} // namespace

void ReportHoldings::draw()
{
    drawPositions();
    drawBalances();
}

QString ReportHoldings::recordedText(const SymbolFigures &part) const
{
    if (!m_data.isReconciled)
        return tr("not verified");
    for (const auto &line : m_data.reconciliation) {
        if (line.exchange != part.exchange || line.symbol != part.symbol)
            continue;
        switch (line.verdict) {
        case Verdict::Agrees:
            return tr("equal");
        case Verdict::Differs:
            return tr("differs");
        case Verdict::NotRecorded:
            return tr("not recorded");
        case Verdict::Hidden:
            return tr("hidden");
        case Verdict::NotInFills:
            return tr("not in fills");
        case Verdict::Unknown:
            return tr("not known");
        }
    }
    return Format::missing();
}

void ReportHoldings::drawPositions()
{
    const auto &format = m_sheet.format();
    const auto &paper = Theme::of(Theme::Kind::Light);
    ReportTable table(tr("Positions at the end"), {{tr("symbol"), 0, Align::Left, 100},
                                                   {tr("exchange"), 110},
                                                   {tr("side"), 170},
                                                   {tr("size"), 300, Align::Decimal},
                                                   {tr("entry"), 400, Align::Decimal},
                                                   {tr("last price"), 490, Align::Decimal},
                                                   {tr("notional"), 595, Align::Decimal},
                                                   {tr("recorded"), 680, Align::Right}});
    for (const auto &part : m_data.figures) {
        if (part.withoutQuantity > 0)
            table.addRow({{part.symbol}, {toText(part.exchange)}, {tr("not known: a fill has no quantity")}});
        if (!part.position)
            continue;
        const auto &entry = part.position->entryPrice;
        const bool isLong = part.position->side == PositionSide::Long;
        const auto worth = part.lastPrice ? std::optional(part.position->size * *part.lastPrice) : std::nullopt;
        table.addRow(
            {{part.symbol},
             {toText(part.exchange)},
             {toText(part.position->side), isLong ? paper.up : paper.down, isLong ? PdfMark::Up : PdfMark::Down},
             {format.number(part.position->size)},
             {format.number(entry, 2)},
             {format.number(part.lastPrice, 2)},
             {format.money(worth)},
             {recordedText(part)}});
    }
    if (table.isEmpty())
        table.setNote(tr("All flat."));
    table.draw(m_sheet, ReportSheet::kLeft, ReportSheet::kRight);
}

QString ReportHoldings::balanceAge(const Balance &balance) const
{
    if (balance.timestamp >= m_data.range.to)
        return tr("after the period");
    return balance.timestamp < m_data.range.from ? tr("before the period") : tr("in the period");
}

void ReportHoldings::drawBalances()
{
    const auto &format = m_sheet.format();
    ReportTable table(tr("Balances, newest records"), {{tr("exchange")},
                                                       {tr("asset"), 110, Align::Left, 60},
                                                       {tr("free"), 280, Align::Decimal},
                                                       {tr("used"), 375, Align::Decimal},
                                                       {tr("total"), 470, Align::Decimal},
                                                       {tr("time UTC"), 590, Align::Right},
                                                       {tr("recorded"), 680, Align::Right}});
    for (const auto &balance : m_data.balances)
        table.addRow({{toText(balance.exchange)},
                      {balance.asset},
                      {format.number(withoutDust(balance.free), 2)},
                      {format.number(withoutDust(balance.used), 2)},
                      {format.number(withoutDust(balance.total), 2)},
                      {format.time(balance.timestamp)},
                      {balanceAge(balance)}});
    const bool anyLater = std::any_of(m_data.balances.cbegin(), m_data.balances.cend(),
                                      [this](const Balance &balance) { return balance.timestamp >= m_data.range.to; });
    if (!m_data.scope.symbol.isEmpty())
        table.setNote(tr("Balances are of whole accounts: a report of one symbol has none."));
    else if (table.isEmpty())
        table.setNote(tr("No balance is recorded: what the accounts hold is not known."));
    else if (anyLater)
        table.setNote(tr("The ledger keeps the newest record: those of after the period are not what was held at its "
                         "end."));
    table.draw(m_sheet, ReportSheet::kLeft, ReportSheet::kRight);
}

} // namespace hoox
