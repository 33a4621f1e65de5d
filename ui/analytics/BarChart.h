#pragma once

#include "ui/analytics/ReadableChart.h"

namespace hoox {

/// Bars side by side on a zero line.
struct BarPicture
{
    struct Bar
    {
        std::optional<double> value; ///< None: it is not known, and "—" stands there.
        bool isPartial = false;      ///< Hollow: some of its rows lack the figure.
        QString label;               ///< Under it, where there is room.
        ReadOut readOut;
    };
    QVector<Bar> bars;
    /// Money with mark, sign and colour; else counts in grey.
    bool isSigned = false;

    void draw(const ChartCanvas &canvas, const QRectF &area, bool isMuted, std::optional<qsizetype> place = {}) const;
    [[nodiscard]] QRectF plot(const ChartLook &look, const QRectF &area) const;

private:
    [[nodiscard]] ValueAxis axis() const;
    void drawBar(const ChartCanvas &canvas, const QRectF &slot, const ValueAxis &axis, const Bar &bar,
                 bool isMuted) const;
    void drawLabels(const ChartCanvas &canvas, const QRectF &plot, double slotWidth) const;
};

/// On the screen; each bar is a place of the cursor. GUI thread.
class BarChart final : public ReadableChart
{
    Q_OBJECT

public:
    explicit BarChart(Appearance &appearance, QWidget *parent = nullptr);

    void show(const BarPicture &picture);

protected:
    [[nodiscard]] qsizetype places() const override { return m_picture.bars.size(); }
    [[nodiscard]] std::optional<qsizetype> placeAt(const QPointF &position) const override;
    [[nodiscard]] ReadOut readOutOf(qsizetype place) const override { return m_picture.bars.at(place).readOut; }
    [[nodiscard]] QString summary() const override;
    void draw(QPainter &painter, std::optional<qsizetype> place) const override;

private:
    BarPicture m_picture;
};

} // namespace hoox
