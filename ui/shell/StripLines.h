#pragma once

#include "models/kill/KillState.h"
#include "storage/base/Result.h"
#include "ui/common/Format.h"
#include "ui/shell/NoticeStrip.h"

#include <QCoreApplication>

#include <optional>

namespace hoox {

/// What the strip says of the window's state, the most pressing first. GUI thread.
class StripLines
{
    Q_DECLARE_TR_FUNCTIONS(hoox::StripLines)

public:
    /// What an action of the strip asks for. Any other key is the name of a profile: none begins with a slash.
    inline static const QString kAudit = QStringLiteral("/audit");
    inline static const QString kAcknowledge = QStringLiteral("/acknowledge");
    inline static const QString kFlattenSheet = QStringLiteral("/flatten-sheet");
    inline static const QString kOtherWays = QStringLiteral("/other-ways");

    [[nodiscard]] static QList<StripLine> of(const KillSnapshot &snapshot, const std::optional<Error> &auditFailure,
                                             const Format &format);

private:
    [[nodiscard]] static QString whatDiffers(const KillSnapshot &snapshot);
    [[nodiscard]] static StripLine locked(const KillSnapshot &snapshot, const Format &format);
};

} // namespace hoox
