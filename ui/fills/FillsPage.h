#pragma once

#include "storage/domain/FillGroup.h"
#include "ui/common/Page.h"
#include "ui/fills/FillsView.h"

#include <functional>

namespace hoox {

class Button;
class Clock;
class EvidenceReader;
class ExportSheet;
class FillGroupsModel;
class FillGroupsPane;
class FillLogMarks;
class FillSearch;
class FillSheet;
class FillsExport;
class FillsFilterBar;
class FillsModel;
class FillsScope;
class FillsTotals;
class GoToRow;
class LedgerTableView;
class Notice;
class PeriodRow;
class Prompter;
class SavedViews;
class StatePanel;
class ViewsMenu;

/// The ledger's fills (ux 2): any number of rows, filter under the heads, order by a click. GUI thread.
class FillsPage final : public Page
{
    Q_OBJECT

public:
    /// While it is in sight the file is looked at every two seconds.
    static constexpr std::chrono::seconds kStaleAfter{60};

    /// What the page stands on; outlives it.
    struct Context
    {
        FillsModel &model;
        FillsScope &scope;
        FillsExport &exports;
        SavedViews &views;
        const Clock &clock;
        Prompter &prompter;
    };

    FillsPage(const Context &context, Appearance &appearance, QWidget *parent = nullptr);
    ~FillsPage() override;

    void activate() override;
    void refresh() override;
    [[nodiscard]] QString selectionSummary() const override;
    /// A line of totals at the table's foot, and realised profit of the selection. `totals` outlives the page.
    void followTotals(FillsTotals &totals);
    /// A button that groups what the filter lets through, and a group that opens as its fills. `groups` outlives the
    /// page.
    void followGroups(FillGroupsModel &groups);
    /// The evidence of the fill that the sheet shows. Both outlive the page.
    void followEvidence(EvidenceReader &evidence, Prompter &prompter);
    /// Marks of logs beside the fills; they outlive the page.
    void followLogs(FillLogMarks &logs);
    /// None: the fills themselves.
    void setGrouping(const std::optional<FillGrouping> &grouping);
    void setFilter(const FillsFilter &filter);
    [[nodiscard]] const FillsFilter &filter() const { return m_filter; }
    void setView(const FillsView &view);
    /// As it stands now.
    [[nodiscard]] FillsView presentView() const;
    /// Column order, widths and what is hidden: for the settings.
    [[nodiscard]] QByteArray columnState() const;
    void restoreColumns(const QByteArray &state);
    /// The same of the table of groups.
    [[nodiscard]] QByteArray groupColumnState() const;
    void restoreGroupColumns(const QByteArray &state);
    [[nodiscard]] LedgerTableView &view() const { return *m_view; }

Q_SIGNALS:
    /// Ctrl+B and the sheet's button.
    void openBlobRequested(const hoox::Fill &fill);
    void openPositionRequested(const hoox::Fill &fill); ///< Ctrl+P.
    void openOrderRequested(const hoox::Fill &fill);    ///< Ctrl+O.

protected:
    void aged() override { showState(); }
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // FillsPageParts.cpp
    void build();
    void addHeadButtons();
    void connectParts();
    void connectModel();
    void connectFilter();
    void connectRows();
    void connectViews();
    void addShortcuts();
    // FillsPageKeys.cpp
    void filterByCell(bool excludes);
    void setFreeText(const QString &text);
    void include(const FillExclusion &exclusion);
    void choosePeriod(TimePreset preset);
    void openExport();
    void openGoTo();
    void goToRow(qint64 row);
    void goToTime(qint64 second);
    void searchTime();
    void goToOrder(const QString &orderId);
    /// Says so of a fill that names no order, and stays here.
    void askForBlob(const Fill &fill);
    /// A word that stays until it is taken away by its action.
    void tell(const QString &what, const QString &sentence, const QString &action, std::function<void()> follow);
    // FillsPageGroups.cpp
    void showGroups();
    void openGroup(const FillGroup &group);
    void leaveGroup();
    // FillsPage.cpp
    void sortBy(int logical);
    void setColumnFilter(int logical, const QString &text);
    void applyFilter();
    void takeScope();
    void adoptScope();
    void showFilter();
    void cancel();
    void showState();
    void showProgress();
    void showPanel(bool noneMatch);
    void showScope();
    void openRow(qint64 row);
    [[nodiscard]] bool showsAnotherFilter() const;
    [[nodiscard]] QString countWords() const;
    [[nodiscard]] static QString orderWords(const FillsQuery &query, const Format &format);

    FillsModel &m_model;
    FillsScope &m_scope;
    FillsExport &m_exports;
    FillsTotals *m_totals = nullptr; ///< None until they are followed.
    FillLogMarks *m_logs = nullptr;  ///< The same.
    const Clock &m_clock;
    FillsFilter m_filter;
    QString m_shownFilter;                  ///< Of the rows that are shown, in words.
    FillColumn m_sortBy = FillColumn::Time; ///< Of the rows that are wanted.
    bool m_descending = true;               ///< The same.
    std::optional<qint64> m_wantedSecond;   ///< To go to, once the order by time is there.
    std::function<void()> m_follow;         ///< The action of what was told last.
    /// Where an opened group came from.
    struct OpenedGroup
    {
        FillGrouping grouping;
        FillsFilter filter;
    };
    std::optional<OpenedGroup> m_openedGroup;
    FillGroupsPane *m_groups = nullptr; ///< None until groups are followed.
    Button *m_groupButton = nullptr;    ///< Hidden until then.
    Button *m_groupBack = nullptr;      ///< None until then.
    FillSearch *m_search;
    FillsFilterBar *m_bar;
    PeriodRow *m_period;
    GoToRow *m_goTo;
    Notice *m_notice;
    Notice *m_told;
    LedgerTableView *m_view;
    StatePanel *m_state;
    QWidget *m_pane;
    FillSheet *m_sheet;
    ExportSheet *m_exportSheet;
    ViewsMenu *m_viewsMenu;
};

} // namespace hoox
