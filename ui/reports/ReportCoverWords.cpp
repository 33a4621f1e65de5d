// The part of ReportCover for what the report is about, in words: its title, and what it holds.
#include "ui/reports/ReportCover.h"

#include "ui/reports/ReportDates.h"
#include "ui/reports/ReportText.h"

#include <array>
#include <utility>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kTitleDay = 86'400;

} // namespace

QString ReportCover::title(const TimeRange &range, const QLocale &locale)
{
    const ReportDates dates(locale);
    const auto at = [](qint64 second) { return QDateTime::fromSecsSinceEpoch(second, Qt::UTC); };
    const auto day = [&](qint64 second) { return dates.day(at(second).date()); };
    switch (templateOf(range)) {
    case ReportTemplate::Daily:
        return tr("Daily report, %1").arg(day(range.from));
    case ReportTemplate::Weekly:
        return tr("Weekly report, %1 to %2").arg(day(range.from), day(range.to - kTitleDay));
    case ReportTemplate::Monthly:
        return tr("Monthly report, %1").arg(dates.month(at(range.from).date()));
    case ReportTemplate::Custom:
        break;
    }
    if (range.from % kTitleDay == 0 && range.to % kTitleDay == 0)
        return tr("Report, %1 to %2").arg(day(range.from), day(range.to - 1));
    return tr("Report, %1").arg(momentsText(range, dates));
}

QString ReportCover::incidentTitle(const TimeRange &range, const QLocale &locale)
{
    return tr("Incident, %1").arg(momentsText(range, ReportDates(locale)));
}

/// The day of a few hours stands there once.
QString ReportCover::momentsText(const TimeRange &range, const ReportDates &dates)
{
    const auto from = QDateTime::fromSecsSinceEpoch(range.from, Qt::UTC);
    const auto to = QDateTime::fromSecsSinceEpoch(range.to, Qt::UTC);
    const bool isOfOneDay = range.to > range.from && range.from / kTitleDay == (range.to - 1) / kTitleDay;
    if (!isOfOneDay)
        return tr("%1 to %2 UTC").arg(dates.moment(from), dates.moment(to));
    const auto end = range.to % kTitleDay == 0 ? u"24:00"_s : to.toString(u"HH:mm"_s);
    //: A day, and two times of it.
    return tr("%1, %2 to %3 UTC").arg(dates.day(from.date()), from.toString(u"HH:mm"_s), end);
}

QString ReportCover::title(const ReportScope &scope, const QLocale &locale)
{
    QStringList parts;
    if (!scope.symbol.isEmpty())
        parts.append(scope.symbol);
    if (scope.exchange)
        parts.append(toText(*scope.exchange));
    const auto period = scope.everyAction ? incidentTitle(scope.range, locale) : title(scope.range, locale);
    return parts.isEmpty() ? period : period + u" \u00b7 "_s + parts.join(u' ');
}

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
    if (m_sheet.madeAt() < scope.range.to)
        said.append(tr("Made before the period was over."));
    said.append(tr("Times are UTC."));
    if (!m_data.assets.isEmpty())
        said.append(tr("Amounts are %1 unless said otherwise.").arg(ReportText::asset(m_data.assets.first().asset)));
    return said.join(u' ');
}

} // namespace hoox
