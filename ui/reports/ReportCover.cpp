#include "ui/reports/ReportCover.h"

#include "ui/common/MissingText.h"
#include "ui/common/Theme.h"
#include "ui/reports/ReportChart.h"
#include "ui/reports/ReportDates.h"
#include "ui/reports/ReportTable.h"
#include "ui/reports/ReportText.h"

#include <cmath>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

using Align = ReportTable::Align;
constexpr double kCardHeight = 74;
constexpr int kCardColumns = 4;
constexpr qint64 kCoverDay = 86'400;

const Theme &paper()
{
    return Theme::of(Theme::Kind::Light);
}

QColor colourOf(double value)
{
    const auto cents = std::round(value * 100);
    return cents == 0 ? paper().text : cents > 0 ? paper().up : paper().down;
}

PdfMark markOf(double value)
{
    const auto cents = std::round(value * 100);
    return cents == 0 ? PdfMark::None : cents > 0 ? PdfMark::Up : PdfMark::Down;
}

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
        return tr("Weekly report, %1 to %2").arg(day(range.from), day(range.to - kCoverDay));
    case ReportTemplate::Monthly:
        return tr("Monthly report, %1").arg(dates.month(at(range.from).date()));
    case ReportTemplate::Custom:
        break;
    }
    if (range.from % kCoverDay == 0 && range.to % kCoverDay == 0)
        return tr("Report, %1 to %2").arg(day(range.from), day(range.to - 1));
    return tr("Report, %1 to %2 UTC").arg(dates.moment(at(range.from)), dates.moment(at(range.to)));
}

