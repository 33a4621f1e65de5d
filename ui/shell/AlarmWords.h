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
    /// It is decided behind the state word, with a reason and a hold; nowhere else.
    [[nodiscard]] static bool isDecidedInPanel(const Alarm &alarm);

private:
    [[nodiscard]] static QString tiersOf(const Alarm &alarm);
    [[nodiscard]] static QString budgetsOf(const Alarm &alarm);
};

} // namespace hoox
