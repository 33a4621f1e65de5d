// The part of WindowComposition that says what cannot wait: alarms, and what waits for the blob tier; and what is kept
// of it.
#include "app/Composition.h"
#include "app/window/HandoverDesk.h"
#include "app/window/IncidentDesk.h"
#include "app/window/SpoolWords.h"
#include "app/window/WindowComposition.h"
#include "models/alarms/BackupAlarm.h"
#include "models/settings/BlobCacheBoard.h"
#include "models/sync/ReplicaState.h"
#include "storage/audit/AuditLog.h"
#include "storage/secrets/SecretLoader.h"
#include "storage/spool/EventShipping.h"
#include "ui/common/ErrorText.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/AlarmWords.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StateTray.h"

#include <QApplication>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kLookedEvery{5};

} // namespace

void WindowComposition::followAlarms()
{
    auto &alarms = m_models.alarms;
    connect(
        &m_composition.audit(), &AuditLog::failed, this,
        [this](const Error &error) {
            m_models.alarms.happened(AlarmKind::NotInAuditLog, error.subject, ErrorText::sentence(error));
        },
        Qt::QueuedConnection);
    const auto show = [this] { m_window->setAlarms(m_models.alarms.lines(), m_models.alarms.figures()); };
    connect(&alarms, &AlarmList::changed, this, show);
    connect(&m_appearance, &Appearance::secondPassed, this, [this, show] {
        m_models.killAlarms.tick();
        show(); // figures of the last hour
    });
    connect(m_window.get(), &MainWindow::alarmAcknowledged, &alarms, &AlarmList::acknowledge);
    followHands();
    show();
    m_handovers = std::make_unique<HandoverDesk>(m_composition, *m_window, *m_overview, m_appearance);
    m_incidents = std::make_unique<IncidentDesk>(m_composition, m_models, *m_window, m_settings);
    connect(&m_appearance, &Appearance::secondPassed, m_incidents.get(), &IncidentDesk::tick);
}

/// What is decided about alarms, and its record (KR-30, AU-1).
void WindowComposition::followHands()
{
    auto &alarms = m_models.alarms;
    connect(m_window.get(), &MainWindow::alarmGroupAcknowledged, &alarms,
            [&alarms](AlarmLevel level) { alarms.acknowledgeAll(level); });
    connect(m_window.get(), &MainWindow::alarmShelved, &alarms,
            [&alarms](AlarmKind kind, std::chrono::minutes span) { alarms.shelve(kind, span); });
    connect(&alarms, &AlarmList::acknowledged, this, [this](AlarmKind kind, const QString &word) {
        AuditEntry entry{u"alarm.acknowledge"_s, toText(kind)};
        entry.reason = word;
        // A log that fails would raise by its own record what was just acknowledged.
        if (kind != AlarmKind::NotInAuditLog)
            m_composition.audit().post(entry);
    });
    connect(&alarms, &AlarmList::shelved, this, [this](AlarmKind kind, const QDateTime &until, const QString &word) {
        AuditEntry entry{u"alarm.shelve"_s, toText(kind)};
        entry.reason = word;
        entry.after = until.toString(Qt::ISODate);
        if (kind != AlarmKind::NotInAuditLog)
            m_composition.audit().post(entry);
    });
    followBackups(m_models.backupSchedule, alarms, &ErrorText::sentence);
}

/// Rules, history, and what is told to whoever does not look at the window.
void WindowComposition::followRules()
{
    m_models.conditions.setRules(AlertRules::load(m_settings));
    connect(m_settingsPage, &SettingsPage::alertRulesChanged, this,
            [this](const AlertRules &rules) { m_models.conditions.setRules(rules); });
    m_window->followAlarmHistory(m_models.alarmHistory, m_composition.profile().name);
    connect(&m_models.herald, &AlarmHerald::due, this, &WindowComposition::tellOf);
    connect(m_tray.get(), &StateTray::listRequested, m_window.get(), &MainWindow::showAlarms);
    connect(&m_appearance, &Appearance::secondPassed, this, [this] {
        const auto now = m_composition.clock().monotonic();
        if (!m_lookedAt || now - *m_lookedAt >= kLookedEvery) {
            m_lookedAt = now;
            m_models.conditions.look(alertFacts());
        }
        m_models.herald.tick();
    });
}