QString ReportCover::incidentTitle(const TimeRange &range, const QLocale &locale)
{
    const ReportDates dates(locale);
    const auto at = [](qint64 second) { return QDateTime::fromSecsSinceEpoch(second, Qt::UTC); };
    return tr("Incident, %1 to %2 UTC").arg(dates.moment(at(range.from)), dates.moment(at(range.to)));
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

void ReportCover::draw()
{
    m_sheet.newPage();
    drawTitle();
    drawCards();
    if (m_data.scope.parts.testFlag(ReportPart::Charts))
        drawCurves();
    drawAssets();
    drawGroups();
}

void ReportCover::drawCurves()
{
    const auto engaged = m_data.engaged.value_or(QVector<TimeRange>());
    for (const auto &sums : m_data.assets) {
        const auto curve = m_data.curveOf(sums.asset);
        // A line along zero would say that something was known to be nothing.
        if (!curve.steps.isEmpty())
            ReportChart(curve, m_data.range, engaged).draw(m_sheet);
    }
}

void ReportCover::drawTitle()
{
    auto &canvas = m_sheet.canvas();
    constexpr double kRoom = ReportSheet::kRight - ReportSheet::kLeft;
    m_sheet.advance(14);
    const auto large = m_sheet.pen(ReportSheet::Style::Title);
    canvas.text(large, ReportSheet::kLeft, m_sheet.y(),
                ReportText::fitted(large, title(m_data.scope, m_sheet.format().locale()), kRoom), kRoom);
    m_sheet.advance(22);
    auto pen = m_sheet.pen(ReportSheet::Style::Muted);
    pen.size = 12;
    for (const auto &line : ReportText::wrapped(pen, scopeText(), kRoom, 4)) {
        canvas.text(pen, ReportSheet::kLeft, m_sheet.y(), line);
        m_sheet.advance(18);
    }
}

ReportCover::Card ReportCover::drawdownCard(const ReportSums &sums) const
{
    const auto &format = m_sheet.format();
    const auto curve = m_data.curveOf(sums.asset);
    if (curve.steps.isEmpty())
        return {tr("largest drawdown"), Format::missing(), tr("no equity curve")};
    if (curve.leftOut > 0) // A step that is missing could be the fall.
        return {tr("largest drawdown"), Format::missing(), MissingText::shortProfits(curve.leftOut)};
    const auto fall = m_data.drawdownOf(sums.asset);
    if (!(fall.depth < 0))
        return {tr("largest drawdown"), format.money(0), tr("never below a peak"), PdfMark::None, {}};
    const bool oneDay = m_data.range.to - m_data.range.from <= kCoverDay;
    const auto moment = [oneDay](qint64 second) {
        return QDateTime::fromSecsSinceEpoch(second, Qt::UTC).toString(oneDay ? u"HH:mm"_s : u"MM-dd HH:mm"_s);
    };
    return {tr("largest drawdown"), format.signedMoney(fall.depth),
            tr("%1 to %2").arg(moment(fall.from), moment(fall.to)), PdfMark::Down, paper().down};
}

ReportCover::Card ReportCover::reconciliationCard() const
{
    if (!m_data.isReconciled)
        return {tr("reconciliation"), tr("not verified"), tr("newer fills follow this period"), PdfMark::None,
                paper().unknown};
    if (m_data.reconciliation.isEmpty())
        return {tr("reconciliation"), tr("no position"), tr("neither recorded nor in fills")};
    const auto differing = m_data.differences();
    if (differing == 0)
        return {tr("reconciliation"), tr("equal"), tr("fills and recorded positions")};
    return {tr("reconciliation"),
            differing == 1 ? tr("1 difference") : tr("%1 differences").arg(m_sheet.format().count(differing)),
            tr("fills and recorded positions"), PdfMark::Differs, paper().unknown};
}

QString ReportCover::realisedNote(const ReportSums &sums) const
{
    if (sums.realised.missing > 0)
        return MissingText::shortProfits(sums.realised.missing);
    return tr("gross %1").arg(m_sheet.format().signedMoney(sums.realised.known));
}

QString ReportCover::feesNote(const ReportSums &sums) const
{
    if (sums.fees.missing > 0)
        return MissingText::shortFees(sums.fees.missing);
    if (sums.volume.missing > 0 || sums.volume.known == 0)
        return Format::missing();
    return tr("%1 of volume").arg(m_sheet.format().percent(sums.fees.known, sums.volume.known));
}

QString ReportCover::volumeNote(const ReportSums &sums) const
{
    const auto fills = sums.fills == 1 ? tr("1 fill") : tr("%1 fills").arg(m_sheet.format().count(sums.fills));
    if (sums.volume.missing == 0)
        return fills;
    //: %1 is "12 fills", %2 how many of them have no price.
    return tr("%1, %2 without").arg(fills, m_sheet.format().count(sums.volume.missing));
}

QString ReportCover::exposureNote(const ReportSums &sums) const
{
    const auto positions = sums.positions == 1 ? tr("gross, 1 position")
                                               : tr("gross, %1 positions").arg(m_sheet.format().count(sums.positions));
    if (sums.exposure.missing == 0)
        return positions;
    //: %1 is "gross, 3 positions"; %2 positions are not in the sum.
    return tr("%1, %2 not known").arg(positions, m_sheet.format().count(sums.exposure.missing));
}

ReportCover::Card ReportCover::switchCard() const
{
    if (!m_data.engaged)
        return {tr("kill switch"), tr("not known"), tr("the audit log was not read"), PdfMark::None, paper().unknown};
    const auto &periods = *m_data.engaged;
    if (periods.isEmpty())
        return {tr("kill switch"), tr("not engaged"), tr("as recorded here")};
    qint64 seconds = 0;
    for (const auto &period : periods)
        seconds += period.to - period.from;
    const auto times =
        periods.size() == 1 ? tr("engaged once") : tr("engaged %1 times").arg(m_sheet.format().count(periods.size()));
    return {tr("kill switch"), times, tr("%1 in the period").arg(Format::age(std::chrono::seconds(seconds)))};
}

ReportCover::Card ReportCover::changesCard() const
{
    if (!m_data.configEvents)
        return {tr("config records"), tr("not known"), tr("the audit log was not read"), PdfMark::None,
                paper().unknown};
    const auto &events = *m_data.configEvents;
    const auto count = m_sheet.format().count(events.rows.size());
    return {tr("config records"), events.isCut ? tr("at least %1").arg(count) : count, tr("in the audit log")};
}

ReportCover::Card ReportCover::logsCard() const
{
    const auto label = tr("order logs");
    const auto state = m_data.verifiedLogs();
    switch (state) {
    case VerifiedLogs::NotKnown:
        return {label, tr("not verified"), tr("the last result was not read"), PdfMark::None, paper().unknown};
    case VerifiedLogs::Never:
        return {label, tr("not verified"), tr("blobs verify never ended"), PdfMark::None, paper().unknown};
    case VerifiedLogs::OtherPeriod:
        return {label, tr("not verified"), tr("the last run had other days"), PdfMark::None, paper().unknown};
    case VerifiedLogs::Early:
        return {label, tr("not verified"), tr("the last run began too early"), PdfMark::None, paper().unknown};
    case VerifiedLogs::Differs:
        return {label, tr("differ"), tr("see the proofs"), PdfMark::Differs, paper().unknown};
    case VerifiedLogs::Agrees:
        break;
    }
    const bool isDeep = m_data.verified->question.depth == BlobAuditQuestion::Depth::Deep;
    if (!isDeep)
        return {label, tr("all there"), tr("names only, not read")};
    return {label, tr("all there"),
            m_data.isWhollyCompared() ? tr("names and contents") : tr("names, contents in part")};
}

ReportCover::Card ReportCover::auditCard() const
{
    if (!m_data.auditVerdict)
        return {tr("audit log"), tr("not verified"), tr("it was not read"), PdfMark::None, paper().unknown};
    const auto &verdict = *m_data.auditVerdict;
    const auto records = tr("%1 records").arg(m_sheet.format().count(verdict.records));
    if (verdict.faultCount == 0)
        return {tr("audit log"), tr("unbroken"), records};
    const auto faults =
        verdict.faultCount == 1 ? tr("1 fault") : tr("%1 faults").arg(m_sheet.format().count(verdict.faultCount));
    return {tr("audit log"), faults, records, PdfMark::Differs, paper().unknown};
}

QVector<ReportCover::Card> ReportCover::cards() const
{
    const auto &format = m_sheet.format();
    const auto sums = m_data.assets.value(0);
    const auto net = sums.net();
    const auto fees = sums.fees.value();
    const auto paid = fees ? std::optional(-*fees) : std::nullopt;
    qint64 failed = 0, unfilled = 0;
    for (const auto &asset : m_data.assets) {
        failed += asset.failed;
        unfilled += asset.unfilled;
    }
    QStringList others{tr("%1 failed").arg(format.count(failed)), MissingText::unfilled(unfilled)};
    others.removeAll(QString());
    return {
        {tr("realised, fees in"), format.signedMoney(net), realisedNote(sums), markOf(net.value_or(0)),
         colourOf(net.value_or(0))},
        {tr("fees"), format.signedMoney(paid), feesNote(sums), markOf(paid.value_or(0)), colourOf(paid.value_or(0))},
        {tr("volume"), format.money(sums.volume.value()), volumeNote(sums), PdfMark::None, {}},
        {tr("win rate"),
         sums.closes == 0 || sums.realised.missing > 0
             ? Format::missing()
             : format.percent(static_cast<double>(sums.wins), static_cast<double>(sums.closes)),
         tr("%1 of %2 closes").arg(format.count(sums.wins), format.count(sums.closes)),
         PdfMark::None,
         {}},
        drawdownCard(sums),
        {tr("exposure at the end"), format.money(sums.exposure.value()), exposureNote(sums), PdfMark::None, {}},
        switchCard(),
        reconciliationCard(),
        {tr("rows in the period"), format.count(m_data.rows()), others.join(u", "_s)},
        changesCard(),
        logsCard(),
        auditCard()};
}

void ReportCover::drawCards()
{
    const auto all = cards();
    const auto top = m_sheet.y();
    constexpr double kWidth = (ReportSheet::kRight - ReportSheet::kLeft) / kCardColumns;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto row = i / kCardColumns;
        const auto column = i % kCardColumns;
        drawCard(all.at(i), ReportSheet::kLeft + static_cast<double>(column) * kWidth,
                 top + static_cast<double>(row) * kCardHeight);
    }
    const auto rows = static_cast<int>(all.size()) / kCardColumns;
    const auto bottom = top + rows * kCardHeight;
    for (int i = 0; i <= kCardColumns; ++i) {
        const auto x = ReportSheet::kLeft + i * kWidth;
        m_sheet.canvas().line({x, top}, {x, bottom}, 1, paper().line2);
    }
    for (int i = 0; i <= rows; ++i) {
        const auto y = top + i * kCardHeight;
        m_sheet.canvas().line({ReportSheet::kLeft, y}, {ReportSheet::kRight, y}, 1, paper().line2);
    }
    m_sheet.advance(rows * kCardHeight + 24);
}

