#pragma once

#include "storage/base/Clock.h"
#include "storage/profile/Profile.h"
#include "storage/secrets/HeldSecrets.h"
#include "storage/workspace/Workspace.h"

#include <QObject>

#include <memory>

namespace hoox {

/// What is tested of a profile. The two buckets are one blob tier (BL-7), but each has its own id and permission.
enum class TierPlace { Config, Ledger, Logs, Reports, Gateway };

inline constexpr std::array kTierPlaces{TierPlace::Config, TierPlace::Ledger, TierPlace::Logs, TierPlace::Reports,
                                        TierPlace::Gateway};

[[nodiscard]] QString toText(TierPlace place); ///< `config`, `ledger`, `logs`, `reports`, `gateway`

/// What the test of one tier says.
struct TierVerdict
{
    enum class Kind {
        Ok,
        NotConfigured,    ///< The profile names none.
        Unreachable,      ///< Nobody answers, or not in time, or not over a secure connection.
        WrongCredentials, ///< Missing or refused.
        MissingPermission,
        WrongId,      ///< No such account, namespace, database or bucket.
        WrongDialect, ///< A ledger that this version cannot read.
        Failed,       ///< Anything else.
    };

    TierPlace place = TierPlace::Config;
    Kind kind = Kind::NotConfigured;
    std::chrono::milliseconds took{0};
    QString found;              ///< The ledger's dialect; else empty.
    std::optional<Error> error; ///< For the sentence; none with `Ok` and `NotConfigured`.
    /// The service's clock less this computer's, in whole seconds; none where the answer has no date.
    std::optional<std::chrono::seconds> clockOffset;
};

[[nodiscard]] QString toText(TierVerdict::Kind kind); ///< `ok`, `not_configured`, `unreachable`, `wrong_credentials` …

/// Tests every tier of a profile at once (issue 3); changes nothing there. The ids are looked for in the lists of the
/// service first, because Cloudflare's local runtime makes up what does not exist (contract 0). An embedded profile is
/// tested on the files of the workspace. One run at a time; GUI thread, which never waits. `clock` outlives it.
class TierCheck final : public QObject
{
    Q_OBJECT

public:
    TierCheck(const Clock &clock, QObject *parent = nullptr);
    ~TierCheck() override; ///< Cancels.

    /// Cancels what runs, without its `finished`. `held` has the secrets of `profile`.
    void start(const Profile &profile, const Workspace &workspace, std::shared_ptr<const HeldSecrets> held);
    void cancel(); ///< No verdict and no `finished` comes any more.
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }

Q_SIGNALS:
    void verdict(const hoox::TierVerdict &verdict); ///< One for each of `kTierPlaces`, as they come.
    void finished();

private:
    class Run;
    void take(const TierVerdict &verdict);

    const Clock &m_clock;
    std::unique_ptr<Run> m_run;
};

} // namespace hoox
