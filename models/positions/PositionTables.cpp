#include "models/positions/PositionTables.h"

#include "models/positions/PositionBoard.h"

namespace hoox {

PositionTables::PositionTables(PositionBoard &board, QObject *parent) : QObject(parent), m_board(board)
{
    connect(&m_board, &PositionBoard::changed, this, &PositionTables::take);
    take();
}

void PositionTables::take()
{
    if (!m_board.hasContent() || m_board.isReading() || m_board.readAt() == m_taken)
        return;
    m_taken = m_board.readAt();
    m_positions.setRows(m_board.rows());
    m_matrix.setRows(m_board.rows());
    m_balances.setBalances(m_board.balances());
}

} // namespace hoox
