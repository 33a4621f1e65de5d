#include "ui/common/PromptPanel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace hoox {

PromptPanel::PromptPanel(Appearance &appearance, const QString &title, const QString &text, QWidget *parent)
    : QFrame(parent), m_appearance(appearance), m_layout(new QVBoxLayout(this)), m_buttons(new QHBoxLayout)
{
    auto *head = new QLabel(title, this);
    head->setFont(appearance.font(Appearance::FontRole::SheetTitle));
    auto *words = new QLabel(text, this);
    paintText(words, appearance.theme().muted);
    for (auto *label : {head, words}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_layout->setContentsMargins(20, 16, 20, 16);
    m_layout->setSpacing(8);
    m_layout->addWidget(head);
    m_layout->addWidget(words);
    m_layout->addSpacing(4);
    m_layout->addLayout(m_buttons);
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    setAccessibleName(title);
    setAccessibleDescription(text);
    setMinimumWidth(appearance.scaled(440));
    setMaximumWidth(appearance.scaled(520));
}

void PromptPanel::setEdge(ModalEdge edge)
{
    m_edge = edge;
    update();
}

void PromptPanel::addField(const QString &label, QWidget *field)
{
    auto *words = new QLabel(label, this);
    words->setTextFormat(Qt::PlainText);
    words->setFont(m_appearance.font(Appearance::FontRole::Caption));
    words->setBuddy(field);
    paintText(words, m_appearance.theme().muted);
    m_layout->insertWidget(m_layout->count() - 2, words);
    m_layout->insertWidget(m_layout->count() - 2, field);
}

void PromptPanel::addButton(QWidget *button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void PromptPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &theme = m_appearance.theme();
    painter.fillRect(rect(), theme.surface);
    drawModalEdge(painter, rect(), m_edge, theme);
}

} // namespace hoox
