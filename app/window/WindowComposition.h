#pragma once

#include "app/window/WindowModels.h"
#include "ui/common/Appearance.h"

#include <QObject>
#include <QSettings>

#include <memory>

namespace hoox {

class BlobBrowserPage;
class Composition;
class FillsPage;
class MainWindow;
class OverviewPage;
class Page;
class PositionsPage;

/// The window with its pages on one composition: makes them, and ties their signals together. GUI thread.
class WindowComposition final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this. `settings` keeps geometry, columns and how things look.
    WindowComposition(Composition &composition, Appearance &appearance, QSettings &settings);
    ~WindowComposition() override;

    [[nodiscard]] MainWindow &window() const { return *m_window; }
    /// Starts the kill switch and the first reads. Before it nothing was read, and the bar says *Unknown*.
    void start();
    /// The JSON behind a fill, on the Logs page.
    void openBlobOf(const Fill &fill);
    /// Opens what the pictures show of each page: the position that differs, the last order's JSON.
    void openExamples();

Q_SIGNALS:
    /// For whoever holds the translators.
    void languageChanged(const QString &language);

private:
    void addPages();
    void connectPages();
    void showExposure();
    void showTiers();
    void showFillsOf(ExchangeId exchange, const QString &symbol);
    void showOrder(const QString &orderId);

    Composition &m_composition;
    Appearance &m_appearance;
    QSettings &m_settings;
    WindowModels m_models;
    std::unique_ptr<MainWindow> m_window;
    OverviewPage *m_overview;
    PositionsPage *m_positions;
    FillsPage *m_fills;
    BlobBrowserPage *m_logs;
};

} // namespace hoox
