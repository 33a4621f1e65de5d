#include "app/cli/CommandLine.h"

#include "app/cli/Commands.h"
#include "app/cli/Session.h"
#include "storage/health/LinkedVersions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

void tellVersions(Output &output)
{
    QJsonObject libraries;
    auto text = QCoreApplication::applicationName().toUtf8() + " " + HOOX_VERSION + "\n";
    for (const auto &library : linkedVersions()) {
        libraries[library.name] = QString::fromLatin1(library.version);
        text += library.name.toUtf8() + " " + library.version + "\n";
    }
    if (output.isJson())
        output.json(
            QJsonDocument(QJsonObject{{u"version"_s, QStringLiteral(HOOX_VERSION)}, {u"libraries"_s, libraries}}));
    else
        output.raw(text);
}

/// Parses the arguments in two steps, global options and command, then the command's own, and starts it.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(hoox::CommandLine)

public:
    /// Nothing if the command runs now and `session` will end it; else the exit status.
    [[nodiscard]] std::optional<ExitStatus> start(const QStringList &arguments, Session &session, Output &output);
    // With the class's name in its type, lupdate takes a function for that class's own.
    using Option = CommandSpec::Option;
    [[nodiscard]] static QVector<Option> globals(const QString &defaultFolder);

private:
    /// `words` begin with the command's own; `program` is what was typed for this program.
    static std::optional<ExitStatus> startCommand(const CommandSpec &spec, const QString &program,
                                                  const QStringList &words, bool helps, Session &session,
                                                  Output &output);
    static void addGlobals(QCommandLineParser &parser);
    static void takeGlobals(const QCommandLineParser &parser, Session &session, Output &output);
    static const CommandSpec *find(const QStringList &words);
    static QString overview(const QString &group);
    static void describe(QCommandLineParser &parser, const CommandSpec &spec);
    static ExitStatus unknown(Output &output, const QStringList &words);
    static ExitStatus misused(Output &output, const QString &what, const QString &words);
};

QVector<CommandLine::Option> CommandLine::globals(const QString &defaultFolder)
{
    return {{{u"workspace"_s}, tr("The folder with everything (default: %1).").arg(defaultFolder), u"DIR"_s},
            {{u"profile"_s}, tr("The profile (default: the active one)."), u"NAME"_s},
            {{u"json"_s}, tr("Results as JSON on standard output."), {}},
            {{u"quiet"_s}, tr("No notes and no progress on standard error."), {}},
            {{u"help"_s, u"h"_s}, tr("Show this help."), {}},
            {{u"version"_s, u"v"_s}, tr("Show the version."), {}}};
}

void CommandLine::addGlobals(QCommandLineParser &parser)
{
    for (const auto &option : globals(defaultWorkspaceFolder()))
        parser.addOption({option.names, option.description, option.valueName});
}

void CommandLine::takeGlobals(const QCommandLineParser &parser, Session &session, Output &output)
{
    output.setJson(output.isJson() || parser.isSet(u"json"_s));
    output.setQuiet(output.isQuiet() || parser.isSet(u"quiet"_s));
    const auto otherwise = [&parser](const QString &option, const QString &before) {
        return parser.isSet(option) ? parser.value(option) : before;
    };
    session.setPlace(otherwise(u"workspace"_s, session.workspaceFolder()),
                     otherwise(u"profile"_s, session.profileName()));
}

const CommandSpec *CommandLine::find(const QStringList &words)
{
    for (const auto &spec : commandSpecs()) {
        const auto own = spec.words.split(u' ');
        if (words.mid(0, own.size()) == own)
            return &spec;
    }
    return nullptr;
}

QString CommandLine::overview(const QString &group)
{
    TextTable table{{{tr("COMMAND")}, {tr("WHAT IT DOES")}}, {}};
    for (const auto &spec : commandSpecs()) {
        if (group.isEmpty() || spec.words.startsWith(group + u' '))
            table.rows.append({spec.words, spec.summary});
    }
    return table.text();
}

void CommandLine::describe(QCommandLineParser &parser, const CommandSpec &spec)
{
    parser.setApplicationDescription(spec.summary);
    parser.addPositionalArgument(spec.words, spec.summary, spec.words);
    for (const auto &argument : spec.arguments)
        parser.addPositionalArgument(argument.name, argument.description,
                                     argument.isNeeded ? argument.name : u'[' + argument.name + u']');
    for (const auto &option : spec.options)
        parser.addOption({option.names, option.description, option.valueName});
    addGlobals(parser);
}

