#include "app/window/WindowModels.h"

#include "app/Composition.h"
#include "app/ReportReads.h"
#include "models/sync/ReplicaState.h"
#include "storage/audit/AuditLog.h"
#include "storage/blobs/BlobAuditText.h"
#include "storage/blobs/cache/CachedBlobs.h"
#include "storage/ledger/LedgerHistory.h"

namespace hoox {

namespace {

HistoryReads historyReads(LedgerHistory &history, FillPages &pages)
{
    return {[&history](qint64 second) { return history.positionsAt(second); },
            [&history](ExchangeId exchange, const QString &symbol, const TimeRange &range, int mostSteps) {
                return history.pathOf(exchange, symbol, range, mostSteps);
            },
            [&pages](const FillsQuery &query, int rows) { return pages.head(query, rows); }};
}

/// Out of what this computer has: the blobs themselves, or what was heard and kept of them. A service is never asked:
/// a screen of fills would be a request a row.
FillLogMarks::Known knownBlobs(Composition &composition)
{
    if (!composition.profile().isRemote())
        return [&blobs = composition.blobs()](const BlobKey &key) { return blobs.head(key); };
    return [copies = composition.cachedBlobs()](const BlobKey &key) {
        return copies != nullptr ? copies->known(key) : ready<BlobInfo>(fail(Error::Kind::NotFound, key.text()));
    };
}

/// The page is of the database that the operator works on: the D1 of a remote profile, else the file.
std::shared_ptr<const UpkeepTarget> upkeepTarget(Composition &composition)
{
    auto database = composition.databaseTarget({});
    return database ? std::move(database) : std::make_shared<LedgerTarget>(composition.workspace());
}

/// A replica that was never pulled to its end lacks fills that are there.
std::optional<Error> replicaObstacle(Composition &composition)
{
    const auto *const replica = composition.replica();
    if (replica == nullptr || replica->lastGoodAt().isValid())
        return std::nullopt;
    return Error{Error::Kind::NotFound, composition.profile().name, {}, Error::Cause::NoReplica};
}

} // namespace

BlobModels::BlobModels(Composition &composition)
    : blobsAhead(composition.browsedBlobs(), composition.clock()),
      blobTree(blobsAhead, QString()),
      blobList(blobsAhead),
      blobPreview(composition.browsedBlobs(), [held = composition.secrets()] { return held->all(); }),
      blobSearch(composition.blobs(), composition.ledger()),
      blobMarks(composition.ledger(), [&composition] { return !replicaObstacle(composition); }),
      verification({composition.ledger(), composition.blobs(), composition.spool(), composition.clock(),
                    verifyFile(composition.workspace(), composition.profile()),
                    verifiedTiers(composition.workspace(), composition.profile()),
                    [&composition] { return replicaObstacle(composition); }}),
      transfers(composition.blobs(), composition.clock(), composition.ids(),
                composition.workspace().transfersFile(composition.profile().name)),
      dragOut(composition.blobs())
{
}

ReportModels::ReportModels(Composition &composition)
    : reports(composition.workspace().reportsFolder()),
      reportShelf(composition.blobs()),
      reportVerifier(reportSources(composition)),
      reportSchedule(composition.workspace().reportPlanFile(composition.profile().name), composition.clock()),
      reportBundle(composition.exports())
{
}

UpkeepModels::UpkeepModels(Composition &composition)
    : migrations(upkeepTarget(composition), composition.clock(), composition.audit().trail(), composition.mayWrite()),
      backupSchedule({composition.workspace().backupPlanFile(composition.profile().name),
                      composition.workspace().ledgerFile(), composition.workspace().backupsFolder(),
                      composition.audit().trail()},
                     composition.clock())
{
}

HealthModels::HealthModels(Composition &composition)
    : probe({[&composition]() -> LockManager & { return composition.locks(); }, composition.config(),
             composition.ledger(), composition.blobs()}),
      gauges(composition.usage(), composition.usageFile(), composition.clock())
{
}

WindowModels::WindowModels(Composition &composition, SecretLoader &secrets)
    : BlobModels(composition),
      ReportModels(composition),
      UpkeepModels(composition),
      HealthModels(composition),
      fillsAround(composition.workspace().ledgerFile()),
      board(composition.ledger(), composition.clock()),
      marks(composition.clock()),
      past(historyReads(composition.history(), fillsAround)),
      tables(board, marks, past),
      positionDetail(composition.ledger(), historyReads(composition.history(), fillsAround)),
      orders(composition.makeOrderDesk(board)),
      locks(composition.locks(), composition.clock()),
      overview(composition.ledger(), board, composition.clock()),
      filling(composition.workspace(), composition.audit().trail()),
      groupedFills(composition.workspace().ledgerFile()),
      fillGroups(groupedFills),
      fillsScope(composition.clock()),
      analytics([&composition](const FillsQuery &query) { return composition.history().analytics(query); },
                composition.clock()),
      engaged(composition.audit(), composition.profile().name),
      fills(composition.fillPages()),
      fillsExport(composition.exports(), fills),
      fillsViews(ViewStore(composition.workspace().viewsFile()), QStringLiteral("fills")),
      fillsTotals(fills, {[&composition](const FillsQuery &query) { return composition.history().analytics(query); },
                          [&composition](const FillOrderPtr &order, const RowSelection &rows) {
                              return composition.history().profitOf(order, rows);
                          }}),
      fillLogs(knownBlobs(composition), !composition.profile().isRemote()),
      config(composition.config(), composition.clock(),
             {composition.profile().name, operatorName(), composition.profile().window, composition.mayWrite()}),
      configHistory(composition.audit(), composition.profile().name),
      configReach(composition.ledger(), composition.clock()),
      evidence({composition.ledger(), composition.blobs(), composition.spool(), composition.orderJournal(), reports,
                historyReads(composition.history(), fillsAround).pathOf,
                [held = composition.secrets()] { return held->all(); }}),
      profiles(Workspace(composition.workspace().folder()), composition.clock(), secrets, composition.audit().trail()),
      // Whatever a profile of Cloudflare trades with, its keys are those of a Hoox that runs.
      drill(composition.killSwitch(), composition.audit(), composition.clock(),
            {composition.profile().kind != Profile::Kind::Cloudflare, composition.profile().name}),
      alarms(composition.clock()),
      alarmHistory(alarms, {composition.workspace().alertsFile(), composition.profile().name, operatorName()},
                   composition.clock()),
      herald(alarms, composition.clock()),
      conditions(alarms, composition.clock(), {}),
      killAlarms(composition.killSwitch(), drill, alarms, composition.clock()),
      incidents({composition.workspace().incidentFile(), composition.profile().name, operatorName()},
                composition.audit().trail(), composition.clock())
{
}

} // namespace hoox
