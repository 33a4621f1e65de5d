#pragma once

#include "models/overview/LastFillsModel.h"
#include "storage/base/Clock.h"
#include "ui/common/Page.h"
#include "ui/shell/OrdersStanding.h"

class QGridLayout;
class QLabel;
class QStackedLayout;
class QTimer;

namespace hoox {

class BigFigure;
class Card;
class FigureLine;
class DrillRow;
class HandoverRow;
class FirstRunPanel;
class KillDrill;
class LedgerFilling;
class Notice;
class OverviewFigures;
class Prompter;
class ShareBar;
class SmallTable;
class StaleEdge;
class StatePanel;
class StepChart;

/// Is anything wrong, and how much is at risk? Exposure, today, balances, positions that differ, equity of 24 hours,
/// the ledger, the last fills. GUI thread.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kStaleAfter{60};
    static constexpr std::chrono::seconds kReadEvery{10};

    OverviewPage(OverviewFigures &figures, const Clock &clock, Appearance &appearance, QWidget *parent = nullptr);

    /// Its row stands on the Overview from then on. Outlives the page.
    void followDrill(KillDrill &drill);
    /// Who accepted the shift last, and when (UTC).
    void setShift(const QString &name, const QDateTime &at);
    /// What an empty ledger is filled by on the first run; both outlive the page.
    void followFilling(LedgerFilling &filling, Prompter &prompter);
    /// Without the first run's ways, though the ledger is empty.
    void beginEmpty();
    /// `failedToday` of this UTC day; `locksHeld`: none if it is not known.
    void setOrders(const OrdersStanding &orders, int failedToday, std::optional<int> locksHeld);
    void activate() override;
    void refresh() override;

Q_SIGNALS:
    void openPositions();
    void openFills();
    void openOrders();
    /// The shift is to be handed over.
    void handoverRequested();
    /// Of the first run: it is not to be shown again.
    void beganEmpty();
    /// Of the first run: Cloudflare, from a `wrangler.jsonc`.
    void connectRequested();
    /// Fills of one exchange and symbol.
    void showFills(hoox::ExchangeId exchange, const QString &symbol);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void sourceAged() override { showStale(); }

private:
    [[nodiscard]] QWidget *content();
    [[nodiscard]] Card *exposureCard();
    [[nodiscard]] Card *todayCard();
    [[nodiscard]] Card *balancesCard();
    [[nodiscard]] Card *differencesCard();
    [[nodiscard]] Card *equityCard();
    [[nodiscard]] Card *ordersCard();
    [[nodiscard]] Card *ledgerCard();
    [[nodiscard]] Card *fillsCard();
    [[nodiscard]] QLabel *note(const QString &name, QWidget *parent);
    void figuresChanged();
    void showContent();
    void showExposure();
    void showToday();
    void showBalances();
    void showDifferences();
    void showEquity();
    void showLedger();
    void showStale();
    void applyAppearance();

    OverviewFigures &m_figures;
    const Clock &m_clock;
    LastFillsModel m_lastFills;
    Notice *m_notice;
    StatePanel *m_state;
    StaleEdge *m_staleEdge;
    FirstRunPanel *m_firstRun;
    DrillRow *m_drillBelow; ///< The same row, where there are no cards.
    QStackedLayout *m_stack;
    QTimer *m_clockTick;
    QTimer *m_readAgain;
    QTimer *m_loadingDelay;
    Card *m_exposure = nullptr, *m_today = nullptr, *m_equity = nullptr;
    BigFigure *m_gross = nullptr, *m_realised = nullptr, *m_agreeing = nullptr;
    FigureLine *m_net = nullptr, *m_unrealised = nullptr;
    FigureLine *m_fees = nullptr, *m_fills = nullptr, *m_failed = nullptr;
    FigureLine *m_unresolved = nullptr, *m_failedOrders = nullptr, *m_locks = nullptr;
    QVector<FigureLine *> m_balanceLines;
    FigureLine *m_totalFills = nullptr, *m_allFailed = nullptr, *m_firstAt = nullptr, *m_lastAt = nullptr,
               *m_rejects = nullptr, *m_schema = nullptr;
    ShareBar *m_shares = nullptr;
    StepChart *m_chart = nullptr;
    SmallTable *m_table = nullptr;
    DrillRow *m_drill = nullptr;
    HandoverRow *m_shift = nullptr;
    QLabel *m_otherExposure = nullptr, *m_otherToday = nullptr, *m_moreBalances = nullptr, *m_differing = nullptr;
    QVector<QLabel *> m_notes;
    QDateTime m_shownReadAt;
    bool m_beganEmpty = false;
    bool m_stale = false;
    bool m_readsLong = false;
};

} // namespace hoox