ExitStatus CommandLine::misused(Output &output, const QString &what, const QString &words)
{
    output.complain(what);
    output.complain(tr("See \"hoox-console %1--help\".").arg(words.isEmpty() ? QString() : words + u' '));
    return ExitStatus::Usage;
}

ExitStatus CommandLine::unknown(Output &output, const QStringList &words)
{
    const auto &group = words.first();
    if (!overview(group).contains(group + u' '))
        return misused(output, tr("There is no command \"%1\".").arg(group), {});
    return misused(output,
                   words.size() > 1 ? tr("\"%1\" has no command \"%2\".").arg(group, words.at(1))
                                    : tr("\"%1\" needs a command behind it.").arg(group),
                   group);
}

std::optional<ExitStatus> CommandLine::start(const QStringList &arguments, Session &session, Output &output)
{
    QCommandLineParser outer;
    outer.setApplicationDescription(
        tr("Operations console of the Hoox trading system. Without a command it opens the window."));
    outer.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    outer.addPositionalArgument(u"COMMAND"_s, tr("What to do; see below."), u"[COMMAND …]"_s);
    addGlobals(outer);
    if (!outer.parse(arguments))
        return misused(output, outer.errorText(), {});
    takeGlobals(outer, session, output);
    const auto words = outer.positionalArguments();
    if (outer.isSet(u"version"_s)) {
        tellVersions(output);
        return ExitStatus::Done;
    }
    if (outer.isSet(u"help"_s) && words.isEmpty()) {
        output.raw((outer.helpText() + u'\n' + overview({})).toUtf8());
        return ExitStatus::Done;
    }
    if (words.isEmpty()) {
        commands::window(session);
        return std::nullopt;
    }
    const auto *const spec = find(words);
    if (spec == nullptr) {
        const bool help = outer.isSet(u"help"_s) || words.contains(u"--help"_s) || words.contains(u"-h"_s);
        if (help && words.size() <= 2 && overview(words.first()).contains(words.first() + u' ')) {
            output.raw(overview(words.first()).toUtf8());
            return ExitStatus::Done;
        }
        return unknown(output, words);
    }
    return startCommand(*spec, arguments.first(), words, outer.isSet(u"help"_s), session, output);
}

std::optional<ExitStatus> CommandLine::startCommand(const CommandSpec &spec, const QString &program,
                                                    const QStringList &words, bool helps, Session &session,
                                                    Output &output)
{
    auto &parser = session.parser();
    describe(parser, spec);
    const auto own = spec.words.split(u' ').size();
    if (!parser.parse(QStringList{program} + words.mid(own)))
        return misused(output, parser.errorText(), spec.words);
    takeGlobals(parser, session, output);
    if (helps || parser.isSet(u"help"_s)) {
        output.raw(parser.helpText().toUtf8());
        return ExitStatus::Done;
    }
    const auto given = parser.positionalArguments();
    const auto needed = std::count_if(spec.arguments.begin(), spec.arguments.end(),
                                      [](const CommandSpec::Argument &argument) { return argument.isNeeded; });
    if (given.size() < needed)
        return misused(output, tr("%1 is missing.").arg(spec.arguments.at(given.size()).name), spec.words);
    if (given.size() > spec.arguments.size())
        return misused(output, tr("\"%1\" is one argument too many.").arg(given.at(spec.arguments.size())), spec.words);
    session.setArguments(given);
    session.begin(spec);
    return std::nullopt;
}

} // namespace

QVector<CommandSpec::Option> globalOptions(const QString &defaultFolder)
{
    return CommandLine::globals(defaultFolder);
}

int runCommandLine(const QStringList &arguments)
{
    Output output;
    int status = 0;
    {
        Session session(output, defaultWorkspaceFolder(), {});
        std::optional<ExitStatus> early;
        // Started inside the loop, so that a command that ends at once ends it too.
        QTimer::singleShot(0, &session, [&] {
            early = CommandLine().start(arguments, session, output);
            if (early)
                QCoreApplication::exit(static_cast<int>(*early));
        });
        QObject::connect(&session, &Session::finished, &session, [](int code) { QCoreApplication::exit(code); });
        status = QCoreApplication::exec();
    }
    return status;
}

} // namespace hoox
