#include "ui/shell/MainWindow.h"

#include "ui/common/DialogPrompter.h"
#include "ui/common/Page.h"
#include "ui/common/SideSheet.h"
#include "ui/shell/AlarmDrawer.h"
#include "ui/shell/Announcer.h"
#include "ui/shell/GlanceView.h"
#include "ui/shell/KillSwitchBar.h"
#include "ui/shell/KillWords.h"
#include "ui/shell/LockCover.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/NoticeStrip.h"
#include "ui/shell/ProfileFrame.h"
#include "ui/shell/ProfileWords.h"
#include "ui/shell/ReleasePanel.h"
#include "ui/shell/StateIcon.h"
#include "ui/shell/StripLines.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

const auto kGeometryKey = "window/geometry";
constexpr QSize kLeastSize(1024, 700);
constexpr QSize kLeastSizeAtTwice(1440, 900); ///< With text of 200 %.
constexpr int kRailWordsFrom = 900;           ///< Below this width, times the text size, the rail has icons alone.

} // namespace

MainWindow::MainWindow(Appearance &appearance, const Clock &clock, QSettings &settings)
    : m_appearance(appearance),
      m_settings(settings),
      m_bar(new KillSwitchBar(appearance, this)),
      m_open(new QWidget(this)),
      m_strip(new NoticeStrip(appearance, m_bar->lastControl(), m_open)),
      m_below(new QWidget(m_open)),
      m_rail(new NavigationRail(appearance, m_below)),
      m_stack(new QStackedWidget(m_below)),
      m_drawer(new AlarmDrawer(appearance, m_below)),
      m_status(new StatusBar(appearance, clock, m_below)),
      m_glance(new GlanceView(appearance, m_below)),
      m_announcer(new Announcer(this)),
      m_layer(new ModalLayer(appearance, m_below)),
      m_prompter(new DialogPrompter(appearance, *m_layer, this)),
      m_panelLayer(new ModalLayer(appearance, m_below)),
      m_releaseLayer(new ModalLayer(appearance, m_below)),
      m_release(new ReleasePanel(appearance, m_releaseLayer)),
      m_cover(new LockCover(appearance, this))
{
    setObjectName(u"mainWindow"_s);
    m_stack->setObjectName(u"pages"_s);
    m_panelLayer->setObjectName(u"panelLayer"_s);
    m_releaseLayer->setObjectName(u"releaseLayer"_s);
    layOut();
    connect(m_bar, &KillSwitchBar::engageRequested, this, &MainWindow::engageRequested);
    connect(m_bar, &KillSwitchBar::detailsRequested, this, &MainWindow::openReleasePanel);
    connect(m_release, &ReleasePanel::releaseRequested, this, &MainWindow::releaseRequested);
    connect(m_release, &ReleasePanel::giveUpRequested, this, &MainWindow::giveUpRequested);
    connect(m_release, &ReleasePanel::acknowledgeRequested, this, &MainWindow::acknowledgeRequested);
    connect(m_release, &ReleasePanel::passOverGatewayRequested, this, &MainWindow::passOverGatewayRequested);
    connect(m_release, &ReleasePanel::closeRequested, this, &MainWindow::closeReleasePanel);
    connect(m_bar, &KillSwitchBar::alarmsRequested, this, &MainWindow::toggleAlarms);
    followAlarmList();
    connect(m_release, &ReleasePanel::positionsRequested, this, [this] {
        closeReleasePanel();
        Q_EMIT positionsRequested();
    });
    connect(m_release, &ReleasePanel::ordersRequested, this, [this] {
        closeReleasePanel();
        Q_EMIT orderRequested(0, false);
    });
    connect(m_release, &ReleasePanel::flattenSheetRequested, this, [this] {
        closeReleasePanel();
        Q_EMIT flattenSheetRequested();
    });
    connect(m_drawer, &SideSheet::closed, this, [this] {
        if (m_beforeDrawer)
            m_beforeDrawer->setFocus();
    });
    connect(m_panelLayer, &ModalLayer::escaped, this, &MainWindow::dismissPanel);
    connect(m_releaseLayer, &ModalLayer::escaped, this, &MainWindow::closeReleasePanel);
    connect(m_strip, &NoticeStrip::activated, this, &MainWindow::followStrip);
    connect(m_status, &StatusBar::pullRequested, this, &MainWindow::pullRequested);
    connect(m_rail, &NavigationRail::chosen, this, &MainWindow::showPageAt);
    addCommands();
    qApp->installEventFilter(this);
    if (!restoreGeometry(m_settings.value(kGeometryKey).toByteArray()))
        resize(1440, 900);
    setKillSnapshot({});
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
}

void MainWindow::layOut()
{
    auto *frame = new ProfileFrame(m_appearance, this);
    auto *across = new QHBoxLayout;
    across->setSpacing(0);
    across->addWidget(m_rail);
    across->addWidget(m_stack, 1);
    across->addWidget(m_drawer);
    auto *below = new QVBoxLayout(m_below);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    below->addLayout(across, 1);
    below->addWidget(m_status);
    auto *layout = new QVBoxLayout(frame);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_open, 1);
    layout->addWidget(m_cover, 1);
    auto *open = new QVBoxLayout(m_open);
    open->setContentsMargins(0, 0, 0, 0);
    open->setSpacing(0);
    open->addWidget(m_strip);
    open->addWidget(m_below, 1);
    frame->setKind(ProfileKind::Paper);
    setCentralWidget(frame);
    connect(&m_appearance, &Appearance::changed, this, &MainWindow::fitText);
    connect(&m_appearance, &Appearance::changed, this, &MainWindow::showTitle);
    fitText();
}

