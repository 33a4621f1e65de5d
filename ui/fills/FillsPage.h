#pragma once

#include "storage/domain/FillRows.h"
#include "ui/common/Page.h"
#include "ui/fills/FillsFilter.h"

class QMenu;
class QStackedLayout;

namespace hoox {

class Button;
class Clock;
class FillSheet;
class FillsFilterBar;
class FillsModel;
class FillsScope;
class LedgerTableView;
class Notice;
class StatePanel;

/// The ledger's fills (ux 2): any number of rows, filter under the heads, order by a click. GUI thread.
class FillsPage final : public Page
{
    Q_OBJECT

public:
    FillsPage(FillsModel &model, FillsScope &scope, const Clock &clock, Appearance &appearance,
              QWidget *parent = nullptr);
    ~FillsPage() override;

    void activate() override;
    void refresh() override;
    [[nodiscard]] QString selectionSummary() const override;
    void setFilter(const FillsFilter &filter);
    [[nodiscard]] const FillsFilter &filter() const { return m_filter; }
    /// Column order, widths and what is hidden: for the settings.
    [[nodiscard]] QByteArray columnState() const;
    void restoreColumns(const QByteArray &state);
    [[nodiscard]] LedgerTableView &view() const { return *m_view; }

Q_SIGNALS:
    /// Ctrl+B and the sheet's button.
    void openBlobRequested(const hoox::Fill &fill);

protected:
    void sourceAged() override { showState(); }

private:
    void build();
    void connectParts();
    void addShortcuts();
    void sortBy(int logical);
    void setColumnFilter(int logical, const QString &text);
    void applyFilter();
    void takeScope();
    void adoptScope();
    void showFilter();
    void showState();
    void showScope();
    void openRow(qint64 row);
    [[nodiscard]] QString countWords() const;
    [[nodiscard]] static QString orderWords(const FillsQuery &query, const Format &format);
    [[nodiscard]] QMenu *columnMenu();

    FillsModel &m_model;
    FillsScope &m_scope;
    const Clock &m_clock;
    FillsFilter m_filter;
    FillsFilterBar *m_bar;
    Notice *m_notice;
    LedgerTableView *m_view;
    StatePanel *m_state;
    QWidget *m_pane;
    FillSheet *m_sheet;
};

} // namespace hoox
