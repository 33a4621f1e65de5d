#include "ui/reports/ReportFills.h"

#include "ui/common/MissingText.h"
#include "ui/common/Theme.h"
#include "ui/reports/ReportTable.h"

#include <algorithm>
#include <cmath>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFillsDay = 86'400;
constexpr double kFillsBaseline = 12;
constexpr double kFillsTitle = 24;
constexpr double kFillsHead = 20;
constexpr int kLinesOfPage =
    static_cast<int>((ReportSheet::kBottom - ReportSheet::kTop - kFillsTitle - kFillsHead) / ReportSheet::kRow);

/// Edges of the columns, from the left margin: left ones of words, right ones of figures.
constexpr double kTimeEdge = 0;
constexpr double kExchangeEdge = 120;
constexpr double kSymbolEdge = 172;
constexpr double kActionEdge = 240;
constexpr double kSideEdge = 300;
constexpr double kQuantityEdge = 404;
constexpr double kPriceEdge = 482;
constexpr double kFeeEdge = 546;
constexpr double kStatusEdge = 556;
constexpr double kOrderEdge = 602;
constexpr double kSymbolRoom = kActionEdge - kSymbolEdge - 4;
constexpr double kQuantityRoom = kQuantityEdge - kSideEdge - 30;
constexpr double kPriceRoom = kPriceEdge - kQuantityEdge - 6;
constexpr double kFeeRoom = kFeeEdge - kPriceEdge - 6;
constexpr double kOrderRoom = ReportSheet::kRight - ReportSheet::kLeft - kOrderEdge;

void appendTwo(QString &text, qint64 value)
{
    text += QChar(static_cast<char16_t>(u'0' + value / 10));
    text += QChar(static_cast<char16_t>(u'0' + value % 10));
}

} // namespace

void ReportFills::add(const Fill &fill)
{
    const auto day = fill.createdAt / kFillsDay;
    const bool opensDay = day != m_day || m_entries.isEmpty();
    const int needed = opensDay ? 2 : 1;
    if (m_lines + needed > kLinesOfPage) {
        drawPage();
        add(fill);
        return;
    }
    m_day = day;
    m_lines += needed;
    ++m_count;
    const auto &format = m_sheet.format();
    FillRow row{0, fill};
    auto fee = format.number(row.fee());
    m_entries.append({std::move(row), opensDay, format.number(fill.quantity), format.number(fill.price, 2), fee});
}

void ReportFills::finish()
{
    if (m_count > 0) {
        if (!m_entries.isEmpty())
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
            drawDay(entry.row.fill.createdAt);
        drawEntry(entry, fractions);
    }
    drawTotals();
    m_entries.clear();
    m_lines = 0;
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

void ReportFills::drawLines()
{
    const auto &theme = Theme::of(Theme::Kind::Light);
    auto &canvas = m_sheet.canvas();
    const auto top = m_sheet.y() - 1;
    canvas.line({ReportSheet::kLeft, top}, {ReportSheet::kRight, top}, 1, theme.text);
    for (int i = 1; i <= m_lines; ++i) {
        const auto y = m_sheet.y() + i * ReportSheet::kRow - 0.5;
        canvas.line({ReportSheet::kLeft, y}, {ReportSheet::kRight, y}, 0.75, theme.line);
    }
    auto y = m_sheet.y() + kFillsBaseline;
    // All marks before any word: a page changes between shapes and text only once.
    for (const auto &entry : m_entries) {
        if (entry.opensDay)
            y += ReportSheet::kRow;
        const auto action = entry.row.fill.action;
        canvas.mark(action == Action::Long    ? PdfMark::Up
                    : action == Action::Short ? PdfMark::Down
                                              : PdfMark::Close,
                    ReportSheet::kLeft + kActionEdge, y, 9,
                    action == Action::Long    ? theme.up
                    : action == Action::Short ? theme.down
                                              : theme.text);
        y += ReportSheet::kRow;
    }
}

void ReportFills::drawDay(qint64 day)
{
    const auto date = QDateTime::fromSecsSinceEpoch(day, Qt::UTC).date();
    if (const auto number = day / kFillsDay; number != m_markedDay) {
        m_markedDay = number;
        m_sheet.bookmark(date.toString(Qt::ISODate), true);
    }
    m_sheet.canvas().text(m_sheet.pen(ReportSheet::Style::Strong), ReportSheet::kLeft, m_sheet.y() + kFillsBaseline,
                          QLocale::c().toString(date, u"dddd, d MMMM yyyy"_s));
    m_sheet.advance(ReportSheet::kRow);
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
    canvas.text(pen, left + kSymbolEdge, baseline, fill.symbol, kSymbolRoom);
    drawAction(fill, baseline);
    canvas.text(pen, left + kSideEdge, baseline, toText(fill.side));
    drawNumber(entry.quantity, kQuantityEdge, fractions.quantity, kQuantityRoom);
    drawNumber(entry.price, kPriceEdge, fractions.price, kPriceRoom);
    drawNumber(entry.fee, kFeeEdge, fractions.fee, kFeeRoom);
    const bool failed = fill.status == FillStatus::Failed;
    canvas.text(failed ? m_sheet.pen(Style::Strong) : pen, left + kStatusEdge, baseline,
                failed ? u"FAILED"_s : toText(fill.status));
    canvas.text(m_sheet.pen(Style::Mono), left + kOrderEdge, baseline,
                fill.orderId.isEmpty() ? Format::missing() : fill.orderId, kOrderRoom);
    m_sheet.advance(ReportSheet::kRow);
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
    const auto y = ReportSheet::kTop + kFillsTitle + kFillsHead + m_lines * ReportSheet::kRow + 16;
    const auto muted = m_sheet.pen(ReportSheet::Style::Muted);
    const auto rows =
        m_entries.size() == 1 ? tr("this page: 1 row") : tr("this page: %1 rows").arg(format.count(m_entries.size()));
    m_sheet.canvas().text(muted, ReportSheet::kLeft, y, rows);
    m_sheet.canvas().textRight(m_sheet.pen(ReportSheet::Style::Text), ReportSheet::kRight, y, parts.join(u"   "_s),
                               ReportSheet::kRight - ReportSheet::kLeft - 120);
}

} // namespace hoox
