#pragma once

#include "ui/common/Tag.h"
#include "ui/shell/ProfileBadge.h"

#include <QCoreApplication>

namespace hoox {

/// The words and tags of profile kinds. GUI thread.
class ProfileWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ProfileWords)

public:
    [[nodiscard]] static QString badge(ProfileKind kind); ///< "PAPER"
    [[nodiscard]] static Tag::Look look(ProfileKind kind);
};

} // namespace hoox
