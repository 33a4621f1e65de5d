#include "ui/common/FormField.h"

#include "ui/common/Paint.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

FormField::FormField(Appearance &appearance, const QString &key, const QString &label, QWidget *control,
                     QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_control(control),
      m_label(new QLabel(label, this)),
      m_faultRow(new QWidget(this)),
      m_icon(new QLabel(m_faultRow)),
      m_fault(new QLabel(m_faultRow))
{
    control->setParent(this);
    control->setObjectName(u"field-"_s + key);
    control->setAccessibleName(label);
    m_fault->setObjectName(u"fault-"_s + key);
    m_label->setBuddy(control);
    for (auto *words : {m_label, m_fault}) {
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
    }
    auto *fault = new QHBoxLayout(m_faultRow);
    fault->setContentsMargins(0, 2, 0, 0);
    fault->setSpacing(6);
    fault->addWidget(m_icon, 0, Qt::AlignTop);
    fault->addWidget(m_fault, 1);
    auto *layout = new QVBoxLayout(this);
    // Room for the focus ring round the field.
    layout->setContentsMargins(4, 0, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(m_label);
    layout->addWidget(control);
    layout->addWidget(m_faultRow);
    m_faultRow->hide();
    connect(&m_appearance, &Appearance::changed, this, &FormField::applyAppearance);
    applyAppearance();
}

void FormField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_control->setAccessibleName(label);
}

void FormField::setFault(const QString &sentence)
{
    m_fault->setText(sentence);
    m_faultRow->setVisible(!sentence.isEmpty());
    m_control->setAccessibleDescription(sentence);
}

void FormField::applyAppearance()
{
    const auto &theme = m_appearance.theme();
    m_label->setFont(m_appearance.font(Appearance::FontRole::Caption));
    m_fault->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    paintText(m_label, theme.muted);
    paintText(m_fault, theme.caution);
    m_icon->setPixmap(m_appearance.icon(u"warning"_s, m_appearance.scaled(14), theme.caution, devicePixelRatioF()));
}

} // namespace hoox
