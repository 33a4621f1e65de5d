#include "ui/common/PageHead.h"

#include <QHBoxLayout>
#include <QLabel>

namespace hoox {

using namespace Qt::StringLiterals;

PageHead::PageHead(Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_layout(new QHBoxLayout(this)),
      m_title(new QLabel(this)),
      m_scope(new QLabel(this)),
      m_asOf(new QLabel(this))
{
    m_title->setObjectName(u"pageTitle"_s);
    m_scope->setObjectName(u"pageScope"_s);
    m_asOf->setObjectName(u"pageAsOf"_s);
    for (auto *label : {m_title, m_scope, m_asOf})
        label->setTextFormat(Qt::PlainText);
    m_layout->setContentsMargins(16, 0, 16, 0);
    m_layout->setSpacing(12);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_scope, 1);
    m_layout->addWidget(m_asOf);
    connect(&m_appearance, &Appearance::changed, this, &PageHead::applyAppearance);
    applyAppearance();
}

QString PageHead::title() const
{
    return m_title->text();
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHead::setScope(const QString &scope)
{
    m_scope->setText(scope);
}

void PageHead::setAsOf(const QDateTime &utc, std::chrono::milliseconds)
{
    m_asOf->setText(tr("as of %1 %2").arg(m_appearance.format().timeOfDay(utc), m_appearance.format().zoneName()));
}

void PageHead::addAction(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void PageHead::applyAppearance()
{
    setFixedHeight(m_appearance.scaled(48));
    m_title->setFont(m_appearance.font(Appearance::FontRole::PageTitle));
    m_scope->setFont(m_appearance.font(Appearance::FontRole::Body));
    m_asOf->setFont(m_appearance.font(Appearance::FontRole::Secondary));
}

} // namespace hoox
