// The part of ReportCover for what the report is about, in words.
#include "ui/reports/ReportCover.h"

#include "ui/reports/ReportText.h"

#include <array>
#include <utility>

namespace hoox {

using namespace Qt::StringLiterals;

QStringList ReportCover::leftOut(ReportParts parts)
{
    const std::array<std::pair<ReportPart, QString>, 6> words{{{ReportPart::Charts, tr("charts")},
                                                               {ReportPart::Holdings, tr("positions and balances")},
                                                               {ReportPart::Fees, tr("fees by day")},
                                                               {ReportPart::Failures, tr("failed orders")},
                                                               {ReportPart::Events, tr("switch and config events")},
                                                               {ReportPart::Proofs, tr("proofs")}}};
    QStringList names;
    for (const auto &[part, name] : words) {
        if (!parts.testFlag(part))
            names.append(name);
    }
    return names;
}

QString ReportCover::scopeText() const
{
    const auto &scope = m_data.scope;
    const auto &profile = m_sheet.request().profileName;
    QStringList said;
    if (scope.isWholeBook())
        said.append(tr("The whole book of %1.").arg(profile));
    else if (scope.symbol.isEmpty())
        said.append(tr("Only %1, of %2.").arg(toText(*scope.exchange), profile));
    else if (!scope.exchange)
        said.append(tr("Only %1 on all exchanges, of %2.").arg(scope.symbol, profile));
    else
        said.append(tr("Only %1 on %2, of %3.").arg(scope.symbol, toText(*scope.exchange), profile));
    if (!scope.everyFill)
        said.append(tr("A summary: fills are not listed."));
    if (scope.parts != kEveryPart)
        said.append(tr("An extract: %1 left out.").arg(leftOut(scope.parts).join(u", "_s)));
    said.append(tr("Times are UTC."));
    if (!m_data.assets.isEmpty())
        said.append(tr("Amounts are %1 unless said otherwise.").arg(ReportText::asset(m_data.assets.first().asset)));
    return said.join(u' ');
}

} // namespace hoox
