#pragma once

#include "ui/analytics/ChartCanvas.h"

#include <QWidget>

#include <optional>

namespace hoox {

/// What the cursor of a chart stands on.
struct ReadOut
{
    QString place;      ///< "2026-05-19 02:41:10 UTC"; empty when nothing is pointed at.
    QStringList values; ///< What is there: the whole of it, then shorter ones for where there is less room.

    [[nodiscard]] QString whole() const
    {
        return values.isEmpty() ? place : place + QStringLiteral("   ") + values.first();
    }
};

/// A chart that can be read: its cursor follows the pointer, and the arrow keys, Home and End; what it stands on goes
/// out through `readOut` and to screen readers. No tooltip hides what is pointed at. GUI thread.
class ReadableChart : public QWidget
{
    Q_OBJECT

public:
    ReadableChart(Appearance &appearance, QSize sizeAt100, QWidget *parent = nullptr);

    /// Numbers muted: the values are older than they should be.
    void setStale(bool stale);
    [[nodiscard]] bool isStale() const { return m_stale; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void readOut(const hoox::ReadOut &pointed);

protected:
    [[nodiscard]] Appearance &appearance() const { return m_appearance; }
    /// How many things the cursor can stand on.
    [[nodiscard]] virtual qsizetype places() const = 0;
    [[nodiscard]] virtual std::optional<qsizetype> placeAt(const QPointF &position) const = 0;
    [[nodiscard]] virtual ReadOut readOutOf(qsizetype place) const = 0;
    /// All of it in a sentence, for those who do not see it.
    [[nodiscard]] virtual QString summary() const = 0;
    virtual void draw(QPainter &painter, std::optional<qsizetype> place) const = 0;
    /// What is shown is another: the cursor stays where there still is something, and reads it anew.
    void dataChanged();

    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void pointAt(std::optional<qsizetype> place);

    Appearance &m_appearance;
    QSize m_size;
    bool m_stale = false;
    std::optional<qsizetype> m_place;
};

} // namespace hoox
