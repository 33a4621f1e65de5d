// The part of MainWindow that says what cannot wait: on the strip, in the list of alarms, on the glance page.
#include "ui/common/DialogPrompter.h"
#include "ui/shell/AlarmDrawer.h"
#include "ui/shell/GlanceView.h"
#include "ui/shell/KillSwitchBar.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/NoticeStrip.h"
#include "ui/shell/ReleasePanel.h"
#include "ui/shell/StripLines.h"

namespace hoox {

void MainWindow::setDrill(const KillDrill::Standing &drill)
{
    m_drill = drill;
    showStrip();
}

void MainWindow::setAlarms(const QVector<Alarm> &alarms, const AlarmFigures &figures)
{
    m_alarms = alarms;
    m_bar->setAlarms(figures.open);
    m_drawer->setAlarms(alarms, figures);
    showStrip();
}

void MainWindow::setSpool(const QString &alert, const QString &reason)
{
    if (alert == m_spoolAlert && reason == m_spoolReason)
        return;
    m_spoolAlert = alert;
    m_spoolReason = reason;
    showStrip();
}

void MainWindow::setOrders(const OrdersStanding &orders)
{
    if (orders == m_orders)
        return;
    m_orders = orders;
    m_release->setOrders(orders);
    showStrip();
}

void MainWindow::setIncident(const std::optional<IncidentMark> &mark)
{
    if (mark == m_incident)
        return;
    m_incident = mark;
    showStrip();
}

void MainWindow::followAlarmList()
{
    connect(m_drawer, &AlarmDrawer::acknowledgeRequested, this,
            [this](AlarmKind kind) { Q_EMIT alarmAcknowledged(kind, {}); });
    connect(m_drawer, &AlarmDrawer::groupRequested, this, &MainWindow::alarmGroupAcknowledged);
    connect(m_drawer, &AlarmDrawer::wordRequested, this, [this](AlarmKind kind, const QString &title) {
        m_prompter->askText({tr("Acknowledge with a word"), title, tr("Why, or what was done"), tr("Acknowledge"),
                             QStringLiteral("acknowledgeWithWord")},
                            this, [this, kind](const std::optional<QString> &word) {
                                if (word)
                                    Q_EMIT alarmAcknowledged(kind, *word);
                            });
    });
    connect(m_drawer, &AlarmDrawer::shelveRequested, this, [this](AlarmKind kind, const QString &title) {
        using namespace std::chrono_literals;
        const QVector<std::chrono::minutes> spans{0min, 15min, 60min, 240min, AlarmList::kLongestShelf};
        m_prompter->ask({tr("Shelve this alert?"),
                         tr("%1. It stays in the list, calls nobody, and is raised anew at the end.").arg(title),
                         {tr("Cancel"), tr("15 minutes"), tr("1 hour"), tr("4 hours"), tr("8 hours")},
                         QStringLiteral("shelveAlarm")},
                        this, [this, kind, spans](int choice) {
                            if (choice > 0)
                                Q_EMIT alarmShelved(kind, spans.at(choice));
                        });
    });
    connect(m_drawer, &AlarmDrawer::panelRequested, this, &MainWindow::openReleasePanel);
}

void MainWindow::setPageCount(const QString &name, int count, const QString &words)
{
    m_rail->setCount(name, count, words);
}

void MainWindow::followStrip(const QString &key)
{
    if (key == StripLines::kPanel) {
        openReleasePanel();
    } else if (key == StripLines::kFlattenSheet) {
        Q_EMIT flattenSheetRequested();
    } else if (key == StripLines::kIncident) {
        Q_EMIT incidentRequested();
    } else if (key == StripLines::kEndDrill) {
        Q_EMIT drillEndRequested();
    } else if (key.startsWith(StripLines::kOpenOrder)) {
        Q_EMIT orderRequested(key.mid(StripLines::kOpenOrder.size()).toLongLong(), false);
    } else if (key.startsWith(StripLines::kAskAgain)) {
        Q_EMIT orderRequested(key.mid(StripLines::kAskAgain.size()).toLongLong(), true);
    } else if (key.startsWith(StripLines::kSeen)) {
        for (const auto &alarm : std::as_const(m_alarms)) {
            if (key == StripLines::kSeen + toText(alarm.kind))
                Q_EMIT alarmAcknowledged(alarm.kind, {});
        }
    } else {
        Q_EMIT profileRequested(key);
    }
}

void MainWindow::showStrip()
{
    const auto lines = StripLines::of({m_snapshot, m_alarms, m_drill, m_serverClock.alert, m_serverClock.remedy,
                                       m_spoolAlert, m_spoolReason, m_orders, m_incident},
                                      m_appearance.format());
    QStringList attention;
    if (const auto open = static_cast<int>(m_orders.unresolved.size()); open > 0)
        attention += tr("%n order(s) unresolved", nullptr, open);
    for (const auto &alarm : std::as_const(m_alarms)) {
        if (alarm.isOpen())
            attention += AlarmWords::title(alarm);
    }
    m_strip->setLines(lines);
    m_glance->setAttention(attention);
}

} // namespace hoox
