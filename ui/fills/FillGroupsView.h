#pragma once

#include "ui/common/SmallTable.h"
#include "ui/fills/FillsView.h"

#include <QWidget>

class QHBoxLayout;
class QScrollBar;

namespace hoox {

class FillGroupsModel;

/// The table of groups for any number of them: it owns the scroll bar for the whole, the model holds a screen's worth.
/// Arrows, PageUp and PageDown, Home and End; Enter or a double click opens a group; a head orders by its column, but
/// for orders, which come newest first. GUI thread.
class FillGroupsView final : public QWidget
{
    Q_OBJECT

public:
    FillGroupsView(FillGroupsModel &model, Appearance &appearance, QWidget *parent = nullptr);

    void setStale(bool stale);
    /// The columns as they were put by hand, those of every grouping; empty: as they come.
    [[nodiscard]] const QVector<GroupColumnLook> &columnLooks() const { return m_looks; }
    void setColumnLooks(const QVector<GroupColumnLook> &looks);
    void setColumnShown(GroupColumn column, bool shown);
    /// "9 symbols", "6,591,384 orders": what is shown, in words; empty before the first.
    [[nodiscard]] QString countWords() const;
    [[nodiscard]] static QString groupingWord(FillGrouping grouping);

Q_SIGNALS:
    void opened(const hoox::FillGroup &group);
    void columnsChanged(); ///< By hand.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showTable();
    void layOut();
    void arrange();
    void takeArrangement();
    void setRange();
    void scrollTo(qint64 first);
    void setCurrent(qint64 row);
    [[nodiscard]] bool keyPressed(int key);
    [[nodiscard]] int visibleRows() const;

    FillGroupsModel &m_model;
    Appearance &m_appearance;
    QHBoxLayout *m_layout;
    SmallTable *m_table = nullptr; ///< Made anew with each grouping: its heads are another's.
    QScrollBar *m_bar;
    FillGrouping m_grouping = FillGrouping::Symbol;
    QString m_asset;
    QVector<GroupColumnLook> m_looks;
    qint64 m_current = 0;
    bool m_stale = false;
};

} // namespace hoox
