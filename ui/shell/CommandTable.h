#pragma once

#include <QCoreApplication>
#include <QVector>

#include <functional>

class QAbstractButton;
class QAction;
class QMenu;
class QWidget;

namespace hoox {

class Page;

/// One thing that can be done.
struct CommandEntry
{
    QString words;
    QString place;    ///< The page's title; empty: everywhere.
    QString keys;     ///< As they are written on this desktop; empty: none.
    QString obstacle; ///< Why not now; empty: it can be done.
    bool isEngage = false;
    std::function<void()> run; ///< Null for keys that work where the focus is. Safe once its target is gone.
};

/// The one table that the palette and the list of keys are made of (UI-4): read off the window whenever it is asked
/// for, so that a new action, menu entry or button is in it without being named anywhere. GUI thread.
class CommandTable final
{
    Q_DECLARE_TR_FUNCTIONS(hoox::CommandTable)

public:
    /// All outlive the table.
    struct Source
    {
        QWidget *window;
        QList<Page *> pages;
        Page *shown; ///< May be null.
        std::function<void(Page *)> show;
    };

    explicit CommandTable(Source source) : m_source(std::move(source)) {}

    /// Engage, then what the page in front can do (its buttons too), then the window, then what the other pages do;
    /// running one of those shows its page first. A button that is deaf to Enter (KR-34) is not pressed but given the
    /// focus.
    [[nodiscard]] QVector<CommandEntry> all();
    /// Those with keys, and the keys of tables and sheets.
    [[nodiscard]] QVector<CommandEntry> keys();

private:
    void addWindow(bool isEngage);
    void addPage(Page &page);
    void addButtons(Page &page);
    void addMenu(QMenu &menu, const QString &name, Page &page);
    void addAction(QAction &action, const QString &before, Page *page);
    [[nodiscard]] static QString obstacleOf(const QAction &action);
    [[nodiscard]] static QString obstacleOf(const QAbstractButton &button);

    Source m_source;
    QVector<CommandEntry> m_entries;
};

} // namespace hoox
