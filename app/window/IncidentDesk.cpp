#include "app/window/IncidentDesk.h"

#include "app/Composition.h"
#include "app/IncidentReads.h"
#include "app/ReportReads.h"
#include "app/Translations.h"
#include "app/window/RenderReport.h"
#include "app/window/WindowModels.h"
#include "models/settings/DisplaySettings.h"
#include "storage/audit/AuditLog.h"
#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"
#include "storage/ledger/LedgerHistory.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Prompter.h"
#include "ui/reports/ReportJob.h"
#include "ui/shell/MainWindow.h"

#include <QDesktopServices>
#include <QSettings>
#include <QUrl>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

IncidentDesk::IncidentDesk(Composition &composition, WindowModels &models, MainWindow &window, QSettings &settings)
    : m_composition(composition), m_models(models), m_window(window), m_settings(settings)
{
    connect(&m_window, &MainWindow::incidentRequested, this, &IncidentDesk::act);
    connect(&m_models.incidents, &IncidentBoard::changed, this, &IncidentDesk::show);
    connect(&m_models.incidents, &IncidentBoard::failed, this, [this](const Error &error) {
        m_window.prompter().ask(
            {tr("No incident was started"), ErrorText::sentence(error), {tr("Seen")}, u"incidentFailed"_s}, this,
            [](int) {});
    });
    connect(&m_models.blobPreview, &BlobPreviewLoader::changed, this, &IncidentDesk::noteOpened);
    m_models.incidents.read();
}

IncidentDesk::~IncidentDesk() = default;

void IncidentDesk::tick()
{
    m_models.incidents.tick();
    show(); // how long it runs
}

void IncidentDesk::show()
{
    const auto &running = m_models.incidents.running();
    if (!running) {
        m_opened.clear();
        m_window.setIncident(std::nullopt);
        return;
    }
    const auto age = running->startedAt.secsTo(m_composition.clock().nowUtc());
    m_window.setIncident(IncidentMark{running->startedAt, std::max<qint64>(0, age / 60), running->word,
                                      m_models.incidents.isHere() ? QString() : running->profile, isClosing()});
    noteOpened(); // what is in sight when it begins was opened too
}

void IncidentDesk::noteOpened()
{
    const auto &preview = m_models.blobPreview;
    if (!m_models.incidents.running() || preview.state() != BlobPreviewLoader::State::Ready ||
        preview.key() == m_opened)
        return;
    m_opened = preview.key();
    m_composition.audit().post({kBlobOpened, m_opened});
}

void IncidentDesk::act()
{
    const auto &running = m_models.incidents.running();
    if (isClosing() || (running && !m_models.incidents.isHere()))
        return; // the strip says why
    if (!running) {
        m_models.incidents.start();
        return;
    }
    m_window.prompter().askText(
        {tr("Close the incident of %1?").arg(m_window.locale().toString(running->startedAt, u"HH:mm:ss"_s) + u" UTC"_s),
         tr("Everything since then goes into a folder: a sealed PDF, the audit log, the kill journal, alerts, fills, "
            "positions before and after, and what was opened."),
         tr("What it was"), tr("Close and seal"), u"closeIncident"_s},
        this, [this](const std::optional<QString> &word) {
            if (word)
                close(*word);
        });
}

void IncidentDesk::close(const QString &word)
{
    if (isClosing())
        return;
    m_history = std::make_unique<LedgerHistory>(m_composition.workspace().ledgerFile());
    m_closing = std::make_unique<IncidentClosing>(
        incidentSources(m_composition, *m_history),
        [this](const QString &folder, const TimeRange &period, const std::function<void(const Result<Done> &)> &drawn) {
            draw(folder, period, drawn);
        });
    connect(m_closing.get(), &IncidentClosing::finished, this, &IncidentDesk::ended);
    show();
    // A list waits for what was posted to the log a moment ago: it is to be in the excerpt.
    whenDone(m_composition.audit().list({u"incident."_s, {}, 1}), this,
             [this, word](const auto &) { m_closing->close(word); });
}

void IncidentDesk::draw(const QString &folder, const TimeRange &period,
                        const std::function<void(const Result<Done> &)> &drawn)
{
    whenDone(runOnPool<IncidentFacts>([folder] { return readIncidentFacts(folder); }), this,
             [this, folder, period, drawn](const Result<IncidentFacts> &facts) {
                 if (facts)
                     drawFacts(*facts, folder, period, drawn);
                 else
                     drawn(fail(facts.error()));
             });
}

void IncidentDesk::drawFacts(const IncidentFacts &facts, const QString &folder, const TimeRange &period,
                             const std::function<void(const Result<Done> &)> &drawn)
{
    auto request = reportRequest(m_composition, Translations::tagOf(DisplaySettings::load(m_settings).language));
    request.range = period;
    request.outFile = folder + u'/' + kIncidentReportFile;
    request.incident = facts;
    auto *const job = new ReportJob(reportSources(m_composition), request, this);
    connect(job, &ReportJob::finished, this, [this, job, drawn, name = facts.incident.name](const auto &result) {
        job->deleteLater();
        m_composition.audit().post(reportEntry(name + u'/' + kIncidentReportFile, result));
        drawn(result ? Result<Done>(Done{}) : fail(result.error()));
    });
    job->start();
}

void IncidentDesk::ended(const Result<QString> &folder)
{
    m_closing.release()->deleteLater(); // it stands in its own signal
    m_models.incidents.read();
    show();
    auto &prompter = m_window.prompter();
    if (!folder) {
        prompter.ask(
            {tr("The incident runs on"), ErrorText::sentence(folder.error()), {tr("Seen")}, u"incidentNotClosed"_s},
            this, [](int) {});
        return;
    }
    prompter.ask(
        {tr("The incident is closed and sealed"), *folder, {tr("Done"), tr("Open the folder")}, u"incidentClosed"_s},
        this, [path = *folder](int choice) {
            if (choice == 1)
                QDesktopServices::openUrl(QUrl::fromLocalFile(path));
        });
}

} // namespace hoox
