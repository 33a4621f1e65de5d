#pragma once

namespace hoox {

class BlobStore;
class Session;

/// One function a command: starts it, and ends the session sooner or later.
namespace commands {

void init(Session &session);
void killStatus(Session &session);
void killEngage(Session &session);
void killRelease(Session &session);
void configList(Session &session);
void configGet(Session &session);
void configSet(Session &session);
void configRemove(Session &session);
void configExport(Session &session);
void configImport(Session &session);
void positions(Session &session);
void balances(Session &session);
void fills(Session &session);
void exportTable(Session &session);
void blobsList(Session &session);
void blobsGet(Session &session);
/// The part of `blobs get` for a prefix.
void blobsGetFolder(Session &session, BlobStore &store);
void blobsPut(Session &session);
void blobsVerify(Session &session);
void orderSubmit(Session &session);
void orderList(Session &session);
void orderResolve(Session &session);
void locksList(Session &session);
void sync(Session &session);
void reportCreate(Session &session);
void reportVerify(Session &session);
void reportList(Session &session);
void reportSchedule(Session &session);
void handoverShow(Session &session);
void handoverAccept(Session &session);
void incidentStart(Session &session);
void incidentStatus(Session &session);
void incidentClose(Session &session);
void incidentVerify(Session &session);
void migrateStatus(Session &session);
void migrateApply(Session &session);
void migrateBaseline(Session &session);
void backupCreate(Session &session);
void backupList(Session &session);
void backupVerify(Session &session);
void backupRestore(Session &session);
void backupSchedule(Session &session);
void auditList(Session &session);
void auditVerify(Session &session);
void profileList(Session &session);
void profileShow(Session &session);
void profileAdd(Session &session);
void profileUse(Session &session);
void profileSet(Session &session);
void profileImport(Session &session);
void secretSet(Session &session);
void secretClear(Session &session);
void completion(Session &session);
void doctor(Session &session);
void screenshots(Session &session);
void window(Session &session);

} // namespace commands
} // namespace hoox
