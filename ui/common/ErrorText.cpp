#include "ui/common/ErrorText.h"

namespace hoox {

namespace {
using Cause = Error::Cause;
using Kind = Error::Kind;
} // namespace

QString ErrorText::sentence(const Error &error)
{
    const auto &subject = error.subject;
    switch (error.cause) {
    case Cause::FileMissing:
        return tr("%1 is not there. Check the path, or make a workspace with \"hoox-console init\".").arg(subject);
    case Cause::FileEmpty:
        return tr("%1 is empty: it holds no database. Choose another file, or restore a backup.").arg(subject);
    case Cause::NotSqlite:
        return tr("%1 is not a SQLite database. Choose a ledger file, or restore a backup.").arg(subject);
    case Cause::DamagedFile:
        return tr("%1 is damaged. Nothing was changed; restore a backup under Migrations & backups.").arg(subject);
    case Cause::ReadOnlyFile:
        return tr("%1 is read-only. Make the file and its folder writable, then try again.").arg(subject);
    case Cause::LockedFile:
        return tr("Another program holds %1 locked. Close it there or wait, then try again.").arg(subject);
    case Cause::NewerSchema:
        return tr("%1 was written by a newer version of Hoox Console. Update this program to open it.").arg(subject);
    case Cause::MissingColumns:
        return tr("%1 is not a Hoox ledger: it lacks %2. Choose another file.").arg(subject, error.detail);
    case Cause::UnknownDialect:
        return tr("%1 speaks no known ledger dialect: it lacks %2.").arg(subject, error.detail);
    case Cause::UnwritableFolder:
        return tr("%1 cannot be written. Choose another folder, or change its permissions.").arg(subject);
    case Cause::DiskFull:
        return tr("The disk is full: %1 was not written. Free some space, then try again.").arg(subject);
    case Cause::DriftedMigration:
        return tr("Migration %1 was changed after it was applied. Nothing runs until that is understood.").arg(subject);
    case Cause::UnverifiedBackup:
        return tr("The backup %1 could not be verified, so nothing was changed.").arg(subject);
    case Cause::KillKeyProtected:
        return tr("%1 is a kill key. Use Engage or Release instead of the config.").arg(subject);
    case Cause::FastStateInConfig:
        return tr("%1 holds moving state. The config tier never does; it belongs in the ledger.").arg(subject);
    case Cause::BadKey:
        return tr("\"%1\" is no valid key.").arg(subject);
    case Cause::TooLarge:
        return tr("%1 is too large for this. Download it instead.").arg(subject);
    case Cause::TooDeep:
        return tr("%1 is nested too deeply to show as a tree. Look at the raw text.").arg(subject);
    case Cause::NotJson:
        return tr("%1 is not JSON (%2). The raw text is shown.").arg(subject, error.detail);
    case Cause::KillNotReleasable:
        return tr("Release is refused: %1.").arg(error.detail);
    case Cause::ReasonMissing:
        return tr("A reason is needed: at least one word.");
    case Cause::NoWorkspace:
        return tr("There is no workspace in %1. Make one with \"hoox-console init\" or \"init --sample\".")
            .arg(subject);
    case Cause::NoProfile:
        return tr("There is no profile named %1 in this workspace.").arg(subject);
    case Cause::BadProfile:
        return tr("The profile file %1 cannot be read: %2.").arg(subject, error.detail);
    case Cause::NotImplementedTier:
        return tr("The profile %1 needs a service that this version cannot reach.").arg(subject);
    case Cause::Plain:
        break;
    }
    switch (error.kind) {
    case Kind::Offline:
        return tr("%1 cannot be reached. Check the connection, then try again.").arg(subject);
    case Kind::Timeout:
        return tr("%1 did not answer in time. What happened there is not known.").arg(subject);
    case Kind::Denied:
        return tr("Access to %1 was denied. Check its permissions.").arg(subject);
    case Kind::NotFound:
        return tr("%1 was not found.").arg(subject);
    case Kind::Conflict:
        return tr("%1 is there already, or changed meanwhile. Read again, then decide.").arg(subject);
    case Kind::Busy:
        return tr("%1 is busy. Try again in a moment.").arg(subject);
    case Kind::Corrupt:
        return tr("%1 is damaged: its bytes do not match what was recorded.").arg(subject);
    case Kind::Invalid:
        return tr("%1 is not valid: %2.").arg(subject, error.detail);
    case Kind::Full:
        return tr("There is no room left for %1.").arg(subject);
    case Kind::Cancelled:
        return tr("Stopped before it was done. Nothing was changed.");
    case Kind::Refused:
        return tr("%1 is refused by a safety rule: %2.").arg(subject, error.detail);
    case Kind::Newer:
        return tr("%1 was written by a newer version of Hoox Console.").arg(subject);
    case Kind::Failed:
        break;
    }
    return tr("%1 failed: %2.").arg(subject, error.detail);
}

} // namespace hoox
