#pragma once

#include "storage/base/Result.h"
#include "storage/domain/ClockReading.h"

#include <array>
#include <chrono>
#include <optional>

namespace hoox {

/// What is tested of a profile. The two buckets are one blob tier (BL-7), but each has its own id and permission.
enum class TierPlace { Config, Ledger, Logs, Reports, Gateway };

inline constexpr std::array kTierPlaces{TierPlace::Config, TierPlace::Ledger, TierPlace::Logs, TierPlace::Reports,
                                        TierPlace::Gateway};

[[nodiscard]] QString toText(TierPlace place); ///< `config`, `ledger`, `logs`, `reports`, `gateway`

/// What the test of one tier says. A value.
struct TierVerdict
{
    enum class Kind {
        Ok,
        NotConfigured,     ///< The profile names none.
        Unreachable,       ///< Nobody answers, or not in time, or not over a secure connection.
        WrongCredentials,  ///< Missing or refused.
        MissingPermission, ///< Accepted, but not for this.
        WrongId,           ///< No such account, namespace, database or bucket.
        WrongDialect,      ///< A ledger that this version cannot read.
        Failed,            ///< Anything else.
    };

    TierPlace place = TierPlace::Config;
    Kind kind = Kind::NotConfigured;
    std::chrono::milliseconds took{0};
    QString found = {};                     ///< The ledger's dialect; else empty.
    std::optional<Error> error = {};        ///< For the sentence; none with `Ok` and `NotConfigured`.
    std::optional<ClockReading> clock = {}; ///< The service's; none where no answer told its time.
};

[[nodiscard]] QString toText(TierVerdict::Kind kind); ///< `ok`, `not_configured`, `unreachable`, `wrong_credentials` …
[[nodiscard]] TierVerdict::Kind verdictOf(const Error &error);

} // namespace hoox
