#pragma once

#include <QAction>

#include <functional>

class QWidget;

namespace hoox {

/// What can be done with a key, in words: an entry of the command palette and of the list of keys. Every key of the
/// window is one of these, so that none can be forgotten there (UI-4; a test walks the window). GUI thread.
class Command final : public QAction
{
    Q_OBJECT

public:
    /// One of `owner`'s actions, owned by it. `words` say what it does, as a sentence's beginning ("Export what is
    /// shown"). The keys work in `context` of `owner`, by default while the focus is in it.
    Command(const QString &name, const QString &words, const QList<QKeySequence> &keys, QWidget *owner,
            Qt::ShortcutContext context = Qt::WidgetWithChildrenShortcut);

    /// Asked when the palette opens: a sentence that says why this cannot be done now, or nothing.
    void setObstacle(std::function<QString()> obstacle) { m_obstacle = std::move(obstacle); }
    [[nodiscard]] QString obstacle() const { return m_obstacle ? m_obstacle() : QString(); }

private:
    std::function<QString()> m_obstacle;
};

} // namespace hoox
