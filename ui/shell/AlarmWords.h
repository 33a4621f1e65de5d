#pragma once

#include "models/alarms/AlarmList.h"
#include "ui/common/Format.h"

#include <QCoreApplication>

namespace hoox {

/// Words for alarms, in the list and on the strip alike. Plain text.
class AlarmWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::AlarmWords)

public:
    [[nodiscard]] static QString level(AlarmLevel level); ///< "critical"
    [[nodiscard]] static QString title(const Alarm &alarm);
    /// What to know or to do; may be empty.
    [[nodiscard]] static QString detail(const Alarm &alarm);
    /// "since 02:47:03 UTC, 3 times, still so".
    [[nodiscard]] static QString standing(const Alarm &alarm, const Format &format);
    /// What a press does; empty where the alarm ends by something else.
    [[nodiscard]] static QString action(const Alarm &alarm);
};

/// What the list says of itself (KR-31). A value.
struct AlarmFigures
{
    int open = 0;     ///< Not acknowledged.
    int hidden = 0;   ///< Lines that are not shown.
    int raised = 0;   ///< In the last hour.
    double often = 0; ///< In ten minutes, on average.
    friend bool operator==(const AlarmFigures &, const AlarmFigures &) = default;
};

} // namespace hoox
