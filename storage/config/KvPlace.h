#pragma once

#include <QString>
#include <QUrl>

#include <chrono>

namespace hoox {

/// Where a namespace of Workers KV is (contract 6).
struct KvPlace
{
    QUrl v4Base;         ///< Of the v4 API; in production the account is in it.
    QString namespaceId; ///< 32 hex digits.
};

/// What is asked of KV at most. The defaults are the contract's (section 2); a test against the local edge turns them.
struct KvLimits
{
    std::chrono::milliseconds spacing{1100}; ///< Between two writes to one key; the service takes one a second.
    int keysInBulk = 100;                    ///< Keys of one bulk read.
    int keysInPage = 1000;                   ///< 10 to 1,000.
    int mostPages = 100;                     ///< Of one listing; more is `EndlessAnswer`.
    qsizetype mostKeys = 10'000;             ///< Of one listing; more is `EndlessAnswer`.
    qint64 mostBytes = 256LL * 1024 * 1024;  ///< Values of one listing; more is `Full` with `TooLarge`.
    /// A read of the kill switch is given up as `Timeout` after this: by then it has asked anew, and reads that nobody
    /// waits for must not hold the connections that its write needs (KS-2).
    std::chrono::milliseconds killPatience{5000};
};

} // namespace hoox
