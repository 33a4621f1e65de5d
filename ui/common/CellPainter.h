#pragma once

#include "storage/domain/Fill.h"
#include "storage/domain/Position.h"
#include "ui/common/Appearance.h"

#include <QRect>

class QPainter;

namespace hoox {

/// How a cell's row stands; decides ground and ink.
struct CellState
{
    bool selected = false;
    bool hovered = false;
    bool current = false; ///< The one cell with the keyboard's ring.
    bool stale = false;   ///< Old content: muted ink.
};

/// Padding of a cell: 8, or 16 at the table's outer edges.
struct CellEdges
{
    bool first = false; ///< Leftmost column: also carries the selection bar.
    bool last = false;
};

/// Draws the cells of every table alike (../shared/mockups/visual.md, section 3): numbers on their decimal point, marks
/// beside words, ids in mono, bars for what is not loaded. Plain text only, no elided numbers (UI-3, UI-5).
/// A value for one paint event. The rectangle of each call is the whole cell; padding is added here.
class CellPainter final
{
public:
    CellPainter(QPainter &painter, const Appearance &appearance, CellState state = {}, CellEdges edges = {});

    /// Ground, the line below, the selection bar and, above all content, `ring`.
    void ground(const QRect &cell) const;
    void ring(const QRect &cell) const;

    void text(const QRect &cell, const QString &text, Qt::Alignment alignment = Qt::AlignLeft,
              Appearance::FontRole role = Appearance::FontRole::Body) const;
    void mutedText(const QRect &cell, const QString &text, Qt::Alignment alignment = Qt::AlignLeft) const;
    /// Words that are news, in `colour`; in ink on a ground that swallows it.
    void news(const QRect &cell, const QString &text, const QColor &colour, Appearance::FontRole role) const;
    /// `number` comes from `Format`. `fractionWidth` is the widest `fractionWidth(…)` of the column: the integer part
    /// ends where that begins, and so does "—".
    void decimal(const QRect &cell, const QString &number, int fractionWidth,
                 Appearance::FontRole role = Appearance::FontRole::Body) const;
    /// ▲ LONG, ▼ SHORT, ◆ CLOSE.
    void action(const QRect &cell, Action action) const;
    void side(const QRect &cell, PositionSide side) const;
    /// Signed money: mark, sign and colour. `value` decides them; `number` is its text. On the point, as `decimal`.
    void signedMoney(const QRect &cell, double value, const QString &number, int fractionWidth) const;
    /// "Filled" muted; × and a bold word for a failure: a fact, not an alarm.
    void status(const QRect &cell, const QString &word, bool failed) const;
    /// Mono, elided in the middle.
    void id(const QRect &cell, const QString &id) const;
    /// A still bar, 8 px high, about as wide as the content will be.
    void loadingBar(const QRect &cell, int contentWidth, Qt::Alignment alignment) const;
    /// ● there, ○ not there.
    void dot(const QRect &cell, bool filled) const;

    /// The width of everything from the decimal point on; 0 for a whole number.
    [[nodiscard]] static int fractionWidth(const Appearance &appearance, const QString &number,
                                           Appearance::FontRole role = Appearance::FontRole::Body);
    /// The width of everything before the decimal point.
    [[nodiscard]] static int integerWidth(const Appearance &appearance, const QString &number,
                                          Appearance::FontRole role = Appearance::FontRole::Body);
    /// Of a word with its mark.
    [[nodiscard]] static int markedWidth(const Appearance &appearance, const QString &word);
    [[nodiscard]] static int textWidth(const Appearance &appearance, const QString &text,
                                       Appearance::FontRole role = Appearance::FontRole::Body);
    /// Both paddings of a cell.
    [[nodiscard]] static int padding(const Appearance &appearance, CellEdges edges = {});
    /// The position of the decimal point in a formatted number, or its length.
    [[nodiscard]] static qsizetype pointOf(const Appearance &appearance, const QString &number);

private:
    [[nodiscard]] QRect inner(const QRect &cell) const;
    [[nodiscard]] QColor ink() const;
    [[nodiscard]] QColor mutedInk() const;
    void marked(const QRect &cell, const QString &mark, const QString &word, const QColor &colour) const;
    void draw(const QRect &area, const QString &text, Qt::Alignment alignment, const QColor &colour,
              const QFont &font) const;

    QPainter &m_painter;
    const Appearance &m_appearance;
    CellState m_state;
    CellEdges m_edges;
};

} // namespace hoox
