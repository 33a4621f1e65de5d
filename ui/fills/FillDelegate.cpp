#include "ui/fills/FillDelegate.h"

#include "models/fills/FillLogMarks.h"
#include "models/fills/FillsModel.h"
#include "ui/common/CellPainter.h"
#include "ui/fills/FillLogColumn.h"

namespace hoox {

namespace {

void paintFill(const CellPainter &cells, const QRect &cell, const FillRow &row, FillColumn column,
               const CellFormat &format, int fraction)
{
    const auto text = FillColumns::text(row, column, format.format, format.shortTimes);
    switch (column) {
    case FillColumn::Action:
        return cells.action(cell, row.fill.action);
    case FillColumn::Status:
        return cells.status(cell, text, row.fill.status == FillStatus::Failed);
    case FillColumn::Symbol:
        return cells.text(cell, text, Qt::AlignLeft, Appearance::FontRole::Control);
    case FillColumn::OrderId:
    case FillColumn::RequestId:
    case FillColumn::Id:
        return text == Format::missing() ? cells.mutedText(cell, text) : cells.id(cell, text);
    default:
        return FillColumns::isNumeric(column) ? cells.decimal(cell, text, fraction) : cells.text(cell, text);
    }
}

/// Behind the order id: ● its log is there, ○ it is not; a question mark where that is not known.
void paintLog(const CellPainter &cells, const QRect &cell, FillLogMarks::Mark mark)
{
    if (mark == FillLogMarks::Mark::Unknown)
        cells.mutedText(cell, QStringLiteral("?"));
    else
        cells.dot(cell, mark == FillLogMarks::Mark::There);
}

} // namespace

FillDelegate::FillDelegate(FillsModel &model, const TableMarks &marks, Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_marks(marks), m_appearance(appearance)
{
}

void FillDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto number = m_model.firstRow() + index.row();
    const auto logical = index.column();
    const auto column = FillColumns::at(logical);
    const auto &cell = option.rect;
    // Before a row is chosen, the focus is at the first one in sight.
    const bool begins = m_marks.currentRow < 0 && index.row() == 0 && logical == m_marks.firstColumn &&
                        option.widget != nullptr && option.widget->hasFocus();
    const CellState state{m_model.selection().contains(number), number == m_marks.hoveredRow,
                          begins || (number == m_marks.currentRow && logical == m_marks.currentColumn), m_marks.stale};
    const CellPainter cells(*painter, m_appearance, state,
                            {logical == m_marks.firstColumn, logical == m_marks.lastColumn});
    cells.ground(cell);
    const auto *row = m_model.rowAt(number);
    const auto right = FillColumns::isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft;
    if (!row)
        cells.loadingBar(cell, cell.width() * 6 / 10, right);
    else if (row->fault == FillRow::Fault::None && column == FillColumn::OrderId && m_marks.logs != nullptr) {
        const auto log = FillLogColumn::area(cell, m_appearance);
        paintFill(cells, cell.adjusted(0, 0, -log.width(), 0), *row, column, m_marks.cells, 0);
        paintLog(cells, log, m_marks.logs->markOf(row->fill));
    } else if (row->fault == FillRow::Fault::None)
        paintFill(cells, cell, *row, column, m_marks.cells, m_marks.extents.at(static_cast<size_t>(logical)).fraction);
    else if (logical == m_marks.firstColumn)
        cells.mutedText(cell, faultWord(row->fault));
    cells.ring(cell);
}

QString FillDelegate::faultWord(FillRow::Fault fault)
{
    return fault == FillRow::Fault::Gone ? tr("deleted since") : tr("not readable");
}

} // namespace hoox
