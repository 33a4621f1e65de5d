#pragma once

#include "models/positions/PositionRow.h"
#include "ui/common/Appearance.h"

#include <QWidget>

namespace hoox {

/// Exposure by symbol as bars on one scale: long solid to the right, short hatched to the left, gross written at the
/// end. One quote asset only; the largest twenty, the rest in words. GUI thread.
class ExposureBars final : public QWidget
{
    Q_OBJECT

public:
    explicit ExposureBars(Appearance &appearance, QWidget *parent = nullptr);

    /// Takes the rows in `asset`; those without a mark have no bar.
    void setRows(const QVector<PositionRow> &rows, const QString &asset);
    void setStale(bool stale);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Bar
    {
        QString symbol;
        double longSide = 0;
        double shortSide = 0;
    };
    void drawBar(QPainter &painter, const Bar &bar, int top, int zero, double perUnit) const;

    [[nodiscard]] QString leftWords() const;

    Appearance &m_appearance;
    QVector<Bar> m_bars;
    QString m_asset;
    qint64 m_left = 0; ///< Symbols without a bar, and what they add up to.
    double m_leftGross = 0;
    bool m_stale = false;
};

} // namespace hoox
