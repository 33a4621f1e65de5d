#include "ui/reports/ReportCover.h"

#include "ui/common/MissingText.h"
#include "ui/common/Theme.h"
#include "ui/reports/ReportChart.h"
#include "ui/reports/ReportTable.h"

#include <QLocale>

#include <cmath>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

using Align = ReportTable::Align;
constexpr double kCardHeight = 78;
constexpr int kCardColumns = 4;
constexpr qint64 kCoverDay = 86'400;

const Theme &paper()
{
    return Theme::of(Theme::Kind::Light);
}

/// Averages and sums carry dust behind the eighth decimal that no exchange knows.
double withoutDust(double value)
{
    return std::round(value * 1e8) / 1e8;
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

QString ReportCover::title(const TimeRange &range)
{
    const auto day = [](qint64 second) {
        return QLocale::c().toString(QDateTime::fromSecsSinceEpoch(second, Qt::UTC).date(), u"d MMMM yyyy"_s);
    };
    const bool wholeDays = range.from % kCoverDay == 0 && range.to % kCoverDay == 0;
    if (wholeDays && range.to - range.from == kCoverDay)
        return tr("Daily report, %1").arg(day(range.from));
    if (wholeDays && range.to - range.from == 7 * kCoverDay)
        return tr("Weekly report, %1 to %2").arg(day(range.from), day(range.to - kCoverDay));
    return tr("Report, %1 to %2").arg(day(range.from), day(range.to - 1));
}

void ReportCover::draw()
{
    m_sheet.newPage();
    drawTitle();
    drawCards();
    for (const auto &sums : m_data.assets)
        ReportChart(m_data.curveOf(sums.asset), m_data.range).draw(m_sheet);
    drawAssets();
    drawGroups();
    drawPositions();
    drawBalances();
}

void ReportCover::drawTitle()
{
    auto &canvas = m_sheet.canvas();
    m_sheet.advance(14);
    canvas.text(m_sheet.pen(ReportSheet::Style::Title), ReportSheet::kLeft, m_sheet.y(), title(m_data.range));
    m_sheet.advance(22);
    const auto scope = m_data.assets.isEmpty()
                           ? tr("All exchanges of %1. Times are UTC.").arg(m_sheet.request().profileName)
                           : tr("All exchanges of %1. Times are UTC. Amounts are %2 unless said otherwise.")
                                 .arg(m_sheet.request().profileName, m_data.assets.first().asset);
    auto pen = m_sheet.pen(ReportSheet::Style::Muted);
    pen.size = 12;
    canvas.text(pen, ReportSheet::kLeft, m_sheet.y(), scope);
    m_sheet.advance(18);
}

ReportCover::Card ReportCover::drawdownCard(const ReportSums &sums) const
{
    const auto &format = m_sheet.format();
    const auto curve = m_data.curveOf(sums.asset);
    if (curve.leftOut > 0) // A step that is missing could be the fall.
        return {tr("largest drawdown"), Format::missing(), MissingText::shortProfits(curve.leftOut)};
    const auto fall = largestDrawdown(curve);
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
        return {tr("reconciliation"), Format::missing(), tr("newer fills follow this period")};
    const auto differing = m_data.differences();
    if (differing == 0)
        return {tr("reconciliation"), tr("equal"), tr("fills and recorded positions")};
    return {tr("reconciliation"),
            differing == 1 ? tr("1 difference") : tr("%1 differences").arg(m_sheet.format().count(differing)),
            tr("fills and recorded positions"), PdfMark::Differs, paper().unknown};
}

QString ReportCover::recordedText(const SymbolFigures &part) const
{
    if (!m_data.isReconciled)
        return Format::missing();
    for (const auto &line : m_data.reconciliation) {
        if (line.exchange != part.exchange || line.symbol != part.symbol)
            continue;
        switch (line.verdict) {
        case Verdict::Agrees:
            return tr("equal");
        case Verdict::Differs:
            return tr("differs");
        case Verdict::NotRecorded:
            return tr("not recorded");
        case Verdict::Hidden:
            return tr("hidden");
        case Verdict::NotInFills:
            return tr("not in fills");
        case Verdict::Unknown:
            return tr("not known");
        }
    }
    return Format::missing();
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
        {tr("rows in the period"), format.count(m_data.rows()), others.join(u", "_s)},
        reconciliationCard()};
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
    const auto bottom = top + 2 * kCardHeight;
    for (int i = 0; i <= kCardColumns; ++i) {
        const auto x = ReportSheet::kLeft + i * kWidth;
        m_sheet.canvas().line({x, top}, {x, bottom}, 1, paper().line2);
    }
    for (const auto y : {top, top + kCardHeight, bottom})
        m_sheet.canvas().line({ReportSheet::kLeft, y}, {ReportSheet::kRight, y}, 1, paper().line2);
    m_sheet.advance(2 * kCardHeight + 24);
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
        table.addRow({{sums.asset},
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
    ReportTable symbols(tr("By symbol"), {{tr("symbol")},
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
        exchanges.addRow({{oneAsset ? group.name : group.name + u' ' + group.sums.asset},
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

void ReportCover::drawPositions()
{
    const auto &format = m_sheet.format();
    ReportTable table(tr("Positions at the end"), {{tr("symbol")},
                                                   {tr("exchange"), 110},
                                                   {tr("side"), 180},
                                                   {tr("size"), 300, Align::Decimal},
                                                   {tr("entry"), 420, Align::Decimal},
                                                   {tr("last price"), 500, Align::Decimal},
                                                   {tr("notional"), 590, Align::Decimal},
                                                   {tr("recorded"), 680, Align::Right}});
    for (const auto &part : m_data.figures) {
        if (part.withoutQuantity > 0)
            table.addRow({{part.symbol}, {toText(part.exchange)}, {tr("not known: a fill has no quantity")}});
        if (!part.position)
            continue;
        const auto &entry = part.position->entryPrice;
        const bool isLong = part.position->side == PositionSide::Long;
        table.addRow(
            {{part.symbol},
             {toText(part.exchange)},
             {toText(part.position->side), isLong ? paper().up : paper().down, isLong ? PdfMark::Up : PdfMark::Down},
             {format.number(withoutDust(part.position->size))},
             {format.number(entry ? std::optional(withoutDust(*entry)) : entry, 2)},
             {format.number(part.lastPrice, 2)},
             {format.money(part.lastPrice ? std::optional(part.position->size * *part.lastPrice) : std::nullopt)},
             {recordedText(part)}});
    }
    if (table.isEmpty())
        table.addRow({{tr("All flat.")}});
    table.draw(m_sheet, ReportSheet::kLeft, ReportSheet::kRight);
}

void ReportCover::drawBalances()
{
    const auto &format = m_sheet.format();
    ReportTable table(tr("Balances, newest records"), {{tr("exchange")},
                                                       {tr("asset"), 110},
                                                       {tr("free"), 300, Align::Decimal},
                                                       {tr("used"), 420, Align::Decimal},
                                                       {tr("total"), 540, Align::Decimal},
                                                       {tr("time UTC"), 680, Align::Right}});
    for (const auto &balance : m_data.balances)
        table.addRow({{toText(balance.exchange)},
                      {balance.asset},
                      {format.number(balance.free, 2)},
                      {format.number(balance.used, 2)},
                      {format.number(balance.total, 2)},
                      {format.time(balance.timestamp)}});
    if (!table.isEmpty())
        table.draw(m_sheet, ReportSheet::kLeft, ReportSheet::kRight);
}

} // namespace hoox
