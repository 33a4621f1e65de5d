#pragma once

#include "storage/base/Result.h"

#include <QString>

namespace hoox {

/// Whole or not at all, synced, with the rights of `from`. `Conflict` if `to` is there and `replaces` is not asked for,
/// or if it is the report itself; `Refused` for a database; `Denied` with `UnwritableFolder`, `Full` with `DiskFull`.
/// Blocks; worker thread.
[[nodiscard]] Result<Done> copyReport(const QString &from, const QString &to, bool replaces);

/// Moves within one file system, never over another file: `Conflict`. Blocks; worker thread.
[[nodiscard]] Result<Done> moveReport(const QString &from, const QString &to);

} // namespace hoox
