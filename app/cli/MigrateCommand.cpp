#include "app/cli/Commands.h"
#include "app/cli/Session.h"
#include "app/cli/UpkeepChoice.h"
#include "storage/audit/AuditLog.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace hoox::commands {

using namespace Qt::StringLiterals;

namespace {

struct MigrateWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::MigrateCommand)
};

QString stateText(MigrationStatus::State state)
{
    switch (state) {
    case MigrationStatus::State::Applied:
        return u"applied"_s;
    case MigrationStatus::State::Pending:
        return u"pending"_s;
    case MigrationStatus::State::Drifted:
        return u"drifted"_s;
    case MigrationStatus::State::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

/// Drift is a fault of integrity: nothing may run until it is understood.
ExitStatus statusOf(const QVector<MigrationStatus> &steps)
{
    const bool isDrifted = std::any_of(steps.begin(), steps.end(),
                                       [](const auto &step) { return step.state == MigrationStatus::State::Drifted; });
    return isDrifted ? ExitStatus::Integrity : ExitStatus::Done;
}

QJsonValue wordOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray stepsJson(const QVector<MigrationStatus> &steps)
{
    QJsonArray rows;
    for (const auto &step : steps)
        rows.append(
            QJsonObject{{u"version"_s, step.version},
                        {u"name"_s, step.name},
                        {u"state"_s, stateText(step.state)},
                        {u"kept_by"_s, step.state == MigrationStatus::State::Pending
                                           ? QJsonValue()
                                           : QJsonValue(step.keptBy.isEmpty() ? u"hoox_migrations"_s : step.keptBy)},
                        {u"applied_at"_s, jsonTime(step.appliedAt)}});
    return rows;
}

QJsonObject schemaJson(const LedgerSchema &schema, const QString &name)
{
    QJsonArray others;
    for (const auto &other : schema.others)
        others.append(
            QJsonObject{{u"table"_s, other.table}, {u"count"_s, other.count}, {u"newest"_s, wordOrNull(other.newest)}});
    return {{u"database"_s, name},
            {u"dialect"_s, wordOrNull(schema.dialect)},
            {u"managed"_s, schema.managed},
            {u"migrations"_s, stepsJson(schema.migrations)},
            {u"others"_s, others}};
}

void printSchema(Session &session, const LedgerSchema &schema)
{
    TextTable table{{{u"VERSION"_s, true}, {u"NAME"_s}, {u"STATE"_s}, {u"APPLIED (UTC)"_s}}, {}};
    for (const auto &step : schema.migrations)
        table.rows.append({QString::number(step.version), step.name, stateText(step.state),
                           step.appliedAt > 0 ? session.format().time(step.appliedAt) : Format::missing()});
    session.output().table(table);
    if (!schema.managed)
        session.output().note(
            MigrateWords::tr("Unmanaged: its tables are there, but nobody tracks its migrations. \"migrate baseline\" "
                             "begins to."));
    for (const auto &other : schema.others)
        session.output().note(MigrateWords::tr("Of others, read only: %1, %2").arg(other.table).arg(other.count));
}

} // namespace

void migrateStatus(Session &session)
{
    auto *const parts = session.open();
    if (parts == nullptr)
        return;
    const auto target = migrationTarget(session, *parts);
    if (!target)
        return;
    const bool isRemote = session.isSet(u"remote");
    const auto asked =
        session.work<LedgerSchema>({}, [target](Progress &progress) { return target->schema(progress); });
    session.then(asked, [&session, target, isRemote](const LedgerSchema &schema) {
        if (!session.output().isJson())
            printSchema(session, schema);
        else if (isRemote)
            session.output().json(QJsonDocument(schemaJson(schema, target->name())));
        else
            session.output().json(QJsonDocument(stepsJson(schema.migrations)));
        session.finish(statusOf(schema.migrations));
    });
}

void migrateApply(Session &session)
{
    auto *const parts = session.openToWrite();
    if (parts == nullptr)
        return;
    const auto target = migrationTarget(session, *parts);
    if (!target)
        return;
    const auto asked = session.work<LedgerMigration>(
        MigrateWords::tr("backing up"), [target, parts](Progress &progress) -> Result<LedgerMigration> {
            return parts->audit().trail().around(
                {u"migrate.apply"_s, target->name()}, parts->clock(), [&]() -> Result<LedgerMigration> {
                    const auto schema = target->schema(progress);
                    if (!schema)
                        return fail(schema.error());
                    const auto isPending = [](const auto &one) { return one.state != MigrationStatus::State::Applied; };
                    // Without anything to do there is no need of a backup.
                    if (schema->managed && !schema->migrations.isEmpty() &&
                        std::none_of(schema->migrations.begin(), schema->migrations.end(), isPending))
                        return LedgerMigration{};
                    return target->migrate(parts->clock(), progress);
                });
        });
    session.then(asked, [&session](const LedgerMigration &done) {
        const auto backup = wordOrNull(done.backup.file);
        if (session.output().isJson())
            session.output().json(QJsonDocument(QJsonObject{{u"applied"_s, done.applied}, {u"backup"_s, backup}}));
        else if (done.applied == 0)
            session.output().line(MigrateWords::tr("Nothing is pending."));
        else
            session.output().line(MigrateWords::tr("%n migration(s) applied. Backup before: %1", nullptr, done.applied)
                                      .arg(done.backup.file));
        session.finish();
    });
}

void migrateBaseline(Session &session)
{
    auto *const parts = session.openToWrite();
    if (parts == nullptr)
        return;
    const auto target = migrationTarget(session, *parts);
    if (!target)
        return;
    const auto asked =
        session.work<LedgerMigration>(MigrateWords::tr("backing up"), [target, parts](Progress &progress) {
            return parts->audit().trail().around({u"migrate.baseline"_s, target->name()}, parts->clock(),
                                                 [&] { return target->baseline(parts->clock(), progress); });
        });
    session.then(asked, [&session](const LedgerMigration &done) {
        if (session.output().isJson())
            session.output().json(
                QJsonDocument(QJsonObject{{u"recorded"_s, done.applied}, {u"backup"_s, done.backup.file}}));
        else
            session.output().line(
                MigrateWords::tr("%n migration(s) recorded as applied; none was run. Backup before: %1", nullptr,
                                 done.applied)
                    .arg(done.backup.file));
        session.finish();
    });
}

} // namespace hoox::commands
