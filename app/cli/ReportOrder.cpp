#include "app/cli/ReportOrder.h"

#include "app/Translations.h"
#include "app/cli/Session.h"

#include <QCoreApplication>
#include <QDateTime>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// The same context as the command's own words.
struct ReportOrderWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ReportCommand)
};

std::optional<ReportTemplate> templateFromText(const QString &name)
{
    if (name == u"daily"_s)
        return ReportTemplate::Daily;
    if (name == u"weekly"_s)
        return ReportTemplate::Weekly;
    return name == u"monthly"_s ? std::optional(ReportTemplate::Monthly) : std::nullopt;
}

/// None, with the run ended, if it is no period. Of an incident it is not known yet.
std::optional<TimeRange> orderedPeriod(Session &session)
{
    const bool hasEnds = session.isSet(u"from") || session.isSet(u"to");
    const auto ways = (session.isSet(u"template") ? 1 : 0) + (session.isSet(u"incident") ? 1 : 0) + (hasEnds ? 1 : 0);
    if (ways != 1 || session.isSet(u"from") != session.isSet(u"to")) {
        session.usage(ReportOrderWords::tr("report create needs one of --from and --to, --template, and --incident."));
        return std::nullopt;
    }
    if (session.isSet(u"incident")) {
        const auto incident = session.value(u"incident");
        if (incident == u"last"_s || incident.toInt() > 0)
            return TimeRange{0, 0};
        session.usage(ReportOrderWords::tr("--incident is last, or the number of an incident from 1 on."));
        return std::nullopt;
    }
    if (session.isSet(u"template")) {
        if (const auto found = templateFromText(session.value(u"template")))
            return lastPeriod(*found, QDateTime::currentDateTimeUtc().date());
        session.usage(ReportOrderWords::tr("--template is daily, weekly or monthly."));
        return std::nullopt;
    }
    const auto from = secondFromText(session.value(u"from"));
    const auto to = secondFromText(session.value(u"to"));
    if (from && to && *from < *to)
        return TimeRange{*from, *to};
    session.usage(ReportOrderWords::tr("--from and --to take days such as 2026-05-19 or moments such as "
                                       "2026-05-19T02:00:00Z, and --to is the later one."));
    return std::nullopt;
}

/// None, with the run ended, if it is no part of a book.
std::optional<ReportScope> orderedScope(Session &session)
{
    const auto period = orderedPeriod(session);
    if (!period)
        return std::nullopt;
    const auto exchange = session.value(u"exchange");
    ReportScope scope{*period, exchangeFromText(exchange), session.value(u"symbol").toUpper(),
                      !session.isSet(u"summary")};
    if (!scope.exchange && !exchange.isEmpty()) {
        session.usage(ReportOrderWords::tr("--exchange is bybit, binance or mexc."));
        return std::nullopt;
    }
    if (session.isSet(u"without")) {
        const auto parts = partsWithout(session.value(u"without"));
        if (!parts) {
            session.usage(ReportOrderWords::tr("--without is a list such as charts,fees of: %1.")
                              .arg(leftOutParts({}).join(u", "_s)));
            return std::nullopt;
        }
        scope.parts = *parts;
    }
    return scope;
}

bool isOneOf(const QString &word, const QStringList &words)
{
    return word.isEmpty() || words.contains(word);
}

} // namespace

std::optional<ReportOrder> orderedReport(Session &session)
{
    const auto scope = orderedScope(session);
    if (!scope)
        return std::nullopt;
    ReportOrder order{*scope, session.value(u"incident")};
    order.file = session.value(u"output");
    order.isOwnPlace = order.file.isEmpty();
    order.paper = session.value(u"paper");
    order.language = session.value(u"language");
    if (!isOneOf(order.paper, {u"a4"_s, u"letter"_s}) || !isOneOf(order.language, {u"en"_s, u"de"_s, u"zh"_s})) {
        session.usage(ReportOrderWords::tr("--paper is a4 or letter, and --language en, de or zh."));
        return std::nullopt;
    }
    if (order.language.isEmpty())
        order.language = Translations::tagOf(Translations::languageOfTerminal());
    return order;
}

} // namespace hoox
