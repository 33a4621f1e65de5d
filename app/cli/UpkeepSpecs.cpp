#include "app/cli/UpkeepSpecs.h"

#include "app/cli/Commands.h"

#include <QCoreApplication>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// The words of `--help`.
class UpkeepSpecWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::UpkeepSpecs)

public:
    static QVector<CommandSpec> migrating();
    static QVector<CommandSpec> backups();

private:
    static CommandSpec::Option remote();
    static CommandSpec::Option folder();
    static CommandSpec::Argument backup();
};

CommandSpec::Option UpkeepSpecWords::remote()
{
    return {{u"remote"_s}, tr("Of the profile's D1 database itself, not of the file here."), {}};
}

CommandSpec::Option UpkeepSpecWords::folder()
{
    return {{u"folder"_s}, tr("Its migrations: numbered SQL files, or drizzle's folder."), u"DIR"_s};
}

CommandSpec::Argument UpkeepSpecWords::backup()
{
    return {u"FILE"_s, tr("The backup.")};
}

QVector<CommandSpec> UpkeepSpecWords::migrating()
{
    return {
        {u"migrate status"_s,
         tr("List the steps of the ledger's schema."),
         {remote(), folder()},
         {},
         &commands::migrateStatus},
        {u"migrate apply"_s,
         tr("Apply what is pending, after a backup that was verified."),
         {remote(), folder()},
         {},
         &commands::migrateApply},
        {u"migrate baseline"_s,
         tr("Begin to track a database that has the tables already: records, runs nothing."),
         {remote(), folder()},
         {},
         &commands::migrateBaseline},
    };
}

QVector<CommandSpec> UpkeepSpecWords::backups()
{
    return {
        {u"backup create"_s,
         tr("Back the ledger up and verify the copy."),
         {{{u"upload"_s}, tr("Also store it as an object, below backups/ledger/."), {}}, remote()},
         {},
         &commands::backupCreate},
        {u"backup list"_s, tr("List the backups, newest first."), {remote()}, {}, &commands::backupList},
        {u"backup verify"_s,
         tr("Check a backup through: integrity, rows, content hash."),
         {},
         {backup()},
         &commands::backupVerify},
        {u"backup restore"_s,
         tr("Put a backup in the place of the ledger, which is backed up first."),
         {remote()},
         {backup()},
         &commands::backupRestore},
        {u"backup schedule"_s,
         tr("Show or set when the window backs the ledger up, once a day while it runs, and what it keeps."),
         {{{u"at"_s}, tr("From this time of day on, UTC, such as 01:30."), u"HH:MM"_s},
          {{u"keep"_s}, tr("So many of its newest stay, 1 to 1000; 14 if not given."), u"N"_s},
          {{u"days"_s}, tr("And all that are not older, 0 to 3650; 30 if not given."), u"N"_s},
          {{u"off"_s}, tr("No more."), {}}},
         {},
         &commands::backupSchedule,
         CommandSpec::Secrets::None},
    };
}

} // namespace

QVector<CommandSpec> upkeepSpecs()
{
    return UpkeepSpecWords::migrating() + UpkeepSpecWords::backups();
}

} // namespace hoox
