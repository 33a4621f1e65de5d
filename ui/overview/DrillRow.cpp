#include "ui/overview/DrillRow.h"

#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Paint.h"

#include <QGridLayout>
#include <QLabel>

namespace hoox {

using namespace Qt::StringLiterals;

DrillRow::DrillRow(Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_name(new QLabel(tr("Kill-switch drill"), this)),
      m_mark(new QLabel(this)),
      m_standing(new QLabel(this)),
      m_run(new Button(appearance, tr("Run drill"), u"play"_s, this)),
      m_why(new QLabel(this))
{
    m_standing->setObjectName(u"drillStanding"_s);
    m_run->setObjectName(u"drillRun"_s);
    m_why->setObjectName(u"drillWhyNot"_s);
    m_why->setWordWrap(true);
    for (auto *label : {m_name, m_standing, m_why})
        label->setTextFormat(Qt::PlainText);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setHorizontalSpacing(0);
    layout->setVerticalSpacing(2);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_name, 0, 0, 1, 2);
    layout->addWidget(m_run, 0, 2, 2, 1);
    layout->addWidget(m_mark, 1, 0);
    layout->addWidget(m_standing, 1, 1);
    layout->addWidget(m_why, 2, 0, 1, 3);
    m_standing->setWordWrap(true);
    m_mark->setContentsMargins(0, 0, 4, 0);
    m_name->setWordWrap(true); // large text in a narrow card
    for (auto *label : {m_name, m_standing})
        label->setContentsMargins(0, 0, 8, 0);
    connect(&m_appearance, &Appearance::changed, this, &DrillRow::applyAppearance);
    hide();
}

void DrillRow::follow(KillDrill &drill)
{
    m_drill = &drill;
    connect(m_run, &QPushButton::clicked, &drill, &KillDrill::start);
    connect(&drill, &KillDrill::changed, this, &DrillRow::showAge);
    show();
    applyAppearance();
}

QString DrillRow::standing() const
{
    if (m_drill->error())
        return tr("not known");
    if (!m_drill->isKnown())
        return tr("reading the audit log…");
    const auto &last = m_drill->last();
    if (!last)
        return tr("never");
    const auto lapse = Format::lapse(last->toProof);
    const auto ago = Format::age(*m_drill->age());
    return last->atGateway ? tr("%1 ago, %2 to proof").arg(ago, lapse) : tr("%1 ago, %2 to settled").arg(ago, lapse);
}

QString DrillRow::whyNot() const
{
    if (m_drill->error())
        return ErrorText::sentence(*m_drill->error());
    switch (m_drill->obstacle()) {
    case KillDrill::Obstacle::RealProfile:
        return tr("Only where the keys stop nobody: open an embedded or local-edge profile.");
    case KillDrill::Obstacle::NotTrading:
        return tr("Begins from TRADING.");
    case KillDrill::Obstacle::Running:
        return tr("Under way: see the strip above.");
    case KillDrill::Obstacle::None:
        break;
    }
    return {};
}

void DrillRow::showAge()
{
    if (m_drill == nullptr)
        return;
    const auto &theme = m_appearance.theme();
    const bool isOverdue = m_drill->isOverdue();
    m_standing->setText(isOverdue ? tr("overdue: %1").arg(standing()) : standing());
    m_standing->setAccessibleName(m_name->text() + u' ' + m_standing->text());
    m_standing->setFont(m_appearance.font(isOverdue ? Appearance::FontRole::BodyStrong : Appearance::FontRole::Body));
    paintText(m_standing, isOverdue ? theme.caution : theme.muted);
    m_mark->setPixmap(m_appearance.icon(u"warning"_s, m_appearance.scaled(16), theme.caution, devicePixelRatioF()));
    m_mark->setVisible(isOverdue);
    m_run->setEnabled(m_drill->obstacle() == KillDrill::Obstacle::None);
    m_why->setText(whyNot());
    m_why->setVisible(!m_why->text().isEmpty());
}

void DrillRow::applyAppearance()
{
    m_name->setFont(m_appearance.font(Appearance::FontRole::Body));
    m_why->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    paintText(m_why, m_appearance.theme().muted);
    showAge();
}

} // namespace hoox
