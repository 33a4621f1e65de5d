#pragma once

#include <QString>

/// What a store must hold after its process was killed. `folder` is the round's, `fixtures` holds what `makeFixtures`
/// made, `done` is the number of the last write that was acknowledged (-1: none); the write after it may have happened
/// or not. Each check opens the store anew, goes on writing, and answers what is wrong, or an empty text.
namespace hoox::tests {

/// A ledger to import, one with a pending migration, two to restore; an error ends the test program.
void makeFixtures(const QString &fixtures);

[[nodiscard]] QString checkConfig(const QString &folder, int done);
[[nodiscard]] QString checkBlobs(const QString &folder, int done, int objects);
[[nodiscard]] QString checkDownloads(const QString &folder, int done);
[[nodiscard]] QString checkSpool(const QString &folder, int done);
[[nodiscard]] QString checkJournal(const QString &folder, int done);
[[nodiscard]] QString checkAudit(const QString &folder, int done);
[[nodiscard]] QString checkTransfers(const QString &folder, int done);
/// Profiles, views, alerts and the settings of the window.
[[nodiscard]] QString checkSettings(const QString &folder, int done);
[[nodiscard]] QString checkLocks(const QString &folder, int done);
[[nodiscard]] QString checkFills(const QString &folder, int done);
[[nodiscard]] QString checkImports(const QString &folder, const QString &fixtures, int done);
[[nodiscard]] QString checkBackups(const QString &folder, int done);
[[nodiscard]] QString checkPlans(const QString &folder, int done);
[[nodiscard]] QString checkMigrations(const QString &folder, const QString &fixtures, int done);
[[nodiscard]] QString checkRestores(const QString &folder, const QString &fixtures, int done);

} // namespace hoox::tests
