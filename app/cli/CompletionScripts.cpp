#include "app/cli/CompletionScripts.h"

#include "app/cli/CommandLine.h"
#include "app/cli/CompletionFrames.h"

#include <QMap>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

using Option = CommandSpec::Option;
using Argument = CommandSpec::Argument;

QVector<Option> globalsOfScripts()
{
    // Not the folder of whoever made the script.
    return globalOptions(u"~/.local/share/hoox-console"_s);
}

QString dashed(const QString &name)
{
    return (name.size() == 1 ? u"-"_s : u"--"_s) + name;
}

QStringList dashed(const QStringList &names)
{
    QStringList all;
    for (const auto &name : names)
        all.append(dashed(name));
    return all;
}

bool isFile(const QString &name)
{
    return name == u"FILE" || name.endsWith(u"_FILE");
}

bool isFolder(const QString &name)
{
    return name == u"DIR" || name == u"FOLDER";
}

/// What an option or an argument takes, in the script of bash, where files are words too.
QString valuesOf(const QString &name, const QStringList &values)
{
    return isFile(name) ? u"<file>"_s : isFolder(name) ? u"<folder>"_s : values.join(u' ');
}

QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

/// fish takes a backslash inside single quotes for an escape.
QString fishQuoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

/// The first words of the commands, each with what may follow it; nothing follows a command of one word.
QMap<QString, QStringList> groups(const QVector<CommandSpec> &commands)
{
    QMap<QString, QStringList> found;
    for (const auto &command : commands) {
        auto &members = found[command.words.section(u' ', 0, 0)];
        if (command.words.contains(u' '))
            members.append(command.words.section(u' ', 1));
    }
    return found;
}

/// Calls `each` with the command, the option and what it takes, of every option with a value; the options of every
/// command have `*` as theirs.
template <typename Each>
void forEachValue(const QVector<CommandSpec> &commands, Each each)
{
    const auto call = [&each](const QString &command, const QVector<Option> &options) {
        for (const auto &option : options) {
            if (option.valueName.isEmpty())
                continue;
            for (const auto &name : dashed(option.names))
                each(command, name, valuesOf(option.valueName, option.values));
        }
    };
    call(u"*"_s, globalsOfScripts());
    for (const auto &command : commands)
        call(command.words, command.options);
}

QString bashScript(const QVector<CommandSpec> &commands)
{
    QStringList globals;
    for (const auto &option : globalsOfScripts())
        globals += dashed(option.names);
    QString known;
    for (const auto &command : commands) {
        QStringList options;
        for (const auto &option : command.options)
            options += dashed(option.names);
        QStringList arguments;
        for (const auto &argument : command.arguments)
            arguments.append(quoted(valuesOf(argument.name, argument.values)));
        known += u"    %1) options='%2' arguments=(%3) ;;\n"_s.arg(quoted(command.words), options.join(u' '),
                                                                   arguments.join(u' '));
    }
    QString next = u"    '') values='%1' ;;\n"_s.arg(groups(commands).keys().join(u' '));
    const auto all = groups(commands);
    for (auto group = all.begin(); group != all.end(); ++group) {
        if (!group->isEmpty())
            next += u"    %1) values='%2' ;;\n"_s.arg(group.key(), group->join(u' '));
    }
    QString takes;
    forEachValue(commands, [&takes](const QString &command, const QString &name, const QString &values) {
        const auto pattern = command == u"*" ? u"*'"_s : u'\'' + command;
        takes += u"    %1|%2') values='%3' ;;\n"_s.arg(pattern, name, values);
    });
    return QString::fromUtf16(kBashScript).arg(takes, known, next, globals.join(u' '));
}

/// As a part of a specification of zsh's _arguments, inside single quotes.
QString zshText(QString text)
{
    for (const auto sign : {u'\\', u'[', u']', u':'})
        text.replace(sign, u"\\"_s + sign);
    return text.replace(u'\'', u"'\\''"_s);
}

QString zshValues(const QString &name, const QStringList &values)
{
    return isFile(name)       ? u"_files"_s
           : isFolder(name)   ? u"_files -/"_s
           : values.isEmpty() ? u" "_s
                              : u'(' + values.join(u' ') + u')';
}

QString zshOptions(const QVector<Option> &options)
{
    QString lines;
    for (const auto &option : options) {
        QStringList names;
        for (const auto &name : dashed(option.names))
            names.append(option.valueName.isEmpty() || name.size() == 2 ? name : name + u'=');
        auto rest = u"[%1]"_s.arg(zshText(option.description));
        if (!option.valueName.isEmpty())
            rest += u":%1:%2"_s.arg(zshText(option.valueName), zshValues(option.valueName, option.values));
        lines += names.size() == 1 ? u" \\\n            '%1%2'"_s.arg(names.first(), rest)
                                   : u" \\\n            '(%1)'{%2}'%3'"_s.arg(dashed(option.names).join(u' '),
                                                                              names.join(u','), rest);
    }
    return lines;
}

