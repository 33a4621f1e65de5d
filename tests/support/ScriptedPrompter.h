#pragma once

#include "ui/common/Prompter.h"

#include <QMetaObject>
#include <QObject>

#include <deque>

namespace hoox::tests {

/// Answers in tests: later, as the window's own does. What was asked is kept; without a scripted answer the question
/// is dismissed.
class ScriptedPrompter final : public Prompter
{
public:
    QStringList asked; ///< Names of the questions.
    std::deque<int> choices;
    std::deque<std::optional<QString>> texts; ///< Also the files.

    void ask(const Question &question, QObject *context, std::function<void(int)> answered) override
    {
        asked += question.name;
        answerLater(context, answered, next(choices, 0));
    }
    void askText(const TextQuestion &question, QObject *context,
                 std::function<void(std::optional<QString>)> answered) override
    {
        asked += question.name;
        answerLater(context, answered, next(texts, std::optional<QString>()));
    }
    void askFile(const FileQuestion &question, QObject *context,
                 std::function<void(std::optional<QString>)> answered) override
    {
        asked += question.name;
        answerLater(context, answered, next(texts, std::optional<QString>()));
    }

private:
    template <typename Answer>
    static Answer next(std::deque<Answer> &script, Answer dismissed)
    {
        if (script.empty())
            return dismissed;
        auto answer = script.front();
        script.pop_front();
        return answer;
    }
    template <typename Answer>
    static void answerLater(QObject *context, const std::function<void(Answer)> &answered, Answer answer)
    {
        QMetaObject::invokeMethod(
            context, [answered, answer] { answered(answer); }, Qt::QueuedConnection);
    }
};

} // namespace hoox::tests
