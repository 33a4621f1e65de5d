#include "ui/fills/FillsFilter.h"

#include "ui/common/PeriodWords.h"
#include "ui/common/TypedTime.h"
#include "ui/fills/FillColumns.h"

#include <cmath>
#include <limits>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// A comparison as it is typed: the sign, then one or two operands.
struct TypedTerm
{
    QString sign; ///< `!=`, `>`, `>=`, `<`, `<=`, `=`, `^`, `..` or empty.
    QString first, second;
};

TypedTerm typedTerm(const QString &text)
{
    const auto range = text.indexOf(u".."_s);
    if (range >= 0 && !text.startsWith(u"!="))
        return {u".."_s, text.left(range).trimmed(), text.mid(range + 2).trimmed()};
    for (const auto &sign : {u"!="_s, u">="_s, u"<="_s, u">"_s, u"<"_s, u"="_s, u"^"_s}) {
        if (text.startsWith(sign))
            return {sign, text.mid(sign.size()).trimmed(), {}};
    }
    return {{}, text, {}};
}

std::optional<double> typedNumber(const QString &text, const Format &format)
{
    bool good = false;
    auto value = format.locale().toDouble(text, &good);
    if (!good)
        value = QLocale::c().toDouble(text, &good);
    return good && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

bool setNumbers(NumberRange &range, const TypedTerm &term, const Format &format)
{
    constexpr auto kInfinite = std::numeric_limits<double>::infinity();
    const auto first = typedNumber(term.first, format);
    if (term.sign == u"..") {
        const auto second = typedNumber(term.second, format);
        if ((!first && !term.first.isEmpty()) || (!second && !term.second.isEmpty()) || (!first && !second))
            return false;
        range = {first, second};
        return true;
    }
    if (!first || term.sign == u"^")
        return false;
    if (term.sign.startsWith(u'>'))
        range = {term.sign == u">" ? std::nextafter(*first, kInfinite) : *first, std::nullopt};
    else if (term.sign.startsWith(u'<'))
        range = {std::nullopt, term.sign == u"<" ? std::nextafter(*first, -kInfinite) : *first};
    else
        range = {*first, *first};
    return true;
}

void narrow(TimeRange &range, const TimeRange &other)
{
    range = {qMax(range.from, other.from), qMin(range.to, other.to)};
}

bool setTimes(TimeRange &range, const TypedTerm &term, const Format &format, const QDateTime &nowUtc)
{
    const auto first = typedTime(term.first, format, nowUtc);
    const TimeRange always;
    if (term.sign == u"..") {
        const auto second = typedTime(term.second, format, nowUtc);
        if (!first || !second)
            return false;
        narrow(range, {first->from, second->to});
        return true;
    }
    if (!first || term.sign == u"^")
        return false;
    if (term.sign.startsWith(u'>'))
        // After a day is the next day; after a minute starts with it.
        narrow(range, {term.sign == u">" && first->to - first->from > 60 ? first->to : first->from, always.to});
    else if (term.sign.startsWith(u'<'))
        narrow(range, {always.from, term.sign == u"<" ? first->from : first->to});
    else
        narrow(range, *first);
    return true;
}

/// The one value that begins with the text, in any case.
template <typename Enum, size_t Count>
std::optional<Enum> typedEnum(const TypedTerm &term, const std::array<Enum, Count> &values)
{
    std::optional<Enum> found;
    for (const auto value : values) {
        if (!toText(value).startsWith(term.first, Qt::CaseInsensitive))
            continue;
        if (found)
            return std::nullopt;
        found = value;
    }
    return term.first.isEmpty() || term.sign.startsWith(u'<') || term.sign.startsWith(u'>') ? std::nullopt : found;
}

template <typename Enum, size_t Count>
bool setEnum(std::optional<Enum> &target, const TypedTerm &term, const std::array<Enum, Count> &values)
{
    target = typedEnum(term, values);
    return target.has_value();
}

template <typename Enum, size_t Count>
std::optional<QString> wholeWord(const TypedTerm &term, const std::array<Enum, Count> &values)
{
    const auto found = typedEnum(term, values);
    return found ? std::optional(toText(*found)) : std::nullopt;
}

constexpr std::array kActions{Action::Long, Action::Short, Action::Close};
constexpr std::array kSides{Side::Buy, Side::Sell};
constexpr int kLongestText = 200;

/// What `!=` leaves out, as the ledger holds it.
std::optional<QString> excludedValue(FillColumn column, const TypedTerm &term, const Format &format)
{
    switch (column) {
    case FillColumn::Time:
        return std::nullopt;
    case FillColumn::Exchange:
        return wholeWord(term, kExchanges);
    case FillColumn::Action:
        return wholeWord(term, kActions);
    case FillColumn::Side:
        return wholeWord(term, kSides);
    case FillColumn::Status:
        return wholeWord(term, kFillStatuses);
    case FillColumn::Symbol:
        return term.first.isEmpty() ? std::nullopt : std::optional(term.first.toUpper());
    default:
        break;
    }
    if (!FillColumns::isNumeric(column))
        return term.first.isEmpty() ? std::nullopt : std::optional(term.first);
    const auto number = typedNumber(term.first, format);
    return number ? std::optional(Format::plainNumber(*number)) : std::nullopt;
}

} // namespace

