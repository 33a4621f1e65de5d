#pragma once

#include "ui/positions/MatrixCellDelegate.h"

#include <QTableView>

namespace hoox {

class PositionMatrixModel;

/// The matrix of symbols and exchanges. As tall as its rows: the page around it scrolls. Of thousands of symbols only
/// those in sight are measured, and columns grow as others come into sight. Arrow keys move the current
/// cell, Enter opens it. GUI thread.
class PositionMatrixView final : public QTableView
{
    Q_OBJECT

public:
    PositionMatrixView(PositionMatrixModel &model, Appearance &appearance, const Clock &clock,
                       QWidget *parent = nullptr);

    void setStale(bool stale);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void positionOpened(hoox::ExchangeId exchange, const QString &symbol);
    void currentPositionChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void measureSight();
    void shareOut();
    [[nodiscard]] std::pair<int, int> rowsToMeasure() const;
    [[nodiscard]] bool isTotal(int row) const;
    void openCell(const QModelIndex &index);

    PositionMatrixModel &m_model;
    Appearance &m_appearance;
    MatrixCellDelegate *m_delegate;
    QVector<int> m_least;                  ///< The width that each column needs, as far as it was measured.
    std::pair<int, int> m_measured{0, -1}; ///< Rows, first and last, that were measured last.
    bool m_measureWaits = false;
};

} // namespace hoox
