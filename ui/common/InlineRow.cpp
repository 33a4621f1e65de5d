#include "ui/common/InlineRow.h"

#include "ui/common/Button.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace hoox {

using namespace Qt::StringLiterals;

InlineRow::InlineRow(Appearance &appearance, const QString &name, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_fields(new QHBoxLayout),
      m_fault(plainLabel(name + u"Fault"_s, this, true))
{
    setObjectName(name);
    m_fields->setSpacing(8);
    auto *shut = new Button(appearance, {}, u"close"_s, this, Button::Look::Quiet);
    shut->setAccessibleName(tr("Close"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 16, 7);
    layout->setSpacing(12);
    layout->addLayout(m_fields);
    layout->addWidget(m_fault, 1);
    layout->addWidget(shut);
    connect(shut, &QPushButton::clicked, this, &InlineRow::close);
    connect(&m_appearance, &Appearance::changed, this, &InlineRow::applyAppearance);
    applyAppearance();
    hide();
}

void InlineRow::applyAppearance()
{
    m_fault->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    paintText(m_fault, m_appearance.theme().caution);
    for (auto *label : std::as_const(m_labels)) {
        label->setFont(m_appearance.font(Appearance::FontRole::Secondary));
        paintText(label, m_appearance.theme().text);
    }
    update();
}

void InlineRow::add(QWidget *widget)
{
    m_fields->addWidget(widget);
}

QLabel *InlineRow::addLabel(const QString &text)
{
    auto *label = plainLabel({}, this);
    label->setText(text);
    m_labels << label;
    add(label);
    applyAppearance();
    return label;
}

void InlineRow::openWith(QWidget *first)
{
    setFault({});
    show();
    first->setFocus(Qt::ShortcutFocusReason);
}

void InlineRow::close()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

void InlineRow::setFault(const QString &sentence)
{
    m_fault->setText(sentence);
}

void InlineRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void InlineRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.theme().surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_appearance.theme().line2);
}

} // namespace hoox
