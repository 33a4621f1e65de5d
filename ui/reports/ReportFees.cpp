#include "ui/reports/ReportFees.h"

#include "ui/reports/ReportDates.h"
#include "ui/reports/ReportTable.h"
#include "ui/reports/ReportText.h"

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

using Align = ReportTable::Align;
constexpr qint64 kFeesDay = 86'400;

/// None unless both are whole: the share of the others says nothing (LG-3).
QString shareText(const Format &format, const KnownSum &fees, const KnownSum &volume)
{
    if (fees.missing > 0 || volume.missing > 0 || volume.known == 0)
        return Format::missing();
    return format.percent(fees.known, volume.known);
}

/// None while a profit or a fee is missing (LG-3).
std::optional<double> netOf(const AnalyticsSums &sums)
{
    return sums.realised.missing + sums.fees.missing > 0 ? std::nullopt
                                                         : std::optional(sums.realised.known - sums.fees.known);
}

} // namespace

void ReportFees::draw()
{
    drawFees();
    drawDays();
}

void ReportFees::drawFees()
{
    const auto &format = m_sheet.format();
    ReportTable table(tr("Fees"), {{tr("exchange")},
                                   {tr("asset"), 90},
                                   {tr("fills"), 240, Align::Right},
                                   {tr("volume"), 370, Align::Decimal},
                                   {tr("fees"), 480, Align::Decimal},
                                   {tr("of volume"), 580, Align::Decimal},
                                   {tr("fills without a fee"), 680, Align::Right}});
    const auto row = [&format](const QString &name, const ReportSums &sums) {
        return ReportTable::Row{{name},
                                {ReportText::asset(sums.asset)},
                                {format.count(sums.fills)},
                                {format.money(sums.volume.value())},
                                {format.money(sums.fees.value())},
                                {shareText(format, sums.fees, sums.volume)},
                                {format.count(sums.fees.missing)}};
    };
    qint64 missing = 0;
    for (const auto &group : m_data.byExchange) {
        table.addRow(row(group.name, group.sums));
        missing += group.sums.fees.missing;
    }
    if (m_data.assets.size() == 1)
        table.setTotal(row(tr("all"), m_data.assets.first()));
    if (table.isEmpty())
        table.setNote(tr("Nothing was traded, so nothing was paid."));
    else if (missing > 0)
        table.setNote(tr("Fees are those that are known: %1 fills came without one.").arg(format.count(missing)));
    table.draw(m_sheet, ReportSheet::kLeft, ReportSheet::kRight);
}

void ReportFees::drawDays()
{
    if (!m_data.analytics || m_data.range.to - m_data.range.from <= kFeesDay)
        return;
    const auto &format = m_sheet.format();
    for (const auto &asset : m_data.analytics->assets) {
        ReportTable table(tr("By day, %1").arg(ReportText::asset(asset.asset)),
                          {{tr("day, UTC")},
                           {tr("fills"), 190, Align::Right},
                           {tr("failed"), 260, Align::Right},
                           {tr("volume"), 390, Align::Decimal},
                           {tr("fees"), 500, Align::Decimal},
                           {tr("realised, fees in"), 680, Align::Decimal}});
        const auto row = [&format](const QString &name, const AnalyticsSums &sums) {
            return ReportTable::Row{{name},
                                    {format.count(sums.fills)},
                                    {format.count(sums.failed)},
                                    {format.money(sums.volume.value())},
                                    {format.money(sums.fees.value())},
                                    ReportTable::signedCell(format, netOf(sums))};
        };
        const ReportDates dates(format.locale());
        for (const auto &day : asset.days) {
            const auto date = QDateTime::fromSecsSinceEpoch(day.second, Qt::UTC).date();
            table.addRow(row(dates.shortWeekday(date), day.sums));
        }
        table.setTotal(row(tr("all"), asset.sums));
        table.draw(m_sheet, ReportSheet::kLeft, ReportSheet::kRight);
    }
}

} // namespace hoox
