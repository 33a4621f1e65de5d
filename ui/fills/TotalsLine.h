#pragma once

#include "storage/domain/Analytics.h"
#include "ui/common/Appearance.h"

#include <QWidget>

class QLabel;

namespace hoox {

class FillsTotals;

/// The foot of the table: what the fills that match add up to, a group a quote asset. GUI thread.
class TotalsLine final : public QWidget
{
    Q_OBJECT

public:
    TotalsLine(FillsTotals &totals, Appearance &appearance, QWidget *parent = nullptr);

    /// "1,204 fills", "0.150 BTC", "volume 9,681.20 USDT", "fees 5.32 USDT", "realised ▲ +12.00 USDT".
    [[nodiscard]] static QStringList words(const Analytics &sums, const Format &format);
    /// What is realised alone, an asset each.
    [[nodiscard]] static QStringList realisedWords(const QVector<RealisedProfit> &profits, const Format &format);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showState();
    void applyAppearance();
    FillsTotals &m_totals;
    Appearance &m_appearance;
    QLabel *m_words;
};

} // namespace hoox
