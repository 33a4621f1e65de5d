#include "ui/reports/ReportFills.h"

#include "ui/common/MissingText.h"
#include "ui/reports/ReportText.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// Of an order id: below this share of its width it takes another line.
constexpr double kNarrowestOrderId = 0.75;
constexpr int kMostOrderLines = 14; ///< The longest that a ledger holds is whole.
constexpr double kFoot = 16;        ///< From the last row to the totals' baseline.

} // namespace

double ReportFills::Entry::height() const
{
    const auto rows = 1 + (opensDay ? 1 : 0) + closes.size();
    return static_cast<double>(rows) * ReportSheet::kRow + static_cast<double>(orderId.size() - 1) * kOrderLine;
}

void ReportFills::add(const Fill &fill)
{
    const auto day = fill.createdAt / kDay;
    if (m_count > 0 && day != m_day)
        closeDay();
    const auto &format = m_sheet.format();
    Entry entry;
    entry.row = {0, fill};
    entry.opensDay = day != m_day;
    entry.quantity = format.number(fill.quantity);
    entry.price = format.number(fill.price, 2);
    entry.fee = format.number(entry.row.fee());
    entry.orderId = orderIdLines(fill.orderId);
    m_day = day;
    addToDay(fill);
    append(std::move(entry));
}

void ReportFills::append(Entry entry)
{
    if (!m_entries.isEmpty() && m_height + entry.height() > kRoom)
        drawPage();
    if (m_entries.isEmpty() && !entry.opensDay) {
        entry.opensDay = true;
        entry.continuesDay = true;
    }
    m_height += entry.height();
    ++m_count;
    m_entries.append(std::move(entry));
}

void ReportFills::addToDay(const Fill &fill)
{
    const auto asset = quoteAsset(fill.symbol);
    const auto place = std::lower_bound(m_sums.cbegin(), m_sums.cend(), asset,
                                        [](const DaySum &left, const QString &name) { return left.asset < name; }) -
                       m_sums.cbegin();
    if (place == m_sums.size() || m_sums.at(place).asset != asset) {
        m_sums.insert(place, DaySum());
        m_sums[place].asset = asset;
    }
    auto &sum = m_sums[place];
    if (fill.status != FillStatus::Filled) {
        ++(fill.status == FillStatus::Failed ? sum.failed : sum.unfilled);
        return;
    }
    ++sum.filled;
    const auto count = [](KnownSum &counts, CompensatedSum &known, const std::optional<double> &figure) {
        counts += {0, figure ? 1 : 0, figure ? 0 : 1};
        known.add(figure.value_or(0));
        counts.known = known.value();
    };
    count(sum.notional, sum.knownNotional, fill.notional());
    count(sum.fee, sum.knownFee, fill.fee);
}

/// A subtotal on the next page would be an orphan: then the day's last row goes with it.
void ReportFills::closeDay()
{
    auto last = m_entries.takeLast();
    m_height -= last.height();
    --m_count;
    last.closes = std::exchange(m_sums, {});
    append(std::move(last));
}

QStringList ReportFills::orderIdLines(const QString &orderId)
{
    if (orderId.isEmpty())
        return {Format::missing()};
    const auto pen = m_sheet.pen(ReportSheet::Style::Mono);
    const auto wide = pen.font->covers(orderId) ? kOrderRoom / kNarrowestOrderId : kOrderRoom;
    const auto whole = ReportText::width(pen, orderId);
    if (whole <= wide)
        return {orderId}; // Else in lines of one length: a half that is narrower looks like another id.
    const auto even = whole / std::ceil(whole / wide) + whole / static_cast<double>(orderId.size());
    return ReportText::wrapped(pen, orderId, std::min(wide, even), kMostOrderLines);
}

void ReportFills::finish()
{
    if (m_count > 0) {
        closeDay();
        drawPage();
        return;
    }
    m_sheet.newPage();
    m_sheet.bookmark(tr("Fills"));
    auto &canvas = m_sheet.canvas();
    canvas.text(m_sheet.pen(ReportSheet::Style::Heading), ReportSheet::kLeft, m_sheet.y() + 13, tr("Fills"));
    m_sheet.advance(kTitle);
    canvas.text(m_sheet.pen(ReportSheet::Style::Muted), ReportSheet::kLeft, m_sheet.y() + 11,
                tr("There is no fill in this period."));
}

void ReportFills::drawPage()
{
    m_sheet.newPage();
    if (m_count == m_entries.size())
        m_sheet.bookmark(tr("Fills"));
    drawHead();
    drawLines();
    const auto fractions = fractionsOfPage();
    for (const auto &entry : m_entries) {
        if (entry.opensDay)
            drawDay(entry);
        drawEntry(entry, fractions);
        m_printed.add(m_sheet.pageNumber(), entry.row.fill);
        drawClose(entry);
    }
    drawTotals();
    m_entries.clear();
    m_height = 0;
}

void ReportFills::drawTotals()
{
    const auto &format = m_sheet.format();
    QMap<QString, std::pair<KnownSum, KnownSum>> sums; // Notional of filled rows and fee, by quote asset.
    const auto count = [](KnownSum &sum, const std::optional<double> &figure) {
        sum += {figure.value_or(0), figure ? 1 : 0, figure ? 0 : 1};
    };
    qint64 withoutFee = 0, withoutNotional = 0;
    for (const auto &entry : m_entries) {
        auto &[notional, fee] = sums[quoteAsset(entry.row.fill.symbol)];
        if (entry.row.fill.status == FillStatus::Filled) {
            count(notional, entry.row.notional());
            withoutNotional += entry.row.notional() ? 0 : 1;
        }
        count(fee, entry.row.fee());
        withoutFee += entry.row.fee() ? 0 : 1;
    }
    const auto amount = [&format](const KnownSum &sum, const QString &asset) {
        return sum.value() ? format.money(*sum.value(), asset) : Format::missing();
    };
    QStringList parts;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        parts.append(
            tr("filled notional %1   fee %2").arg(amount(sum->first, sum.key()), amount(sum->second, sum.key())));
    if (withoutNotional > 0)
        parts.append(MissingText::shortAmounts(withoutNotional));
    if (withoutFee > 0)
        parts.append(tr("no fee in %1").arg(format.count(withoutFee)));
    const auto y = ReportSheet::kTop + kTitle + kHead + m_height + kFoot;
    const auto muted = m_sheet.pen(ReportSheet::Style::Muted);
    const auto rows =
        m_entries.size() == 1 ? tr("this page: 1 row") : tr("this page: %1 rows").arg(format.count(m_entries.size()));
    m_sheet.canvas().text(muted, ReportSheet::kLeft, y, rows);
    m_sheet.canvas().textRight(m_sheet.pen(ReportSheet::Style::Text), ReportSheet::kRight, y, parts.join(u"   "_s),
                               ReportSheet::kRight - ReportSheet::kLeft - 120);
}

} // namespace hoox
