#include "ui/reports/ReportGlossary.h"

#include "ui/reports/ReportTable.h"

namespace hoox {

void ReportGlossary::draw(ReportSheet &sheet)
{
    using Align = ReportTable::Align;
    ReportTable table(tr("Glossary"), {{tr("term")}, {tr("meaning"), 150, Align::Wrapped, 530}});
    const auto add = [&table](const QString &term, const QString &meaning) { table.addRow({{term}, {meaning}}); };
    add(Format::missing(), tr("Not known. The ledger lacks the figure; it is never taken for 0."));
    add(tr("period"), tr("From its first second on, up to its end, which is not in it. All times are UTC."));
    add(tr("fill"), tr("A row of the ledger with the status Filled: an order that was executed. Only these trade."));
    add(tr("failed"), tr("A row with the status Failed: an order that the exchange did not execute."));
    add(tr("test or pending"), tr("A row that is no trade, and no failure."));
    add(tr("quote asset"), tr("What a symbol is paid in: USDT of BTCUSDT. Amounts of two assets are never added up."));
    add(tr("volume"), tr("Quantity times price of all fills, in the quote asset; also called notional."));
    add(tr("fees"), tr("What the exchanges took for the fills, as the ledger has it."));
    add(tr("realised"), tr("Profit of fills that reduced a position: against its average entry price. Before fees, "
                           "unless fees are said to be in."));
    add(tr("close, win rate"), tr("A close is a fill that reduced a position; the win rate is the share of closes with "
                                  "a profit before fees."));
    add(tr("equity"), tr("Realised profit less known fees, added up from the beginning of the period. Open positions "
                         "are not in it."));
    add(tr("drawdown"), tr("How far the equity fell below its own highest value so far; the deepest one is told."));
    add(tr("position at the end"), tr("What all fills up to the end of the period make, those before it included."));
    add(tr("exposure"), tr("Size of open positions at the last price that the ledger knows, without sign."));
    add(tr("reconciliation"), tr("Positions of the fills against those that the gateway recorded. Sizes count as equal "
                                 "within a billionth, entry prices within a millionth."));
    add(tr("hidden"), tr("The table of positions has one row a symbol, and another exchange's stands there."));
    add(tr("kill switch"),
        tr("Two keys of the config that stop the gateway from taking orders. Engaged counts from the "
           "moment that one was read back, released from the moment that both were."));
    add(tr("order log"), tr("What the exchange answered to an order, whole, one file an order."));
    add(tr("blobs verify"), tr("Compares fills and order logs both ways: by name, or deep, reading every log."));
    add(tr("audit log"), tr("What operators of this workspace did, each record with the hash of the one before it."));
    add(tr("not verified"), tr("Nobody looked, or what was found cannot be read: neither right nor wrong."));
    sheet.newPage();
    table.draw(sheet, ReportSheet::kLeft, ReportSheet::kRight);
}

} // namespace hoox
