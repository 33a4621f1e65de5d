#include "ui/positions/MarkSection.h"

#include "ui/common/Button.h"
#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <cmath>

namespace hoox {

using namespace Qt::StringLiterals;

MarkSection::MarkSection(GivenMarks &marks, Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_marks(marks),
      m_appearance(appearance),
      m_label(plainLabel(u"markLabel"_s, this)),
      m_price(new QLineEdit(this)),
      m_use(new Button(appearance, tr("Use"), {}, this)),
      m_clear(new Button(appearance, tr("Clear"), {}, this)),
      m_fault(plainLabel(u"markFault"_s, this, true))
{
    setObjectName(u"markSection"_s);
    m_price->setObjectName(u"markPrice"_s);
    m_price->setMaxLength(40);
    m_use->setObjectName(u"markUse"_s);
    m_clear->setObjectName(u"markClear"_s);
    m_label->setBuddy(m_price);
    m_fault->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_label);
    row->addWidget(m_price, 1);
    row->addWidget(m_use);
    row->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_fault);
    connect(m_use, &QPushButton::clicked, this, &MarkSection::give);
    connect(m_price, &QLineEdit::returnPressed, this, &MarkSection::give);
    connect(m_price, &QLineEdit::textEdited, this, [this] { setFault({}); });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_price->clear();
        setFault({});
        m_marks.clear(m_symbol);
    });
    connect(&m_appearance, &Appearance::changed, this, &MarkSection::applyAppearance);
    applyAppearance();
}

void MarkSection::showPosition(const PositionRow &row)
{
    // A past second is worth what it was worth then.
    setVisible(row.asOf == 0);
    if (m_symbol != row.reconciled.symbol) {
        m_symbol = row.reconciled.symbol;
        m_price->clear();
        setFault({});
    }
    m_price->setAccessibleName(tr("Mark of your own for %1").arg(m_symbol));
    m_clear->setVisible(row.markIsGiven);
}

std::optional<double> MarkSection::typed() const
{
    bool good = false;
    auto price = m_appearance.format().locale().toDouble(m_price->text().trimmed(), &good);
    if (!good)
        price = QLocale::c().toDouble(m_price->text().trimmed(), &good);
    return good && std::isfinite(price) && price > 0 ? std::optional(price) : std::nullopt;
}

void MarkSection::give()
{
    const auto price = typed();
    if (!price) {
        setFault(tr("A mark is a price above 0, like 64541.3."));
        return;
    }
    m_price->clear();
    setFault({});
    m_marks.give(m_symbol, *price);
}

void MarkSection::setFault(const QString &fault)
{
    m_fault->setText(fault.isEmpty() ? fault : u"! "_s + fault);
    m_fault->setVisible(!fault.isEmpty());
    m_price->setAccessibleDescription(fault);
}

void MarkSection::applyAppearance()
{
    m_label->setText(tr("Mark of your own"));
    m_label->setFont(m_appearance.font(Appearance::FontRole::Body));
    m_price->setFont(m_appearance.font(Appearance::FontRole::Body));
    m_fault->setFont(m_appearance.font(Appearance::FontRole::Secondary));
    paintText(m_label, m_appearance.theme().muted);
    paintText(m_fault, m_appearance.theme().caution);
}

} // namespace hoox
