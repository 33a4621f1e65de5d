#pragma once

#include "models/alarms/AlarmHerald.h"
#include "models/alarms/AlarmHistory.h"
#include "models/alarms/ConditionAlarms.h"
#include "models/alarms/KillAlarms.h"
#include "models/analytics/AnalyticsBoard.h"
#include "models/analytics/EngagedPeriods.h"
#include "models/blobs/BlobAhead.h"
#include "models/blobs/BlobFillMarks.h"
#include "models/blobs/BlobListModel.h"
#include "models/blobs/BlobPreviewLoader.h"
#include "models/blobs/BlobSearch.h"
#include "models/blobs/BlobTreeModel.h"
#include "models/clock/ClockOffset.h"
#include "models/config/ConfigBoard.h"
#include "models/config/ConfigHistory.h"
#include "models/config/ConfigReach.h"
#include "models/evidence/BlobVerification.h"
#include "models/evidence/EvidenceReader.h"
#include "models/fills/FillGroupsModel.h"
#include "models/fills/FillLogMarks.h"
#include "models/fills/FillsExport.h"
#include "models/fills/FillsModel.h"
#include "models/fills/FillsScope.h"
#include "models/fills/FillsTotals.h"
#include "models/fills/SavedViews.h"
#include "models/health/FuelGauges.h"
#include "models/health/TierProbe.h"
#include "models/incident/IncidentBoard.h"
#include "models/kill/KillDrill.h"
#include "models/locks/LocksModel.h"
#include "models/migrations/BackupSchedule.h"
#include "models/migrations/MigrationsBoard.h"
#include "models/orders/OrderDesk.h"
#include "models/overview/LedgerFilling.h"
#include "models/overview/OverviewFigures.h"
#include "models/positions/PositionBoard.h"
#include "models/positions/PositionDetail.h"
#include "models/positions/PositionTables.h"
#include "models/positions/TimeMachine.h"
#include "models/profiles/ProfileBoard.h"
#include "models/reports/ReportBundle.h"
#include "models/reports/ReportPrinters.h"
#include "models/reports/ReportSchedule.h"
#include "models/reports/ReportShelf.h"
#include "models/reports/ReportVerifier.h"
#include "models/reports/ReportsModel.h"
#include "models/transfers/DragOutFiles.h"
#include "models/transfers/TransferQueue.h"
#include "storage/ledger/FillPages.h"

namespace hoox {

class Composition;

struct BlobModels
{
    explicit BlobModels(Composition &composition);

    BlobAhead blobsAhead;
    BlobTreeModel blobTree;
    BlobListModel blobList;
    BlobPreviewLoader blobPreview;
    BlobSearch blobSearch;
    BlobFillMarks blobMarks;
    BlobVerification verification;
    TransferQueue transfers;
    DragOutFiles dragOut;
};

struct ReportModels
{
    explicit ReportModels(Composition &composition);

    ReportsModel reports;
    ReportShelf reportShelf;
    ReportVerifier reportVerifier;
    ReportSchedule reportSchedule;
    ReportBundle reportBundle;
    ReportPrinters reportPrinters;
};

struct UpkeepModels
{
    explicit UpkeepModels(Composition &composition);

    MigrationsBoard migrations;
    BackupSchedule backupSchedule;
};

struct HealthModels
{
    explicit HealthModels(Composition &composition);

    ClockOffset clockOffset;
    TierProbe probe;
    FuelGauges gauges;
};

/// All models of the window, in order of life: each refers to those above it, and to the groups, which come first and
/// know of nobody but the composition. GUI thread.
struct WindowModels : BlobModels, ReportModels, UpkeepModels, HealthModels
{
    WindowModels(Composition &composition, SecretLoader &secrets);

    FillPages fillsAround; ///< Of its own: rows that are read for the Fills page do not wait for these.
    PositionBoard board;
    GivenMarks marks;
    TimeMachine past;
    PositionTables tables;
    PositionDetail positionDetail;
    std::unique_ptr<OrderDesk> orders;
    LocksModel locks;
    OverviewFigures overview;
    LedgerFilling filling;   ///< Only where the ledger is the workspace's own.
    FillGroups groupedFills; ///< Opens the file with the first grouping.
    FillGroupsModel fillGroups;
    FillsScope fillsScope; ///< Shared by Fills and Analytics.
    AnalyticsBoard analytics;
    EngagedPeriods engaged;
    FillsModel fills;
    FillsExport fillsExport;
    SavedViews fillsViews;
    FillsTotals fillsTotals;
    FillLogMarks fillLogs;
    ConfigBoard config;
    ConfigHistory configHistory;
    ConfigReachFigures configReach;
    EvidenceReader evidence;
    ProfileBoard profiles;
    KillDrill drill;
    AlarmList alarms;
    AlarmHistory alarmHistory;
    AlarmHerald herald;
    ConditionAlarms conditions;
    KillAlarms killAlarms;
    IncidentBoard incidents;
};

} // namespace hoox
