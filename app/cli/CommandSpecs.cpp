#include "app/cli/CommandLine.h"
#include "app/cli/Commands.h"
#include "app/cli/CompletionScripts.h"
#include "app/cli/IncidentSpecs.h"
#include "app/cli/ReportSpecs.h"
#include "app/cli/UpkeepSpecs.h"
#include "storage/secrets/HeldSecrets.h"

#include <QCoreApplication>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// The words of `--help`.
class SpecWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::CommandSpecs)

public:
    // With the class's name before them, lupdate takes the functions that return them for that class's own.
    using Argument = CommandSpec::Argument;
    using Option = CommandSpec::Option;

    static QVector<CommandSpec> killSpecs();
    static QVector<CommandSpec> configSpecs();
    static QVector<CommandSpec> readingSpecs();
    static QVector<CommandSpec> blobSpecs();
    static QVector<CommandSpec> ledgerSpecs();
    static QVector<CommandSpec> orderSpecs();
    static QVector<CommandSpec> drawingSpecs();
    static QVector<CommandSpec> profileSpecs();
    static QVector<CommandSpec> secretSpecs();
    static QVector<CommandSpec> auditSpecs();
    static QVector<Option> placeOptions();
    static QStringList secretNames();
    static Argument profileName() { return {u"NAME"_s, tr("The profile.")}; }
    static Option from() { return {{u"from"_s}, tr("From this day or moment on, UTC."), u"D"_s}; }
    static Option to() { return {{u"to"_s}, tr("Up to this day or moment, itself left out, UTC."), u"D"_s}; }
    static Option settles()
    {
        return {
            {u"wait"_s}, tr("Until the window has passed and the key was read back: 0 if settled, 1 if diverged."), {}};
    }
    static Option output(const QString &text) { return {{u"output"_s, u"o"_s}, text, u"FILE"_s}; }
};

QVector<CommandSpec> SpecWords::killSpecs()
{
    return {
        {u"kill status"_s,
         tr("Show the kill switch, freshly read. Ends with 4 if its state is not known."),
         {{{u"wait"_s}, tr("Until nothing is pending any more."), {}}},
         {},
         &commands::killStatus},
        {u"kill engage"_s,
         tr("Stop trading. Works whatever else is broken; without an answer the intent is kept, and it ends with 4."),
         {{{u"reason"_s}, tr("Why; goes into the journal."), u"R"_s},
          {{u"try"_s}, tr("Seconds to try before it ends with 4; 5 if not given."), u"S"_s}},
         {},
         &commands::killEngage,
         CommandSpec::Secrets::Loads},
        {u"kill release"_s,
         tr("Allow trading again. Refused (3) unless the state is freshly known."),
         {{{u"reason"_s}, tr("Why, at least one word."), u"R"_s},
          {{u"accept-queued"_s},
           tr("Orders that wait in the gateway's queue may execute: needed where there may be one."),
           {}}},
         {},
         &commands::killRelease},
    };
}

QVector<CommandSpec> SpecWords::configSpecs()
{
    return {
        {u"config list"_s, tr("List every key of the config."), {}, {}, &commands::configList},
        {u"config get"_s, tr("Print the value of a key."), {}, {{u"KEY"_s, tr("The key.")}}, &commands::configGet},
        {u"config set"_s,
         tr("Set a key. The kill keys and moving state are refused (3)."),
         {{{u"reason"_s}, tr("Why; kept beside the value."), u"R"_s}, settles()},
         {{u"KEY"_s, tr("The key.")}, {u"VALUE"_s, tr("The new value.")}},
         &commands::configSet},
        {u"config remove"_s,
         tr("Remove a key. The kill keys are refused (3); a key that is not there is no error."),
         {{{u"reason"_s}, tr("Why."), u"R"_s}, settles()},
         {{u"KEY"_s, tr("The key.")}},
         &commands::configRemove},
        {u"config export"_s,
         tr("Print every key as JSON, or write it into a file. Kill keys and secrets are left out."),
         {output(tr("The file to write."))},
         {},
         &commands::configExport},
        {u"config import"_s,
         tr("Set the keys of such a file. Kill keys, secrets and moving state are refused (3), the rest is written."),
         {{{u"dry-run"_s}, tr("Say what would become of each key, and write nothing."), {}},
          {{u"reason"_s}, tr("Why; kept beside each value."), u"R"_s}},
         {{u"FILE"_s, tr("The file.")}},
         &commands::configImport},
    };
}