QWidget *MainWindow::pageParent() const
{
    return m_stack;
}

void MainWindow::addPage(Page *page)
{
    m_rail->addEntry(page->railWord(), page->iconName(), page->objectName());
    addPageCommand(*page, m_stack->addWidget(page));
    connect(page, &Page::selectionSummaryChanged, this, &MainWindow::showSummary);
    if (m_stack->count() == 1)
        showPageAt(0);
}

bool MainWindow::showPage(const QString &name)
{
    for (int index = 0; index < m_stack->count(); ++index) {
        if (m_stack->widget(index)->objectName() == name) {
            showPageAt(index);
            return true;
        }
    }
    return false;
}

void MainWindow::showPageAt(int index)
{
    if (index < 0 || index >= m_stack->count())
        return;
    m_stack->setCurrentIndex(index);
    m_rail->setCurrent(index);
    currentPage()->activate();
    showSummary();
    Q_EMIT pageShown(currentPage()->objectName());
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

QList<Page *> MainWindow::pages() const
{
    QList<Page *> pages;
    for (int index = 0; index < m_stack->count(); ++index)
        pages += qobject_cast<Page *>(m_stack->widget(index));
    return pages;
}

void MainWindow::showSummary()
{
    const auto *page = currentPage();
    m_status->setSummary(page != nullptr ? page->selectionSummary() : QString());
}

void MainWindow::setProfile(const ProfileBadge &profile)
{
    m_profile = profile;
    m_bar->setProfile(profile);
    m_release->setProfile(profile);
    m_prompter->setEdge(ProfileWords::edge(profile.kind));
    static_cast<ProfileFrame *>(centralWidget())->setKind(profile.kind);
    showTitle();
}

void MainWindow::takePlaceOf(const MainWindow &other)
{
    // What was saved is moved so that a frame fits too: that is not the same place.
    if (other.isMaximized() || other.isFullScreen())
        restoreGeometry(other.saveGeometry());
    else
        setGeometry(other.geometry());
}

void MainWindow::setKillSnapshot(const KillSnapshot &snapshot)
{
    m_snapshot = snapshot;
    m_bar->setSnapshot(snapshot);
    m_glance->setSnapshot(snapshot);
    m_drawer->setDecidable(StripLines::isDecidable(snapshot));
    m_release->setSnapshot(snapshot);
    showTitle();
    showStrip();
}

void MainWindow::showTitle()
{
    const auto face = faceOf(m_snapshot);
    const auto word = KillWords::word(face);
    // The same icon every second would be painted anew by the desktop.
    if (const auto shown = std::pair(face, m_appearance.theme().kind); std::exchange(m_shownIcon, shown) != shown)
        setWindowIcon(stateIcon(face, m_appearance.theme()));
    setWindowTitle(
        m_profile.name.isEmpty()
            ? tr("%1 · Hoox Console").arg(word)
            : tr("%1 · %2 · %3 · Hoox Console").arg(word, m_profile.name, ProfileWords::badge(m_profile.kind)));
}

void MainWindow::setKillWindow(std::chrono::milliseconds window)
{
    m_bar->setWindow(window);
}

void MainWindow::setOpen(const OpenExposure &open)
{
    m_bar->setExposure(open.figure, open.age);
    m_glance->setOpen(open);
    m_release->setOpen(open);
}

void MainWindow::setTiers(const QList<TierMark> &tiers)
{
    m_status->setTiers(tiers);
}

void MainWindow::setReplica(const QString &words, const QString &sentence, bool isStale)
{
    m_status->setReplica(words, sentence, isStale);
}

void MainWindow::setServerClock(const ServerClock &clock)
{
    m_status->setServerClock(clock);
    m_serverClock = clock;
    showStrip();
}

void MainWindow::showReleaseRefusal(const QString &sentence)
{
    m_release->showRefusal(sentence);
}

Prompter &MainWindow::prompter() const
{
    return *m_prompter;
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    auto *page = currentPage();
    if (event->key() == Qt::Key_Escape && page != nullptr) {
        const auto sheets = page->findChildren<SideSheet *>();
        for (auto *sheet : sheets)
            sheet->close();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::fitText()
{
    // Larger text asks for a larger window, as far as the screen has room.
    const auto more = m_appearance.textScale() - 1;
    const QSize least = kLeastSize + (kLeastSizeAtTwice - kLeastSize) * more;
    setMinimumSize(least.boundedTo(screen()->availableSize()).expandedTo(kLeastSize));
    m_rail->setNarrow(width() < m_appearance.scaled(kRailWordsFrom));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitText();
}

bool MainWindow::event(QEvent *event)
{
    const bool isHandled = QMainWindow::event(event);
    if (event->type() == QEvent::WindowStateChange || event->type() == QEvent::Show || event->type() == QEvent::Hide)
        Q_EMIT hiddenChanged(isMinimized() || !isVisible());
    return isHandled;
}

void MainWindow::setCloseObstacle(std::function<QString()> obstacle)
{
    m_closeObstacle = std::move(obstacle);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Nobody would watch the switch any more; the end of the session is not held up.
    if (isLocked() && !qApp->isSavingSession()) {
        event->ignore();
        return;
    }
    const auto obstacle = m_closeObstacle ? m_closeObstacle() : QString();
    if (!obstacle.isEmpty()) {
        event->ignore();
        m_prompter->ask({tr("Close the window?"), obstacle, {tr("Wait"), tr("Close all the same")}, u"closeWindow"_s},
                        this, [this](int choice) {
                            if (choice == 0)
                                return;
                            m_closeObstacle = nullptr;
                            close();
                        });
        return;
    }
    m_settings.setValue(kGeometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace hoox
