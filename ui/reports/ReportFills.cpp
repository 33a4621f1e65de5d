#include "ui/reports/ReportFills.h"

#include "ui/common/MissingText.h"
#include "ui/common/Theme.h"
#include "ui/reports/ReportTable.h"
#include "ui/reports/ReportText.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFillsDay = 86'400;
constexpr double kFillsBaseline = 12;
constexpr double kFillsTitle = 24, kFillsHead = 20;
constexpr double kFillsRoom = ReportSheet::kBottom - ReportSheet::kTop - kFillsTitle - kFillsHead;
/// Further lines of an order id stand closer.
constexpr double kOrderLine = 10;

/// Edges of the columns, from the left margin: left ones of words, right ones of figures.
constexpr double kTimeEdge = 0;
constexpr double kExchangeEdge = 120;
constexpr double kSymbolEdge = 172;
constexpr double kActionEdge = 240;
constexpr double kSideEdge = 292;
constexpr double kQuantityEdge = 396;
constexpr double kPriceEdge = 478;
constexpr double kFeeEdge = 546;
constexpr double kStatusEdge = 556;
constexpr double kOrderEdge = 602;
constexpr double kSymbolRoom = kActionEdge - kSymbolEdge - 4;
constexpr double kQuantityRoom = kQuantityEdge - kSideEdge - 30;
constexpr double kPriceRoom = kPriceEdge - kQuantityEdge - 6;
constexpr double kFeeRoom = kFeeEdge - kPriceEdge - 6;
/// Of an order id: below this share of its width it takes another line.
constexpr double kNarrowestOrderId = 0.75;
constexpr int kMostOrderLines = 14; ///< The longest that a ledger holds is whole.
constexpr double kOrderRoom = ReportSheet::kRight - ReportSheet::kLeft - kOrderEdge;

void appendTwo(QString &text, qint64 value)
{
    text += QChar(static_cast<char16_t>(u'0' + value / 10));
    text += QChar(static_cast<char16_t>(u'0' + value % 10));
}

} // namespace

double ReportFills::Entry::height() const
{
    const auto rows = 1 + (opensDay ? 1 : 0) + closes.size();
    return static_cast<double>(rows) * ReportSheet::kRow + static_cast<double>(orderId.size() - 1) * kOrderLine;
}

