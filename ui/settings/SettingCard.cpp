#include "ui/settings/SettingCard.h"

#include "ui/common/Paint.h"

#include <QHBoxLayout>
#include <QLabel>

namespace hoox {

SettingCard::SettingCard(Appearance &appearance, QWidget *parent) : Card(appearance, parent), m_look(appearance)
{
    setHeadLine(true);
    setFlush(true);
    connect(&m_look, &Appearance::changed, this, &SettingCard::dressRows);
}

QLabel *SettingCard::plainLabel(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    m_notes += label;
    return label;
}

void SettingCard::addRow(const QString &label, QWidget *control, QWidget *note)
{
    if (!body()->isEmpty())
        body()->addWidget(new Rule(m_look, Qt::Horizontal, this));
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(12);
    auto *head = new QLabel(label, row);
    head->setTextFormat(Qt::PlainText);
    head->setWordWrap(true);
    layout->addWidget(head);
    layout->addWidget(control);
    layout->addWidget(note);
    layout->addStretch(1);
    m_heads += head;
    body()->addWidget(row);
    dressRows();
}

void SettingCard::dressRows()
{
    for (auto *label : std::as_const(m_heads)) {
        label->setFont(m_look.font(Appearance::FontRole::Body));
        paintText(label, m_look.theme().muted);
        label->setFixedWidth(m_look.scaled(116));
        label->parentWidget()->setFixedHeight(m_look.scaled(40));
    }
    for (auto *label : std::as_const(m_notes)) {
        label->setFont(m_look.font(Appearance::FontRole::Secondary));
        paintText(label, m_look.theme().muted);
    }
}

} // namespace hoox
