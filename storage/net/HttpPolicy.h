#pragma once

#include "storage/base/Pace.h"

#include <chrono>

namespace hoox {

/// How long and how often a service is tried (contract 1). A value.
struct HttpPolicy
{
    int tries = 5;
    std::chrono::milliseconds firstWait{500};       ///< Doubles with each try…
    std::chrono::milliseconds longestWait{30'000};  ///< …up to this. The operator waits for no pause longer either.
    double jitter = 0.25;                           ///< Of each wait, either way.
    std::chrono::milliseconds accountWait{300'000}; ///< After a 429 that does not say how long.
    std::chrono::milliseconds silence{20'000};      ///< No byte either way for so long ends an attempt.
    int atOnce = 6;                                 ///< Requests on the wire at one time.
    Pace pace = Pace::Urgent;                       ///< Of the network's thread.
};

} // namespace hoox
