// The marks of logs in the table of fills, and what a screen reader hears of its cells.
#include "models/fills/FillsModel.h"
#include "ui/fills/FillLogColumn.h"
#include "ui/fills/FilterHeader.h"
#include "ui/fills/LedgerTableView.h"

#include <QHelpEvent>
#include <QTableView>
#include <QToolTip>

namespace hoox {

using namespace Qt::StringLiterals;

void LedgerTableView::markLogs(FillLogMarks &logs)
{
    m_marks.logs = m_logs = &logs;
    m_heads->setMarksLogs(true);
    connect(&logs, &FillLogMarks::changed, this, &LedgerTableView::repaintRows);
    fitColumns();
}

bool LedgerTableView::showTip(const QHelpEvent &event) const
{
    const auto index = m_table->indexAt(event.pos());
    const auto *row = m_logs && index.isValid() ? m_model.rowAt(m_model.firstRow() + index.row()) : nullptr;
    const auto isLog = row && row->fault == FillRow::Fault::None &&
                       FillColumns::at(index.column()) == FillColumn::OrderId &&
                       FillLogColumn::area(m_table->visualRect(index), m_appearance).contains(event.pos());
    if (isLog)
        QToolTip::showText(event.globalPos(), FillLogColumn::tip(m_logs->markOf(row->fill)), m_table->viewport());
    else
        QToolTip::hideText();
    return true;
}

void LedgerTableView::giveWords()
{
    m_model.setSpokenWords({[this](const FillRow &row, FillColumn column) { return spoken(row, column); },
                            [this](FillColumn column) {
                                const auto word = FillColumns::word(column, m_appearance.format());
                                return m_logs && column == FillColumn::OrderId ? word + u", "_s + FillLogColumn::head()
                                                                               : word;
                            }});
}

QString LedgerTableView::spoken(const FillRow &row, FillColumn column) const
{
    if (row.fault != FillRow::Fault::None)
        return FillDelegate::faultWord(row.fault);
    const auto text = FillColumns::text(row, column, m_marks.cells.format, m_marks.cells.shortTimes);
    return m_logs && column == FillColumn::OrderId ? text + u", "_s + FillLogColumn::words(m_logs->markOf(row.fill))
                                                   : text;
}

} // namespace hoox
