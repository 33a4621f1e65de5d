#pragma once

#include "models/incident/IncidentClosing.h"

#include <QCoreApplication>
#include <QObject>

#include <memory>

class QSettings;

namespace hoox {

class Composition;
class LedgerHistory;
class MainWindow;
class ReportJob;
struct WindowModels;

/// Incidents at the window (safety 4.8): the key that marks T0 and asks for the end, the mark while one runs, what is
/// opened meanwhile, and the folder at its end. GUI thread; all outlive it.
class IncidentDesk final : public QObject
{
    Q_OBJECT

public:
    /// `settings`: the language of the window is that of the report.
    IncidentDesk(Composition &composition, WindowModels &models, MainWindow &window, QSettings &settings);
    ~IncidentDesk() override;

    /// Marks T0 if no incident runs, else asks how it is to be closed.
    void act();
    /// Once a second.
    void tick();
    [[nodiscard]] bool isClosing() const { return m_closing != nullptr; }

private:
    void show();
    void noteOpened();
    void close(const QString &word);
    void draw(const QString &folder, const TimeRange &period, const std::function<void(const Result<Done> &)> &drawn);
    void drawFacts(const IncidentFacts &facts, const QString &folder, const TimeRange &period,
                   const std::function<void(const Result<Done> &)> &drawn);
    void ended(const Result<QString> &folder);

    Composition &m_composition;
    WindowModels &m_models;
    MainWindow &m_window;
    QSettings &m_settings;
    QString m_opened; ///< The object that was noted last.
    std::unique_ptr<LedgerHistory> m_history;
    std::unique_ptr<IncidentClosing> m_closing;
};

} // namespace hoox