QVector<CommandSpec> SpecWords::readingSpecs()
{
    return {
        {u"positions"_s,
         tr("List the recorded positions."),
         {{{u"reconcile"_s}, tr("Beside what the fills add up to, and where they differ."), {}},
          {{u"at"_s}, tr("As of the end of this past second, UTC: what the fills before it add up to."), u"TIME"_s}},
         {},
         &commands::positions},
        {u"balances"_s, tr("List the newest margin balance of each exchange and asset."), {}, {}, &commands::balances},
        {u"fills"_s,
         tr("List fills, newest first: 50 as a table, all as CSV or JSON."),
         {from(),
          to(),
          {{u"exchange"_s}, tr("bybit, binance or mexc."), u"E"_s, {u"bybit"_s, u"binance"_s, u"mexc"_s}},
          {{u"symbol"_s}, tr("The whole symbol, such as BTCUSDT."), u"S"_s},
          {{u"status"_s},
           tr("Filled, Failed, Test or Pending."),
           u"S"_s,
           {u"Filled"_s, u"Failed"_s, u"Test"_s, u"Pending"_s}},
          {{u"limit"_s}, tr("At most so many."), u"N"_s},
          {{u"csv"_s}, tr("As CSV with a head line."), {}}},
         {},
         &commands::fills},
        {u"export"_s,
         tr("Write a whole table of the ledger into a file, streaming, oldest first. The file is whole or not there."),
         {output(tr("The file to write; - is standard output.")),
          {{u"format"_s},
           tr("csv, tsv or json; what the file's suffix says if not given."),
           u"F"_s,
           {u"csv"_s, u"tsv"_s, u"json"_s}}},
         {{u"TABLE"_s, tr("trades, positions or balances."), true, {u"trades"_s, u"positions"_s, u"balances"_s}}},
         &commands::exportTable},
    };
}

QVector<CommandSpec> SpecWords::blobSpecs()
{
    return {
        {u"blobs list"_s,
         tr("List the stored objects, by key."),
         {{{u"delimiter"_s}, tr("Group keys into folders at this character, such as /."), u"CHAR"_s}},
         {{u"PREFIX"_s, tr("Only keys that begin so."), false}},
         &commands::blobsList},
        {u"blobs get"_s,
         tr("Print an object, or write it into a file; size and hash are checked. A key that ends in / is a folder: "
            "all below it is written. The same again goes on where it ended."),
         {output(tr("The file to write, or the folder to write into."))},
         {{u"KEY"_s, tr("The key, or what keys begin with up to a /.")}},
         &commands::blobsGet},
        {u"blobs put"_s,
         tr("Store a file as an object; what is there under that key is replaced only if you say so."),
         {{{u"replace"_s}, tr("Replace what is there."), {}}},
         {{u"KEY"_s, tr("The key.")}, {u"FILE"_s, tr("The file.")}},
         &commands::blobsPut},
        {u"blobs verify"_s,
         tr("Walk fills and order logs both ways. Ends with 5 if a fill has no log, a log no fill or other figures, "
            "4 if the tier does not answer, 1 while another run is at it."),
         {from(),
          to(),
          {{u"deep"_s}, tr("Read every log as well: its size, its hash, and what it says against the fills."), {}},
          {{u"resume"_s}, tr("Go on with an interrupted run that was asked the same."), {}},
          {{u"csv"_s}, tr("What was found as CSV with a head line."), {}}},
         {},
         &commands::blobsVerify},
    };
}

