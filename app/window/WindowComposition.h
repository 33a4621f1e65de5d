#pragma once

#include "app/window/WindowModels.h"
#include "models/orders/FlattenRun.h"
#include "ui/common/Appearance.h"
#include "ui/tiers/ConsoleFacts.h"
#include "ui/tiers/TierTable.h"

#include <QObject>
#include <QPointer>
#include <QSettings>

#include <memory>

namespace hoox {

class AnalyticsPage;
class BlobBrowserPage;
class BlobCacheBoard;
class ClosePanel;
class Composition;
class FillsPage;
class HandoverDesk;
class IncidentDesk;
class MainWindow;
class StateTray;
class MigrationsPage;
class OrdersPage;
class OverviewPage;
class Page;
class PositionsPage;
class ReportLanguages;
class ReportTranslator;
class ReportsPage;
class ScreenLock;
class SecretLoader;
class SettingsPage;
class TiersPage;

/// The window with its pages on one composition: makes them, and ties their signals together. GUI thread.
class WindowComposition final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this. `secrets` are asked for those of the profile; `settings` keeps geometry, columns and how
    /// things look.
    WindowComposition(Composition &composition, SecretLoader &secrets, Appearance &appearance, QSettings &settings);
    ~WindowComposition() override;

    [[nodiscard]] MainWindow &window() const { return *m_window; }
    /// Starts the kill switch and the first reads, and pulls where the ledger is a copy. Before it nothing was read,
    /// and the bar says *Unknown*.
    void start();
    /// On the Settings page: the profile that was chosen could not be opened, and this window stays.
    void showOpenFailure(const Error &error);
    /// The JSON behind a fill, on the Logs page.
    void openBlobOf(const Fill &fill);
    /// Opens what the pictures show of each page: the position that differs, the last order's JSON.
    void openExamples();
    /// The open profile in its sheet, for the pictures.
    void openProfileSheet();
    /// In the window and in its settings. `lock` outlives this.
    void followLock(ScreenLock &lock);

Q_SIGNALS:
    /// It is the active one now: whoever made this window makes the next one.
    void profileChosen(const QString &name);
    /// Whoever made this window makes it anew in that language. Not before that would lose nothing.
    void languageChanged(const QString &language);

private:
    void addPages();
    void followMigrations(MigrationsPage &page);
    void connectPages();
    void connectAnalytics();
    [[nodiscard]] Page *makeOrdersPage();
    void followOrders();
    void showOrders();
    void showCloseBar();
    void showClosePanel(QVector<PositionRow> rows);
    [[nodiscard]] QString closeObstacle() const;
    void followAlarms();
    void followHands();
    void followRules();
    [[nodiscard]] AlertFacts alertFacts() const;
    void tellOf(const Alarm &first, int count);
    void followSpool();
    void startShipping();
    void showSpool();
    void followReports();
    void followReportSchedule();
    [[nodiscard]] Page *makeTiersPage();
    void followHealth();
    void startHealth();
    void measureTiers();
    void probeWhenDue();
    void showHealth();
    [[nodiscard]] QString standingWord(MeteredTier tier, TierStanding::Kind kind) const;
    [[nodiscard]] QString tierPlace(MeteredTier tier) const;
    [[nodiscard]] QString busyWords() const;
    [[nodiscard]] QVector<ConsoleFacts::Fact> consoleFacts() const;
    void recordExports();
    void recordExport(const QString &action, const QString &file, const std::optional<Error> &error);
    void connectProfiles();
    void followFirstRun();
    void followReplica();
    void followServerClock();
    void loadSecrets();
    void followCopies();
    void followTransfers();
    void readLedgerAgain(bool isWhole);
    void refreshFills();
    void showReplica();
    void showServerClock();
    void showSettings();
    void showOpenRefusal();
    void changeLanguage();
    void showExposure();
    [[nodiscard]] std::optional<std::chrono::milliseconds> ageOfLedger() const;
    void showFlattenSheet();
    void showTiers();
    void showFillsOf(ExchangeId exchange, const QString &symbol);
    void showExactly(const FillsQuery &query);
    void showOrder(const QString &orderId);
    void openPositionOf(const Fill &fill);
    void openOrderOf(const Fill &fill);

    Composition &m_composition;
    SecretLoader &m_secrets;
    Appearance &m_appearance;
    QSettings &m_settings;
    WindowModels m_models;
    std::unique_ptr<FlattenRun> m_closeRun;   ///< The last list of positions to close; goes on without its panel.
    std::unique_ptr<BlobCacheBoard> m_copies; ///< Null where the blobs are on this computer.
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<StateTray> m_tray;
    std::unique_ptr<HandoverDesk> m_handovers;
    std::unique_ptr<IncidentDesk> m_incidents;
    OverviewPage *m_overview;
    PositionsPage *m_positions;
    OrdersPage *m_orders;
    QPointer<ClosePanel> m_closePanel;
    FillsPage *m_fills;
    AnalyticsPage *m_analytics;
    BlobBrowserPage *m_logs;
    ReportsPage *m_reports;
    std::shared_ptr<ReportLanguages> m_reportWords;
    std::unique_ptr<ReportTranslator> m_reportTranslator;
    TiersPage *m_tiers;
    SettingsPage *m_settingsPage;
    QString m_wantedLanguage;                            ///< Empty: none but that of these words.
    std::optional<std::chrono::milliseconds> m_probedAt; ///< Monotonic, as the next.
    std::optional<std::chrono::milliseconds> m_lookedAt;
    bool m_replicaStarted = false;
    bool m_fillsBehind = false; ///< Rows came while they were being read.
};

} // namespace hoox
