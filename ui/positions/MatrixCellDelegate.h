#pragma once

#include "models/positions/PositionRow.h"
#include "storage/base/Clock.h"
#include "ui/common/Appearance.h"

#include <QStyledItemDelegate>

namespace hoox {

/// A cell of the symbol × exchange matrix: side and size, mark and notional; entry, leverage and age as a third line
/// in the current cell; the tag of what differs (LG-2), or unrealised profit; heat by share of the exposure. Side is
/// told by word, mark and colour. GUI thread.
class MatrixCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    MatrixCellDelegate(Appearance &appearance, const Clock &clock, QObject *parent = nullptr);

    /// Numbers muted: the data is older than its limit.
    void setStale(bool stale) { m_stale = stale; }
    /// Wide enough that no number is cut.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// All that is known of the cell's position, as the tool tip says it too; empty without one.
    [[nodiscard]] QString spoken(const QModelIndex &index) const;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    struct Line
    {
        QString left, right;
        Appearance::FontRole leftFont = Appearance::FontRole::Body;
        Appearance::FontRole rightFont = Appearance::FontRole::Body;
        QColor leftColour, rightColour;
        QString leftMark, rightMark; ///< Drawn smaller, before the words.
        QString tag;
    };

    [[nodiscard]] QVector<Line> linesOf(const QModelIndex &index, bool current) const;
    [[nodiscard]] QVector<Line> positionLines(const PositionRow &row, bool current) const;
    [[nodiscard]] QVector<Line> symbolLines(const QModelIndex &index) const;
    [[nodiscard]] QVector<Line> sumLines(const QModelIndex &index) const;
    [[nodiscard]] qint64 now() const; ///< Unix seconds, UTC.
    [[nodiscard]] Line dash() const;
    [[nodiscard]] QColor signColour(double value) const;
    [[nodiscard]] int lineHeight(const Line &line) const;
    [[nodiscard]] int wordsWidth(const QString &mark, const QString &words, Appearance::FontRole font) const;
    void drawGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    bool current) const;
    void drawLine(QPainter &painter, const QRect &rect, const Line &line) const;
    int drawWords(QPainter &painter, const QRect &rect, const QString &mark, const QString &words,
                  Appearance::FontRole font, const QColor &colour) const;

    Appearance &m_appearance;
    const Clock &m_clock;
    bool m_stale = false;
};

} // namespace hoox
