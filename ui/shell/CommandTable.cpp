#include "ui/shell/CommandTable.h"

#include "ui/common/Button.h"
#include "ui/common/Command.h"
#include "ui/common/HoldButton.h"
#include "ui/common/Page.h"
#include "ui/common/Segmented.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QMenu>
#include <QPointer>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// Without the marks of mnemonics: `&Save` is Save, `&&` is an ampersand.
QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == u'&' && at + 1 < text.size())
            ++at;
        plain += text.at(at);
    }
    return plain;
}

QString writtenKeys(const QAction &action)
{
    QStringList keys;
    for (const auto &sequence : action.shortcuts())
        keys += sequence.toString(QKeySequence::NativeText);
    return keys.join(u", "_s);
}

QString spokenName(const QAbstractButton &button)
{
    const auto name = button.accessibleName().isEmpty() ? withoutMnemonic(button.text()) : button.accessibleName();
    const auto *choice = qobject_cast<const Segmented *>(button.parentWidget());
    return choice == nullptr || choice->accessibleName().isEmpty() ? name
                                                                   : u"%1: %2"_s.arg(choice->accessibleName(), name);
}

QMenu *menuBehind(const QAbstractButton &button)
{
    const auto *push = qobject_cast<const QPushButton *>(&button);
    return push == nullptr ? nullptr : push->menu();
}

/// Enter on the palette is no press of these: they send, or they decide.
bool hearsNoEnter(const QAbstractButton &button)
{
    const auto *push = qobject_cast<const Button *>(&button);
    return (push != nullptr && push->isDeafToEnter()) || qobject_cast<const HoldButton *>(&button) != nullptr;
}

bool isEntry(const QAction &action)
{
    return !action.isSeparator() && action.isVisible() && action.menu() == nullptr && !action.text().isEmpty();
}

bool isOfMenu(const QAction &action)
{
    return qobject_cast<QMenu *>(action.parent()) != nullptr;
}

bool isEngage(const QAction &action)
{
    return action.objectName() == u"engageCommand";
}

} // namespace

QString CommandTable::obstacleOf(const QAction &action)
{
    const auto *command = qobject_cast<const Command *>(&action);
    if (command != nullptr && !command->obstacle().isEmpty())
        return command->obstacle();
    return action.isEnabled() ? QString() : tr("There is nothing to do it with now.");
}

QString CommandTable::obstacleOf(const QAbstractButton &button)
{
    if (button.isEnabled())
        return {};
    for (const auto &words : {button.toolTip(), button.accessibleDescription()}) {
        if (!words.isEmpty())
            return words;
    }
    return tr("There is nothing to do it with now.");
}

void CommandTable::addAction(QAction &action, const QString &before, Page *page)
{
    const auto text = withoutMnemonic(action.text());
    const auto run = [target = QPointer<QAction>(&action), page = QPointer<Page>(page), show = m_source.show] {
        if (page)
            show(page);
        if (target)
            target->trigger();
    };
    m_entries += {before.isEmpty() ? text : u"%1: %2"_s.arg(before, text),
                  page == nullptr ? QString() : page->title(),
                  writtenKeys(action),
                  obstacleOf(action),
                  isEngage(action),
                  run};
}

/// Named after the button that opens it.
void CommandTable::addMenu(QMenu &menu, const QString &name, Page &page)
{
    Q_EMIT menu.aboutToShow(); // some are filled then
    const auto actions = menu.actions();
    for (auto *action : actions) {
        if (action->menu() != nullptr)
            addMenu(*action->menu(), withoutMnemonic(action->text()), page);
        else if (isEntry(*action) && isOfMenu(*action))
            addAction(*action, name, &page);
    }
}

void CommandTable::addButtons(Page &page)
{
    const auto buttons = page.findChildren<QAbstractButton *>();
    for (auto *button : buttons) {
        const bool isPartOfTable = qobject_cast<const QAbstractScrollArea *>(button->parentWidget()) != nullptr;
        if (!button->isVisible() || menuBehind(*button) != nullptr || isPartOfTable || spokenName(*button).isEmpty())
            continue;
        const auto run = [target = QPointer<QAbstractButton>(button)] {
            if (!target)
                return;
            if (hearsNoEnter(*target))
                target->setFocus(Qt::ShortcutFocusReason);
            else
                target->click();
        };
        m_entries += {spokenName(*button), page.title(), {}, obstacleOf(*button), false, run};
    }
}

void CommandTable::addPage(Page &page)
{
    const auto actions = page.findChildren<QAction *>();
    for (auto *action : actions) {
        // Those of the window too are there already.
        if (isEntry(*action) && !isOfMenu(*action) && !m_source.window->actions().contains(action))
            addAction(*action, {}, &page);
    }
    const auto buttons = page.findChildren<QPushButton *>();
    for (auto *button : buttons) {
        if (button->menu() != nullptr)
            addMenu(*button->menu(), spokenName(*button), page);
    }
}

void CommandTable::addWindow(bool engage)
{
    const auto actions = m_source.window->actions();
    for (auto *action : actions) {
        if (isEntry(*action) && isEngage(*action) == engage)
            addAction(*action, {}, nullptr);
    }
}

QVector<CommandEntry> CommandTable::all()
{
    m_entries.clear();
    addWindow(true);
    if (m_source.shown != nullptr) {
        addPage(*m_source.shown);
        addButtons(*m_source.shown);
    }
    addWindow(false);
    for (auto *page : std::as_const(m_source.pages)) {
        if (page != m_source.shown)
            addPage(*page);
    }
    return m_entries;
}

QVector<CommandEntry> CommandTable::keys()
{
    auto entries = all();
    entries.removeIf([](const CommandEntry &entry) { return entry.keys.isEmpty(); });
    const auto add = [&entries](const QString &keys, const QString &words) {
        entries += {words, tr("Tables and sheets"), keys, {}, false, {}};
    };
    const auto native = [](Qt::Key key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    add(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText), tr("Copy what is chosen"));
    add(native(Qt::Key_Return), tr("Open the row that is chosen"));
    add(native(Qt::Key_Escape), tr("Close the sheet or panel"));
    add(native(Qt::Key_Space), tr("Press the button or tick the box that has the focus"));
    add(native(Qt::Key_Tab), tr("On to the next control"));
    add(tr("Arrow keys"), tr("Another row, cell, point of a chart, or choice of a group"));
    return entries;
}

} // namespace hoox
