#pragma once

#include "storage/config/ConfigStore.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace hoox {

class Clock;

/// How far the last write to a key has come (KV-1).
struct PropagationStatus
{
    /// `Settled` and `Diverged` come from a read that began after the window, never from the window alone. Settled
    /// means that every location should have it, not that each was asked.
    enum class State { None, Propagating, Settled, Diverged };

    State state = State::None;
    std::chrono::milliseconds left{0}; ///< Of the window. Zero and still `Propagating`: it is being read back.
    std::optional<QByteArray> written; ///< None: the key was removed.
    std::optional<QByteArray> found;   ///< By the read behind the window; none: no such key.
    QString foundBy;                   ///< Who wrote what was found, where the tier tells.
    std::optional<Error> readError;    ///< The last read back failed: not known yet, and it is read again.

    friend bool operator==(const PropagationStatus &, const PropagationStatus &) = default;
};

/// Follows the written keys of an eventually consistent config: propagating for the profile's window, then read back,
/// and settled or diverged. A further write starts the key anew. Reads `config`, writes nothing. GUI thread, or the
/// main thread of the command line. Ages come from the monotonic clock.
class Propagation final : public QObject
{
    Q_OBJECT

public:
    /// `config` and `clock` outlive this.
    Propagation(ConfigStore &config, const Clock &clock, std::chrono::milliseconds window, QObject *parent = nullptr);
    ~Propagation() override;

    /// A write to `key` was stored just now; no value: it was removed.
    void written(const QString &key, const std::optional<QByteArray> &value);
    [[nodiscard]] PropagationStatus status(const QString &key) const;
    [[nodiscard]] QStringList keys() const; ///< All that were written, in order.

public Q_SLOTS:
    /// Does what is due by the clock. A timer calls it; so may a test that turned the clock.
    void tick();

Q_SIGNALS:
    /// `status(key)` tells something else; once a second for what is left of the window alone.
    void changed(const QString &key);

private:
    struct Written
    {
        PropagationStatus status;         ///< `left` as it was last told.
        std::chrono::milliseconds due{0}; ///< The end of the window, then the next read.
        std::chrono::milliseconds windowEnd{0};
        std::chrono::milliseconds pause{0}; ///< Before the next read, after an error.
        quint64 number = 0;                 ///< Of the write: a read of an older one is dropped.
        bool isReading = false;
    };
    void readBack(const QString &key);
    void take(const QString &key, const Result<std::optional<ConfigEntry>> &answer);
    [[nodiscard]] std::chrono::milliseconds leftOf(const Written &written) const;

    ConfigStore &m_config;
    const Clock &m_clock;
    const std::chrono::milliseconds m_window;
    QTimer m_timer;
    QHash<QString, Written> m_written;
    quint64 m_writes = 0;
};

/// `propagating`, `settled`, `diverged`; empty for none.
[[nodiscard]] QString toText(PropagationStatus::State state);

} // namespace hoox
