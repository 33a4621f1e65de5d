#pragma once

#include "storage/base/Clock.h"
#include "storage/profile/Profile.h"
#include "storage/profile/TierVerdict.h"
#include "storage/secrets/HeldSecrets.h"

#include <QObject>

#include <memory>

namespace hoox {

/// Tests every tier of a profile at once (issue 3); changes nothing there. The ids are looked for in the lists of the
/// service first, because Cloudflare's local runtime makes up what does not exist (contract 0). An embedded profile is
/// tested on the files of the workspace. One run at a time; GUI thread, which never waits. `clock` outlives it.
class TierCheck final : public QObject
{
    Q_OBJECT

public:
    explicit TierCheck(const Clock &clock, QObject *parent = nullptr);
    ~TierCheck() override; ///< Cancels.

    /// Cancels what runs, without its `finished`. `held` has the secrets of `profile`.
    void start(const Profile &profile, const QString &workspaceFolder, const std::shared_ptr<const HeldSecrets> &held);
    void cancel(); ///< No verdict and no `finished` comes any more.
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }

Q_SIGNALS:
    void verdict(const hoox::TierVerdict &verdict); ///< One for each of `kTierPlaces`, as they come.
    void finished();

private:
    void take(const TierVerdict &verdict);

    const Clock &m_clock;
    QObject *m_run = nullptr; ///< The tests that run; a child.
    quint64 m_generation = 0;
    std::size_t m_told = 0;
};

} // namespace hoox
