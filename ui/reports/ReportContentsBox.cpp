#include "ui/reports/ReportContentsBox.h"

#include "ui/common/Paint.h"
#include "ui/common/PlainLabel.h"

#include <QBoxLayout>
#include <QCheckBox>

namespace hoox {

using namespace Qt::StringLiterals;

ReportContentsBox::ReportContentsBox(Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_title(plainLabel({}, this, true))
{
    m_title->setText(tr("Contents, after the summary"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3, 0, 3, 0); // the room of a focus ring
    layout->setSpacing(5);
    layout->addWidget(m_title);
    const auto add = [this, layout](const QString &word, const QString &name) {
        auto *box = new QCheckBox(word, this);
        box->setObjectName(name);
        box->setChecked(true);
        layout->addWidget(box, 0, Qt::AlignLeft);
        return box;
    };
    m_parts = {{ReportPart::Charts, add(tr("charts"), u"reportCharts"_s)},
               {ReportPart::Holdings, add(tr("positions and balances"), u"reportHoldings"_s)},
               {ReportPart::Fees, add(tr("fees by day"), u"reportFees"_s)},
               {ReportPart::Failures, add(tr("failed orders"), u"reportFailures"_s)},
               {ReportPart::Events, add(tr("switch and config events"), u"reportEvents"_s)},
               {ReportPart::Proofs, add(tr("reconciliation and proofs"), u"reportProofs"_s)}};
    m_fills = add(tr("every fill, by day"), u"reportFills"_s);
    connect(&m_appearance, &Appearance::changed, this, &ReportContentsBox::applyAppearance);
    applyAppearance();
}

ReportParts ReportContentsBox::parts() const
{
    ReportParts parts;
    for (const auto &[part, box] : m_parts)
        parts.setFlag(part, box->isChecked());
    return parts;
}

bool ReportContentsBox::everyFill() const
{
    return m_fills->isChecked();
}

void ReportContentsBox::applyAppearance()
{
    m_title->setFont(m_appearance.font(Appearance::FontRole::Caption));
    paintText(m_title, m_appearance.theme().muted);
}

} // namespace hoox
