#pragma once

#include <QtGlobal>

#include <optional>

namespace hoox {

/// What this program holds of the computer's memory now, in bytes, as the kernel counts it; none where it does not
/// tell. Any thread; reads no disk.
[[nodiscard]] std::optional<qint64> residentMemory();

} // namespace hoox
