#pragma once

#include "models/fills/FillsPeriod.h"
#include "ui/common/Format.h"

#include <QCoreApplication>

namespace hoox {

/// What a chosen period is called. Any thread.
class PeriodWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::PeriodWords)

public:
    /// "today (UTC)"; of a custom one what it is chosen by: "from … to …".
    [[nodiscard]] static QString of(TimePreset preset);
    /// "2026-05-19 00:00:00 to 2026-05-20 00:00:00 UTC"; an open end is told as such.
    [[nodiscard]] static QString of(const FillsPeriod &period, const Format &format);
};

} // namespace hoox
