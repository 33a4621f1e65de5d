#pragma once

#include "storage/base/Clock.h"
#include "storage/domain/FillsQuery.h"
#include "storage/domain/Position.h"
#include "ui/common/Page.h"

#include <optional>
#include <utility>

class QStackedLayout;
class QTimer;

namespace hoox {

class Button;
class Notice;
class PastBand;
class PastEdge;
class TimeMachine;
class PositionSheet;
class PositionTables;
class PositionsContent;
class Segmented;
class StaleEdge;
class StatePanel;
class TimeMachineBar;
struct PositionDetail;

/// Open positions as a matrix of symbol × exchange (Alt+1) or a table (Alt+2), margin balances, exposure by symbol;
/// what the ledger records beside what the fills add up to (LG-2). "As of…" (Ctrl+G) shows the same as of a past
/// second, derived from fills, with the fills around it (safety 4.7); nothing can be closed from there. GUI thread.
class PositionsPage final : public Page
{
    Q_OBJECT

public:
    /// Older content than this is hatched (ux 4).
    static constexpr std::chrono::seconds kStaleAfter{30};
    /// How often a visible page reads again.
    static constexpr std::chrono::seconds kReadEvery{10};

    PositionsPage(PositionTables &tables, PositionDetail &detail, const Clock &clock, Appearance &appearance,
                  QWidget *parent = nullptr);

    void activate() override;
    void refresh() override;
    [[nodiscard]] QString selectionSummary() const override;
    /// Opens the sheet of one position, from another page. Goes back to now.
    void openPosition(ExchangeId exchange, const QString &symbol);
    /// Why nothing can be closed from here; empty if it can (H6, KR-18).
    void setCloseBar(const QString &reason);
    /// Shows the positions at the end of this second: Unix seconds, UTC.
    void showPast(qint64 second);

Q_SIGNALS:
    void showFills(hoox::ExchangeId exchange, const QString &symbol);
    /// The Fills page with exactly these.
    void fillsRequested(const hoox::FillsQuery &query);
    void flattenSheetRequested();
    void flattenRequested();
    void closeRequested(hoox::ExchangeId exchange, const QString &symbol);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void sourceAged() override { showStale(); }
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addHead();
    void addViewChoice();
    void addParts();
    void connectParts();
    void connectTimes();
    void showView(int view);
    void boardChanged();
    void pastChanged();
    void rowsChanged();
    void openPast();
    void leavePast();
    void openSheet(ExchangeId exchange, const QString &symbol);
    void showSheet();
    void showStale();
    void showCloseBar();
    void showAge();
    [[nodiscard]] TimeMachine &past() const;
    [[nodiscard]] QString closeObstacle() const;
    void select(ExchangeId exchange, const QString &symbol);

    PositionTables &m_tables;
    const Clock &m_clock;
    Segmented *m_choice;
    Notice *m_notice;
    StatePanel *m_state;
    StaleEdge *m_staleEdge;
    PastEdge *m_pastEdge;
    TimeMachineBar *m_timeMachine;
    PastBand *m_band;
    QStackedLayout *m_stack;
    PositionsContent *m_content;
    PositionSheet *m_sheet;
    Button *m_asOf;
    Button *m_flatten;
    QString m_closeBar;
    QTimer *m_clockTick;
    QTimer *m_readAgain;
    QTimer *m_loadingDelay;
    QDateTime m_shownReadAt;
    std::optional<std::pair<ExchangeId, QString>> m_selected;
    std::optional<std::pair<ExchangeId, QString>> m_wanted; ///< To be opened once there are rows.
    std::optional<std::pair<ExchangeId, QString>> m_opened; ///< In the sheet, wherever the keys are.
    bool m_stale = false;
    bool m_isPast = false;    ///< The time machine is on, whether or not it shows something yet.
    bool m_readsLong = false; ///< The first read takes long enough to say so.
};

} // namespace hoox
