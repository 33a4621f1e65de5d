#pragma once

#include "models/positions/BalancesModel.h"
#include "models/positions/GivenMarks.h"
#include "models/positions/PositionMatrixModel.h"
#include "models/positions/PositionsModel.h"

namespace hoox {

class TimeMachine;
class PositionBoard;

/// The three item models of the Positions page: of now, fed by a board, at the marks that were given; or of a past
/// second, while the time machine is on. The board itself never sees a given mark. GUI thread.
class PositionTables final : public QObject
{
    Q_OBJECT

public:
    PositionTables(PositionBoard &board, GivenMarks &marks, TimeMachine &past, QObject *parent = nullptr);

    [[nodiscard]] PositionBoard &board() const { return m_board; }
    [[nodiscard]] GivenMarks &marks() const { return m_marks; }
    [[nodiscard]] TimeMachine &past() const { return m_past; }
    [[nodiscard]] PositionsModel &positions() { return m_positions; }
    [[nodiscard]] PositionMatrixModel &matrix() { return m_matrix; }
    [[nodiscard]] BalancesModel &balances() { return m_balances; }

    /// What the models hold.
    [[nodiscard]] const QVector<PositionRow> &rows() const { return m_rows; }
    /// The models hold a past second: `past().shown()`.
    [[nodiscard]] bool isPast() const { return m_pastSecond.has_value(); }
    /// Of the rows, those at a price that was typed.
    [[nodiscard]] int atGivenMarks() const;

Q_SIGNALS:
    /// The rows are others.
    void changed();

private:
    void takeNow();
    void takePast();
    void setRows(const QVector<PositionRow> &rows);

    PositionBoard &m_board;
    GivenMarks &m_marks;
    TimeMachine &m_past;
    PositionsModel m_positions;
    PositionMatrixModel m_matrix;
    BalancesModel m_balances;
    QVector<PositionRow> m_rows;
    QDateTime m_taken;
    std::optional<qint64> m_pastSecond;
    quint64 m_picture = 0; ///< The last one that was taken.
};

} // namespace hoox