void FillsFilter::setText(FillColumn column, const QString &text)
{
    const auto kept = text.trimmed().left(kLongestText);
    if (kept.isEmpty())
        texts.remove(column);
    else
        texts.insert(column, kept);
}

void FillsFilter::setFreeText(const QString &typed)
{
    freeText = typed.trimmed().left(kLongestText);
}

bool FillsFilter::exclude(FillColumn column, const QString &value)
{
    const FillExclusion wanted{column, value};
    if (excluded.contains(wanted))
        return true;
    if (excluded.size() >= kMostExcluded)
        return false;
    excluded.push_back(wanted);
    return true;
}

bool FillsFilter::applyText(FillsQuery &query, FillColumn column, const QString &text, const Format &format,
                            const QDateTime &nowUtc)
{
    const auto term = typedTerm(text);
    if (term.sign == u"!=") {
        const auto value = excludedValue(column, term, format);
        if (value)
            query.excluded.push_back({column, *value});
        return value.has_value();
    }
    const auto plainText = term.sign.isEmpty() || term.sign == u"^" || term.sign == u"=";
    const auto prefix = [&](QString &target, const QString &value) {
        target = value;
        return plainText && !value.isEmpty();
    };
    switch (column) {
    case FillColumn::Time:
        return setTimes(query.time, term, format, nowUtc);
    case FillColumn::Exchange:
        return setEnum(query.exchange, term, kExchanges);
    case FillColumn::Symbol:
        query.symbolExact = term.sign == u"=";
        return prefix(query.symbolPrefix, term.first.toUpper());
    case FillColumn::Action:
        return setEnum(query.action, term, kActions);
    case FillColumn::Side:
        return setEnum(query.side, term, kSides);
    case FillColumn::Quantity:
        return setNumbers(query.quantity, term, format);
    case FillColumn::Price:
        return setNumbers(query.price, term, format);
    case FillColumn::Fee:
        return setNumbers(query.fee, term, format);
    case FillColumn::Notional:
        return setNumbers(query.notional, term, format);
    case FillColumn::Status:
        return setEnum(query.status, term, kFillStatuses);
    case FillColumn::OrderId:
        query.orderIdExact = term.sign == u"=";
        return prefix(query.orderIdPrefix, term.first);
    case FillColumn::RequestId:
        query.requestIdExact = term.sign == u"=";
        return prefix(query.requestIdPrefix, term.first);
    case FillColumn::Id:
        query.idExact = term.sign == u"=";
        return prefix(query.idPrefix, term.first);
    }
    Q_UNREACHABLE();
}

