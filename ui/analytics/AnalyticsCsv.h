#pragma once

#include "storage/domain/Analytics.h"

#include <QByteArray>

namespace hoox {

/// All figures of the Analytics page as one table (RP-4): of every asset its sum, its days, its symbols, its exchanges
/// and the steps of its equity, and the hours of all. What is not known is an empty cell. UTF-8, RFC 4180, times as
/// RFC 3339 in UTC, numbers that read back as the same; text that a spreadsheet would run as a formula is neutralised.
/// Any thread.
[[nodiscard]] QByteArray analyticsCsv(const Analytics &analytics);

} // namespace hoox
