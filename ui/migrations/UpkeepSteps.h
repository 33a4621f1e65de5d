#pragma once

#include "models/migrations/UpkeepWatch.h"
#include "ui/common/Appearance.h"

#include <QWidget>

namespace hoox {

/// The parts of a job in a row, each ticked as it is done: shape, word, what it does, how long it took. GUI thread.
class UpkeepSteps final : public QWidget
{
    Q_OBJECT

public:
    explicit UpkeepSteps(Appearance &appearance, QWidget *parent = nullptr);

    void setSteps(const QVector<UpkeepStep> &steps);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {100, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void drawMark(QPainter &painter, const QRectF &circle, UpkeepStep::State state) const;
    void drawWords(QPainter &painter, const QRect &area, const UpkeepStep &step) const;
    [[nodiscard]] QString timing(const UpkeepStep &step) const;
    Appearance &m_appearance;
    QVector<UpkeepStep> m_steps;
};

} // namespace hoox
