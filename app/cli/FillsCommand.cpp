#include "app/cli/Commands.h"
#include "app/cli/Session.h"
#include "storage/audit/AuditLog.h"
#include "storage/ledger/Ledger.h"

#include <QJsonObject>

namespace hoox::commands {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kShownByDefault = 50;

/// Words for the fills command.
struct FillsWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::FillsCommand)
};

/// An empty id is a missing one (LG-3).
QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject fillJson(const Fill &fill)
{
    return {{u"id"_s, fill.id},
            {u"request_id"_s, textOrNull(fill.requestId)},
            {u"exchange"_s, toText(fill.exchange)},
            {u"symbol"_s, fill.symbol},
            {u"action"_s, toText(fill.action)},
            {u"side"_s, toText(fill.side)},
            {u"quantity"_s, jsonNumber(fill.quantity)},
            {u"price"_s, jsonNumber(fill.price)},
            {u"fee"_s, jsonNumber(fill.fee)},
            {u"order_id"_s, textOrNull(fill.orderId)},
            {u"status"_s, toText(fill.status)},
            {u"created_at"_s, Format::plainTime(fill.createdAt)}};
}

/// A cell that a spreadsheet would run as a formula is quoted with an apostrophe (RP-4).
QString csvCell(QString text)
{
    static const QString formulaStarts = u"=+-@\t\r"_s;
    if (!text.isEmpty() && formulaStarts.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

/// A missing figure is an empty cell, never 0 (LG-3).
QString csvNumber(const std::optional<double> &figure)
{
    return figure ? Format::plainNumber(*figure) : QString();
}

QByteArray csvLine(const Fill &fill)
{
    const QStringList cells{csvCell(fill.id),         csvCell(fill.requestId), toText(fill.exchange),
                            csvCell(fill.symbol),     toText(fill.action),     toText(fill.side),
                            csvNumber(fill.quantity), csvNumber(fill.price),   csvNumber(fill.fee),
                            csvCell(fill.orderId),    toText(fill.status),     Format::plainTime(fill.createdAt)};
    return cells.join(u',').toUtf8() + '\n';
}

/// Takes the fills one by one, on the ledger's thread, and writes each at once; a table waits for the last.
class FillsPrinter
{
public:
    enum class Shape { Table, Json, Csv };
    FillsPrinter(Output &output, const Format &format, Shape shape, qint64 limit)
        : m_output(output), m_format(format), m_shape(shape), m_limit(limit)
    {
    }

    /// False: no more, please.
    bool take(const Fill &fill)
    {
        if (m_limit >= 0 && m_count == m_limit) {
            m_more = true;
            return false;
        }
        ++m_count;
        switch (m_shape) {
        case Shape::Csv:
            m_pending += m_count == 1 ? csvHead() + csvLine(fill) : csvLine(fill);
            break;
        case Shape::Json:
            m_pending += m_count == 1 ? "[\n" : ",\n";
            m_pending += QJsonDocument(fillJson(fill)).toJson(QJsonDocument::Compact);
            break;
        case Shape::Table:
            m_table.rows.append({m_format.time(fill.createdAt), toText(fill.exchange), fill.symbol, toText(fill.action),
                                 toText(fill.side), m_format.number(fill.quantity), m_format.number(fill.price),
                                 m_format.number(fill.fee), toText(fill.status),
                                 fill.orderId.isEmpty() ? Format::missing() : fill.orderId});
            break;
        }
        constexpr qsizetype kFlushBytes = 64LL * 1024;
        if (m_pending.size() > kFlushBytes)
            flush();
        return m_output.isOpen();
    }

    void end()
    {
        if (m_shape == Shape::Table) {
            m_output.table(m_table);
            return;
        }
        if (m_shape == Shape::Json)
            m_pending += m_count == 0 ? "[]\n" : "\n]\n";
        else if (m_count == 0)
            m_pending += csvHead();
        flush();
    }
    [[nodiscard]] bool hasMore() const { return m_more; }

private:
    static QByteArray csvHead()
    {
        return "id,request_id,exchange,symbol,action,side,quantity,price,fee,order_id,status,created_at\n";
    }
    void flush()
    {
        m_output.raw(m_pending);
        m_pending.clear();
    }

    Output &m_output;
    const Format m_format;
    const Shape m_shape;
    const qint64 m_limit; ///< -1: none.
    qint64 m_count = 0;
    bool m_more = false;
    QByteArray m_pending;
    TextTable m_table{{{u"TIME (UTC)"_s},
                       {u"EXCHANGE"_s},
                       {u"SYMBOL"_s},
                       {u"ACTION"_s},
                       {u"SIDE"_s},
                       {u"QUANTITY"_s, true},
                       {u"PRICE"_s, true},
                       {u"FEE"_s, true},
                       {u"STATUS"_s},
                       {u"ORDER"_s}},
                      {}};
};

/// The filter of the options; nothing, with the session ended in 2, if one is wrong.
std::optional<FillsQuery> queryOf(Session &session)
{
    FillsQuery query;
    const auto bad = [&session](const char16_t *option) {
        session.usage(FillsWords::tr("--%1 does not take \"%2\". See \"hoox-console fills --help\".")
                          .arg(QString::fromUtf16(option), session.value(option)));
        return std::nullopt;
    };
    for (const auto *option : {u"from", u"to"}) {
        if (!session.isSet(option))
            continue;
        const auto second = secondFromText(session.value(option));
        if (!second)
            return bad(option);
        (option == std::u16string_view(u"from") ? query.time.from : query.time.to) = *second;
    }
    if (session.isSet(u"exchange") && !(query.exchange = exchangeFromText(session.value(u"exchange").toLower())))
        return bad(u"exchange");
    if (session.isSet(u"status")) {
        for (const auto status : kFillStatuses) {
            if (session.value(u"status").compare(toText(status), Qt::CaseInsensitive) == 0)
                query.status = status;
        }
        if (!query.status)
            return bad(u"status");
    }
    query.symbolPrefix = session.value(u"symbol").toUpper();
    query.symbolExact = !query.symbolPrefix.isEmpty();
    return query;
}

} // namespace

void fills(Session &session)
{
    using Shape = FillsPrinter::Shape;
    const auto query = queryOf(session);
    if (!query)
        return;
    const auto shape = session.isSet(u"csv") ? Shape::Csv : session.output().isJson() ? Shape::Json : Shape::Table;
    qint64 limit = shape == Shape::Table ? kShownByDefault : -1;
    if (session.isSet(u"limit")) {
        bool isNumber = false;
        limit = session.value(u"limit").toLongLong(&isNumber);
        if (!isNumber || limit < 0) {
            session.usage(FillsWords::tr("--limit takes a whole number that is not negative, not \"%1\".")
                              .arg(session.value(u"limit")));
            return;
        }
    }
    auto *const parts = session.open();
    if (parts == nullptr)
        return;
    const auto printer = std::make_shared<FillsPrinter>(session.output(), session.format(), shape, limit);
    session.withLedger([&session, parts, printer, query = *query, shape] {
        const auto streamed =
            parts->ledger().forEachFill(query, [printer](const Fill &fill) { return printer->take(fill); });
        session.then(streamed, [&session, parts, printer, shape](qint64) {
            printer->end();
            if (shape == Shape::Csv)
                parts->audit().post({u"fills.export"_s, u"standard output"_s});
            if (shape == Shape::Table && printer->hasMore() && !session.isSet(u"limit"))
                session.output().note(
                    FillsWords::tr("The newest %1 are shown. Ask for more with --limit, or for all with --csv or "
                                   "--json.")
                        .arg(kShownByDefault));
            session.finish();
        });
    });
}

} // namespace hoox::commands
