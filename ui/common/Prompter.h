#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QObject;

namespace hoox {

/// Asks a person. The window's twin lays a panel over everything below the kill bar; a scripted one answers in tests.
/// Nothing waits inside a call: the answer comes later, in the GUI thread, once, unless `context` dies before.
class Prompter
{
public:
    struct Question
    {
        QString title;                 ///< Names the object: "Apply 1 migration to ledger.db?"
        QString text;                  ///< What follows from it. Plain text.
        QStringList choices;           ///< The safe one first: it has the focus, and Esc means it (KR-34).
        QString name;                  ///< For tests and logs: "applyMigrations".
        bool isAboutRealMoney = false; ///< Its frame is that of real money, whatever the window's is.
    };
    struct TextQuestion
    {
        QString title;
        QString text;
        QString label;
        QString accept; ///< The word on the button.
        QString name;
    };
    struct FileQuestion
    {
        enum class Kind { OpenFile, SaveFile, Folder };
        Kind kind = Kind::OpenFile;
        QString title;
        QString start;  ///< Folder or file to begin with.
        QString filter; ///< "SQLite ledgers (*.db *.sqlite)"
        QString name;
        /// Whoever asks sees for itself whether a file is there, and asks in a panel below the kill bar (KR-01).
        bool isReplacingAskedLater = false;
    };

    virtual ~Prompter() = default;
    /// Index of the choice; 0 if it was dismissed.
    virtual void ask(const Question &question, QObject *context, std::function<void(int)> answered) = 0;
    /// None if it was dismissed.
    virtual void askText(const TextQuestion &question, QObject *context,
                         std::function<void(std::optional<QString>)> answered) = 0;
    /// A path; none if it was dismissed. Qt's own chooser, below the kill bar, never the platform's (KR-01).
    virtual void askFile(const FileQuestion &question, QObject *context,
                         std::function<void(std::optional<QString>)> answered) = 0;
};

} // namespace hoox
