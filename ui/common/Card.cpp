#include "ui/common/Card.h"

#include "ui/common/Button.h"
#include "ui/common/Paint.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

Card::Card(Appearance &appearance, QWidget *parent)
    : QFrame(parent),
      m_appearance(appearance),
      m_head(new QWidget(this)),
      m_headLayout(new QHBoxLayout(m_head)),
      m_title(new QLabel(m_head)),
      m_note(new QLabel(m_head)),
      m_link(new Button(appearance, QString(), u"chevron-right"_s, m_head, Button::Look::Quiet)),
      m_line(new Rule(appearance, Qt::Horizontal, this)),
      m_body(new QVBoxLayout)
{
    setProperty("card", true);
    m_title->setObjectName(u"cardTitle"_s);
    m_note->setObjectName(u"cardNote"_s);
    m_link->setObjectName(u"cardLink"_s);
    for (auto *label : {m_title, m_note})
        label->setTextFormat(Qt::PlainText);
    m_headLayout->setSpacing(8);
    m_headLayout->addWidget(m_title);
    m_headLayout->addWidget(m_note);
    m_headLayout->addStretch(1);
    m_headLayout->addWidget(m_link);
    m_link->hide();
    m_line->hide();
    m_head->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_line);
    layout->addLayout(m_body, 1);
    m_body->setSpacing(4);
    connect(m_link, &QPushButton::clicked, this, &Card::linkActivated);
    connect(&m_appearance, &Appearance::changed, this, &Card::applyAppearance);
    applyAppearance();
}

void Card::setTitle(const QString &title, const QString &note)
{
    m_title->setText(title);
    m_note->setText(note);
    m_head->setVisible(!title.isEmpty());
    setAccessibleName(title);
    applyAppearance();
}

void Card::setLink(const QString &name)
{
    m_link->setAccessibleName(name);
    m_link->setToolTip(name);
    m_link->show();
}

void Card::addHeadWidget(QWidget *widget)
{
    m_headLayout->insertWidget(m_headLayout->count() - 1, widget);
    m_head->show();
}

void Card::setHeadLine(bool line)
{
    m_line->setVisible(line);
}

void Card::setFlush(bool flush)
{
    m_flush = flush;
    applyAppearance();
}

void Card::applyAppearance()
{
    m_title->setFont(m_appearance.font(Appearance::FontRole::SecondaryStrong));
    m_note->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    paintText(m_title, m_appearance.theme().muted);
    paintText(m_note, m_appearance.theme().muted);
    m_head->setFixedHeight(m_appearance.scaled(36));
    m_headLayout->setContentsMargins(15, 0, m_link->isHidden() ? 15 : 7, 0);
    const auto side = m_flush ? 0 : 15;
    m_body->setContentsMargins(side, m_head->isHidden() ? side : 0, side, side);
}

Rule::Rule(Appearance &appearance, Qt::Orientation orientation, QWidget *parent)
    : QFrame(parent), m_appearance(appearance)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
    connect(&m_appearance, &Appearance::changed, this, [this] { update(); });
}

void Rule::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.theme().line);
}

} // namespace hoox
