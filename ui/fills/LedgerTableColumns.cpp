// The part of LedgerTableView for its columns: their order, their widths, which are shown, and how cells look.
#include "ui/fills/LedgerTableView.h"

#include "models/fills/FillLogMarks.h"
#include "models/fills/FillsModel.h"
#include "ui/fills/FillsView.h"
#include "ui/fills/FilterHeader.h"

#include <QScrollBar>
#include <QTableView>

namespace hoox {

void LedgerTableView::showColumnEdges()
{
    m_marks.firstColumn = m_marks.lastColumn = -1;
    for (int visual = 0; visual < m_heads->count(); ++visual) {
        const auto logical = m_heads->logicalIndex(visual);
        if (m_heads->isSectionHidden(logical))
            continue;
        m_marks.lastColumn = logical;
        if (m_marks.firstColumn < 0)
            m_marks.firstColumn = logical;
    }
    repaintRows();
}

void LedgerTableView::fitColumns()
{
    const auto top = m_bar->value();
    QVector<Fill> seen;
    for (auto row = qint64(top); row <= top + visibleRows() && row < m_model.total().rows; ++row) {
        const auto *found = m_model.rowAt(row);
        if (!found)
            continue;
        FillColumns::widen(m_marks.extents, *found, m_appearance, m_marks.cells);
        if (found->fault == FillRow::Fault::None)
            seen << found->fill;
    }
    if (m_logs)
        m_logs->want(seen);
    showColumnEdges();
    for (int logical = 0; logical < m_heads->count(); ++logical) {
        const auto width = FillColumns::width(m_marks.extents, FillColumns::at(logical), m_appearance,
                                              logical == m_marks.firstColumn, logical == m_marks.lastColumn);
        if (!m_heads->isSectionHidden(logical) && m_heads->sectionSize(logical) < width)
            m_heads->resizeSection(logical, width);
    }
}

QByteArray LedgerTableView::columnState() const
{
    return m_heads->saveState();
}

void LedgerTableView::restoreColumns(const QByteArray &state)
{
    m_heads->restoreState(state);
    m_heads->setStretchLastSection(true);
    fitColumns();
}

void LedgerTableView::setColumnShown(int logical, bool shown)
{
    m_heads->setSectionHidden(logical, !shown);
    fitColumns();
    m_heads->applyAppearance();
}

QVector<ColumnLook> LedgerTableView::columnLooks() const
{
    constexpr int kWhole = 100;
    QVector<ColumnLook> looks;
    for (int visual = 0; visual < m_heads->count(); ++visual) {
        const auto logical = m_heads->logicalIndex(visual);
        const auto isHidden = m_heads->isSectionHidden(logical);
        const auto width = isHidden ? 0 : m_heads->sectionSize(logical) * kWhole / m_appearance.scaled(kWhole);
        looks << ColumnLook{FillColumns::at(logical), width, !isHidden};
    }
    return looks;
}

void LedgerTableView::setColumnLooks(const QVector<ColumnLook> &looks)
{
    for (int visual = 0; visual < looks.size(); ++visual) {
        const auto &look = looks.at(visual);
        const auto logical = static_cast<int>(look.column);
        m_heads->moveSection(m_heads->visualIndex(logical), visual);
        m_heads->setSectionHidden(logical, !look.shown);
        if (look.shown && look.width > 0)
            m_heads->resizeSection(logical, m_appearance.scaled(look.width));
    }
    fitColumns();
    m_heads->applyAppearance();
}

void LedgerTableView::setCellLook(const CellLook &look)
{
    m_look = look;
    m_marks.cells = CellFormat(m_look, m_appearance.format());
    m_marks.extents = {};
    fitColumns();
    repaintRows();
}

} // namespace hoox
