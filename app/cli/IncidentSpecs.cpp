#include "app/cli/IncidentSpecs.h"

#include "app/cli/Commands.h"

#include <QCoreApplication>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

struct IncidentSpecWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::IncidentSpecs)

public:
    static CommandSpec start();
    static CommandSpec status();
    static CommandSpec close();
    static CommandSpec verify();
    static CommandSpec show();
    static CommandSpec accept();
};

CommandSpec IncidentSpecWords::show()
{
    return {u"handover show"_s,
            tr("Show what changed since the last handover: fills, profit, what others did, open alerts, unresolved "
               "orders."),
            {{{u"name"_s}, tr("Since this operator's own shift ended."), u"N"_s}},
            {},
            &commands::handoverShow,
            CommandSpec::Secrets::None};
}

CommandSpec IncidentSpecWords::accept()
{
    return {u"handover accept"_s,
            tr("Take the shift over by name, with what was handed over; it is in the audit log."),
            {{{u"name"_s}, tr("Who takes over."), u"N"_s}, {{u"word"_s}, tr("What to know."), u"W"_s}},
            {},
            &commands::handoverAccept,
            CommandSpec::Secrets::None};
}

CommandSpec IncidentSpecWords::start()
{
    return {u"incident start"_s,
            tr("Mark T0: from now on what is done, changed and opened is kept for the incident's folder."),
            {{{u"word"_s}, tr("What it is about."), u"W"_s}},
            {},
            &commands::incidentStart,
            CommandSpec::Secrets::None};
}

CommandSpec IncidentSpecWords::status()
{
    return {u"incident status"_s,
            tr("Say whether an incident runs, since when and whose; and which were closed."),
            {},
            {},
            &commands::incidentStatus,
            CommandSpec::Secrets::None};
}

CommandSpec IncidentSpecWords::close()
{
    return {u"incident close"_s,
            tr("Write the incident's folder: a sealed PDF and the raw evidence, with a list of SHA-256 sums. Whatever "
               "fails, the incident runs on."),
            {{{u"word"_s}, tr("What it was."), u"W"_s},
             {{u"language"_s}, tr("Of the PDF: en, de or zh; en if not given."), u"L"_s, {u"en"_s, u"de"_s, u"zh"_s}}},
            {},
            &commands::incidentClose};
}

CommandSpec IncidentSpecWords::verify()
{
    return {u"incident verify"_s,
            tr("Check the folder of a closed incident against its list, its chain and the audit log. Ends with 5 if "
               "something is not as it was sealed."),
            {{{u"elsewhere"_s}, tr("It was closed in another workspace: do not look for it in the audit log."), {}}},
            {{u"FOLDER"_s, tr("The folder, or the name of one of the workspace's incidents.")}},
            &commands::incidentVerify,
            CommandSpec::Secrets::None};
}

} // namespace

QVector<CommandSpec> incidentSpecs()
{
    using Words = IncidentSpecWords;
    return {Words::start(), Words::status(), Words::close(), Words::verify(), Words::show(), Words::accept()};
}

} // namespace hoox
