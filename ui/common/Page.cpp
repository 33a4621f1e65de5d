#include "ui/common/Page.h"

#include "ui/common/PageHead.h"

#include <QVBoxLayout>

namespace hoox {

Page::Page(const QString &name, const QString &iconName, Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_iconName(iconName),
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
    layout->addLayout(m_body, 1);
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

void Page::setAsOf(const QDateTime &utc, std::chrono::milliseconds staleAfter)
{
    m_head->setAsOf(utc, staleAfter);
}

void Page::addHeadAction(QWidget *widget)
{
    m_head->addAction(widget);
}

} // namespace hoox
