#include "app/cli/Commands.h"
#include "app/cli/ExportWork.h"
#include "app/cli/Session.h"
#include "storage/ledger/Ledger.h"

namespace hoox::commands {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kShownByDefault = 50;

/// Words for the fills command.
struct FillsWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::FillsCommand)
};

/// Takes the fills one by one, on the ledger's thread; the table waits for the last.
class FillsPrinter
{
public:
    FillsPrinter(const Format &format, qint64 limit) : m_format(format), m_limit(limit) {}

    /// False: no more, please.
    bool take(const Fill &fill)
    {
        if (m_table.rows.size() == m_limit) {
            m_more = true;
            return false;
        }
        m_table.rows.append({m_format.time(fill.createdAt), toText(fill.exchange), fill.symbol, toText(fill.action),
                             toText(fill.side), m_format.number(fill.quantity), m_format.number(fill.price),
                             m_format.number(fill.fee), toText(fill.status),
                             fill.orderId.isEmpty() ? Format::missing() : fill.orderId});
        return true;
    }
    [[nodiscard]] const TextTable &table() const { return m_table; }
    [[nodiscard]] bool hasMore() const { return m_more; }

private:
    const Format m_format;
    const qint64 m_limit;
    bool m_more = false;
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
    ExportJob job;
    const auto query = queryOf(session);
    if (!query)
        return;
    job.query = *query;
    job.format = session.isSet(u"csv") ? ExportFormat::Csv : ExportFormat::Json;
    const auto streams = session.isSet(u"csv") || session.output().isJson();
    job.limit = streams ? -1 : kShownByDefault;
    if (session.isSet(u"limit")) {
        bool isNumber = false;
        job.limit = session.value(u"limit").toLongLong(&isNumber);
        if (!isNumber || job.limit < 0) {
            session.usage(FillsWords::tr("--limit takes a whole number that is not negative, not \"%1\".")
                              .arg(session.value(u"limit")));
            return;
        }
    }
    auto *const parts = session.open();
    if (parts == nullptr)
        return;
    session.withLedger([&session, parts, job, streams] {
        if (streams) {
            streamExport(session, parts->exports(), job);
            return;
        }
        const auto printer = std::make_shared<FillsPrinter>(session.format(), job.limit);
        const auto listed =
            parts->ledger().forEachFill(job.query, [printer](const Fill &fill) { return printer->take(fill); });
        session.then(listed, [&session, printer](qint64) {
            session.output().table(printer->table());
            if (printer->hasMore() && !session.isSet(u"limit"))
                session.output().note(
                    FillsWords::tr("The newest %1 are shown. Ask for more with --limit, or for all with --csv or "
                                   "--json.")
                        .arg(kShownByDefault));
            session.finish();
        });
    });
}

} // namespace hoox::commands
