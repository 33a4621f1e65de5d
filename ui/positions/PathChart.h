#pragma once

#include "storage/domain/PositionPath.h"
#include "ui/common/Appearance.h"

#include <QWidget>

#include <optional>

namespace hoox {

/// Size and average entry of one position as two step lines, one above the other, on one axis of time. What the pointer
/// or the arrow keys point at goes out through `readOut`. Where the size is not known, or there is no entry, the line
/// has a gap (LG-3). GUI thread.
class PathChart final : public QWidget
{
    Q_OBJECT

public:
    explicit PathChart(Appearance &appearance, QWidget *parent = nullptr);

    /// From `from` to `to`, Unix seconds, UTC.
    void setPath(const PositionPath &path, qint64 from, qint64 to);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// The position as it stood after that second.
    [[nodiscard]] static PositionStep stepAt(const PositionPath &path, qint64 second);

Q_SIGNALS:
    /// "2026-05-19 02:41:10 UTC · 0.060 · entry 64,529.87"; empty when nothing is pointed at.
    void readOut(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Figure { Size, Entry };
    struct Panel
    {
        Figure figure;
        QRectF plot;
        QVector<double> grid;
    };
    [[nodiscard]] QVector<Panel> panels() const;
    [[nodiscard]] QVector<double> gridOf(Figure figure) const;
    [[nodiscard]] static std::optional<double> valueOf(const PositionStep &step, Figure figure);
    [[nodiscard]] double xOf(qint64 second, const QRectF &plot) const;
    [[nodiscard]] static double yOf(double value, const Panel &panel);
    [[nodiscard]] QString wordsAt(qint64 second) const;
    void drawPanel(QPainter &painter, const Panel &panel) const;
    void drawLine(QPainter &painter, const Panel &panel) const;
    void drawTimes(QPainter &painter, const QRectF &plot) const;
    void pointAt(std::optional<qint64> second);

    Appearance &m_appearance;
    PositionPath m_path;
    qint64 m_from = 0;
    qint64 m_to = 0;
    std::optional<qint64> m_pointed; ///< Unix seconds, UTC.
};

} // namespace hoox