QString zshCommand(const CommandSpec &command)
{
    QString lines;
    for (const auto &argument : command.arguments)
        lines += u" \\\n            '%1:%2:%3'"_s.arg(argument.isNeeded ? QString() : u":"_s, zshText(argument.name),
                                                      zshValues(argument.name, argument.values));
    return u"    (%1)\n        _arguments $globals%2%3\n        return\n        ;;\n"_s.arg(
        quoted(command.words), zshOptions(command.options), lines);
}

/// The words that may come next, each with what it is for: by the words before them.
QMap<QString, QVector<QPair<QString, QString>>> nextWords(const QVector<CommandSpec> &commands)
{
    QMap<QString, QVector<QPair<QString, QString>>> next;
    for (const auto &command : commands) {
        const auto group = command.words.contains(u' ') ? command.words.section(u' ', 0, 0) : QString();
        next[group].append({command.words.section(u' ', group.isEmpty() ? 0 : 1), command.summary});
    }
    const auto all = groups(commands);
    for (auto group = all.begin(); group != all.end(); ++group) {
        if (!group->isEmpty())
            next[{}].append({group.key(), group->join(u", "_s)});
    }
    return next;
}

QString zshScript(const QVector<CommandSpec> &commands)
{
    QString known;
    for (const auto &command : commands)
        known += zshCommand(command);
    QString next;
    const auto all = nextWords(commands);
    for (auto group = all.begin(); group != all.end(); ++group) {
        QString words;
        for (const auto &[word, summary] : group.value())
            words += u" \\\n            %1"_s.arg(quoted(word + u':' + summary));
        next += u"    (%1)\n        known=(%2)\n        ;;\n"_s.arg(quoted(group.key()), words);
    }
    return QString::fromUtf16(kZshScript).arg(known, next, zshOptions(globalsOfScripts()));
}

/// The end of a line of fish's `complete`: what is taken, if anything is.
QString fishValues(const QString &name, const QStringList &values)
{
    if (isFile(name))
        return u" -r -F"_s;
    return u" -x -a %1"_s.arg(quoted(isFolder(name) ? u"(__fish_complete_directories)"_s : values.join(u' ')));
}

QString fishOption(const Option &option, const QString &condition)
{
    auto line = u"complete -c hoox-console"_s + condition;
    for (const auto &name : option.names)
        line += (name.size() == 1 ? u" -s "_s : u" -l "_s) + name;
    if (!option.valueName.isEmpty())
        line += fishValues(option.valueName, option.values);
    return line + u" -d %1\n"_s.arg(fishQuoted(option.description));
}

QString fishScript(const QVector<CommandSpec> &commands)
{
    QString lines;
    for (const auto &option : globalsOfScripts())
        lines += fishOption(option, {});
    const auto all = nextWords(commands);
    for (auto group = all.begin(); group != all.end(); ++group) {
        for (const auto &[word, summary] : group.value())
            lines += u"complete -c hoox-console -n '__hoox_console_at \"%1\"' -a %2 -d %3\n"_s.arg(group.key(), word,
                                                                                                   fishQuoted(summary));
    }
    QStringList known;
    for (const auto &command : commands) {
        known.append(quoted(command.words));
        for (const auto &option : command.options)
            lines += fishOption(option, u" -n '__hoox_console_in \"%1\"'"_s.arg(command.words));
        for (qsizetype index = 0; index < command.arguments.size(); ++index) {
            const auto &argument = command.arguments.at(index);
            lines += u"complete -c hoox-console -n '__hoox_console_at \"%1 %2\"'%3\n"_s.arg(command.words)
                         .arg(index)
                         .arg(fishValues(argument.name, argument.values));
        }
    }
    QStringList takes;
    forEachValue(commands, [&takes](const QString &command, const QString &name, const QString &) {
        takes.append(quoted(command + u'|' + name));
    });
    return QString::fromUtf16(kFishScript).arg(takes.join(u' '), known.join(u' '), lines);
}

} // namespace

QStringList shellNames()
{
    return {u"bash"_s, u"zsh"_s, u"fish"_s};
}

std::optional<Shell> shellFromText(const QString &text)
{
    const auto index = shellNames().indexOf(text);
    return index < 0 ? std::nullopt : std::optional(static_cast<Shell>(index));
}

QString completionScript(Shell shell, const QVector<CommandSpec> &commands)
{
    switch (shell) {
    case Shell::Bash:
        return bashScript(commands);
    case Shell::Zsh:
        return zshScript(commands);
    case Shell::Fish:
        break;
    }
    return fishScript(commands);
}

} // namespace hoox
