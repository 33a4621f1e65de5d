#pragma once

#include "ui/common/ModalLayer.h"
#include "ui/common/Paint.h"
#include "ui/common/Prompter.h"

#include <QObject>

#include <deque>

namespace hoox {

/// Asks in the window itself: panels on a layer below the kill bar, one after the other. GUI thread.
class DialogPrompter final : public QObject, public Prompter
{
    Q_OBJECT

public:
    /// Both outlive the prompter.
    DialogPrompter(Appearance &appearance, ModalLayer &layer, QObject *parent = nullptr);

    /// Of the window's profile: every panel has it.
    void setEdge(ModalEdge edge) { m_edge = edge; }
    void ask(const Question &question, QObject *context, std::function<void(int)> answered) override;
    void askText(const TextQuestion &question, QObject *context,
                 std::function<void(std::optional<QString>)> answered) override;
    void askFile(const FileQuestion &question, QObject *context,
                 std::function<void(std::optional<QString>)> answered) override;

private:
    using Present = std::function<void()>;
    void enqueue(Present present);
    /// False if `panel` was answered before: each question is answered once.
    bool finish(QWidget *panel);
    void presentQuestion(const Question &question, const std::function<void(int)> &answered);
    void presentText(const TextQuestion &question, const std::function<void(std::optional<QString>)> &answered);
    void presentFile(const FileQuestion &question, const std::function<void(std::optional<QString>)> &answered);

    Appearance &m_appearance;
    ModalLayer &m_layer;
    ModalEdge m_edge = ModalEdge::Plain;
    std::deque<Present> m_waiting;
    QWidget *m_current = nullptr;    ///< The panel that is up.
    std::function<void()> m_dismiss; ///< What Esc means now.
};

} // namespace hoox
