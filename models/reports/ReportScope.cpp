#include "models/reports/ReportScope.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kScopeDay = 86'400;
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
        words.append(u"extract"_s);
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
