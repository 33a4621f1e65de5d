#include "app/window/WindowComposition.h"

#include "app/Composition.h"
#include "app/ReportReads.h"
#include "app/Translations.h"
#include "app/window/HandoverDesk.h"
#include "app/window/IncidentDesk.h"
#include "app/window/RenderReport.h"
#include "app/window/TierMarks.h"
#include "models/blobs/BlobLinks.h"
#include "models/kill/KillSwitch.h"
#include "models/settings/BlobCacheBoard.h"
#include "models/settings/DisplaySettings.h"
#include "models/sync/ReplicaState.h"
#include "storage/audit/AuditLog.h"
#include "storage/base/WhenDone.h"
#include "storage/ledger/LedgerHistory.h"
#include "storage/secrets/SecretLoader.h"
#include "storage/spool/SpoolShipper.h"
#include "ui/analytics/AnalyticsPage.h"
#include "ui/blobs/BlobBrowserPage.h"
#include "ui/common/ErrorText.h"
#include "ui/common/ReplicaWords.h"
#include "ui/config/ConfigPage.h"
#include "ui/fills/FillsPage.h"
#include "ui/migrations/MigrationsPage.h"
#include "ui/overview/OverviewPage.h"
#include "ui/positions/PositionsPage.h"
#include "ui/reports/ReportLanguages.h"
#include "ui/reports/ReportsPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/KillWiring.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/ProfileWords.h"
#include "ui/shell/StateTray.h"

#include <QDir>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kColumnsKey[] = u"fills/columns";
constexpr char16_t kGroupColumnsKey[] = u"fills/group-columns";
constexpr char16_t kLogsSplitterKey[] = u"logs/splitter";
constexpr char16_t kMigrationsKey[] = u"migrations/folder/"; ///< And the profile's name.

QString shortPath(const QString &path)
{
    const auto home = QDir::homePath() + u'/';
    return path.startsWith(home) ? u"~/"_s + path.mid(home.size()) : path;
}

} // namespace

WindowComposition::WindowComposition(Composition &composition, SecretLoader &secrets, Appearance &appearance,
                                     QSettings &settings)
    : m_composition(composition),
      m_secrets(secrets),
      m_appearance(appearance),
      m_settings(settings),
      m_models(composition, secrets),
      m_window(std::make_unique<MainWindow>(appearance, composition.clock(), settings)),
      m_tray(std::make_unique<StateTray>(*m_window))
{
    m_window->setProfile(ProfileWords::badgeOf(composition.profile()));
    m_window->setKillWindow(composition.profile().window);
    addPages();
    wireKillSwitch(*m_window, m_composition.killSwitch(), operatorName());
    m_window->setCloseObstacle([this] { return closeObstacle(); });
    followAlarms();
    followRules();
    recordExports();
    followReports();
    connectPages();
    connectAnalytics();
    connectProfiles();
    followFirstRun();
    followCopies();
    followTransfers();
    followReplica();
    followServerClock();
    followOrders();
    followSpool();
    followHealth();
    m_fills->restoreColumns(m_settings.value(QString::fromUtf16(kColumnsKey)).toByteArray());
    m_fills->restoreGroupColumns(m_settings.value(QString::fromUtf16(kGroupColumnsKey)).toByteArray());
    m_logs->restoreSplitter(m_settings.value(QString::fromUtf16(kLogsSplitterKey)).toByteArray());
    m_window->showPage(m_overview->objectName());
}

WindowComposition::~WindowComposition()
{
    m_settings.setValue(QString::fromUtf16(kColumnsKey), m_fills->columnState());
    m_settings.setValue(QString::fromUtf16(kGroupColumnsKey), m_fills->groupColumnState());
    m_settings.setValue(QString::fromUtf16(kLogsSplitterKey), m_logs->splitterState());
}

void WindowComposition::start()
{
    loadSecrets();
    if (m_copies)
        m_copies->start();
    m_models.transfers.start();
    m_composition.killSwitch().start();
    m_models.orders->start();
    m_models.locks.refresh();
    m_models.drill.refresh();
    m_models.overview.refreshIfIdle();
    m_overview->setFocus();
    showTiers();
    startShipping();
    startHealth();
    m_models.alarmHistory.start();
    m_models.reportSchedule.start();
    if (!m_composition.profile().isRemote()) // what is backed up of a remote one is not the copy here
        m_models.backupSchedule.start();
}

