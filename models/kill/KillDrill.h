#pragma once

#include "models/kill/KillState.h"
#include "storage/audit/AuditRecord.h"
#include "storage/base/Result.h"

#include <QObject>

namespace hoox {

class AuditLog;
class Clock;
class KillSwitch;

/// The last rehearsal that was finished in this workspace, whichever profile it was on.
struct PastDrill
{
    QDateTime at; ///< UTC.
    QString by;
    QString profile;
    std::chrono::milliseconds toProof{0}; ///< From the press to the last proof that there is to have.
    bool atGateway = false;               ///< The gateway refused; else the keys settled.
    friend bool operator==(const PastDrill &, const PastDrill &) = default;
};

/// A timed rehearsal of the kill switch (KR-27, safety 4.10): the operator presses ENGAGE as at 3 a.m. and releases as
/// ever; this looks on and keeps the times. Only where the keys stop nobody: never on a profile of Cloudflare. What was
/// rehearsed is in the audit log, and the age of the last drill is counted from there. GUI thread.
class KillDrill final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::hours kOverdueAfter{24 * 31};

    enum class Stage {
        Idle,
        Armed,    ///< Waits for the press.
        Stopping, ///< Pressed; waits for the proof.
        Proven,   ///< Recorded; waits for the release.
        Failed,   ///< Recorded as such: another hand released, it was given up, or the gateway did not refuse.
    };
    /// Why none can be started now.
    enum class Obstacle {
        None,
        RealProfile, ///< The profile's keys stop real trading.
        NotTrading,
        Running,
    };
    struct Terms
    {
        bool isRehearsal = true; ///< The profile's keys stop nobody.
        QString profile;
    };
    /// Where it stands. A value.
    struct Standing
    {
        Stage stage = Stage::Idle;
        KillTimings timings = {}; ///< Since the press.
        std::chrono::milliseconds toProof{0};
        bool atGateway = false;
        friend bool operator==(const Standing &, const Standing &) = default;
    };

    /// All outlive it.
    KillDrill(KillSwitch &kill, AuditLog &audit, const Clock &clock, Terms terms, QObject *parent = nullptr);
    /// A drill that is cut off is recorded as one that was not proven.
    ~KillDrill() override;

    /// Reads the last drill from the audit log.
    void refresh();
    [[nodiscard]] Obstacle obstacle() const;
    /// Does nothing where there is an obstacle.
    void start();
    /// Before the press: nothing happened. Later it ends the drill, never the engage.
    void cancel();

    [[nodiscard]] const Standing &standing() const { return m_now; }
    /// The audit log was read.
    [[nodiscard]] bool isKnown() const { return m_isKnown; }
    [[nodiscard]] const std::optional<PastDrill> &last() const { return m_last; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; } ///< Of reading the audit log.
    /// By the wall clock. None without a drill.
    [[nodiscard]] std::optional<std::chrono::milliseconds> age() const;
    /// Known, and none within the last 31 days.
    [[nodiscard]] bool isOverdue() const;

Q_SIGNALS:
    void changed();

private:
    void follow();
    void end(Stage stage, const QString &why);
    void post(Stage stage, const QString &why);
    void take(const Result<QVector<AuditRecord>> &records);

    KillSwitch &m_kill;
    AuditLog &m_audit;
    const Clock &m_clock;
    const Terms m_terms;
    Standing m_now;
    std::chrono::milliseconds m_pressedAt{0}; ///< Monotonic; the first press of the drill.
    std::chrono::milliseconds m_settledAt{0}; ///< Monotonic; since then nothing but the gateway is waited for.
    std::optional<std::chrono::milliseconds> m_refusedAfter;
    bool m_isKnown = false;
    std::optional<PastDrill> m_last;
    std::optional<Error> m_error;
};

} // namespace hoox
