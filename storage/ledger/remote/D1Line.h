#pragma once

#include "storage/base/Progress.h"
#include "storage/ledger/D1Client.h"

#include <condition_variable>
#include <mutex>

namespace hoox {

/// Questions to one D1 database from worker threads, which wait for the answers. A cancel, asked from `progress`,
/// aborts the request. Jobs share it and may outlive who made it: after `close` every question answers `Cancelled`. Any
/// thread but the GUI's.
class D1Line final
{
public:
    /// The client behind `client` lives until `close` came back.
    explicit D1Line(const D1Client &client) : m_client(client) {}

    /// Errors of `D1Client::raw`. `Never` is not cancelled once it is sent: its outcome counts.
    [[nodiscard]] Result<D1Answer> ask(const QVector<D1Statement> &batch, D1Client::Repeat repeat,
                                       const Progress &progress);
    /// As `D1Client::verify`.
    [[nodiscard]] Result<Done> verify(const Progress &progress);
    /// As `D1Client::bookmark`.
    [[nodiscard]] Result<QString> bookmark(const Progress &progress);
    /// Waits, because the service asked for it; false when cancelled before the end.
    [[nodiscard]] bool pause(std::chrono::milliseconds howLong, const Progress &progress);
    /// Aborts what is being asked, and comes back when nothing is.
    void close();

    [[nodiscard]] const QString &databaseId() const { return m_client.databaseId(); }

private:
    template <typename T, typename Start>
    [[nodiscard]] Result<T> waitFor(Start start, const Progress *progress);
    [[nodiscard]] bool isClosed() const;

    const D1Client m_client;
    mutable std::mutex m_mutex;
    std::condition_variable m_idle;
    int m_asking = 0; ///< Guarded by m_mutex, as the next one.
    bool m_closed = false;
};

} // namespace hoox