/// A remote profile's page is of its D1, with the folder of migrations that was chosen last; else of the ledger.
void WindowComposition::followMigrations(MigrationsPage &page)
{
    if (!m_composition.profile().isRemote())
        page.followSchedule(m_models.backupSchedule);
    if (!m_composition.databaseTarget({}))
        return;
    const auto key = QString::fromUtf16(kMigrationsKey) + m_composition.profile().name;
    const auto choose = [this, &page](const QString &folder) {
        page.setIsDatabase(folder);
        m_models.migrations.setTarget(m_composition.databaseTarget(folder));
    };
    page.setIsDatabase({});
    if (const auto folder = m_settings.value(key).toString(); !folder.isEmpty())
        choose(folder);
    connect(&page, &MigrationsPage::folderChosen, this, [this, key, choose](const QString &folder) {
        m_settings.setValue(key, folder);
        choose(folder);
    });
}

void WindowComposition::addPages()
{
    auto &composition = m_composition;
    auto *const parent = m_window->pageParent();
    m_overview = new OverviewPage(m_models.overview, composition.clock(), m_appearance, parent);
    m_positions =
        new PositionsPage(m_models.tables, m_models.positionDetail, composition.clock(), m_appearance, parent);
    m_fills = new FillsPage({m_models.fills, m_models.fillsScope, m_models.fillsExport, m_models.fillsViews,
                             composition.clock(), m_window->prompter()},
                            m_appearance, parent);
    m_fills->followTotals(m_models.fillsTotals);
    m_fills->followGroups(m_models.fillGroups);
    m_fills->followLogs(m_models.fillLogs);
    m_fills->followEvidence(m_models.evidence, m_window->prompter());
    m_analytics = new AnalyticsPage(m_models.analytics, m_models.fillsScope, m_composition.clock(),
                                    m_window->prompter(), m_appearance, parent);
    m_logs = new BlobBrowserPage({m_models.blobTree, m_models.blobList, m_models.blobPreview, m_models.blobSearch,
                                  m_models.blobMarks, composition.clock()},
                                 m_appearance, parent);
    m_logs->followVerification(m_models.verification, m_window->prompter());
    auto *config = new ConfigPage(m_models.config, m_models.configHistory, m_models.configReach, m_window->prompter(),
                                  m_appearance, parent);
    const auto kind = ProfileWords::badge(ProfileWords::kindOf(composition.profile()));
    m_reportWords = std::make_shared<ReportLanguages>();
    const auto spoken = Translations::tagOf(DisplaySettings::load(m_settings).language);
    const ReportMaker maker{composition.profile().name, kind, operatorName(), spoken, m_reportWords,
                            &m_models.reportBundle};
    m_reports =
        new ReportsPage(m_models.reports, reportSources(composition), composition.clock(), maker, m_appearance, parent);
    auto *migrations =
        new MigrationsPage(m_models.migrations, composition.clock(), m_window->prompter(), m_appearance, parent);
    migrations->setProfileName(composition.profile().name);
    followMigrations(*migrations);
    const SettingsPage::ProfileFacts facts{composition.profile().name, ProfileWords::kindOf(composition.profile()),
                                           composition.profile().isRemote(),
                                           shortPath(composition.workspace().folder())};
    m_settingsPage = new SettingsPage(m_models.profiles, m_window->prompter(), m_settings, facts,
                                      Translations::languages(), m_appearance, parent);
    for (Page *page :
         std::initializer_list<Page *>{m_overview, m_positions, m_fills, m_analytics, m_logs, makeOrdersPage(), config,
                                       m_reports, makeTiersPage(), migrations, m_settingsPage})
        m_window->addPage(page);
    m_window->addActions(m_settingsPage->displayCommands());
}

