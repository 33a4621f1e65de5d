#include "ui/orders/CautionBox.h"

#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

CautionBox::CautionBox(Appearance &appearance, const QString &objectName, QWidget *parent)
    : QFrame(parent),
      m_appearance(appearance),
      m_icon(new QLabel(this)),
      m_what(plainLabel(objectName + u"What"_s, this, true)),
      m_sentence(plainLabel(objectName + u"Sentence"_s, this, true))
{
    setObjectName(objectName);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_what);
    words->addWidget(m_sentence);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 9, 12, 9);
    layout->setSpacing(10);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addLayout(words, 1);
    connect(&m_appearance, &Appearance::changed, this, &CautionBox::applyAppearance);
    applyAppearance();
    hide();
}

void CautionBox::say(const QString &what, const QString &sentence)
{
    m_what->setText(what);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(what);
    setAccessibleDescription(sentence);
    setVisible(!what.isEmpty());
}

void CautionBox::paintEvent(QPaintEvent *)
{
    const auto &theme = m_appearance.theme();
    const qreal edge = theme.isHighContrast() ? 2 : 1;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.isHighContrast() ? theme.text : theme.caution, edge));
    painter.setBrush(theme.cautionGround);
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), 4, 4);
}

void CautionBox::applyAppearance()
{
    const auto &theme = m_appearance.theme();
    m_icon->setPixmap(m_appearance.icon(u"warning"_s, m_appearance.scaled(16), theme.caution, devicePixelRatioF()));
    m_what->setFont(m_appearance.font(Appearance::FontRole::BodyStrong));
    m_sentence->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    paintText(m_what, theme.text);
    paintText(m_sentence, theme.text);
    update();
}

} // namespace hoox
