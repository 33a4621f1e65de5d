#pragma once

#include "app/cli/Output.h"

#include <QStringList>

#include <functional>

class QCommandLineParser;

namespace hoox {

class Session;

/// One command of design 9: its words, options and what it runs.
struct CommandSpec
{
    struct Option
    {
        QStringList names; ///< The long one first.
        QString description;
        QString valueName;       ///< Empty: a flag. `FILE`, `DIR` and `FOLDER` are what they say, to a shell as well.
        QStringList values = {}; ///< The words that it takes; empty: any.
    };
    struct Argument
    {
        QString name;
        QString description;
        bool isNeeded = true;
        QStringList values = {}; ///< As of an option.
    };
    QString words; ///< `kill engage`
    QString summary;
    QVector<Option> options;
    QVector<Argument> arguments;
    void (*start)(Session &session) = nullptr;
    /// What it does about the secrets of a remote profile.
    enum class Secrets {
        Waits, ///< Begins once they are at hand.
        Loads, ///< Begins at once: nothing may hold it up, not even a keychain that asks for its password.
        None,  ///< Has a way of its own with them.
    };
    Secrets secrets = Secrets::Waits;
};

/// All commands, in the order of `--help`. The manual page is checked against it, and the completion of the shells is
/// made from it.
[[nodiscard]] const QVector<CommandSpec> &commandSpecs();

/// The options of every command. `defaultFolder` is what their words call the folder that is used without
/// `--workspace`.
[[nodiscard]] QVector<CommandSpec::Option> globalOptions(const QString &defaultFolder);

/// Parses, runs the command in the application's loop of events, and gives the exit status. Main thread, once.
[[nodiscard]] int runCommandLine(const QStringList &arguments);

} // namespace hoox
