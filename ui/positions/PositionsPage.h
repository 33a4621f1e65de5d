#pragma once

#include "storage/base/Clock.h"
#include "storage/domain/Position.h"
#include "ui/common/Page.h"

#include <optional>
#include <utility>

class QStackedLayout;
class QTimer;

namespace hoox {

class Button;
class ExposureBars;
class Notice;
class PositionFills;
class PositionMatrixView;
class PositionSheet;
class PositionTables;
class SectionHead;
class Segmented;
class SmallTable;
class StaleEdge;
class StatePanel;
class SumsStrip;

/// Open positions as a matrix of symbol × exchange (Alt+1) or a table (Alt+2), margin balances, exposure by symbol;
/// what the ledger records beside what the fills add up to (LG-2). GUI thread.
class PositionsPage final : public Page
{
    Q_OBJECT

public:
    /// Older content than this is hatched (ux 4).
    static constexpr std::chrono::seconds kStaleAfter{30};
    /// How often a visible page reads again.
    static constexpr std::chrono::seconds kReadEvery{10};

    PositionsPage(PositionTables &tables, PositionFills &fills, const Clock &clock, Appearance &appearance,
                  QWidget *parent = nullptr);

    void activate() override;
    void refresh() override;
    [[nodiscard]] QString selectionSummary() const override;
    /// Opens the sheet of one position, from another page.
    void openPosition(ExchangeId exchange, const QString &symbol);
    /// Why nothing can be closed from here; empty if it can (H6, KR-18).
    void setCloseBar(const QString &reason);

Q_SIGNALS:
    void showFills(hoox::ExchangeId exchange, const QString &symbol);
    void flattenSheetRequested();
    void flattenRequested();
    void closeRequested(hoox::ExchangeId exchange, const QString &symbol);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void sourceAged() override { showStale(); }
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum View { Matrix, Table };
    [[nodiscard]] QWidget *content();
    [[nodiscard]] SmallTable *positionsTable();
    [[nodiscard]] SmallTable *balancesTable();
    void addViewChoice();
    void connectSelection();
    void showView(int view);
    void boardChanged();
    void showContent();
    void showStale();
    void showCloseBar();
    void applyAppearance();
    void select(std::optional<std::pair<ExchangeId, QString>> position);

    PositionTables &m_tables;
    const Clock &m_clock;
    Segmented *m_choice;
    Notice *m_notice;
    StatePanel *m_state;
    StaleEdge *m_staleEdge;
    QStackedLayout *m_stack;
    PositionMatrixView *m_matrix = nullptr;
    SmallTable *m_table = nullptr;
    SmallTable *m_balances = nullptr;
    SumsStrip *m_sums = nullptr;
    SectionHead *m_balancesHead = nullptr;
    SectionHead *m_barsHead = nullptr;
    ExposureBars *m_bars = nullptr;
    QWidget *m_flat = nullptr;
    QWidget *m_inner = nullptr;
    PositionSheet *m_sheet;
    Button *m_flatten;
    QString m_closeBar;
    QTimer *m_clockTick;
    QTimer *m_readAgain;
    QTimer *m_loadingDelay;
    QDateTime m_shownReadAt;
    std::optional<std::pair<ExchangeId, QString>> m_selected;
    bool m_stale = false;
    bool m_readsLong = false; ///< The first read takes long enough to say so.
};

} // namespace hoox
