#pragma once

#include "models/fills/FillLogMarks.h"
#include "ui/common/Appearance.h"

#include <QCoreApplication>
#include <QRect>

namespace hoox {

/// The marks of logs, which stand as a column of their own behind the order ids and go with them: where it is, and its
/// words. GUI thread.
class FillLogColumn
{
    Q_DECLARE_TR_FUNCTIONS(hoox::FillLogColumn)

public:
    /// "log"
    [[nodiscard]] static QString head();
    /// What the three marks say.
    [[nodiscard]] static QString headTip();
    /// "log there"; heard behind the order id, too.
    [[nodiscard]] static QString words(FillLogMarks::Mark mark);
    /// The same, and what can be done.
    [[nodiscard]] static QString tip(FillLogMarks::Mark mark);
    /// At least its head's.
    [[nodiscard]] static int width(const Appearance &appearance);
    /// Its part of a cell, or of a head, of the order ids.
    [[nodiscard]] static QRect area(const QRect &cell, const Appearance &appearance);
};

} // namespace hoox
