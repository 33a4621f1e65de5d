// The part of WindowComposition that says what cannot wait: alarms, and what waits for the blob tier; and what is kept
// of it.
#include "app/Composition.h"
#include "app/window/SpoolWords.h"
#include "app/window/WindowComposition.h"
#include "models/settings/BlobCacheBoard.h"
#include "storage/audit/AuditLog.h"
#include "storage/secrets/SecretLoader.h"
#include "storage/spool/EventShipping.h"
#include "ui/common/ErrorText.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/MainWindow.h"

namespace hoox {

using namespace Qt::StringLiterals;

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
    connect(&alarms, &AlarmList::acknowledged, this, [this](AlarmKind kind) {
        // A log that fails would raise by its own record what was just acknowledged.
        if (kind == AlarmKind::NotInAuditLog)
            return;
        m_composition.audit().post({u"alarm.acknowledge"_s, toText(kind)});
    });
    show();
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