AlertFacts WindowComposition::alertFacts() const
{
    const auto &board = m_models.board;
    const bool isRemote = m_composition.profile().isRemote();
    AlertFacts facts;
    if (board.hasContent() && !board.error()) {
        qint64 failed = 0;
        const auto today = todayOf(board.figures());
        for (const auto &figures : today)
            failed += figures.failed;
        facts.failedToday = failed;
        // A row that the table cannot hold, or that nobody can add up, is a trait of the ledger and no drift (LG-2).
        const auto &rows = board.rows();
        facts.positionsThatDiffer =
            static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), [](const PositionRow &row) {
                const auto verdict = row.reconciled.verdict;
                return verdict == Verdict::Differs || verdict == Verdict::NotRecorded || verdict == Verdict::NotInFills;
            }));
    }
    // Before the first pull there is nothing that could be stale.
    if (const auto *replica = m_composition.replica(); replica != nullptr && replica->lastGoodAt().isValid())
        facts.isReplicaStale = replica->isStale();
    facts.tiers = readTiers(m_composition.meter(), isRemote);
    if (m_composition.profile().kind == Profile::Kind::Cloudflare)
        facts.gauges = m_models.gauges.gauges();
    return facts;
}

void WindowComposition::tellOf(const Alarm &first, int count)
{
    const auto &rules = m_models.conditions.rules();
    if (!rules.onDesktop)
        return;
    const auto title = count > 1 ? tr("%1 alerts").arg(count) : AlarmWords::title(first);
    const auto text = count > 1 ? AlarmWords::title(first) : AlarmWords::detail(first);
    m_tray->tell(m_composition.profile().name + u": "_s + title, text, levelOf(first.kind) == AlarmLevel::Critical);
    if (rules.withSound)
        QApplication::beep();
}

void WindowComposition::followLock(ScreenLock &lock)
{
    m_window->followLock(lock);
    m_settingsPage->followLock(lock);
}

void WindowComposition::followSpool()
{
    connect(&m_composition.shipper(), &SpoolShipper::changed, this, &WindowComposition::showTiers);
    connect(&m_composition.shipper(), &SpoolShipper::changed, this, &WindowComposition::showSpool);
    connect(&m_appearance, &Appearance::secondPassed, this, &WindowComposition::showSpool);
}

void WindowComposition::startShipping()
{
    m_composition.shipper().start();
    m_composition.eventShipping().start();
}

/// A minute is no news; an hour is an alarm (AL-1).
void WindowComposition::showSpool()
{
    const auto &shipper = m_composition.shipper();
    const auto age = shipper.oldestAge();
    const bool isNews = age >= SpoolWords::kSilentFor;
    const auto alert = isNews ? SpoolWords::waiting(shipper, m_appearance.format()) : QString();
    m_window->setSpool(alert, isNews ? SpoolWords::reason(shipper) : QString());
    // Only what was looked at is known to be over.
    if (age >= SpoolWords::kStandsAfter || shipper.hasLooked())
        m_models.alarms.report(AlarmKind::SpoolStands, {}, age >= SpoolWords::kStandsAfter, alert);
}

/// Copies of logs on this computer, where they are not there anyway (BL-4).
void WindowComposition::followCopies()
{
    auto *const cached = m_composition.cachedBlobs();
    if (cached == nullptr)
        return;
    m_copies =
        std::make_unique<BlobCacheBoard>(*cached, m_secrets.keychain(), m_composition.profile().name, m_settings);
    m_settingsPage->followCopies(*m_copies);
}

} // namespace hoox
