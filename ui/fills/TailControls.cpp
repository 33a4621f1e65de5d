#include "ui/fills/TailControls.h"

#include "models/fills/FillsModel.h"
#include "ui/common/Button.h"

#include <QHBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

TailControls::TailControls(FillsModel &model, Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_appearance(appearance),
      m_new(new Button(appearance, tr("%1 new", "rows").arg(0), u"chevron-up"_s, this)),
      m_follow(new Button(appearance, tr("Follow", "the newest rows"), {}, this, Button::Look::Quiet))
{
    m_new->setObjectName(u"newRows"_s);
    m_follow->setObjectName(u"followRows"_s);
    m_follow->setCheckable(true);
    m_follow->setAccessibleName(tr("Follow the newest rows"));
    m_follow->setToolTip(tr("Rows that come are brought into sight; works in the order by time"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4); // the room of the ring
    layout->setSpacing(8);
    layout->addWidget(m_new);
    layout->addWidget(m_follow);
    connect(m_new, &QPushButton::clicked, &m_model, &FillsModel::showNewest);
    connect(m_follow, &QPushButton::clicked, &m_model, &FillsModel::setFollowing);
    for (const auto signal : {&FillsModel::newRowsChanged, &FillsModel::followingChanged, &FillsModel::queryShown})
        connect(&m_model, signal, this, &TailControls::showState);
    connect(&m_appearance, &Appearance::changed, this, &TailControls::showState);
    showState();
}

void TailControls::showState()
{
    const auto rows = m_model.newRows();
    m_new->setVisible(rows > 0);
    m_new->setText(tr("%1 new", "rows").arg(m_appearance.format().count(rows)));
    m_new->setAccessibleName(tr("%1 new rows; go to them").arg(m_appearance.format().count(rows)));
    const auto oldestFirst = m_model.query().sortBy == FillColumn::Time && !m_model.query().descending;
    m_new->setIconName(oldestFirst ? u"chevron-down"_s : u"chevron-up"_s);
    m_follow->setChecked(m_model.isFollowing());
}

} // namespace hoox
