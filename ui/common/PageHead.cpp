#include "ui/common/PageHead.h"

#include "ui/common/BreakingRow.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/FreshnessStamp.h"
#include "ui/common/Paint.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace hoox {

using namespace Qt::StringLiterals;

PageHead::PageHead(Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_row(new BreakingRow(this)),
      m_title(new QLabel(this)),
      m_scope(new ElidedLabel(Qt::ElideRight, this)),
      m_asOf(new FreshnessStamp(appearance, this))
{
    m_title->setObjectName(u"pageTitle"_s);
    m_scope->setObjectName(u"pageScope"_s);
    m_asOf->setObjectName(u"pageAsOf"_s);
    m_title->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_row);
    m_row->setMargins({16, 0, 16, 0}, 12);
    m_row->add(m_title);
    m_row->add(m_scope, 1);
    m_row->add(m_asOf);
    connect(m_row, &BreakingRow::brokenChanged, this, &PageHead::applyAppearance);
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

void PageHead::setAsOf(const QDateTime &utc, std::chrono::milliseconds staleAfter, std::chrono::milliseconds age)
{
    m_asOf->setAsOf(utc, staleAfter, age);
}

void PageHead::runOn(const Clock &clock)
{
    m_asOf->runOn(clock);
}

void PageHead::addBesideStamp(QWidget *widget)
{
    m_row->addAfter(m_asOf, widget);
}

void PageHead::addAction(QWidget *widget)
{
    m_row->addBreakable(widget);
}

void PageHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, m_appearance.theme().line);
}

void PageHead::applyAppearance()
{
    setFixedHeight(m_appearance.scaled(m_row->isBroken() ? 88 : 48));
    m_title->setFont(m_appearance.font(Appearance::FontRole::PageTitle));
    m_scope->setFont(m_appearance.font(Appearance::FontRole::Body));
    paintText(m_title, m_appearance.theme().text);
    paintText(m_scope, m_appearance.theme().muted);
    update();
}

} // namespace hoox
