#pragma once

#include "models/positions/PositionRow.h"
#include "storage/base/Clock.h"
#include "ui/common/Appearance.h"

#include <QScrollArea>

class QAbstractItemView;

namespace hoox {

class ExposureBars;
class HeatLegend;
class Notice;
class PositionMatrixView;
class PositionTables;
class SectionHead;
class SmallTable;
class StatePanel;
class SumsStrip;

/// What the Positions page shows of its tables: matrix or table with their totals, balances, exposure by symbol; of now
/// or of a past second. Scrolls as a whole. GUI thread.
class PositionsContent final : public QScrollArea
{
    Q_OBJECT

public:
    enum View { Matrix, Table };

    PositionsContent(PositionTables &tables, const Clock &clock, Appearance &appearance, QWidget *parent = nullptr);

    void showView(View view);
    [[nodiscard]] View view() const { return m_view; }
    void focusView();
    /// Puts the keys at this position, without telling so.
    void makeCurrent(ExchangeId exchange, const QString &symbol);
    void setStale(bool stale);

Q_SIGNALS:
    /// The cell or row that the keys are at; an empty symbol when it holds no position.
    void currentPositionChanged(hoox::ExchangeId exchange, const QString &symbol);
    void positionOpened(hoox::ExchangeId exchange, const QString &symbol);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addParts();
    void connectParts();
    void keepInSight();
    void tellMatrixCurrent();
    void tellTableCurrent(int row);
    void tellCurrent(const std::optional<PositionRow> &position);
    void restoreCurrent(bool isKept = true);
    void showRows();
    void showGivenMarks();
    void applyAppearance();
    [[nodiscard]] QAbstractItemView *currentView() const;

    PositionTables &m_tables;
    const Clock &m_clock;
    Appearance &m_appearance;
    View m_view = Matrix;
    ExchangeId m_currentExchange = ExchangeId::Bybit;
    QString m_currentSymbol; ///< Where the keys are; empty when nowhere.
    QWidget *m_inner;
    Notice *m_given;
    StatePanel *m_flat;
    PositionMatrixView *m_matrix;
    HeatLegend *m_legend;
    SmallTable *m_table;
    SumsStrip *m_sums;
    SectionHead *m_balancesHead;
    SmallTable *m_balances;
    SectionHead *m_barsHead;
    ExposureBars *m_bars;
};

} // namespace hoox
