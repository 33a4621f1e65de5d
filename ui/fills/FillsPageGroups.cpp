// Groups of fills on the Fills page, and the way into one and back. The page's own flow is in FillsPage.cpp.
#include "models/fills/FillGroupsModel.h"
#include "models/fills/FillsModel.h"
#include "models/fills/FillsScope.h"
#include "storage/base/Clock.h"
#include "ui/common/Button.h"
#include "ui/common/Command.h"
#include "ui/common/StatePanel.h"
#include "ui/fills/FillGroupColumns.h"
#include "ui/fills/FillGroupsPane.h"
#include "ui/fills/FillGroupsView.h"
#include "ui/fills/FillsFilterBar.h"
#include "ui/fills/FillsPage.h"
#include "ui/fills/LedgerTableView.h"
#include "ui/fills/ViewsMenu.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QJsonDocument>
#include <QMenu>

namespace hoox {

using namespace Qt::StringLiterals;

void FillsPage::followGroups(FillGroupsModel &groups)
{
    m_groups = new FillGroupsPane(groups, appearance(), m_pane);
    auto *column = qobject_cast<QBoxLayout *>(m_pane->layout());
    column->insertWidget(column->indexOf(m_view), m_groups, 1);
    auto *menu = new QMenu(m_groupButton);
    auto *choices = new QActionGroup(menu);
    const auto add = [&](const QString &word, const std::optional<FillGrouping> &grouping) {
        auto *action = menu->addAction(word);
        action->setCheckable(true);
        action->setChecked(!grouping);
        choices->addAction(action);
        connect(menu, &QMenu::aboutToShow, action,
                [this, action, grouping] { action->setChecked(m_groups->grouping() == grouping); });
        connect(action, &QAction::triggered, this, [this, grouping] { setGrouping(grouping); });
    };
    add(tr("Every fill"), std::nullopt);
    for (const auto grouping :
         {FillGrouping::Symbol, FillGrouping::Exchange, FillGrouping::Day, FillGrouping::Hour, FillGrouping::Order})
        add(FillGroupsView::groupingWord(grouping), grouping);
    m_groupButton->setMenu(menu);
    m_groupButton->show();
    m_groupBack = new Button(appearance(), {}, u"chevron-left"_s, m_bar, Button::Look::Quiet);
    m_groupBack->setObjectName(u"groupBack"_s);
    m_groupBack->setToolTip(tr("Alt+Left"));
    m_groupBack->hide();
    m_bar->addAtCount(m_groupBack);
    connect(m_groupBack, &QPushButton::clicked, this, &FillsPage::leaveGroup);
    connect(new Command(u"leaveGroup"_s, tr("Back to the groups"), {Qt::ALT | Qt::Key_Left}, this), &QAction::triggered,
            this, &FillsPage::leaveGroup);
    connect(m_groups, &FillGroupsPane::opened, this, &FillsPage::openGroup);
    connect(m_viewsMenu, &ViewsMenu::groupColumnToggled, &m_groups->view(), &FillGroupsView::setColumnShown);
    connect(m_groups, &FillGroupsPane::stateChanged, this, &FillsPage::showGroups);
    // Whenever the fills were looked at: they watch the file.
    connect(&m_model, &FillsModel::queryShown, this, [this] {
        if (m_groups->isActive())
            m_groups->model().follow();
    });
    connect(m_groups, &FillGroupsPane::filterCleared, this, [this] { setFilter({}); });
}

void FillsPage::setGrouping(const std::optional<FillGrouping> &grouping)
{
    if (m_groups == nullptr)
        return;
    m_openedGroup.reset();
    m_groupBack->hide();
    m_viewsMenu->setGrouping(grouping);
    m_groupButton->setText(grouping ? FillGroupsView::groupingWord(*grouping) : tr("Group"));
    m_groups->setQuery(m_scope.query());
    m_groups->setGrouping(grouping);
    if (!grouping)
        return showState();
    showGroups();
    m_groups->setFocus();
}

QByteArray FillsPage::groupColumnState() const
{
    const auto looks = m_groups != nullptr ? m_groups->view().columnLooks() : QVector<GroupColumnLook>();
    return QJsonDocument(FillsView::groupColumnsJson(looks)).toJson(QJsonDocument::Compact);
}

void FillsPage::restoreGroupColumns(const QByteArray &state)
{
    const auto looks = FillsView::groupColumnsOf(QJsonDocument::fromJson(state).array());
    if (m_groups != nullptr && looks)
        m_groups->view().setColumnLooks(*looks);
}

void FillsPage::showGroups()
{
    if (m_groups == nullptr || !m_groups->isActive())
        return;
    m_groups->setQuery(m_scope.query());
    m_groups->setStale(isStale());
    m_groups->showState();
    m_view->hide();
    m_state->hide();
    const auto &model = m_groups->model();
    const auto filter = m_filter.sentence(appearance().format());
    setScope((filter.isEmpty() ? tr("all fills") : filter) + u" \u00B7 "_s +
             FillGroupsView::groupingWord(*m_groups->grouping()));
    if (model.isBusy())
        m_bar->showProgress(tr("grouping"), model.thousandths());
    else
        m_bar->showCount(m_groups->view().countWords());
}

void FillsPage::openGroup(const FillGroup &group)
{
    const auto grouping = *m_groups->grouping();
    if (grouping == FillGrouping::Order && group.name.isEmpty())
        return m_bar->showCount(tr("These rows have no order id to open."));
    const OpenedGroup from{grouping, m_filter};
    auto filter = m_filter;
    switch (grouping) {
    case FillGrouping::Symbol:
        filter.setText(FillColumn::Symbol, u"= "_s + group.name);
        break;
    case FillGrouping::Exchange:
        if (group.exchange)
            filter.setText(FillColumn::Exchange, u"= "_s + toText(*group.exchange));
        break;
    case FillGrouping::Day:
    case FillGrouping::Hour:
        filter.period = {TimePreset::Custom, narrowed(m_scope.query(), grouping, group).time};
        break;
    case FillGrouping::Order:
        filter.setText(FillColumn::OrderId, u"= "_s + group.name);
        break;
    }
    setGrouping(std::nullopt);
    setFilter(filter);
    m_openedGroup = from;
    m_groupBack->setText(FillGroupsView::groupingWord(grouping));
    m_groupBack->setAccessibleName(tr("Back to the groups %1").arg(FillGroupsView::groupingWord(grouping)));
    m_groupBack->show();
    m_view->setFocus();
}

void FillsPage::leaveGroup()
{
    if (!m_openedGroup)
        return;
    const auto from = *m_openedGroup;
    setFilter(from.filter);
    setGrouping(from.grouping);
}

} // namespace hoox
