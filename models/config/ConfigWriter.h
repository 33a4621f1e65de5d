#pragma once

#include "storage/config/ConfigStore.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace hoox {

class Clock;

/// How the last write asked for a key stands.
struct ConfigWriteStatus
{
    enum class State {
        None,
        Waiting, ///< For its turn: the key was written less than a second ago, or is being written.
        Writing,
        Stored,
        Failed, ///< `error` says why. Nothing is tried again by itself.
    };
    State state = State::None;
    std::optional<QByteArray> value; ///< None: the key is removed.
    std::optional<Error> error;

    friend bool operator==(const ConfigWriteStatus &, const ConfigWriteStatus &) = default;
};

/// Writes keys, at most one write a second and one at a time for each (KV-3, the tier's own limit). A value that waits
/// is replaced by a newer one for its key. A value that breaks the key's rule is refused before anything is sent; kill
/// keys and moving state are refused by the guarded store. What still waits when this goes is named in the log. GUI
/// thread. The second runs on the monotonic clock.
class ConfigWriter final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kPause{1'000}; ///< From one write of a key to its next.

    /// `config` is the guarded one; it and `clock` outlive this.
    ConfigWriter(ConfigStore &config, const Clock &clock, QObject *parent = nullptr);
    ~ConfigWriter() override;

    void write(const QString &key, const QByteArray &value, const ConfigChange &change);
    void remove(const QString &key, const ConfigChange &change);
    [[nodiscard]] ConfigWriteStatus status(const QString &key) const;
    [[nodiscard]] QStringList keys() const { return m_lanes.keys(); } ///< All that were written.
    /// Writes that were not answered yet, those that wait among them.
    [[nodiscard]] int openWrites() const;

public Q_SLOTS:
    /// Sends what is due by the clock. A timer calls it; so may a test that turned the clock.
    void tick();

Q_SIGNALS:
    /// `status(key)` tells something else.
    void changed(const QString &key);
    void stored(const QString &key, const std::optional<QByteArray> &value);
    void failed(const QString &key, const hoox::Error &error);

private:
    struct Wanted
    {
        std::optional<QByteArray> value;
        ConfigChange change;
    };
    struct Lane
    {
        ConfigWriteStatus status;
        std::optional<Wanted> next;
        std::optional<std::chrono::milliseconds> sentAt;
        bool isWriting = false;
    };
    void want(const QString &key, Wanted wanted);
    void send(const QString &key);
    void take(const QString &key, const std::optional<QByteArray> &value, const Result<Done> &answer);
    void failNow(const QString &key, const std::optional<QByteArray> &value, const Error &error);
    [[nodiscard]] bool isDue(const Lane &lane) const;
    void waitForNext();

    ConfigStore &m_config;
    const Clock &m_clock;
    QTimer m_timer;
    QHash<QString, Lane> m_lanes;
};

} // namespace hoox
