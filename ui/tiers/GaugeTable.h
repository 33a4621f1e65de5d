#pragma once

#include "models/health/FuelGauges.h"
#include "ui/common/Appearance.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace hoox {

/// How much of a budget is spent, as a bar; caution where it runs out. GUI thread.
class GaugeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit GaugeBar(Appearance &appearance, QWidget *parent = nullptr);

    /// No share: nothing is known.
    void setShare(std::optional<double> share, bool isShort);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
    std::optional<double> m_share;
    bool m_isShort = false;
};

/// The budgets of the free plan, a line each: what is spent, and until when it lasts (safety 4.13). GUI thread.
class GaugeTable final : public QWidget
{
    Q_OBJECT

public:
    explicit GaugeTable(Appearance &appearance, QWidget *parent = nullptr);

    void setGauges(const QVector<FuelGauge> &gauges, const QDateTime &nowUtc);
    /// The figures lose their colour.
    void setStale(bool stale);

private:
    struct Row
    {
        QLabel *name;
        GaugeBar *bar;
        QLabel *spent;
        QLabel *outlook;
    };
    void addRow(UsageItem item);
    void fill();

    Appearance &m_appearance;
    QGridLayout *m_grid;
    QVector<Row> m_rows;
    QVector<FuelGauge> m_gauges;
    QDateTime m_nowUtc;
    bool m_stale = false;
};

} // namespace hoox
