#pragma once

#include "models/kill/KillDrill.h"
#include "ui/common/Appearance.h"
#include "ui/shell/AlarmWords.h"
#include "ui/shell/BrakeFactsView.h"
#include "ui/shell/KillWords.h"
#include "ui/shell/ProfileBadge.h"
#include "ui/shell/StatusBar.h"
#include "ui/shell/StripLines.h"

#include <QList>
#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <optional>

class QMenu;
class QSettings;
class QStackedWidget;

namespace hoox {

class AlarmDrawer;
class AlarmHistory;
class Announcer;
class DialogPrompter;
class GlanceView;
class KillSwitchBar;
class LockCover;
class ModalLayer;
class NavigationRail;
class NoticeStrip;
class Page;
class Prompter;
class ReleasePanel;
class ScreenLock;

/// The one window: kill bar, strip, rail, page, status bar. Lays out and routes; decides nothing (ux 1). GUI thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// All outlive the window. `settings` keeps its geometry.
    MainWindow(Appearance &appearance, const Clock &clock, QSettings &settings);
    ~MainWindow() override;

    /// The parent that a page is made with. One that were moved in later would lose the fonts and colours it gave its
    /// parts: Qt takes them off what it has polished, and a scroll area polishes early.
    [[nodiscard]] QWidget *pageParent() const;
    /// At the end of the rail. The window owns the page.
    void addPage(Page *page);
    /// By object name; true if there is such a page.
    bool showPage(const QString &name);
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] QList<Page *> pages() const;

    void setProfile(const ProfileBadge &profile);
    /// The same place and size on the same screen: before it is shown.
    void takePlaceOf(const MainWindow &other);
    void setKillSnapshot(const KillSnapshot &snapshot);
    /// How long a written key may be propagating: for the ring.
    void setKillWindow(std::chrono::milliseconds window);
    void setOpen(const OpenExposure &open);
    void setTiers(const QList<TierMark> &tiers);
    /// Of the local copy of the ledger: "replica 4 s", a sentence on hover; empty words where there is none.
    void setReplica(const QString &words, const QString &sentence, bool isStale);
    /// In the status bar; with an alert also in the strip, as long as it has one.
    void setServerClock(const ServerClock &clock);
    /// In the strip: that something waits for the blob tier, and why. Empty: nothing, or not for long.
    void setSpool(const QString &alert, const QString &reason);
    /// Why the kill switch refused to release; shown beside the hold button.
    void showReleaseRefusal(const QString &sentence);
    void openReleasePanel();
    void closeReleasePanel();
    /// Somebody decides by it: on the glance page, in the panel behind the state word, on the flatten sheet.
    [[nodiscard]] bool showsExposureLarge() const;
    /// The three facts in large letters, up to Esc or F11 (ux 6).
    void openGlance();
    /// Lays a panel over everything below the kill bar, up to `dismissPanel` or Esc; `first` gets the focus. One at a
    /// time: while one is up, another is not shown. The window deletes it when it is gone.
    void presentPanel(QWidget *panel, QWidget *first);
    void dismissPanel();

    /// In the strip, a line each that is not resolved, and behind the state word.
    void setOrders(const OrdersStanding &orders);
    /// In the strip, calmly, as long as it runs (safety 4.8).
    void setIncident(const std::optional<IncidentMark> &mark);
    /// Beside a page's word in the rail; 0 takes it away. `words` are for readers.
    void setPageCount(const QString &name, int count, const QString &words);
    /// A rehearsal says in the strip what comes next (KR-27).
    void setDrill(const KillDrill::Standing &drill);
    void setAlarms(const QVector<Alarm> &alarms, const AlarmFigures &figures);
    /// What there was, below them. Outlives the window; `profile`: the open one.
    void followAlarmHistory(AlarmHistory &history, const QString &profile);
    void showAlarms();

    /// From now on `lock`, which outlives the window, hides everything below the bar while it is locked, and closing
    /// waits too; it hears of every input.
    void followLock(ScreenLock &lock);
    /// A menu of its own that works while the window is locked.
    void keepUsable(const QMenu &menu);

    /// Asked when the window is to be closed: a sentence that says what would be lost, or nothing.
    void setCloseObstacle(std::function<QString()> obstacle);
    /// Asks in this window, below the kill bar.
    [[nodiscard]] Prompter &prompter() const;

