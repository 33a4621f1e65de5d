#include "ui/orders/FactRows.h"

#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"

#include <QGridLayout>

namespace hoox {

FactRows::FactRows(Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    connect(&m_appearance, &Appearance::changed, this, &FactRows::applyAppearance);
}

QLabel *FactRows::add(const QString &name, const QString &objectName, Appearance::FontRole role)
{
    Row row{plainLabel({}, this), plainLabel(objectName, this, true), role};
    row.name->setText(name);
    row.value->setAccessibleName(name);
    row.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const auto at = static_cast<int>(m_rows.size());
    m_grid->addWidget(row.name, at, 0, Qt::AlignTop);
    m_grid->addWidget(row.value, at, 1);
    m_rows.append(row);
    applyAppearance();
    return row.value;
}

void FactRows::set(QLabel *value, const QString &text)
{
    value->setText(text);
    for (const auto &row : std::as_const(m_rows)) {
        if (row.value == value) {
            row.name->setVisible(!text.isEmpty());
            row.value->setVisible(!text.isEmpty());
        }
    }
}

void FactRows::applyAppearance()
{
    for (const auto &row : std::as_const(m_rows)) {
        row.name->setFont(m_appearance.font(Appearance::FontRole::Body));
        row.value->setFont(m_appearance.font(row.role));
        paintText(row.name, m_appearance.theme().muted);
        paintText(row.value, m_appearance.theme().text);
    }
}

} // namespace hoox
