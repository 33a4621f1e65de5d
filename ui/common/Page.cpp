#include "ui/common/Page.h"

#include "models/sync/ReplicaState.h"
#include "storage/base/Clock.h"
#include "ui/common/Button.h"
#include "ui/common/PageHead.h"
#include "ui/common/ReplicaBand.h"
#include "ui/common/StaleEdge.h"
#include "ui/common/StatePanel.h"

#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

Page::Page(const QString &name, const QString &iconName, Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_iconName(iconName),
      m_across(new QHBoxLayout),
      m_head(new PageHead(appearance, this)),
      m_body(new QVBoxLayout)
{
    setObjectName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    m_across->setSpacing(0);
    m_across->addLayout(m_body, 1);
    layout->addLayout(m_across, 1);
}

QString Page::title() const
{
    return m_head->title();
}

void Page::setTitle(const QString &title)
{
    m_head->setTitle(title);
    setAccessibleName(title);
}

void Page::setScope(const QString &scope)
{
    m_head->setScope(scope);
}

void Page::setAsOf(const QDateTime &utc, std::chrono::milliseconds staleAfter, std::chrono::milliseconds age)
{
    if (m_replica == nullptr)
        m_head->setAsOf(utc, staleAfter, age);
    if (m_clock == nullptr)
        return;
    m_isRead = utc.isValid();
    m_readAt = m_clock->monotonic() - age;
    m_staleAfter = staleAfter;
    judgeAge();
}

void Page::watchAge(const Clock &clock)
{
    m_clock = &clock;
    m_head->runOn(clock);
    m_staleEdge = new StaleEdge(m_appearance, this);
    m_across->insertWidget(0, m_staleEdge);
    connect(&m_appearance, &Appearance::secondPassed, this, &Page::judgeAge);
}

void Page::judgeAge()
{
    const bool isOld = m_isRead && m_clock->monotonic() - m_readAt >= m_staleAfter;
    if ((isOld || m_sourceStale) == m_isStale)
        return;
    m_isStale = !m_isStale;
    m_staleEdge->setVisible(m_isStale);
    aged();
}

void Page::followReplica(ReplicaState &replica)
{
    m_replica = &replica;
    auto *band = new ReplicaBand(replica, m_appearance, this);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, band);
    connect(band, &ReplicaBand::settingsRequested, this, &Page::settingsRequested);
    auto *pull = new Button(m_appearance, {}, u"refresh"_s, this, Button::Look::Quiet);
    pull->setObjectName(u"pullNow"_s);
    pull->setAccessibleName(tr("Pull the ledger now"));
    pull->setToolTip(tr("Pull the ledger now (F5)"));
    connect(pull, &QPushButton::clicked, &replica, [&replica] { replica.pullNow(); });
    m_head->addBesideStamp(pull);
    connect(&replica, &ReplicaState::changed, this, &Page::showReplica);
    showReplica();
}

void Page::readAgain()
{
    if (m_replica != nullptr)
        m_replica->pullNow();
    refresh();
}

bool Page::awaitsFirstCopy(const std::optional<Error> &error) const
{
    return m_replica != nullptr && error && error->cause == Error::Cause::FileMissing;
}

void Page::showAwaiting(StatePanel &panel) const
{
    panel.showMessage(u"database"_s, tr("There is no copy of this ledger yet."),
                      tr("It is pulled from the profile's database; how that goes stands above."));
}

void Page::showReplica()
{
    m_head->setAsOf(m_replica->lastGoodAt(), m_replica->staleAfter(),
                    m_replica->age().value_or(std::chrono::milliseconds(0)));
    if (m_sourceStale == m_replica->isStale())
        return;
    m_sourceStale = m_replica->isStale();
    if (m_clock != nullptr)
        judgeAge();
    sourceAged();
}

void Page::addHeadAction(QWidget *widget)
{
    m_head->addAction(widget);
}

} // namespace hoox