QVector<CommandSpec> SpecWords::orderSpecs()
{
    const CommandSpec::Option exchange{
        {u"exchange"_s}, tr("bybit, binance or mexc."), u"E"_s, {u"bybit"_s, u"binance"_s, u"mexc"_s}};
    const CommandSpec::Option symbol{{u"symbol"_s}, tr("The whole symbol, such as BTCUSDT."), u"S"_s};
    return {
        {u"order submit"_s,
         tr("Send an order, once. Ends with 3 if a rule or the kill switch refuses it, 4 if its fate is not known."),
         {exchange,
          symbol,
          {{u"action"_s}, tr("LONG, SHORT or CLOSE."), u"A"_s, {u"LONG"_s, u"SHORT"_s, u"CLOSE"_s}},
          {{u"quantity"_s}, tr("Of the base asset."), u"Q"_s},
          {{u"price"_s}, tr("A limit; without it the order goes at the market."), u"P"_s},
          {{u"type"_s}, tr("MARKET or LIMIT; what the price says if not given."), u"T"_s, {u"MARKET"_s, u"LIMIT"_s}},
          {{u"leverage"_s}, tr("1 to 125; 1 if not given."), u"L"_s},
          {{u"request-id"_s}, tr("Used once and never again; a new one if not given."), u"ID"_s},
          {{u"test"_s}, tr("The gateway answers, and no exchange sees it."), {}}},
         {},
         &commands::orderSubmit},
        {u"order list"_s,
         tr("List every order that was asked for here, with its timeline: open ones first, then the newest."),
         {{{u"unresolved"_s}, tr("Only those whose fate the ledger does not know."), {}},
          {{u"every-profile"_s}, tr("Not of the open profile alone."), {}},
          {{u"by"_s}, tr("Only of this operator."), u"WHO"_s},
          exchange,
          symbol,
          {{u"request-id"_s}, tr("Only this one."), u"ID"_s}},
         {},
         &commands::orderList,
         CommandSpec::Secrets::None},
        {u"order resolve"_s,
         tr("Finish what an earlier run left, look for open orders in the ledger, list the rest (4); or decide one."),
         {{{u"executed"_s}, tr("Your verdict: it was executed. Needs a reason."), {}},
          {{u"not-executed"_s}, tr("Your verdict: it was not. Needs a reason."), {}},
          {{u"reason"_s}, tr("How you know, at least one word."), u"R"_s},
          {{u"fill"_s}, tr("This fill or order id of the ledger is it."), u"ID"_s},
          {{u"ask-again"_s},
           tr("Send it once more with the same key, while the gateway remembers it: it places the order if the first "
              "never arrived."),
           {}}},
         {{u"REQUEST_ID"_s, tr("The order."), false}},
         &commands::orderResolve},
        {u"locks list"_s,
         tr("List the request ids that are taken in this workspace, newest first: by whom and until when."),
         {},
         {},
         &commands::locksList,
         CommandSpec::Secrets::None},
    };
}

QVector<CommandSpec> SpecWords::ledgerSpecs()
{
    return {
        {u"sync"_s,
         tr("Pull what is new in the ledger of a remote profile."),
         {{{u"everything"_s}, tr("Read all rows again, not only what is new."), {}}},
         {},
         &commands::sync},
    };
}

QVector<CommandSpec> SpecWords::drawingSpecs()
{
    return {
        {u"screenshots"_s,
         tr("Write a picture of every page, light and dark."),
         {{{u"size"_s}, tr("Width and height of the window; 1440x900 if not given."), u"WxH"_s},
          {{u"text"_s}, tr("Text size, 100 to 200 percent."), u"PERCENT"_s},
          {{u"scale"_s}, tr("Pixels of the picture for one of the window, 1 to 4."), u"N"_s},
          {{u"high-contrast"_s}, tr("In the two themes of high contrast instead."), {}},
          {{u"language"_s}, tr("en, de or zh; en if not given."), u"L"_s, {u"en"_s, u"de"_s, u"zh"_s}}},
         {{u"DIR"_s, tr("The folder for the pictures.")}},
         &commands::screenshots},
        {u"completion"_s,
         tr("Print the script with which a shell completes these commands."),
         {},
         {{u"SHELL"_s, tr("bash, zsh or fish."), true, shellNames()}},
         &commands::completion,
         CommandSpec::Secrets::None},
        {u"init"_s,
         tr("Make a workspace: an empty one, a sample, or one with a copy of a ledger."),
         {{{u"sample"_s}, tr("Fill it with 90 days of made-up trading."), {}},
          {{u"ledger"_s}, tr("Copy this ledger; rows that break a rule are listed, the rest goes in."), u"FILE"_s}},
         {},
         &commands::init},
    };
}

QVector<CommandSpec::Option> SpecWords::placeOptions()
{
    return {{{u"local-edge"_s}, tr("The address of Cloudflare's local runtime on this computer."), u"URL"_s},
            {{u"account-id"_s}, tr("The account of a cloudflare profile."), u"ID"_s},
            {{u"kv-namespace-id"_s}, tr("The namespace of the config, CONFIG_KV."), u"ID"_s},
            {{u"d1-database-id"_s}, tr("The database of the ledger."), u"ID"_s},
            {{u"logs-bucket"_s}, tr("The bucket of the logs."), u"BUCKET"_s},
            {{u"reports-bucket"_s}, tr("The bucket of the reports."), u"BUCKET"_s},
            {{u"gateway-url"_s}, tr("The address of Hoox's gateway."), u"URL"_s}};
}

