#include "storage/sample/FirstLedger.h"

#include "storage/ledger/LedgerUpkeep.h"
#include "storage/sqlite/Backup.h"
#include "storage/sqlite/Statement.h"

#include <QTemporaryDir>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// A missing file is as empty as one without rows.
Result<Done> checkHasNoRows(const QString &ledger)
{
    const auto connection = SqliteConnection::open({ledger, SqliteOptions::Access::ReadOnly});
    if (!connection)
        return connection.error().cause == Error::Cause::FileMissing ? Result<Done>(Done{}) : fail(connection.error());
    for (const auto *const sql :
         {"SELECT 1 FROM trades LIMIT 1", "SELECT 1 FROM positions LIMIT 1", "SELECT 1 FROM balances LIMIT 1"}) {
        const auto rows = Statement::prepare(**connection, QByteArray(sql));
        if (!rows)
            return fail(rows.error());
        const auto row = rows->step();
        if (!row)
            return fail(row.error());
        if (*row)
            return fail(Error::Kind::Conflict, ledger);
    }
    return Done{};
}

/// `make(staged, folder)` makes a ledger file `staged`; it then takes the place of the workspace's.
template <typename Report, typename Make>
Result<Report> fillLedger(const Workspace &workspace, const Clock &clock, Progress &progress, Make make)
{
    if (auto empty = checkHasNoRows(workspace.ledgerFile()); !empty)
        return fail(empty.error());
    const QTemporaryDir folder(workspace.folder() + u"/.first-ledger-XXXXXX"_s); // on the same disk, and gone after
    if (!folder.isValid())
        return fail(Error::Kind::Denied, workspace.folder(), folder.errorString(), Error::Cause::UnwritableFolder);
    progress.begin(Progress::Stage::Copy);
    const auto staged = folder.filePath(u"ledger.db"_s);
    auto report = make(staged);
    if (!report)
        return report;
    const auto made = SqliteConnection::open({staged, SqliteOptions::Access::ReadWrite});
    if (!made)
        return fail(made.error());
    const auto backup = createBackup(**made, folder.filePath(u"backup"_s), clock, progress);
    if (!backup)
        return fail(backup.error());
    if (auto empty = checkHasNoRows(workspace.ledgerFile()); !empty) // making it took a while
        return fail(empty.error());
    const auto placed =
        restoreLedger(backup->info().file, workspace.ledgerFile(), workspace.backupsFolder(), clock, progress);
    if (!placed)
        return fail(placed.error());
    return report;
}

} // namespace

Result<SampleReport> fillWithSample(const SamplePlan &plan, const Workspace &workspace, const Clock &clock,
                                    Progress &progress)
{
    return fillLedger<SampleReport>(workspace, clock, progress, [&](const QString &staged) {
        return makeSample(plan, staged, workspace.blobsFolder(), clock, progress);
    });
}

Result<ImportReport> fillFromLedger(const QString &source, const Workspace &workspace, const Clock &clock,
                                    Progress &progress)
{
    return fillLedger<ImportReport>(workspace, clock, progress, [&](const QString &staged) {
        return importLedger(source, staged, clock, progress);
    });
}

} // namespace hoox
