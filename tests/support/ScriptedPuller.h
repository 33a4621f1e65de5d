#pragma once

#include "storage/ledger/LedgerPuller.h"

#include <QPromise>
#include <QVector>

#include <memory>

namespace hoox::tests {

/// Pulls end as the test says.
class ScriptedPuller final : public LedgerPuller
{
public:
    Pending<PullReport> pull(Kind kind) override
    {
        kinds.append(kind);
        m_promise = std::make_unique<QPromise<Result<PullReport>>>();
        m_promise->start();
        return m_promise->future();
    }
    void cancel() override
    {
        ++cancels;
        end(fail(Error::Kind::Cancelled));
    }
    [[nodiscard]] PullProgress progress() const override { return told; }
    [[nodiscard]] Pending<ReplicaFacts> facts() override { return ready<ReplicaFacts>(held); }

    [[nodiscard]] bool isPulling() const { return m_promise != nullptr; }
    void end(const Result<PullReport> &report)
    {
        if (!m_promise)
            return;
        if (report)
            held = report->facts;
        m_promise->addResult(report);
        m_promise->finish();
        m_promise.reset();
    }
    void endWell(const QDateTime &asOf, bool rowsChanged = false)
    {
        held = {true, LedgerDialect::Specified, 5, 0, asOf};
        end(PullReport{held, rowsChanged, false, told.rowsRead});
    }

    QVector<Kind> kinds;
    int cancels = 0;
    PullProgress told;
    ReplicaFacts held;

private:
    std::unique_ptr<QPromise<Result<PullReport>>> m_promise;
};

} // namespace hoox::tests
