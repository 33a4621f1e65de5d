#pragma once

#include "storage/domain/TimeRange.h"

#include <QDateTime>

#include <optional>

namespace hoox {

class Format;

/// The seconds that a text names in the format's zone: a whole day, a minute or one second. A time without a day is of
/// today, which is when `nowUtc` is. None for a text that is no time. Any thread.
[[nodiscard]] std::optional<TimeRange> typedTime(const QString &text, const Format &format, const QDateTime &nowUtc);

} // namespace hoox
