#pragma once

#include "models/fills/FillsPeriod.h"
#include "storage/domain/Fill.h"
#include "ui/common/Appearance.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace hoox {

class Button;
class FillsScope;
class Prompter;

/// Which fills the figures are of: [last 30 days ▾] [all exchanges ▾] [all symbols ▾] [USDT ▾], the rest of the filter
/// that Fills shares as chips in words, and how far a read is. Writes into the scope, but for the period. GUI thread.
class AnalyticsBar final : public QWidget
{
    Q_OBJECT

public:
    /// All outlive it.
    AnalyticsBar(FillsScope &scope, Prompter &prompter, Appearance &appearance, QWidget *parent = nullptr);

    /// Those that the menu offers; any other one can be typed.
    void setSymbols(const QStringList &symbols);
    /// One at a time: sums never mix assets. A single one needs no selector.
    void setAssets(const QStringList &assets, const QString &chosen);
    /// 0 to 1000; nothing while it is not known. None: no read runs.
    void showProgress(std::optional<int> thousandths);

Q_SIGNALS:
    /// `Custom`: the ends are still to be asked for.
    void periodChosen(hoox::TimePreset preset);
    void assetChosen(const QString &asset);
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void fillPeriods();
    void fillExchanges();
    void fillSymbols();
    void askSymbol();
    void showScope();
    void showConditions();
    void clearConditions();
    void applyAppearance();

    FillsScope &m_scope;
    Prompter &m_prompter;
    Appearance &m_appearance;
    Button *m_period;
    Button *m_exchange;
    Button *m_symbol;
    Button *m_asset;
    Button *m_clear;
    Button *m_cancel;
    QLabel *m_reading;
    QProgressBar *m_progress;
    QVector<QWidget *> m_chips;
    QStringList m_symbols;
};

} // namespace hoox