void WindowComposition::connectPages()
{
    connect(&m_models.board, &PositionBoard::changed, this, &WindowComposition::showExposure);
    connect(&m_models.board, &PositionBoard::changed, this, &WindowComposition::showTiers);
    connect(&m_models.blobList, &BlobListModel::stateChanged, this, &WindowComposition::showTiers);
    connect(&m_composition.killSwitch(), &KillSwitch::changed, this, &WindowComposition::showTiers);
    connect(&m_appearance, &Appearance::changed, this, &WindowComposition::showExposure);
    connect(&m_appearance, &Appearance::secondPassed, this, [this] {
        if (m_window->showsExposureLarge() && m_models.board.age() >= OverviewPage::kReadEvery)
            m_models.board.refreshIfIdle();
        showExposure(); // its age
    });
    connect(m_overview, &OverviewPage::openPositions, this, [this] { m_window->showPage(m_positions->objectName()); });
    connect(m_overview, &OverviewPage::openFills, this, [this] { m_window->showPage(m_fills->objectName()); });
    connect(m_overview, &OverviewPage::showFills, this, &WindowComposition::showFillsOf);
    connect(m_positions, &PositionsPage::showFills, this, &WindowComposition::showFillsOf);
    connect(m_positions, &PositionsPage::fillsRequested, this, &WindowComposition::showExactly);
    connect(m_positions, &PositionsPage::flattenSheetRequested, this, &WindowComposition::showFlattenSheet);
    m_overview->followDrill(m_models.drill);
    connect(&m_models.drill, &KillDrill::changed, this, [this] { m_window->setDrill(m_models.drill.standing()); });
    connect(m_window.get(), &MainWindow::drillEndRequested, &m_models.drill, &KillDrill::cancel);
    connect(m_window.get(), &MainWindow::flattenSheetRequested, this, &WindowComposition::showFlattenSheet);
    connect(m_window.get(), &MainWindow::positionsRequested, this,
            [this] { m_window->showPage(m_positions->objectName()); });
    connect(m_fills, &FillsPage::openBlobRequested, this, &WindowComposition::openBlobOf);
    connect(m_fills, &FillsPage::openPositionRequested, this, &WindowComposition::openPositionOf);
    connect(m_fills, &FillsPage::openOrderRequested, this, &WindowComposition::openOrderOf);
    connect(m_logs, &Page::settingsRequested, this, &WindowComposition::showSettings);
    if (m_composition.profile().isRemote() && m_composition.profile().places.logsBucket.isEmpty())
        m_logs->setNotConfigured();
    connect(m_logs, &BlobBrowserPage::fillRequested, this, &WindowComposition::showOrder);
    connect(m_window.get(), &MainWindow::orderSearched, this, &WindowComposition::showOrder);
}

void WindowComposition::connectAnalytics()
{
    connect(m_window.get(), &MainWindow::readAgainRequested, this, [this] { m_composition.history().readAnew(); });
    connect(m_analytics, &AnalyticsPage::readingBegan, &m_models.engaged, &EngagedPeriods::read);
    connect(&m_models.engaged, &EngagedPeriods::changed, this,
            [this] { m_analytics->setEngaged(m_models.engaged.periods()); });
}

void WindowComposition::connectProfiles()
{
    connect(m_settingsPage, &SettingsPage::languageChanged, this, [this](const QString &language) {
        m_wantedLanguage = language;
        changeLanguage();
    });
    connect(&m_appearance, &Appearance::secondPassed, this, &WindowComposition::changeLanguage);
    connect(m_settingsPage, &SettingsPage::profileActivated, this, &WindowComposition::profileChosen);
    connect(m_settingsPage, &SettingsPage::secretsChanged, this, [this](const QString &profile) {
        if (profile == m_composition.profile().name)
            loadSecrets();
    });
    connect(m_window.get(), &MainWindow::profileRequested, this, [this](const QString &name) {
        m_window->showPage(m_settingsPage->objectName());
        m_settingsPage->openProfile(name);
    });
    connect(&m_composition.killSwitch(), &KillSwitch::changed, this, &WindowComposition::showOpenRefusal);
}

