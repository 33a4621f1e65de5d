#pragma once

#include "models/migrations/UpkeepWatch.h"
#include "storage/audit/AuditTrail.h"
#include "storage/workspace/Workspace.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace hoox {

/// The first rows of the open workspace's empty ledger: a sample, or a copy of another ledger (ux 7). One job at a
/// time, on a worker that holds all it needs; one that dies asks it to stop. GUI thread.
class LedgerFilling final : public QObject
{
    Q_OBJECT

public:
    /// Each job stands in `trail` (AU-1).
    LedgerFilling(Workspace workspace, AuditTrail trail, QObject *parent = nullptr);
    ~LedgerFilling() override;

    /// Each starts a job, unless one runs: false then.
    bool startSample();
    bool startFrom(const QString &ledger);
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_watch != nullptr; }
    /// Of the job that runs: the part it is at and, from 0 to 1, how far in it; negative while that is not known.
    [[nodiscard]] Progress::Stage stage() const { return m_stage; }
    [[nodiscard]] double share() const { return m_share; }
    /// Why the last job failed; a cancelled one is none.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();
    /// The ledger has rows now. `rejects` were refused (LG-5); they are listed in it.
    void filled(qint64 fills, qint64 rejects);

private:
    struct Outcome
    {
        qint64 fills = 0;
        qint64 rejects = 0;
    };
    using Work = std::function<Result<Outcome>(Progress &)>;
    bool start(const QString &action, const QString &target, Work work);
    void take(const Result<Outcome> &outcome);
    void readProgress();

    const Workspace m_workspace;
    const AuditTrail m_trail;
    QTimer m_poll;
    std::shared_ptr<UpkeepWatch> m_watch; ///< Of the job that runs; null without one.
    Progress::Stage m_stage = Progress::Stage::Copy;
    double m_share = -1;
    std::optional<Error> m_error;
};

} // namespace hoox
