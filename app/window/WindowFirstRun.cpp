// The part of WindowComposition that an empty workspace needs: what fills it, or goes past it.
#include "app/Composition.h"
#include "app/window/WindowComposition.h"
#include "ui/overview/OverviewPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/MainWindow.h"

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kBeganEmptyKey[] = u"overview/began-empty"; ///< The folders of workspaces.

} // namespace

void WindowComposition::followFirstRun()
{
    connect(m_overview, &OverviewPage::connectRequested, this, [this] {
        m_window->showPage(m_settingsPage->objectName());
        m_settingsPage->startImport();
    });
    if (m_composition.profile().isRemote())
        return;
    const auto key = QString::fromUtf16(kBeganEmptyKey);
    const auto folder = m_composition.workspace().folder();
    m_overview->followFilling(m_models.filling, m_window->prompter());
    if (m_settings.value(key).toStringList().contains(folder))
        m_overview->beginEmpty();
    connect(m_overview, &OverviewPage::beganEmpty, this,
            [this, key, folder] { m_settings.setValue(key, m_settings.value(key).toStringList() << folder); });
    connect(&m_models.filling, &LedgerFilling::filled, this, [this] { readLedgerAgain(true); });
}

} // namespace hoox
