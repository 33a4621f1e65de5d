#include "models/positions/PositionTables.h"

#include "models/positions/PositionBoard.h"
#include "models/positions/TimeMachine.h"

#include <algorithm>
#include <utility>

namespace hoox {

PositionTables::PositionTables(PositionBoard &board, GivenMarks &marks, TimeMachine &past, QObject *parent)
    : QObject(parent), m_board(board), m_marks(marks), m_past(past)
{
    connect(&m_board, &PositionBoard::changed, this, &PositionTables::takeNow);
    connect(&m_past, &TimeMachine::changed, this, &PositionTables::takePast);
    connect(&m_marks, &GivenMarks::changed, this, [this] {
        m_taken = {};
        takeNow();
    });
    takeNow();
}

int PositionTables::atGivenMarks() const
{
    return static_cast<int>(
        std::count_if(m_rows.cbegin(), m_rows.cend(), [](const PositionRow &row) { return row.markIsGiven; }));
}

void PositionTables::takeNow()
{
    if (m_pastSecond || !m_board.hasContent() || m_board.readAt() == m_taken)
        return;
    m_taken = m_board.readAt();
    m_balances.setBalances(m_board.balances());
    setRows(withGivenMarks(m_board.rows(), m_marks.all()));
}

void PositionTables::takePast()
{
    if (std::exchange(m_picture, m_past.picture()) == m_past.picture())
        return;
    m_pastSecond = m_past.shown();
    if (m_pastSecond) {
        setRows(m_past.rows());
        return;
    }
    m_taken = {};
    takeNow();
}

void PositionTables::setRows(const QVector<PositionRow> &rows)
{
    m_rows = rows;
    m_positions.setRows(m_rows);
    m_matrix.setRows(m_rows);
    Q_EMIT changed();
}

} // namespace hoox
