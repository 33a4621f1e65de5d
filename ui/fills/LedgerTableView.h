#pragma once

#include "ui/fills/FillDelegate.h"

#include <QWidget>

class QScrollBar;
class QTableView;

namespace hoox {

class FillLogMarks;
class FillsCopy;
class FillsModel;
class FilterHeader;
struct ColumnLook;

/// The table of fills for any number of rows: it owns the scroll bar for the whole, the model holds a slice (UI-2).
/// Arrows, PageUp and PageDown, Home and End, with Shift to select; Ctrl+A; Ctrl+C copies as TSV, Ctrl+Shift+C with
/// heads, Ctrl+Alt+C as JSON, Ctrl+Alt+Shift+C as CSV. GUI thread.
class LedgerTableView final : public QWidget
{
    Q_OBJECT

public:
    LedgerTableView(FillsModel &model, Appearance &appearance, QWidget *parent = nullptr);
    ~LedgerTableView() override;

    [[nodiscard]] FilterHeader &heads() const { return *m_heads; }
    [[nodiscard]] QTableView &table() const { return *m_table; }
    [[nodiscard]] QScrollBar &scrollBar() const { return *m_bar; }
    [[nodiscard]] qint64 currentRow() const { return m_marks.currentRow; }
    [[nodiscard]] int currentColumn() const { return m_marks.currentColumn; }
    void setCurrent(qint64 row, int logical, bool extends = false);
    void setStale(bool stale);
    /// Marks as a column behind the order ids; asks for those of the rows in sight. They outlive it.
    void markLogs(FillLogMarks &logs);
    /// Order, widths and what is hidden, for the settings.
    [[nodiscard]] QByteArray columnState() const;
    void restoreColumns(const QByteArray &state);
    void setColumnShown(int logical, bool shown);
    /// From left to right, hidden ones too.
    [[nodiscard]] QVector<ColumnLook> columnLooks() const;
    void setColumnLooks(const QVector<ColumnLook> &looks);
    [[nodiscard]] const CellLook &cellLook() const { return m_look; }
    void setCellLook(const CellLook &look);
    [[nodiscard]] FillsCopy &copier() const { return *m_copy; }

Q_SIGNALS:
    void openRequested(qint64 row);
    void currentChanged(qint64 row);
    void columnsChanged(); ///< Moved, sized, shown or hidden by a person.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void follow();
    void scrollTo(qint64 top);
    void bringIntoSight(qint64 row);
    void fitColumns();
    void showColumnEdges();
    bool keyPressed(const class QKeyEvent &event);
    bool mousePressed(const class QMouseEvent &event);
    bool moveColumn(int step);
    // LedgerTableLogs.cpp
    bool showTip(const class QHelpEvent &event) const;
    void giveWords();
    [[nodiscard]] QString spoken(const FillRow &row, FillColumn column) const;
    void addCopyCommands();
    [[nodiscard]] qint64 visibleRows() const;
    [[nodiscard]] qint64 rowAtY(int y) const;
    void repaintRows();

    FillsModel &m_model;
    Appearance &m_appearance;
    QTableView *m_table;
    FilterHeader *m_heads;
    QScrollBar *m_bar;
    FillsCopy *m_copy;
    FillLogMarks *m_logs = nullptr; ///< None until they are followed.
    CellLook m_look;
    TableMarks m_marks;
    qint64 m_anchor = 0; ///< Where a selection by Shift starts.
};

} // namespace hoox