void ReportFills::add(const Fill &fill)
{
    const auto day = fill.createdAt / kFillsDay;
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
    if (!m_entries.isEmpty() && m_height + entry.height() > kFillsRoom)
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
    m_sheet.advance(kFillsTitle);
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

void ReportFills::drawHead()
{
    using Style = ReportSheet::Style;
    auto &canvas = m_sheet.canvas();
    const auto &format = m_sheet.format();
    const auto title = tr("Fills");
    canvas.text(m_sheet.pen(Style::Heading), ReportSheet::kLeft, m_sheet.y() + 13, title);
    auto muted = m_sheet.pen(Style::Muted);
    muted.size = 12;
    canvas.text(muted, ReportSheet::kLeft + m_sheet.width(Style::Heading, title) + 6, m_sheet.y() + 13,
                tr("newest first · rows %1 to %2 of %3 · exchange precision kept")
                    .arg(format.count(m_count - m_entries.size() + 1), format.count(m_count),
                         format.count(std::max(m_expected, m_count))));
    m_sheet.advance(kFillsTitle);
    const auto head = m_sheet.pen(Style::Head);
    const auto y = m_sheet.y() + 11;
    const auto left = [&](double edge, const QString &text) { canvas.text(head, ReportSheet::kLeft + edge, y, text); };
    const auto right = [&](double edge, const QString &text) {
        canvas.textRight(head, ReportSheet::kLeft + edge, y, text);
    };
    left(kTimeEdge, tr("time UTC"));
    left(kExchangeEdge, tr("exchange"));
    left(kSymbolEdge, tr("symbol"));
    left(kActionEdge, tr("action"));
    left(kSideEdge, tr("side"));
    right(kQuantityEdge, tr("quantity"));
    right(kPriceEdge, tr("price"));
    right(kFeeEdge, tr("fee"));
    left(kStatusEdge, tr("status"));
    left(kOrderEdge, tr("order id"));
    m_sheet.advance(kFillsHead);
}

/// All lines and marks before any word: a page changes between shapes and text only once.
void ReportFills::drawLines()
{
    const auto &theme = Theme::of(Theme::Kind::Light);
    auto &canvas = m_sheet.canvas();
    const auto rule = [&canvas](double y, const QColor &colour) {
        canvas.line({ReportSheet::kLeft, y}, {ReportSheet::kRight, y}, 0.75, colour);
    };
    auto y = m_sheet.y();
    canvas.line({ReportSheet::kLeft, y - 1}, {ReportSheet::kRight, y - 1}, 1, theme.text);
    for (const auto &entry : std::as_const(m_entries)) {
        if (entry.opensDay)
            rule((y += ReportSheet::kRow) - 0.5, theme.line);
        const auto action = entry.row.fill.action;
        canvas.mark(action == Action::Long    ? PdfMark::Up
                    : action == Action::Short ? PdfMark::Down
                                              : PdfMark::Close,
                    ReportSheet::kLeft + kActionEdge, y + kFillsBaseline, 9,
                    action == Action::Long    ? theme.up
                    : action == Action::Short ? theme.down
                                              : theme.text);
        y += ReportSheet::kRow + static_cast<double>(entry.orderId.size() - 1) * kOrderLine;
        rule(y - 0.5, entry.closes.isEmpty() ? theme.line : theme.text);
        for (qsizetype i = 0; i < entry.closes.size(); ++i)
            rule((y += ReportSheet::kRow) - 0.5, theme.line);
    }
}

void ReportFills::drawDay(const Entry &entry)
{
    using Style = ReportSheet::Style;
    const auto day = QDateTime::fromSecsSinceEpoch(entry.row.fill.createdAt, Qt::UTC).date();
    const auto text = m_dates.weekday(day);
    const auto y = m_sheet.y() + kFillsBaseline;
    if (!entry.continuesDay)
        m_sheet.bookmark(day.toString(Qt::ISODate), true);
    m_sheet.canvas().text(m_sheet.pen(Style::Strong), ReportSheet::kLeft, y, text);
    if (entry.continuesDay)
        m_sheet.canvas().text(m_sheet.pen(Style::Muted), ReportSheet::kLeft + m_sheet.width(Style::Strong, text) + 6, y,
                              tr("continued"));
    m_sheet.advance(ReportSheet::kRow);
}

void ReportFills::drawClose(const Entry &entry)
{
    using Style = ReportSheet::Style;
    auto &canvas = m_sheet.canvas();
    const auto &format = m_sheet.format();
    const auto strong = m_sheet.pen(Style::Strong);
    const auto day = QDateTime::fromSecsSinceEpoch(entry.row.fill.createdAt, Qt::UTC).date();
    const auto left = ReportSheet::kLeft;
    for (const auto &sum : entry.closes) {
        const auto y = m_sheet.y() + kFillsBaseline;
        QStringList parts{tr("%1 filled").arg(format.count(sum.filled)), tr("%1 failed").arg(format.count(sum.failed)),
                          MissingText::unfilled(sum.unfilled)};
        parts.removeAll(QString());
        canvas.text(strong, left, y, tr("Sum of %1: %2").arg(m_dates.dayOfYear(day), parts.join(u", "_s)),
                    kQuantityEdge - 30);
        canvas.textRight(strong, left + kPriceEdge, y, format.money(sum.notional.value()), kPriceRoom + 30);
        canvas.textRight(strong, left + kFeeEdge, y, format.money(sum.fee.value()), kFeeRoom);
        QStringList said{ReportText::asset(sum.asset)};
        if (sum.notional.missing > 0)
            said.append(tr("%1 without a price").arg(format.count(sum.notional.missing)));
        if (sum.fee.missing > 0)
            said.append(tr("%1 without a fee").arg(format.count(sum.fee.missing)));
        canvas.text(m_sheet.pen(Style::Text), left + kStatusEdge, y, said.join(u", "_s),
                    ReportSheet::kRight - left - kStatusEdge);
        m_sheet.advance(ReportSheet::kRow);
    }
}

QString ReportFills::timeText(qint64 second)
{
    const auto day = second / kFillsDay;
    if (day != m_textDay) {
        m_textDay = day;
        m_dayText = QDateTime::fromSecsSinceEpoch(second, Qt::UTC).toString(u"yyyy-MM-dd "_s);
    }
    const auto ofDay = second % kFillsDay;
    auto text = m_dayText;
    appendTwo(text, ofDay / 3600);
    text += u':';
    appendTwo(text, ofDay / 60 % 60);
    text += u':';
    appendTwo(text, ofDay % 60);
    return text;
}

ReportFills::Fractions ReportFills::fractionsOfPage()
{
    const auto pen = m_sheet.pen(ReportSheet::Style::Text);
    const auto point = m_sheet.format().locale().decimalPoint();
    Fractions widest;
    for (const auto &entry : m_entries) {
        widest.quantity = std::max(widest.quantity, ReportTable::fractionWidth(pen, entry.quantity, point));
        widest.price = std::max(widest.price, ReportTable::fractionWidth(pen, entry.price, point));
        widest.fee = std::max(widest.fee, ReportTable::fractionWidth(pen, entry.fee, point));
    }
    return widest;
}

void ReportFills::drawNumber(const QString &number, double right, double fraction, double room)
{
    const auto pen = m_sheet.pen(ReportSheet::Style::Text);
    const auto width = pen.font->width(number, pen.size);
    const auto behind = ReportTable::fractionWidth(pen, number, m_sheet.format().locale().decimalPoint());
    const auto end = right - (fraction - behind);
    // Only a figure that no column could hold leaves the point; it is drawn narrower rather than cut.
    const bool fits = width + (fraction - behind) <= room;
    m_sheet.canvas().textRight(pen, ReportSheet::kLeft + (fits ? end : right), m_sheet.y() + kFillsBaseline, number,
                               fits ? 0 : room);
}

void ReportFills::drawAction(const Fill &fill, double baseline)
{
    const auto &theme = Theme::of(Theme::Kind::Light);
    const auto &colour = fill.action == Action::Long    ? theme.up
                         : fill.action == Action::Short ? theme.down
                                                        : theme.text;
    m_sheet.canvas().text(m_sheet.pen(ReportSheet::Style::Text, colour), ReportSheet::kLeft + kActionEdge + 10,
                          baseline, toText(fill.action));
}

void ReportFills::drawEntry(const Entry &entry, const Fractions &fractions)
{
    using Style = ReportSheet::Style;
    auto &canvas = m_sheet.canvas();
    const auto &fill = entry.row.fill;
    const auto baseline = m_sheet.y() + kFillsBaseline;
    const auto pen = m_sheet.pen(Style::Text);
    const auto left = ReportSheet::kLeft;
    canvas.text(pen, left + kTimeEdge, baseline, timeText(fill.createdAt));
    canvas.text(pen, left + kExchangeEdge, baseline, toText(fill.exchange));
    canvas.text(pen, left + kSymbolEdge, baseline, ReportText::fitted(pen, fill.symbol, kSymbolRoom), kSymbolRoom);
    drawAction(fill, baseline);
    canvas.text(pen, left + kSideEdge, baseline, toText(fill.side));
    drawNumber(entry.quantity, kQuantityEdge, fractions.quantity, kQuantityRoom);
    drawNumber(entry.price, kPriceEdge, fractions.price, kPriceRoom);
    drawNumber(entry.fee, kFeeEdge, fractions.fee, kFeeRoom);
    const bool failed = fill.status == FillStatus::Failed;
    canvas.text(failed ? m_sheet.pen(Style::Strong) : pen, left + kStatusEdge, baseline,
                failed ? u"FAILED"_s : toText(fill.status));
    drawOrderId(entry);
}

void ReportFills::drawOrderId(const Entry &entry)
{
    const auto mono = m_sheet.pen(ReportSheet::Style::Mono);
    auto baseline = m_sheet.y() + kFillsBaseline;
    for (const auto &line : entry.orderId) {
        m_sheet.canvas().text(mono, ReportSheet::kLeft + kOrderEdge, baseline, line, kOrderRoom);
        baseline += kOrderLine;
    }
    m_sheet.advance(ReportSheet::kRow + static_cast<double>(entry.orderId.size() - 1) * kOrderLine);
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
    const auto y = ReportSheet::kTop + kFillsTitle + kFillsHead + m_height + 16;
    const auto muted = m_sheet.pen(ReportSheet::Style::Muted);
    const auto rows =
        m_entries.size() == 1 ? tr("this page: 1 row") : tr("this page: %1 rows").arg(format.count(m_entries.size()));
    m_sheet.canvas().text(muted, ReportSheet::kLeft, y, rows);
    m_sheet.canvas().textRight(m_sheet.pen(ReportSheet::Style::Text), ReportSheet::kRight, y, parts.join(u"   "_s),
                               ReportSheet::kRight - ReportSheet::kLeft - 120);
}

} // namespace hoox
