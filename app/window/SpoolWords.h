#pragma once

#include "storage/spool/SpoolShipper.h"
#include "ui/common/Format.h"

#include <QCoreApplication>

namespace hoox {

/// What waits for the blob tier, in words (BL-2). GUI thread.
class SpoolWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::SpoolWords)

public:
    /// What has waited for less is no news.
    static constexpr std::chrono::milliseconds kSilentFor{std::chrono::minutes(1)};
    /// A critical alarm from here on.
    static constexpr std::chrono::milliseconds kStandsAfter{std::chrono::hours(1)};

    /// "3 objects (12 kB) wait in the spool, the oldest 4 min."; empty while nothing waits.
    [[nodiscard]] static QString waiting(const SpoolShipper &shipper, const Format &format);
    /// Why, and when it is tried next; what was set aside. Empty if there is nothing to say.
    [[nodiscard]] static QString reason(const SpoolShipper &shipper);
    /// In percent, rounded down: a share that is not reached is not claimed. None before the first order (BL-1).
    [[nodiscard]] static std::optional<int> share(const OffloadFigures &figures);
    /// "81 % of what orders wrote went to blobs, 12 MB." (BL-1); empty before the first order.
    [[nodiscard]] static QString offloaded(const OffloadFigures &figures, const Format &format);
};

} // namespace hoox
