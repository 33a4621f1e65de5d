#pragma once

#include "models/positions/BalancesModel.h"
#include "models/positions/PositionMatrixModel.h"
#include "models/positions/PositionsModel.h"

#include <QDateTime>

namespace hoox {

class PositionBoard;

/// The three item models of the Positions page, fed by one board. GUI thread.
class PositionTables final : public QObject
{
    Q_OBJECT

public:
    explicit PositionTables(PositionBoard &board, QObject *parent = nullptr);

    [[nodiscard]] PositionBoard &board() const { return m_board; }
    [[nodiscard]] PositionsModel &positions() { return m_positions; }
    [[nodiscard]] PositionMatrixModel &matrix() { return m_matrix; }
    [[nodiscard]] BalancesModel &balances() { return m_balances; }

private:
    void take();

    PositionBoard &m_board;
    PositionsModel m_positions;
    PositionMatrixModel m_matrix;
    BalancesModel m_balances;
    QDateTime m_taken;
};

} // namespace hoox
