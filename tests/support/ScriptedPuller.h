#pragma once

#include "storage/ledger/LedgerPuller.h"

#include <QPromise>

#include <optional>

namespace hoox::tests {

/// A puller whose pulls end when the test says so. One at a time; main thread.
class ScriptedPuller final : public LedgerPuller
{
public:
    ReplicaFacts held;
    PullProgress running;
    int pulls = 0;

    Pending<PullReport> pull(Kind) override
    {
        ++pulls;
        m_promise.emplace();
        m_promise->start();
        return m_promise->future();
    }
    void cancel() override { end(fail(Error::Kind::Cancelled)); }
    [[nodiscard]] PullProgress progress() const override { return running; }
    Pending<ReplicaFacts> facts() override { return ready<ReplicaFacts>(held); }

    [[nodiscard]] bool isPulling() const { return m_promise.has_value(); }
    void end(Result<PullReport> report)
    {
        if (!m_promise)
            return;
        if (report)
            held = report->facts;
        auto promise = std::move(*m_promise);
        m_promise.reset();
        promise.addResult(std::move(report));
        promise.finish();
    }

private:
    std::optional<QPromise<Result<PullReport>>> m_promise;
};

} // namespace hoox::tests