Q_SIGNALS:
    /// ENGAGE or Ctrl+Shift+K, from anywhere (KR-02). Connect directly to the kill switch.
    void engageRequested();
    void releaseRequested(const QString &reason, bool acceptsQueued);
    /// No more tries to engage (KS-3).
    void giveUpRequested(const QString &reason);
    /// That another hand released, or that what was written and what is seen disagree, was seen (KR-25).
    void acknowledgeRequested(const QString &reason);
    /// That the gateway lets in while the keys say stop (KR-29).
    void passOverGatewayRequested(const QString &reason);
    void pageShown(const QString &name);
    /// F5: the page in front reads again after it. What was added up of earlier reads is not to be trusted.
    void readAgainRequested();
    /// Nobody can see it: minimised, or not shown.
    void hiddenChanged(bool hidden);
    /// Of the panel behind the state word, or of the strip.
    void positionsRequested();
    void flattenSheetRequested();
    /// Of the strip: it wants to be seen, or decided.
    void orderRequested(qint64 number, bool decides);
    void drillEndRequested();
    /// Ctrl+Shift+I, or of the strip: T0 is to be marked, or the incident that runs to be closed.
    void incidentRequested();
    /// Ctrl+Shift+H: the sheet of the shift handover is wanted.
    void handoverRequested();
    /// `word` may be empty.
    void alarmAcknowledged(hoox::AlarmKind kind, const QString &word);
    void alarmGroupAcknowledged(hoox::AlarmLevel level);
    void alarmShelved(hoox::AlarmKind kind, std::chrono::minutes span);
    /// Typed into the command palette: the fills of it are wanted.
    void orderSearched(const QString &orderId);
    /// The replica's figure in the status bar was pressed.
    void pullRequested();
    /// Of the strip: an engage of that profile is not confirmed.
    void profileRequested(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void addCommands();
    void addPageCommand(const Page &page, int index);
    void openCommands(bool keysOnly);
    [[nodiscard]] bool isPresenting() const;
    void toggleAlarms();
    void followAlarmList();
    void showPageAt(int index);
    void showSummary();
    void showTitle();
    void showStrip();
    void followStrip(const QString &key);
    void fitText();
    [[nodiscard]] bool isLocked() const;
    void showLocked();
    [[nodiscard]] bool isHeldBack(const QObject *watched, const QEvent &event);

    Appearance &m_appearance;
    QSettings &m_settings;
    KillSnapshot m_snapshot;
    ProfileBadge m_profile;
    KillSwitchBar *m_bar;
    QWidget *m_open; ///< Everything below the bar: hidden while the window is locked.
    NoticeStrip *m_strip;
    QVector<Alarm> m_alarms;
    KillDrill::Standing m_drill;
    OrdersStanding m_orders;
    std::optional<IncidentMark> m_incident;
    std::optional<std::pair<KillFace, Theme::Kind>> m_shownIcon;
    ServerClock m_serverClock;
    QString m_spoolAlert, m_spoolReason;
    QWidget *m_below;
    NavigationRail *m_rail;
    QStackedWidget *m_stack;
    AlarmDrawer *m_drawer;
    StatusBar *m_status;
    GlanceView *m_glance;
    Announcer *m_announcer;
    ModalLayer *m_layer;
    DialogPrompter *m_prompter;
    std::function<QString()> m_closeObstacle;
    QPointer<QWidget> m_panel;
    QPointer<QWidget> m_beforeDrawer;
    QPointer<QWidget> m_beforeLock;
    QAction *m_engage = nullptr;
    ScreenLock *m_lock = nullptr; ///< Null where nothing locks.
    QList<QPointer<const QWidget>> m_usableLocked;
    ModalLayer *m_panelLayer; ///< Below the questions that a panel on it asks.
    ModalLayer *m_releaseLayer;
    ReleasePanel *m_release;
    LockCover *m_cover;
};

} // namespace hoox
