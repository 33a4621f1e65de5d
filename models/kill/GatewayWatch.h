#pragma once

#include "storage/gateway/GatewayProbe.h"

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <optional>

namespace hoox {

class Clock;

/// What the gateway answered last. An error changes nothing of it: it was so at its time.
struct GatewaySight
{
    bool refuses = false;
    QString location;                     ///< Empty: not told.
    QDateTime at;                         ///< UTC of the first such answer in a row.
    std::chrono::milliseconds askedAt{0}; ///< Monotonic, of the newest such question.
};

/// Asks Hoox's gateway, while the kill keys say engaged, whether it refuses (KS-6). One question at a time: at once,
/// after 2 s, then in doubled steps to one in 30 s, and once more as soon as the propagation window is over. It has
/// a connection of its own and decides nothing: no read and no write waits for it. GUI thread.
class GatewayWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kFirstGap{2'000};
    static constexpr std::chrono::milliseconds kLongestGap{30'000};
    static constexpr std::chrono::milliseconds kPatience{3'000}; ///< Then there was no answer.

    /// `probe` may be null: the profile names no gateway, and nothing is ever asked. Both outlive this.
    GatewayWatch(GatewayProbe *probe, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] bool canAsk() const { return m_probe != nullptr; }
    /// The keys say engaged: asks if it is time. `windowEnd` is the propagation window's, monotonic.
    void follow(std::chrono::milliseconds windowEnd);
    /// They do not, or it is in doubt: what was seen proves nothing any more.
    void forget();
    /// A new engage: the next question does not wait for the last one's step.
    void startOver();

    [[nodiscard]] const std::optional<GatewaySight> &sight() const { return m_sight; }
    /// Of the last question; empty if it was answered.
    [[nodiscard]] const QString &lastError() const { return m_lastError; }
    /// The last answer lets in, and its question was put after the window, when each location should know better.
    [[nodiscard]] bool letsInAfter(std::chrono::milliseconds windowEnd) const;

Q_SIGNALS:
    void answered();

private:
    void ask();
    void take(const Result<GatewayAnswer> &answer);

    GatewayProbe *const m_probe;
    const Clock &m_clock;
    std::optional<GatewaySight> m_sight;
    QString m_lastError;
    bool m_asking = false;
    quint64 m_question = 0;                             ///< Answers to older ones are dropped.
    std::optional<std::chrono::milliseconds> m_askedAt; ///< None: there is no last one to keep away from.
    std::chrono::milliseconds m_gap = kFirstGap;
};

} // namespace hoox
