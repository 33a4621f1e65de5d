#include "app/cli/ReportSpecs.h"

#include "app/cli/Commands.h"

#include <QCoreApplication>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

struct ReportSpecWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ReportSpecs)

public:
    static CommandSpec create();
    static CommandSpec schedule();
    static CommandSpec verify();
    static CommandSpec list();
};

CommandSpec ReportSpecWords::create()
{
    return {
        u"report create"_s,
        tr("Write a PDF report of a period into the workspace's reports, once: the same period and part again is "
           "done at once."),
        {{{u"from"_s}, tr("From this day or moment on, UTC."), u"D"_s},
         {{u"to"_s}, tr("Up to this day or moment, itself left out, UTC."), u"D"_s},
         {{u"template"_s},
          tr("daily, weekly or monthly: the last such period that is over, in UTC."),
          u"T"_s,
          {u"daily"_s, u"weekly"_s, u"monthly"_s}},
         {{u"exchange"_s},
          tr("Only of this exchange: bybit, binance or mexc."),
          u"E"_s,
          {u"bybit"_s, u"binance"_s, u"mexc"_s}},
         {{u"incident"_s},
          tr("The whole hours around a time when the kill switch was engaged: its number in the audit log, or "
             "last."),
          u"N"_s},
         {{u"symbol"_s}, tr("Only of this symbol, such as BTCUSDT."), u"S"_s},
         {{u"summary"_s}, tr("Everything but the fills."), {}},
         {{u"without"_s},
          tr("An extract, without these parts: a list of charts, holdings, fees, failures, events and proofs."),
          u"LIST"_s},
         {{u"output"_s, u"o"_s}, tr("The PDF to write instead; it is written anew each time."), u"FILE"_s},
         {{u"replace"_s}, tr("Write it anew though it is there."), {}},
         {{u"paper"_s}, tr("a4 or letter; a4 if not given."), u"P"_s, {u"a4"_s, u"letter"_s}},
         {{u"language"_s}, tr("en, de or zh; that of the terminal if not given."), u"L"_s, {u"en"_s, u"de"_s, u"zh"_s}},
         {{u"bundle"_s}, tr("Its fills as CSV and JSON beside it, and a file with their rows and hashes."), {}},
         {{u"upload"_s}, tr("Also store it as an object, below reports/; nothing there is replaced."), {}}},
        {},
        &commands::reportCreate};
}

CommandSpec ReportSpecWords::schedule()
{
    return {u"report schedule"_s,
            tr("Show or set when the window makes the report of the day before, once a day while it runs."),
            {{{u"at"_s}, tr("From this time of day on, UTC, such as 00:05."), u"HH:MM"_s},
             {{u"upload"_s}, tr("Also store it as an object."), {}},
             {{u"off"_s}, tr("No more."), {}}},
            {},
            &commands::reportSchedule,
            CommandSpec::Secrets::None};
}

CommandSpec ReportSpecWords::verify()
{
    return {u"report verify"_s,
            tr("Work the content hash of a report out again from the ledger and the journals, say what differs, and "
               "look for it in the audit log. Ends with 5 if something differs or the log does not know it."),
            {{{u"elsewhere"_s}, tr("It was made in another workspace: compare with the ledger alone."), {}}},
            {{u"FILE"_s, tr("The PDF, or the name of one of the workspace's reports.")}},
            &commands::reportVerify,
            CommandSpec::Secrets::None};
}

CommandSpec ReportSpecWords::list()
{
    return {u"report list"_s,
            tr("List the reports that were made, newest first: of the workspace, and of the bucket. Ends with 4 if the "
               "bucket does not answer."),
            {{{u"local"_s}, tr("Do not ask the bucket."), {}}},
            {},
            &commands::reportList};
}

} // namespace

QVector<CommandSpec> reportSpecs()
{
    using Words = ReportSpecWords;
    return {Words::create(), Words::verify(), Words::list(), Words::schedule()};
}

} // namespace hoox
