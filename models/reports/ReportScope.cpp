#include "models/reports/ReportScope.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kScopeHour = 3'600;
constexpr qint64 kScopeDay = 24 * kScopeHour;
/// In the order of a report.
constexpr std::array kScopeParts{ReportPart::Charts,   ReportPart::Holdings, ReportPart::Fees,
                                 ReportPart::Failures, ReportPart::Events,   ReportPart::Proofs};
constexpr qsizetype kLongestFileWord = 40;

/// Letters and digits of ASCII: a symbol that somebody typed may be anything, and a file's name may not.
bool isOfFileWord(QChar character)
{
    return character.unicode() < 0x80 && character.isLetterOrNumber();
}

qint64 midnightOf(const QDate &day)
{
    return QDateTime(day, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
}

} // namespace

TimeRange periodOf(ReportTemplate kind, const QDate &day)
{
    const QDate month(day.year(), day.month(), 1);
    const auto monday = day.addDays(1 - day.dayOfWeek());
    switch (kind) {
    case ReportTemplate::Weekly:
        return {midnightOf(monday), midnightOf(monday.addDays(7))};
    case ReportTemplate::Monthly:
        return {midnightOf(month), midnightOf(month.addMonths(1))};
    case ReportTemplate::Daily:
    case ReportTemplate::Custom:
        break;
    }
    return {midnightOf(day), midnightOf(day.addDays(1))};
}

TimeRange lastPeriod(ReportTemplate kind, const QDate &today)
{
    const auto begun = QDateTime::fromSecsSinceEpoch(periodOf(kind, today).from, Qt::UTC).date();
    return periodOf(kind, begun.addDays(-1));
}

TimeRange hoursAround(const TimeRange &engaged, qint64 now)
{
    const auto end = std::min(engaged.to, now);
    return {engaged.from / kScopeHour * kScopeHour, (end / kScopeHour + 1) * kScopeHour};
}

QString toText(ReportPart part)
{
    switch (part) {
    case ReportPart::Charts:
        return u"charts"_s;
    case ReportPart::Holdings:
        return u"holdings"_s;
    case ReportPart::Fees:
        return u"fees"_s;
    case ReportPart::Failures:
        return u"failures"_s;
    case ReportPart::Events:
        return u"events"_s;
    case ReportPart::Proofs:
        return u"proofs"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ReportParts> partsWithout(const QString &list)
{
    auto parts = kEveryPart;
    const auto words = list.split(u',');
    for (const auto &word : words) {
        const auto *const found = std::find_if(kScopeParts.cbegin(), kScopeParts.cend(),
                                               [&word](ReportPart part) { return toText(part) == word; });
        if (found == kScopeParts.cend())
            return std::nullopt;
        parts.setFlag(*found, false);
    }
    return parts;
}

QStringList leftOutParts(ReportParts drawn)
{
    QStringList words;
    for (const auto part : kScopeParts) {
        if (!drawn.testFlag(part))
            words.append(toText(part));
    }
    return words;
}

ReportTemplate templateOf(const TimeRange &range)
{
    // The last one has no end that a date could hold; no period is as long.
    if (range.from % kScopeDay != 0 || range.to % kScopeDay != 0 || range.to - range.from > 31 * kScopeDay)
        return ReportTemplate::Custom;
    const auto day = QDateTime::fromSecsSinceEpoch(range.from, Qt::UTC).date();
    for (const auto kind : {ReportTemplate::Daily, ReportTemplate::Weekly, ReportTemplate::Monthly}) {
        if (periodOf(kind, day) == range)
            return kind;
    }
    return ReportTemplate::Custom;
}

QString ReportScope::fileWords() const
{
    QStringList words;
    if (exchange)
        words.append(toText(*exchange));
    if (!symbol.isEmpty()) {
        auto word = symbol.left(kLongestFileWord);
        std::replace_if(
            word.begin(), word.end(), [](QChar character) { return !isOfFileWord(character); }, QChar(u'_'));
        words.append(word);
    }
    if (!everyFill)
        words.append(u"summary"_s);
    if (parts != kEveryPart)
        words.append(u"extract-without-"_s + leftOutParts(parts).join(u'-'));
    return words.join(u'-');
}

FillsQuery ReportScope::query() const
{
    FillsQuery query;
    query.time = range;
    query.exchange = exchange;
    query.symbolPrefix = symbol;
    query.symbolExact = !symbol.isEmpty();
    return query;
}

} // namespace hoox
