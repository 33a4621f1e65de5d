#pragma once

#include "models/fills/FillsPeriod.h"
#include "storage/domain/FillsQuery.h"
#include "ui/analytics/AnalyticsExport.h"
#include "ui/common/Page.h"

class QStackedLayout;
class QTimer;

namespace hoox {

class AnalyticsBar;
class AnalyticsBoard;
class AnalyticsContent;
class Button;
class Clock;
class FillsScope;
class Notice;
class PeriodRow;
class Prompter;
class StaleEdge;
class StatePanel;

/// What the fills of a scope add up to (design 7, ux "Analytics"): charts, and the figures behind them. Period and
/// filter are those of Fills. GUI thread.
class AnalyticsPage final : public Page
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kStaleAfter{60};
    static constexpr std::chrono::seconds kReadEvery{30};

    /// All outlive it.
    AnalyticsPage(AnalyticsBoard &board, FillsScope &scope, const Clock &clock, Prompter &prompter,
                  Appearance &appearance, QWidget *parent = nullptr);

    void activate() override;
    /// Also moves "today" and "last 24 h" to the present moment.
    void refresh() override;
    /// When the kill switch was engaged: shaded in the equity. By time.
    void setEngaged(const QVector<TimeRange> &periods);

Q_SIGNALS:
    /// The figures are read: what is shown beside them may be read along.
    void readingBegan();
    /// Something left the console, or was to (AU-1).
    void exported(const QString &file, const std::optional<hoox::Error> &error);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void sourceAged() override { showStale(); }

private:
    void build();
    void connectParts();
    [[nodiscard]] Button *exportButton(const QString &word, const QString &name, const QString &readerName,
                                       AnalyticsExport::Kind kind);
    void scopeChanged();
    void choosePeriod(TimePreset preset);
    void read();
    void boardChanged();
    void showPanel();
    void showNothing();
    void showContent();
    void showReading();
    void showStale();
    void panelAction();
    void save(AnalyticsExport::Kind kind);
    void showExported(const QString &file, const Result<Done> &result);
    [[nodiscard]] QString scopeWords() const;
    [[nodiscard]] bool hasRows() const;

    AnalyticsBoard &m_board;
    FillsScope &m_scope;
    AnalyticsExport m_export;
    AnalyticsBar *m_bar;
    PeriodRow *m_ends; ///< Of a period of one's own.
    Notice *m_notice;
    Notice *m_outcome; ///< Of an export.
    StatePanel *m_state;
    StaleEdge *m_staleEdge;
    AnalyticsContent *m_content;
    QStackedLayout *m_stack;
    QTimer *m_tick;
    QTimer *m_readAgain;
    QTimer *m_quiet;
    QVector<Button *> m_exports;
    QVector<TimeRange> m_engaged;
    FillsQuery m_filter; ///< What was read, or is: to tell another scope from one that moved on with the clock.
    FillsPeriod m_period;
    bool m_begins = true; ///< The scope is another one than what was read last.
    bool m_readsLong = false;
    QDateTime m_shownReadAt; ///< Of what the content shows.
    QString m_shownAsset;
};

} // namespace hoox
