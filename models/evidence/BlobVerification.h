#pragma once

#include "storage/blobs/BlobAudit.h"

#include <QObject>

#include <functional>
#include <memory>

namespace hoox {

class Clock;

/// The run of `verify` that a page shows (BL-5): one at a time; what the last one found stays until the next begins. A
/// run that was stopped, or that the tier ended, can be gone on with, also after a restart of the program. GUI thread.
class BlobVerification final : public QObject
{
    Q_OBJECT

public:
    struct Places
    {
        Ledger &ledger;
        BlobStore &blobs;
        FolderSpool &spool;
        const Clock &clock;
        QString file; ///< Where an interrupted run waits.
        QString of;   ///< Ledger and tier (`verifiedTiers`).
        /// Why the ledger cannot be held against the logs, now; none if it can. A replica that was never pulled to its
        /// end would make orphans of them all.
        std::function<std::optional<Error>()> obstacle = [] { return std::nullopt; };
    };

    explicit BlobVerification(Places places, QObject *parent = nullptr);

    /// `resumes`: goes on with the interrupted run, if it was asked the same. Drops the run that is under way. With an
    /// obstacle it only says so.
    void start(const TimeRange &period, BlobAudit::Depth depth, bool resumes);
    void stop();
    /// Writes what was found, as JSON if the file's name ends so, else as CSV; `saved` tells how it went.
    void save(const QString &file);

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] const BlobAudit::Progress &progress() const { return m_progress; }
    [[nodiscard]] const std::optional<BlobAuditReport> &report() const { return m_report; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// A run of this file did not come to its end.
    [[nodiscard]] bool isInterrupted() const { return m_isInterrupted; }
    [[nodiscard]] BlobAudit::Depth depth() const { return m_depth; }

Q_SIGNALS:
    void changed();
    void saved(const QString &file, const std::optional<hoox::Error> &error);

private:
    void end(const Result<BlobAuditReport> &found);
    const Places m_places;
    std::unique_ptr<BlobAudit> m_audit;
    BlobAudit::Depth m_depth = BlobAudit::Depth::Names;
    BlobAudit::Progress m_progress;
    std::optional<BlobAuditReport> m_report;
    std::optional<Error> m_error;
    bool m_isRunning = false;
    bool m_isInterrupted = false;
};

} // namespace hoox