void WindowComposition::followReplica()
{
    auto *const replica = m_composition.replica();
    if (replica == nullptr)
        return;
    for (Page *page : std::initializer_list<Page *>{m_overview, m_positions, m_fills, m_analytics, m_reports}) {
        page->followReplica(*replica);
        connect(page, &Page::settingsRequested, this, &WindowComposition::showSettings);
    }
    connect(replica, &ReplicaState::changed, this, &WindowComposition::showReplica);
    connect(replica, &ReplicaState::rowsArrived, this, [this] { readLedgerAgain(false); });
    connect(replica, &ReplicaState::pulled, this, [this](bool rowsChanged) {
        if (rowsChanged || m_models.board.error() || !m_models.board.hasContent())
            readLedgerAgain(true);
    });
    connect(&m_models.fills, &FillsModel::stateChanged, this, &WindowComposition::refreshFills);
    connect(m_window.get(), &MainWindow::pullRequested, replica, [replica] { replica->pullNow(); });
    showReplica();
}

/// Of the open profile, and then what waits for them. What the environment and this session have is held at once.
void WindowComposition::loadSecrets()
{
    const auto &profile = m_composition.profile();
    if (!profile.isRemote())
        return;
    whenDone(m_secrets.load(profile.name, m_composition.secrets()), this, [this](const Result<QVector<SecretState>> &) {
        m_composition.killSwitch().refresh();
        m_composition.shipper().shipNow();
        if (std::exchange(m_replicaStarted, true))
            m_composition.replica()->pullNow();
        else
            m_composition.replica()->start();
    });
}

void WindowComposition::readLedgerAgain(bool isWhole)
{
    // Rows of a copy under way come faster than they can be added up: then the next read is soon enough.
    if (isWhole) {
        m_models.board.refresh();
        m_models.overview.refresh();
        m_models.blobMarks.forget();
    } else {
        m_models.overview.refreshIfIdle();
    }
    if (m_analytics->isVisible())
        m_models.analytics.refreshIfIdle(m_models.fillsScope.query());
    m_fillsBehind = m_models.fills.generation() > 0;
    refreshFills();
}

void WindowComposition::refreshFills()
{
    if (!m_fillsBehind || m_models.fills.isBusy())
        return;
    m_fillsBehind = false;
    m_models.fills.refresh();
}

void WindowComposition::showReplica()
{
    const auto &replica = *m_composition.replica();
    const auto &format = m_appearance.format();
    m_window->setReplica(ReplicaWords::brief(replica, format), ReplicaWords::sentences(replica, format),
                         replica.isStale());
    showTiers();
}

void WindowComposition::showSettings()
{
    m_window->showPage(m_settingsPage->objectName());
    m_settingsPage->editOpenProfile();
}

void WindowComposition::showOpenRefusal()
{
    const bool waits = m_composition.killSwitch().snapshot().state == KillState::Engaging;
    m_settingsPage->setOpenRefusal(
        waits ? tr("An engage of this profile is not confirmed yet: until it is, this window stays with it.")
              : QString());
}

/// The window goes for it, and what is under way would go with it: that is waited for.
void WindowComposition::changeLanguage()
{
    if (m_wantedLanguage.isEmpty())
        return;
    const auto state = m_composition.killSwitch().snapshot().state;
    const bool waits = state == KillState::Engaging || state == KillState::Releasing || !closeObstacle().isEmpty() ||
                       m_models.migrations.isRunning() || m_models.fillsExport.isRunning();
    m_settingsPage->setLanguageWaits(waits);
    if (!waits)
        Q_EMIT languageChanged(std::exchange(m_wantedLanguage, {}));
}

void WindowComposition::showOpenFailure(const Error &error)
{
    m_window->showPage(m_settingsPage->objectName());
    m_settingsPage->showOpenFailure(error);
}

void WindowComposition::openProfileSheet()
{
    m_settingsPage->editOpenProfile();
}

void WindowComposition::openExamples()
{
    measureTiers();
    for (const auto &row : m_models.board.rows()) {
        if (!row.reconciled.agrees()) {
            m_positions->openPosition(row.reconciled.exchange, row.reconciled.symbol);
            break;
        }
    }
    whenDone(m_composition.ledger().lastFills(1), this, [this](const Result<QVector<Fill>> &fills) {
        if (!fills || fills->isEmpty())
            return;
        if (const auto key = BlobLinks::keyOf(fills->constFirst()))
            m_logs->showBlob(*key);
    });
}

void WindowComposition::showTiers()
{
    m_window->setTiers(TierMarks::of(m_composition, m_models, m_appearance.format()));
}

} // namespace hoox
