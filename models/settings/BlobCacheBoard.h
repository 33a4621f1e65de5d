#pragma once

#include "storage/blobs/cache/BlobCache.h"

#include <QObject>

#include <optional>

class QSettings;

namespace hoox {

class CachedBlobs;
class SecretStore;

/// Whether this computer keeps sealed copies of the logs that the open profile reads, as one person chose it for all
/// profiles: off until then. The key is the keychain's; without one the copies stay off, and `error` says why.
/// GUI thread; `cached`, `keychain` and `settings` outlive it.
class BlobCacheBoard final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Off,
        Opening, ///< The keychain is asked.
        On,
        NoKey, ///< Wanted, but `error`.
    };
    static constexpr int kUsualMegabytes = 1000;
    static constexpr int kMegabytes[] = {250, 1000, 4000, 16000}; ///< Of a million bytes: the limits to choose from.

    BlobCacheBoard(CachedBlobs &cached, SecretStore &keychain, QString profile, QSettings &settings,
                   QObject *parent = nullptr);

    /// As the settings say.
    void start();
    /// `false` removes all copies of the profile.
    void keepCopies(bool keep);
    void setLimit(int megabytes);
    void empty();
    /// Counts what is on the disk.
    void refresh();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int limitMegabytes() const { return m_limit; }
    /// None until it was counted.
    [[nodiscard]] const std::optional<BlobCacheFigures> &figures() const { return m_figures; }
    /// Of `NoKey`, or why copies could not be removed, or another limit not be taken.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void open();
    void openFailed(const Error &error);
    void turnOff();
    void setState(State state);

    CachedBlobs &m_cached;
    SecretStore &m_keychain;
    const QString m_profile;
    QSettings &m_settings;
    State m_state = State::Off;
    int m_limit = kUsualMegabytes;
    int m_heldLimit = kUsualMegabytes; ///< That copies are kept with.
    bool m_isKeeping = false;          ///< While `Opening`: copies are kept all the while.
    std::optional<BlobCacheFigures> m_figures;
    std::optional<Error> m_error;
    quint64 m_generation = 0; ///< Of the last wish; answers to older ones are dropped.
};

} // namespace hoox
