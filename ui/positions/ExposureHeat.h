#pragma once

#include "ui/common/Appearance.h"

#include <QCoreApplication>
#include <QWidget>

#include <array>
#include <optional>

namespace hoox {

/// Heat by exposure: what part of the gross exposure in its quote asset a position is, in five steps of grey. The bar
/// at the cell's foot says the same by its length, so no meaning hangs on the shade alone (UI-3).
class ExposureHeat
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ExposureHeat)

public:
    static constexpr int kSteps = 5;
    /// Where each step but the first begins.
    static constexpr std::array<double, kSteps - 1> kBounds{0.05, 0.15, 0.30, 0.50};

    /// 0 to 4; none without a share.
    [[nodiscard]] static std::optional<int> stepOf(const std::optional<double> &share);
    /// What a cell of this step stands on. High contrast has no shades: the bar alone tells.
    [[nodiscard]] static QColor ground(const Theme &theme, int step);
    /// "5 to 15 %".
    [[nodiscard]] static QString words(int step);
};

/// What the shades of the matrix mean. GUI thread.
class HeatLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit HeatLegend(Appearance &appearance, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part
    {
        QRect rect;
        std::optional<int> step; ///< None: words only.
        QString words;
    };
    void fitHeight();
    /// In as many lines as the width asks for.
    [[nodiscard]] QVector<Part> parts(int width) const;

    Appearance &m_appearance;
};

} // namespace hoox
