#include "ui/common/Chip.h"

#include "ui/common/Button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace hoox {

using namespace Qt::StringLiterals;

Chip::Chip(Appearance &appearance, const QString &label, const QString &value, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_label(new QLabel(label, this)),
      m_value(new QLabel(value, this)),
      m_remove(new Button(appearance, QString(), u"close"_s, this, Button::Look::Quiet))
{
    m_remove->setObjectName(u"chipRemove"_s);
    m_remove->setAccessibleName(tr("Remove the filter %1 %2").arg(label, value));
    m_remove->setStyleSheet(u"QPushButton{min-height:0;padding:0;border:0}"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 4, 0);
    layout->setSpacing(4);
    for (auto *word : {m_label, m_value}) {
        word->setTextFormat(Qt::PlainText);
        word->setVisible(!word->text().isEmpty());
        layout->addWidget(word);
    }
    layout->addWidget(m_remove);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(label + u' ' + value);
    connect(m_remove, &QPushButton::clicked, this, &Chip::removed);
    connect(&m_appearance, &Appearance::changed, this, &Chip::applyAppearance);
    applyAppearance();
}

void Chip::setRemovable(bool removable)
{
    m_remove->setVisible(removable);
    layout()->setContentsMargins(8, 0, removable ? 4 : 8, 0);
}

void Chip::applyAppearance()
{
    m_label->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    m_value->setFont(m_appearance.font(Appearance::FontRole::SecondaryStrong));
    m_remove->setIconSize({m_appearance.scaled(12), m_appearance.scaled(12)});
    m_remove->setFixedSize(m_appearance.scaled(18), m_appearance.scaled(20));
    setFixedHeight(m_appearance.scaled(24));
    update();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &theme = m_appearance.theme();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.line2, 1));
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace hoox
