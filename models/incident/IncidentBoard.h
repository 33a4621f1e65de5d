#pragma once

#include "storage/incident/IncidentFile.h"

#include <QObject>
#include <QThreadPool>

namespace hoox {

/// Whether an incident runs in this workspace, whoever started it: the file is read once a few seconds, and when it is
/// asked for. GUI thread, which never waits for a file; `clock` outlives it.
class IncidentBoard final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kReadEvery{2};

    struct Of
    {
        QString file;
        QString profile;
        QString by;
    };
    IncidentBoard(Of of, AuditTrail trail, const Clock &clock, QObject *parent = nullptr);
    ~IncidentBoard() override; ///< A start that was asked for is on the disk.

    [[nodiscard]] const std::optional<Incident> &running() const { return m_running; }
    /// It is of the profile that is open here: only there it can be closed.
    [[nodiscard]] bool isHere() const { return m_running && m_running->profile == m_of.profile; }
    /// The file is damaged or cannot be read: whether one runs is not known.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Marks T0. `started` or `failed` follows.
    void start(const QString &word = {});
    void read();
    /// What is due by the clock: once a second.
    void tick();

Q_SIGNALS:
    void changed();
    void started(const hoox::Incident &incident);
    void failed(const hoox::Error &error);

private:
    void take(const Result<std::optional<Incident>> &read);

    const Of m_of;
    const AuditTrail m_trail;
    const Clock &m_clock;
    std::optional<Incident> m_running;
    std::optional<Error> m_error;
    std::optional<std::chrono::milliseconds> m_readAt; ///< Monotonic.
    QThreadPool m_worker;                              ///< One thread: in order. Joined first.
};

} // namespace hoox
