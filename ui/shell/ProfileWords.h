#pragma once

#include "ui/common/Paint.h"
#include "ui/common/Tag.h"
#include "ui/shell/ProfileBadge.h"

#include <QCoreApplication>

namespace hoox {

struct Profile;

/// The words and tags of profiles and their kinds. GUI thread.
class ProfileWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ProfileWords)

public:
    [[nodiscard]] static QString badge(ProfileKind kind); ///< "PAPER"
    [[nodiscard]] static Tag::Look look(ProfileKind kind);
    [[nodiscard]] static ModalEdge edge(ProfileKind kind);

    [[nodiscard]] static ProfileKind kindOf(const Profile &profile);
    /// As the kill bar says it: name, place, kind, notes.
    [[nodiscard]] static ProfileBadge badgeOf(const Profile &profile);
    /// Where its tiers are, for a list: "account 9f2c…34e1 · D1 0b1f…77aa · KV 5d0c…91ef · R2 hoox-logs".
    [[nodiscard]] static QString places(const Profile &profile);
};

} // namespace hoox
