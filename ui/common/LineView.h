#pragma once

#include "models/blobs/LineSource.h"
#include "ui/common/Appearance.h"

#include <QAbstractScrollArea>

namespace hoox {

/// Draws only the lines of a text that are seen, so that 50 MB scroll like a page (BL-4). Plain text in mono; keys
/// muted, values ink. Lines are selected with mouse and keys and copied whole. GUI thread.
class LineView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit LineView(Appearance &appearance, QWidget *parent = nullptr);

    /// `lines` is borrowed; null clears. `separator` stands between key and text.
    void setLines(const LineSource *lines, const QString &separator);
    /// Every place of `text` in sight is framed; empty for none.
    void setNeedle(const QString &text);
    /// A line on caution ground, where a fault is; -1 for none.
    void setFaultLine(qint64 line);
    void goTo(qint64 line);
    [[nodiscard]] qint64 currentLine() const { return m_current; }
    void copy() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void applyAppearance();
    void updateBars();
    void moveTo(qint64 line, bool extend);
    void paintLine(QPainter &painter, qint64 number, const QRect &area);
    int paintText(QPainter &painter, int x, const QRect &area, const QString &text, const QColor &colour);
    [[nodiscard]] int lineHeight() const { return m_appearance.scaled(20); }
    [[nodiscard]] int visibleLines() const;
    [[nodiscard]] qint64 lineAt(int y) const;

    Appearance &m_appearance;
    const LineSource *m_lines = nullptr;
    QString m_separator;
    QString m_needle;
    qint64 m_fault = -1;
    qint64 m_current = 0;
    qint64 m_anchor = 0; ///< The other end of the selection.
    int m_widest = 0;    ///< Of the lines seen so far, in pixels.
};

} // namespace hoox