bool FillsFilter::apply(FillsQuery &query, const Format &format, const QDateTime &nowUtc) const
{
    FillsQuery made;
    made.sortBy = query.sortBy;
    made.descending = query.descending;
    made.text = freeText;
    made.excluded = excluded;
    for (auto entry = texts.cbegin(); entry != texts.cend(); ++entry) {
        if (!applyText(made, entry.key(), entry.value(), format, nowUtc))
            return false;
    }
    query = made;
    return true;
}

std::optional<QString> FillsFilter::textOf(const FillRow &row, FillColumn column, const Format &format)
{
    if (column == FillColumn::Time)
        return u"= "_s + format.time(row.fill.createdAt);
    if (FillColumns::isNumeric(column)) {
        const auto number = FillColumns::figure(row, column);
        if (!number)
            return std::nullopt;
        auto locale = format.locale();
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        return u"= "_s + locale.toString(*number, 'g', QLocale::FloatingPointShortest);
    }
    const auto words = FillColumns::ledgerText(row, column);
    return words.isEmpty() || words.size() > kLongestText - 2 ? std::nullopt : std::optional(u"= "_s + words);
}

std::optional<FillExclusion> FillsFilter::exclusionOf(const FillRow &row, FillColumn column)
{
    if (column == FillColumn::Time)
        return std::nullopt;
    if (FillColumns::isNumeric(column)) {
        const auto number = FillColumns::figure(row, column);
        return number ? std::optional(FillExclusion{column, Format::plainNumber(*number)}) : std::nullopt;
    }
    const auto words = FillColumns::ledgerText(row, column);
    return words.isEmpty() || words.size() > kLongestText ? std::nullopt : std::optional(FillExclusion{column, words});
}

FillsFilter::Words FillsFilter::words(FillColumn column, const QString &text, const Format &format)
{
    const auto label = column == FillColumn::Time ? tr("time") : FillColumns::word(column, format);
    const auto term = typedTerm(text);
    const auto time = column == FillColumn::Time;
    if (term.sign == u"!=")
        return words(FillExclusion{column, term.first}, format);
    if (term.sign == u"..")
        return {label, tr("%1 to %2").arg(term.first, term.second)};
    if (term.sign == u">")
        return {label, time ? tr("after %1").arg(term.first) : tr("over %1").arg(term.first)};
    if (term.sign == u">=")
        return {label, time ? tr("from %1").arg(term.first) : tr("at least %1").arg(term.first)};
    if (term.sign == u"<")
        return {label, time ? tr("before %1").arg(term.first) : tr("under %1").arg(term.first)};
    if (term.sign == u"<=")
        return {label, time ? tr("until %1").arg(term.first) : tr("at most %1").arg(term.first)};
    const auto begins =
        term.sign == u"^" || (term.sign.isEmpty() && (column == FillColumn::Symbol || column >= FillColumn::OrderId));
    return {label, begins ? term.first + u'\u2026' : term.first};
}

FillsFilter::Words FillsFilter::words(const FillExclusion &exclusion, const Format &format)
{
    return {FillColumns::word(exclusion.column, format), tr("not %1").arg(exclusion.value)};
}

QString FillsFilter::sentence(const Format &format) const
{
    QStringList parts;
    if (period.preset != TimePreset::All)
        parts << PeriodWords::of(period, format);
    const auto add = [&parts](const Words &said) { parts << said.label + u' ' + said.value; };
    for (auto entry = texts.cbegin(); entry != texts.cend(); ++entry)
        add(words(entry.key(), entry.value(), format));
    for (const auto &exclusion : excluded)
        add(words(exclusion, format));
    if (!freeText.isEmpty())
        parts << tr("with \"%1\"", "a text somewhere in a row").arg(freeText);
    return parts.join(u" \u00B7 "_s);
}

} // namespace hoox
