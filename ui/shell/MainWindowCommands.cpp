// The part of MainWindow that hears keys: each is a command, and all commands are in the palette.
#include "ui/shell/Announcer.h"
#include "ui/shell/CommandPanel.h"
#include "ui/shell/GlanceView.h"
#include "ui/shell/MainWindow.h"

#include "ui/common/Command.h"
#include "ui/common/ModalLayer.h"
#include "ui/common/Page.h"
#include "ui/shell/ProfileWords.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr QKeyCombination kEngageKeys(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_K);
constexpr QKeyCombination kPaletteKeys(Qt::ControlModifier, Qt::Key_K);
constexpr Qt::Key kPageKeys[] = {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5,    Qt::Key_6,
                                 Qt::Key_7, Qt::Key_8, Qt::Key_9, Qt::Key_0, Qt::Key_Minus};

} // namespace

void MainWindow::addCommands()
{
    const auto add = [this](const QString &name, const QString &words, const QList<QKeySequence> &keys, auto act) {
        auto *command = std::make_unique<Command>(name, words, keys, this, Qt::WindowShortcut).release();
        connect(command, &QAction::triggered, this, act);
        return command;
    };
    m_engage = add(u"engageCommand"_s, tr("Engage the kill switch: stop trading at once"), {kEngageKeys},
                   &MainWindow::engageRequested);
    m_engage->setShortcutContext(Qt::ApplicationShortcut);
    m_engage->setAutoRepeat(false);
    add(u"releaseCommand"_s, tr("Kill switch: state, release"),
        {QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_L)}, &MainWindow::openReleasePanel);
    add(u"incidentCommand"_s, tr("Incident: mark T0, or close the one that runs"),
        {QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_I)}, &MainWindow::incidentRequested)
        ->setAutoRepeat(false);
    add(u"handoverCommand"_s, tr("Hand the shift over: what changed, and who takes it"),
        {QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_H)}, &MainWindow::handoverRequested);
    add(u"paletteCommand"_s, tr("Commands"), {kPaletteKeys}, [this] { openCommands(false); });
    add(u"keysCommand"_s, tr("Keys of this window"), {Qt::Key_F1, QKeyCombination(Qt::ControlModifier, Qt::Key_Slash)},
        [this] { openCommands(true); });
    add(u"alarmsCommand"_s, tr("Alerts"), {Qt::Key_F8}, &MainWindow::toggleAlarms);
    add(u"announceCommand"_s, tr("Have the screen reader say kill switch, exposure and alerts"), {Qt::Key_F9},
        [this] { m_announcer->speak(m_glance->spoken()); });
    add(u"glanceCommand"_s, tr("Glance page: three facts in large letters"), {Qt::Key_F11},
        [this] { m_glance->isVisible() ? m_glance->close() : openGlance(); });
    add(u"readAgainCommand"_s, tr("Read this page again"), {Qt::Key_F5}, [this] {
        Q_EMIT readAgainRequested();
        if (auto *page = currentPage())
            page->readAgain();
    });
}

void MainWindow::addPageCommand(const Page &page, int index)
{
    QList<QKeySequence> keys;
    if (index < static_cast<int>(std::size(kPageKeys)))
        keys += QKeyCombination(Qt::ControlModifier, kPageKeys[index]);
    auto *command = std::make_unique<Command>(page.objectName() + u"Command"_s, tr("Go to %1").arg(page.title()), keys,
                                              this, Qt::WindowShortcut)
                        .release();
    connect(command, &QAction::triggered, this, [this, index] { showPageAt(index); });
}

void MainWindow::openCommands(bool keysOnly)
{
    const auto *open = qobject_cast<const CommandPanel *>(m_panel.data());
    const auto kind = keysOnly ? CommandPanel::Kind::Keys : CommandPanel::Kind::Palette;
    const bool isSame = open != nullptr && m_panelLayer->isPresenting() && open->kind() == kind;
    if (open != nullptr)
        dismissPanel();
    // The same keys close it; below a question nothing is reached.
    if (isSame || isPresenting())
        return;
    CommandTable table({this, pages(), currentPage(), [this](Page *page) { showPage(page->objectName()); }});
    auto *panel = new CommandPanel(m_appearance, kind, keysOnly ? table.keys() : table.all(),
                                   ProfileWords::edge(m_profile.kind), m_panelLayer);
    connect(panel, &CommandPanel::spoken, m_announcer, &Announcer::speak);
    connect(panel, &CommandPanel::chosen, this, [this](const CommandEntry &entry) {
        dismissPanel();
        entry.run();
    });
    connect(panel, &CommandPanel::orderRequested, this, [this](const QString &orderId) {
        dismissPanel();
        Q_EMIT orderSearched(orderId);
    });
    presentPanel(panel, panel->field());
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return isHeldBack(watched, *event) || QMainWindow::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    // The shortcut does not reach behind menus and modal dialogs: the brake must (KR-02).
    if (event->type() == QEvent::KeyPress && key->keyCombination() == kEngageKeys && !key->isAutoRepeat()) {
        Q_EMIT engageRequested();
        return true;
    }
    // Qt's fields take it for "delete to the end of the line".
    if (event->type() == QEvent::ShortcutOverride && key->keyCombination() == kPaletteKeys) {
        event->ignore();
        return true;
    }
    return isHeldBack(watched, *event) || QMainWindow::eventFilter(watched, event);
}

} // namespace hoox