void ReportCover::drawCard(const Card &card, double left, double top)
{
    auto &canvas = m_sheet.canvas();
    constexpr double kInset = 12;
    constexpr double kRoom = (ReportSheet::kRight - ReportSheet::kLeft) / kCardColumns - 2 * kInset;
    const auto colour = card.colour.isValid() ? card.colour : paper().text;
    canvas.text(m_sheet.pen(ReportSheet::Style::Muted), left + kInset, top + 22, card.label, kRoom);
    const double markWidth = card.mark == PdfMark::None ? 0 : 17;
    canvas.mark(card.mark, left + kInset, top + 44, 17, colour);
    canvas.text(m_sheet.pen(ReportSheet::Style::Figure, colour), left + kInset + markWidth, top + 44, card.figure,
                kRoom - markWidth);
    canvas.text(m_sheet.pen(ReportSheet::Style::Muted), left + kInset, top + 63, card.note, kRoom);
}

void ReportCover::drawAssets()
{
    if (m_data.assets.size() < 2)
        return;
    const auto &format = m_sheet.format();
    ReportTable table(tr("By quote asset"), {{tr("asset")},
                                             {tr("fills"), 160, Align::Right},
                                             {tr("failed"), 240, Align::Right},
                                             {tr("volume"), 360, Align::Decimal},
                                             {tr("fees"), 470, Align::Decimal},
                                             {tr("realised, fees in"), 680, Align::Decimal}});
    for (const auto &sums : m_data.assets)
        table.addRow({{ReportText::asset(sums.asset)},
                      {format.count(sums.fills)},
                      {format.count(sums.failed)},
                      {format.money(sums.volume.value())},
                      {format.money(sums.fees.value())},
                      ReportTable::signedCell(format, sums.net())});
    table.draw(m_sheet, ReportSheet::kLeft, ReportSheet::kRight);
}

