#include "ui/overview/HandoverRow.h"

#include "ui/common/Button.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"

#include <QGridLayout>

namespace hoox {

using namespace Qt::StringLiterals;

HandoverRow::HandoverRow(Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_name(plainLabel({}, this, true)),
      m_standing(plainLabel(u"handoverStanding"_s, this, true)),
      m_open(new Button(appearance, tr("Hand over\u2026"), u"history"_s, this))
{
    m_open->setObjectName(u"handoverOpen"_s);
    m_name->setText(tr("Shift"));
    for (auto *label : {m_name, m_standing})
        label->setContentsMargins(0, 0, 8, 0);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setHorizontalSpacing(0);
    layout->setVerticalSpacing(2);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_name, 0, 0);
    layout->addWidget(m_standing, 1, 0);
    layout->addWidget(m_open, 0, 1, 2, 1);
    connect(m_open, &QPushButton::clicked, this, &HandoverRow::requested);
    connect(&m_appearance, &Appearance::changed, this, &HandoverRow::applyAppearance);
    applyAppearance();
}

void HandoverRow::setShift(const QString &name, const QDateTime &at)
{
    m_shiftName = name;
    m_at = at;
    applyAppearance();
}

void HandoverRow::applyAppearance()
{
    const auto &format = m_appearance.format();
    m_standing->setText(
        m_shiftName.isEmpty()
            ? tr("not handed over yet")
            : tr("%1 since %2 %3", "name, time, zone").arg(m_shiftName, format.time(m_at), format.zoneName()));
    m_standing->setAccessibleName(m_name->text() + u' ' + m_standing->text());
    m_name->setFont(m_appearance.font(Appearance::FontRole::Body));
    m_standing->setFont(m_appearance.font(Appearance::FontRole::Body));
    paintText(m_standing, m_appearance.theme().muted);
}

} // namespace hoox
