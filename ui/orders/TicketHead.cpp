#include "ui/orders/TicketHead.h"

#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"
#include "ui/shell/ProfileWords.h"

#include <QHBoxLayout>
#include <QPainter>

namespace hoox {

using namespace Qt::StringLiterals;

TicketHead::TicketHead(Appearance &appearance, const QString &title, ProfileKind kind, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_kind(kind),
      m_title(plainLabel(u"ticketTitle"_s, this)),
      m_money(plainLabel(u"ticketMoney"_s, this))
{
    m_title->setText(title);
    m_money->setText(ProfileWords::badge(kind));
    setAccessibleName(title);
    setAccessibleDescription(m_money->text());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_money);
    connect(&m_appearance, &Appearance::changed, this, &TicketHead::applyAppearance);
    applyAppearance();
}

void TicketHead::paintEvent(QPaintEvent *)
{
    const auto &theme = m_appearance.theme();
    QPainter painter(this);
    if (m_kind == ProfileKind::RealMoney) {
        painter.fillRect(rect(), theme.text);
        return;
    }
    painter.fillRect(rect(), m_kind == ProfileKind::Test ? theme.cautionGround : theme.head);
    QPen pen(m_kind == ProfileKind::Test ? theme.caution : theme.line2, m_kind == ProfileKind::Test ? 3 : 1);
    if (m_kind == ProfileKind::Test)
        pen.setDashPattern({3, 2});
    painter.setPen(pen);
    const auto y = height() - pen.widthF() / 2;
    painter.drawLine(QPointF(0, y), QPointF(width(), y));
}

void TicketHead::applyAppearance()
{
    const auto &theme = m_appearance.theme();
    const auto ink = m_kind == ProfileKind::RealMoney ? theme.onInk : theme.text;
    m_title->setFont(m_appearance.font(Appearance::FontRole::SheetTitle));
    m_money->setFont(m_appearance.font(Appearance::FontRole::SecondaryStrong));
    paintText(m_title, ink);
    paintText(m_money, ink);
    setFixedHeight(m_appearance.scaled(44));
    update();
}

} // namespace hoox
