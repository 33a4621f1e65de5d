#pragma once

#include "storage/domain/FillGroup.h"
#include "ui/common/Appearance.h"

#include <QWidget>

namespace hoox {

class FillGroupsModel;
class FillGroupsView;
class Notice;
class StatePanel;

/// Groups of fills in the place of the fills: the table, and what stands there when there is none. GUI thread.
class FillGroupsPane final : public QWidget
{
    Q_OBJECT

public:
    FillGroupsPane(FillGroupsModel &model, Appearance &appearance, QWidget *parent = nullptr);

    /// None: there are no groups to show, and what is being read is given up.
    void setGrouping(const std::optional<FillGrouping> &grouping);
    /// What is grouped; read at once where groups are shown.
    void setQuery(const FillsQuery &query);
    [[nodiscard]] bool isActive() const { return m_grouping.has_value(); }
    [[nodiscard]] const std::optional<FillGrouping> &grouping() const { return m_grouping; }
    [[nodiscard]] FillGroupsModel &model() const { return m_model; }
    [[nodiscard]] FillGroupsView &view() const { return *m_view; }
    void setStale(bool stale);
    void showState();

Q_SIGNALS:
    void opened(const hoox::FillGroup &group);
    void stateChanged();
    void filterCleared();

private:
    void showPanel();

    FillGroupsModel &m_model;
    Appearance &m_appearance;
    std::optional<FillGrouping> m_grouping;
    FillsQuery m_query; ///< Its order has no meaning.
    bool m_isAsked = false;
    Notice *m_notice;
    FillGroupsView *m_view;
    StatePanel *m_state;
};

} // namespace hoox
