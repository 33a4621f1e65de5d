#pragma once

#include "ui/common/CellPainter.h"

#include <QHash>
#include <QSet>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVector>

#include <functional>
#include <utility>

namespace hoox {

class HeadedModel;

/// How one column of a small table is drawn. The model gives facts, `words` turns one into text.
struct TableColumn
{
    enum class Kind {
        Word,
        StrongWord, ///< A symbol.
        MutedWord,
        Number,     ///< On the decimal point; "—" where the integer part ends.
        Signed,     ///< Money with mark, sign and colour.
        SideWord,   ///< `value` above 0 is long.
        ActionWord, ///< `words` is LONG, SHORT or CLOSE.
        StatusWord, ///< `value` is not 0 for a failure.
        ShareBar,   ///< `value` from 0 to 1, as a bar with `words` at its right.
        Mono,       ///< An id or a number of one.
        Mark,       ///< A word with its mark in it; `value` says how loud: a `Loudness`.
        Differs,    ///< A number; in the unknown colour and with ≠ where `value` is not 0.
    };
    /// Odd ones in the unknown colour, caution in its own.
    enum Loudness { Muted, Strong, Odd, OddWord, Caution };
    int modelColumn = 0;
    QString head;
    Kind kind = Kind::Word;
    std::function<QString(const QModelIndex &)> words;
    std::function<double(const QModelIndex &)> value = {};
    int leastPixels = 0; ///< At 100 %; for cells that hold widgets.
    /// Where there is no room for all columns, those above 0 go, the lowest first: what they say stands elsewhere too.
    int yields = 0;
    /// Of `Mark`: the icon before the words, by its name; an empty one: none.
    std::function<QString(const QModelIndex &)> icon = {};
};

/// Cells of a `SmallTable`. GUI thread.
class SmallTableDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    SmallTableDelegate(const Appearance &appearance, QObject *parent = nullptr);

    void setColumns(const QVector<TableColumn> &columns);
    void setStale(bool stale) { m_stale = stale; }
    /// Nothing was measured yet.
    void forgetWidths();
    /// Takes the widest value of the `place`-th column in these rows, and in those of earlier calls; gives the width
    /// that shows every one of them whole.
    int measure(const QAbstractItemModel &model, int place, int firstRow, int lastRow);
    [[nodiscard]] static bool isNumeric(TableColumn::Kind kind);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] CellEdges edgesOf(qsizetype place) const;
    /// Which of the columns shows this one of the model; -1 for none.
    [[nodiscard]] qsizetype placeOf(int modelColumn) const;
    void drawContent(QPainter &painter, const CellPainter &cells, const QRect &rect, const QModelIndex &index) const;
    void drawMark(QPainter &painter, const CellPainter &cells, const QRect &rect, const QModelIndex &index) const;
    void drawDifference(QPainter &painter, const QRect &rect, const QString &words, qsizetype place) const;
    void drawShare(QPainter &painter, const QRect &rect, double share, const QString &words,
                   const CellPainter &cells) const;

    const Appearance &m_appearance;
    QVector<TableColumn> m_columns;
    QVector<int> m_wholes;    ///< The widest integer part, or text, of each column.
    QVector<int> m_fractions; ///< The widest fraction of each column.
    bool m_stale = false;
};

/// A table of a few thousand rows at most, whole on its page: as tall as its rows, columns as wide as their widest
/// value and the rest shared out. Of many rows only those in sight are measured, and columns grow as others come into
/// sight: a number is whole wherever it is seen. Enter or a double click opens a row. Not for fills by the million. GUI
/// thread.
class SmallTable final : public QTableView
{
    Q_OBJECT

public:
    /// `columns` in the model's order; its other columns are not shown.
    SmallTable(QAbstractItemModel &model, const QVector<TableColumn> &columns, Appearance &appearance,
               QWidget *parent = nullptr);

    /// A column as it was put by hand.
    struct Place
    {
        int modelColumn = 0;
        int pixels = 0; ///< At 100 %, the least; 0: as wide as its values.
        bool shown = true;
        friend bool operator==(const Place &, const Place &) = default;
    };
    /// From left to right; columns that are not named come behind. From here on heads are dragged and pulled wider.
    void arrange(const QVector<Place> &places);
    [[nodiscard]] QVector<Place> places() const;

    void setRowPixels(int pixels); ///< At 100 %; 32 by default.
    void setSortable(int column, Qt::SortOrder order);
    void setStale(bool stale);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowOpened(int row);
    void currentRowChanged(int row);
    void arranged(); ///< By hand.

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setHeads();
    void layOut();
    void measureSight();
    [[nodiscard]] std::pair<int, int> rowsToMeasure() const;
    void shareOut(const QVector<int> &least);
    void makeRoom(QVector<int> &least);
    void takeWidth(int modelColumn, int width);
    [[nodiscard]] bool isHiddenByHand(int modelColumn) const { return m_hidden.contains(modelColumn); }

    Appearance &m_appearance;
    SmallTableDelegate *m_delegate;
    HeadedModel *m_headed;
    QVector<TableColumn> m_columns;
    int m_rowPixels = 32;
    std::pair<int, int> m_measured{0, -1}; ///< Rows, first and last, that were measured last.
    bool m_measureWaits = false;
    QHash<int, int> m_chosen; ///< Widths at 100 %, by column of the model.
    QSet<int> m_hidden;       ///< Columns of the model.
    bool m_laysOut = false;   ///< Widths change by themselves.
};

} // namespace hoox