QVector<CommandSpec> SpecWords::profileSpecs()
{
    QVector<CommandSpec::Option> adding{{{u"kind"_s},
                                         tr("embedded, local-edge or cloudflare."),
                                         u"K"_s,
                                         {u"embedded"_s, u"local-edge"_s, u"cloudflare"_s}}};
    QVector<CommandSpec::Option> importing{{{u"name"_s}, tr("What the profile is called."), u"NAME"_s}};
    return {
        {u"profile list"_s, tr("List the profiles; the active one has a star."), {}, {}, &commands::profileList},
        {u"profile show"_s,
         tr("Show a profile; without a name the active one."),
         {},
         {{u"NAME"_s, tr("The profile."), false}},
         &commands::profileShow},
        {u"profile add"_s,
         tr("Make a profile. A cloudflare one starts read-only."),
         adding + placeOptions(),
         {profileName()},
         &commands::profileAdd},
        {u"profile use"_s,
         tr("Make a profile the active one. Refused (3) while an engage of the one before is not confirmed."),
         {},
         {profileName()},
         &commands::profileUse},
        {u"profile set"_s,
         tr("Set one thing of a profile: an id, a bucket, a limit, the window, read-only, the notes."),
         {},
         {profileName(), {u"KEY"_s, tr("What to set, such as gateway-url.")}, {u"VALUE"_s, tr("The new value.")}},
         &commands::profileSet},
        {u"profile import"_s,
         tr("Make a profile of a worker's wrangler.jsonc. What that file lacks can be given as an option."),
         importing + placeOptions(),
         {{u"WRANGLER_FILE"_s, tr("The wrangler.jsonc.")}},
         &commands::profileImport},
    };
}

QVector<CommandSpec> SpecWords::auditSpecs()
{
    return {
        {u"audit list"_s,
         tr("List what operators did in this workspace, newest first: 50 unless more are asked for."),
         {{{u"action"_s}, tr("Only actions that begin so, such as kill. or config.set."), u"A"_s},
          {{u"subject"_s}, tr("Only this key, file or profile."), u"S"_s},
          {{u"limit"_s}, tr("At most so many."), u"N"_s}},
         {},
         &commands::auditList,
         CommandSpec::Secrets::None},
        {u"audit verify"_s,
         tr("Check that nobody changed the audit log. Ends with 5 if somebody did."),
         {},
         {},
         &commands::auditVerify,
         CommandSpec::Secrets::None},
    };
}

QStringList SpecWords::secretNames()
{
    QStringList names;
    for (const auto name : kSecretNames)
        names.append(toText(name));
    return names;
}

QVector<CommandSpec> SpecWords::secretSpecs()
{
    const CommandSpec::Argument name{u"NAME"_s, tr("The secret, such as CLOUDFLARE_API_TOKEN."), true, secretNames()};
    return {
        {u"secret set"_s,
         tr("Keep a secret of the profile in the keychain. It is read from standard input, never from the arguments."),
         {},
         {name},
         &commands::secretSet,
         CommandSpec::Secrets::None},
        {u"secret clear"_s,
         tr("Take a secret of the profile out of the keychain."),
         {},
         {name},
         &commands::secretClear,
         CommandSpec::Secrets::None},
        {u"doctor"_s,
         tr("Test every tier of the profile, its secrets and its clock. Ends with 4 if one cannot be reached."),
         {},
         {},
         &commands::doctor,
         CommandSpec::Secrets::None},
    };
}

} // namespace

const QVector<CommandSpec> &commandSpecs()
{
    static const QVector<CommandSpec> specs = [] {
        auto drawing = SpecWords::drawingSpecs();
        QVector<CommandSpec> all{drawing.takeLast()};
        all += SpecWords::killSpecs();
        all += SpecWords::configSpecs();
        all += SpecWords::readingSpecs();
        all += reportSpecs();
        all += incidentSpecs();
        all += SpecWords::blobSpecs();
        all += SpecWords::orderSpecs();
        all += SpecWords::ledgerSpecs();
        all += upkeepSpecs();
        all += SpecWords::profileSpecs();
        all += SpecWords::auditSpecs();
        all += SpecWords::secretSpecs();
        all += drawing;
        return all;
    }();
    return specs;
}

} // namespace hoox
