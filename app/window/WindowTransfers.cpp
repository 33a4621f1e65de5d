// The part of WindowComposition for what leaves the console, and is recorded: exports, reports, transfers.
#include "app/window/WindowComposition.h"

#include "app/Composition.h"
#include "app/window/RenderReport.h"
#include "storage/audit/AuditLog.h"
#include "ui/analytics/AnalyticsPage.h"
#include "ui/blobs/BlobBrowserPage.h"
#include "ui/reports/ReportsPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/transfers/TransferQuestions.h"
#include "ui/transfers/TransfersPanel.h"

#include <QDesktopServices>
#include <QStandardPaths>
#include <QUrl>

namespace hoox {

using namespace Qt::StringLiterals;

/// What leaves the console is recorded too (AU-1).
void WindowComposition::recordExports()
{
    connect(&m_models.config, &ConfigBoard::exported, this, [this](const QString &file, const ConfigExport &) {
        recordExport(u"config.export"_s, file, std::nullopt);
    });
    connect(m_reports, &ReportsPage::ended, this, [this](const QString &file, const Result<ReportResult> &result) {
        m_composition.audit().post(reportEntry(file, result));
    });
    connect(m_analytics, &AnalyticsPage::exported, this,
            [this](const QString &file, const std::optional<Error> &error) {
                recordExport(u"analytics.export"_s, file, error);
            });
    connect(m_logs, &BlobBrowserPage::verificationExported, this,
            [this](const QString &file, const std::optional<Error> &error) {
                recordExport(u"verify.export"_s, file, error);
            });
    connect(&m_models.evidence, &EvidenceReader::exported, this,
            [this](const QString &file, const Result<EvidenceBundle> &bundle) {
                recordExport(u"evidence.export"_s, file, bundle ? std::nullopt : std::optional(bundle.error()));
            });
}

void WindowComposition::recordExport(const QString &action, const QString &file, const std::optional<Error> &error)
{
    AuditEntry entry{action, file};
    if (error) {
        entry.result = audit::resultOf(*error);
        entry.detail = error->detail;
    }
    m_composition.audit().post(entry);
}

void WindowComposition::followTransfers()
{
    auto *panel = new TransfersPanel(m_models.transfers, m_appearance, m_logs);
    auto *questions =
        new TransferQuestions(m_models.transfers, m_window->prompter(),
                              QStandardPaths::writableLocation(QStandardPaths::DownloadLocation), m_window.get());
    m_logs->showTransfers(panel);
    m_logs->followDragOut(m_models.dragOut);
    connect(m_logs, &BlobBrowserPage::downloadRequested, questions, &TransferQuestions::download);
    connect(m_logs, &BlobBrowserPage::downloadFolderRequested, questions, &TransferQuestions::downloadFolder);
    connect(m_logs, &BlobBrowserPage::uploadRequested, questions, &TransferQuestions::uploadReport);
    connect(questions, &TransferQuestions::refused, panel, &TransfersPanel::showRefused);
    connect(panel, &TransfersPanel::showInFolderRequested, this,
            [](const QString &folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    // What leaves the console is recorded, and what goes into the bucket (AU-1).
    connect(&m_models.transfers, &TransferQueue::ended, this,
            [this](const TransferWish &wish, const std::optional<Error> &error) {
                const bool isUp = wish.kind == TransferWish::Kind::Upload;
                recordExport(isUp ? u"blobs.upload"_s : u"blobs.download"_s, isUp ? wish.key : wish.path, error);
            });
}

} // namespace hoox
