#pragma once

#include "storage/base/Clock.h"
#include "storage/domain/ClockReading.h"

#include <QUrl>
#include <QVector>

#include <deque>
#include <map>
#include <mutex>

namespace hoox {

struct HttpAnswer;

/// How far the servers' clocks are from this computer's, from the `Date` of every answer (safety 4.15). One answer
/// tells it to about half a second, since a date has whole seconds; answers of a minute taken together tell it better.
/// Each server is compared with the monotonic clock: when this computer's clock is set, the next reading says so
/// without another answer. Any thread.
class ServerTime final
{
public:
    /// Answers of so long are taken together…
    static constexpr std::chrono::minutes kTogether{1};
    /// …and after so long without one nothing is known any more.
    static constexpr std::chrono::minutes kForgotten{5};

    /// `clock` outlives this.
    explicit ServerTime(const Clock &clock) : m_clock(clock) {}

    /// An answer from `url`, asked for not before `sent` and there by `received`, both monotonic. One without a date,
    /// with one that cannot be, or from a cache (`Age`) tells nothing. If it contradicts what the same server told
    /// before, that is forgotten.
    void note(const QUrl &url, const HttpAnswer &answer, std::chrono::milliseconds sent,
              std::chrono::milliseconds received);

    /// One for each server that told its time lately, in the order of their names; against this computer's clock as it
    /// stands now.
    [[nodiscard]] QVector<ClockReading> readings() const;

    /// The `ClockReading::host` of an address.
    [[nodiscard]] static QString hostOf(const QUrl &url);

private:
    /// What the answers of about one second tell together: server less monotonic, from `low` to `high`.
    struct Span
    {
        std::chrono::milliseconds began; ///< Monotonic.
        std::chrono::milliseconds low;
        std::chrono::milliseconds high;
    };
    /// All spans of a server have a moment in common. Never empty.
    struct Server
    {
        std::deque<Span> spans; ///< Oldest first; bounded by `kTogether`.
        std::chrono::milliseconds heardAt{0};
    };

    const Clock &m_clock;
    mutable std::mutex m_mutex;
    std::map<QString, Server> m_servers; ///< Guarded by m_mutex. The hosts are those of a profile: a few.
};

} // namespace hoox
