#include "ui/fills/FillGroupsPane.h"

#include "models/fills/FillGroupsModel.h"
#include "ui/common/Notice.h"
#include "ui/common/StatePanel.h"
#include "ui/fills/FillGroupsView.h"

#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

FillGroupsPane::FillGroupsPane(FillGroupsModel &model, Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_appearance(appearance),
      m_notice(new Notice(appearance, this)),
      m_view(new FillGroupsView(model, appearance, this)),
      m_state(new StatePanel(appearance, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_view, 1);
    column->addWidget(m_state, 1);
    m_notice->hide();
    setFocusProxy(m_view);
    connect(m_view, &FillGroupsView::opened, this, &FillGroupsPane::opened);
    connect(m_notice, &Notice::actionTriggered, &m_model, &FillGroupsModel::refresh);
    connect(&m_model, &FillGroupsModel::stateChanged, this, [this] {
        showState();
        Q_EMIT stateChanged();
    });
    connect(m_state, &StatePanel::actionTriggered, this, [this] {
        if (m_model.error() || (!m_model.isBusy() && !m_model.hasGroups()))
            m_model.refresh();
        else if (m_model.isBusy())
            m_model.cancel();
        else
            Q_EMIT filterCleared();
    });
    hide();
}

void FillGroupsPane::setGrouping(const std::optional<FillGrouping> &grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    m_isAsked = false;
    setVisible(isActive());
    if (isActive())
        setQuery(m_query);
    else
        m_model.cancel();
}

void FillGroupsPane::setQuery(const FillsQuery &query)
{
    auto unordered = query;
    unordered.sortBy = FillColumn::Time;
    unordered.descending = true;
    const auto same = unordered == m_query && m_isAsked;
    m_query = unordered;
    if (!isActive() || same)
        return;
    m_isAsked = true;
    m_model.show(m_query, *m_grouping);
}

void FillGroupsPane::setStale(bool stale)
{
    m_view->setStale(stale || m_model.error().has_value());
}

void FillGroupsPane::showState()
{
    const auto rows = m_model.hasGroups() && m_model.facts().groups > 0;
    const auto cancelled = m_model.error() && m_model.error()->kind == Error::Kind::Cancelled;
    m_notice->setVisible(rows && m_model.error() && !cancelled);
    if (rows && m_model.error())
        m_notice->showError(tr("The fills could not be grouped."), *m_model.error());
    m_view->setVisible(rows);
    m_state->setVisible(!rows);
    if (!rows)
        showPanel();
}

void FillGroupsPane::showPanel()
{
    if (m_model.isBusy())
        m_state->showLoading(tr("Grouping fills"), m_model.thousandths() / 1000.0, true);
    else if (m_model.error())
        m_state->showError(*m_model.error(), tr("The fills could not be grouped."));
    else if (!m_model.hasGroups())
        m_state->showMessage(u"fills"_s, tr("Grouping was cancelled."), {}, tr("Group now"));
    else if (m_query.filters())
        m_state->showMessage(u"filter"_s, tr("No fill matches."), {}, tr("Clear filter"));
    else
        m_state->showMessage(u"fills"_s, tr("No fills yet."), tr("Import a ledger or connect a profile."));
}

} // namespace hoox
