#pragma once

#include "storage/base/Result.h"

#include <QByteArray>

namespace hoox {

/// Why a file could not be written: `Full` with `DiskFull`, or `Denied` with `UnwritableFolder`. `number` is errno.
[[nodiscard]] Error writeError(const QString &file, const QString &words, int number);
/// The ledger itself, and every other store of the workspace: a name that was mistyped must not cost one.
[[nodiscard]] bool isDatabaseFile(const QString &path);
/// Beside the target, synced, renamed when it is whole; one that was there stays as it is until then. `Refused` with
/// `IsDatabase` for a file that is a database. Blocks; worker thread.
[[nodiscard]] Result<Done> writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace hoox
