#pragma once

#include "ui/fills/FillsView.h"

#include <QMenu>

#include <functional>

namespace hoox {

class Prompter;
class SavedViews;

/// The views of the page: chosen, saved, updated, renamed, deleted; and the columns and formats of the present one.
/// GUI thread.
class ViewsMenu final : public QMenu
{
    Q_OBJECT

public:
    /// `present`: the view as it stands on the page.
    ViewsMenu(SavedViews &views, Prompter &prompter, std::function<FillsView()> present, Appearance &appearance,
              QWidget *parent = nullptr);

    /// The columns that are offered are those of the table of groups. None: of the fills.
    void setGrouping(const std::optional<FillGrouping> &grouping) { m_grouping = grouping; }
    /// The name of the chosen view, as long as it is what the page shows; else empty.
    [[nodiscard]] const QString &chosen() const { return m_chosen; }

Q_SIGNALS:
    void viewChosen(const hoox::FillsView &view);
    void columnToggled(hoox::FillColumn column, bool shown);
    void groupColumnToggled(hoox::GroupColumn column, bool shown);
    void cellsChosen(const hoox::CellLook &cells);
    /// Its name is gone; `undo` brings it back, as long as the menu lives.
    void removed(const QString &name, const std::function<void()> &undo);
    /// What could not be done, and why.
    void failed(const QString &what, const QString &sentence);

private:
    void fillIn();
    void addViews();
    void addColumns();
    void addGroupColumns(const FillsView &present);
    void addFormats();
    void choose(const QString &name);
    void askToSave();
    void askToRename();
    void remove();
    void tellError();

    SavedViews &m_views;
    Prompter &m_prompter;
    const std::function<FillsView()> m_present;
    Appearance &m_appearance;
    QString m_chosen;
    std::optional<FillGrouping> m_grouping;
};

} // namespace hoox
