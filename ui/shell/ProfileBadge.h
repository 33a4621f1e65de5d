#pragma once

#include <QString>

namespace hoox {

/// What a profile trades with. Shown on every window, sheet, dialog and print (UI-5).
enum class ProfileKind { Paper, Test, RealMoney };

/// Who we are looking at, as the kill bar says it. A value.
struct ProfileBadge
{
    QString name;  ///< "embedded"
    QString place; ///< "This computer · paper"
    ProfileKind kind = ProfileKind::Paper;
    bool isReadOnly = false; ///< Everything but engaging is refused.
    QString notes = {};      ///< What else can stop trading (KR-38), as the profile says it. Plain text.
};

} // namespace hoox