void ReportCover::drawGroups()
{
    const auto &format = m_sheet.format();
    const bool oneAsset = m_data.assets.size() == 1;
    ReportTable symbols(tr("By symbol"), {{tr("symbol"), 0, Align::Left, 90},
                                          {tr("fills"), 137, Align::Right},
                                          {tr("volume"), 229, Align::Decimal},
                                          {tr("realised"), 328, Align::Decimal}});
    for (const auto &group : m_data.bySymbol)
        symbols.addRow({{group.name},
                        {format.count(group.sums.fills)},
                        {format.money(group.sums.volume.value())},
                        ReportTable::signedCell(format, group.sums.net())});
    ReportTable exchanges(tr("By exchange"), {{tr("exchange")},
                                              {tr("fills"), 145, Align::Right},
                                              {tr("fees"), 229, Align::Decimal},
                                              {tr("realised"), 328, Align::Decimal}});
    for (const auto &group : m_data.byExchange)
        exchanges.addRow({{oneAsset ? group.name : group.name + u' ' + ReportText::asset(group.sums.asset)},
                          {format.count(group.sums.fills)},
                          {format.money(group.sums.fees.value())},
                          ReportTable::signedCell(format, group.sums.net())});
    if (oneAsset) {
        const auto &all = m_data.assets.first();
        const auto net = ReportTable::signedCell(format, all.net());
        symbols.setTotal({{tr("all")}, {format.count(all.fills)}, {format.money(all.volume.value())}, net});
        exchanges.setTotal({{tr("all")}, {format.count(all.fills)}, {format.money(all.fees.value())}, net});
    }
    if (!symbols.isEmpty())
        ReportTable::drawPair(m_sheet, symbols, exchanges);
}

} // namespace hoox
