#include "ui/migrations/UpkeepWords.h"

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

using MigrationState = MigrationStatus::State;
using UpkeepJob = MigrationsBoard::Job;
using UpkeepStage = Progress::Stage;
using ColumnKind = TableColumn::Kind;

TableColumn::Loudness loudnessOf(MigrationState state)
{
    if (state == MigrationState::Applied)
        return TableColumn::Muted;
    return state == MigrationState::Pending ? TableColumn::Strong : TableColumn::Odd;
}

} // namespace

QVector<TableColumn> UpkeepWords::migrations(const MigrationsModel &model, const Appearance &appearance)
{
    const auto at = [&model](const QModelIndex &index) -> const MigrationStatus & { return model.at(index.row()); };
    const auto state = [at](const QModelIndex &index) {
        switch (at(index).state) {
        case MigrationState::Applied:
            return u"\u2713 "_s + (at(index).keptBy.isEmpty()
                                       ? tr("applied", "a migration")
                                       : tr("applied, says %1", "a migration").arg(at(index).keptBy));
        case MigrationState::Pending:
            return u"\u25CB "_s + tr("pending", "a migration");
        case MigrationState::Drifted:
            return u"\u2260 "_s + tr("DRIFTED", "a migration");
        case MigrationState::Unknown:
            break;
        }
        return u"? "_s + tr("UNKNOWN", "a migration");
    };
    const auto checksum = [at](const QModelIndex &index) {
        // Of what only others recorded there may be none.
        if (at(index).state == MigrationState::Applied && at(index).keptBy.isEmpty())
            return tr("equal", "checksum");
        return at(index).state == MigrationState::Drifted ? tr("differs", "checksum") : Format::missing();
    };
    const auto loudness = [at](const QModelIndex &index) { return double(loudnessOf(at(index).state)); };
    const auto checksumLoudness = [at](const QModelIndex &index) {
        return double(at(index).state == MigrationState::Drifted ? TableColumn::OddWord : TableColumn::Muted);
    };
    return {{MigrationsModel::Number, tr("nr", "column head: number"), ColumnKind::Mono,
             [at](const QModelIndex &index) { return u"%1"_s.arg(at(index).version, 4, 10, QLatin1Char('0')); }},
            {MigrationsModel::Name, tr("name"), ColumnKind::Word,
             [at](const QModelIndex &index) {
                 const auto &name = at(index).name;
                 const auto number = u"%1_"_s.arg(at(index).version, 4, 10, QLatin1Char('0'));
                 return name.startsWith(number) ? name.mid(number.size()) : name;
             }},
            {MigrationsModel::State, tr("state"), ColumnKind::Mark, state, loudness},
            {MigrationsModel::Checksum, tr("checksum"), ColumnKind::Mark, checksum, checksumLoudness},
            {MigrationsModel::AppliedAt, tr("applied, %1").arg(appearance.format().zoneName()), ColumnKind::Word,
             [at, &appearance](const QModelIndex &index) {
                 return at(index).appliedAt > 0 ? appearance.format().time(at(index).appliedAt) : Format::missing();
             }}};
}

QVector<TableColumn> UpkeepWords::backups(const BackupsModel &model, const Appearance &appearance)
{
    const auto at = [&model](const QModelIndex &index) -> const BackupRow & { return model.at(index.row()); };
    const auto known = [at](const QModelIndex &index) { return at(index).checked != BackupRow::Checked::NotABackup; };
    const auto loudness = [at](const QModelIndex &index) {
        switch (at(index).checked) {
        case BackupRow::Checked::Verified:
            return double(TableColumn::Strong);
        case BackupRow::Checked::Differs:
            return double(TableColumn::Odd);
        case BackupRow::Checked::NotABackup:
        case BackupRow::Checked::NotSince:
            break;
        }
        return double(TableColumn::Muted);
    };
    return {
        {BackupsModel::MadeAt, tr("time, %1").arg(appearance.format().zoneName()), ColumnKind::Word,
         [=, &appearance](const QModelIndex &index) {
             return known(index) ? appearance.format().time(at(index).info.madeAt) : Format::missing();
         }},
        {BackupsModel::Rows, tr("rows"), ColumnKind::Number,
         [=, &appearance](const QModelIndex &index) {
             return known(index) ? appearance.format().count(at(index).info.content.total()) : Format::missing();
         }},
        {BackupsModel::Size, tr("size"), ColumnKind::Number,
         [=, &appearance](const QModelIndex &index) {
             return known(index) ? appearance.format().size(at(index).info.sizeBytes) : Format::missing();
         }},
        {BackupsModel::Hash, tr("content hash"), ColumnKind::Mono,
         [=](const QModelIndex &index) { return shortHash(at(index).info.content.hash); }},
        {BackupsModel::State, tr("verified"), ColumnKind::Mark,
         [=, &appearance](const QModelIndex &index) { return checked(at(index), appearance.format()); }, loudness},
        {BackupsModel::MadeBy, tr("made"), ColumnKind::MutedWord,
         [=](const QModelIndex &index) { return madeBy(at(index)); }},
        {BackupsModel::File, tr("file"), ColumnKind::MutedWord,
         [=](const QModelIndex &index) { return at(index).name(); }},
        {BackupsModel::Actions, QString(), ColumnKind::Word, [](const QModelIndex &) { return QString(); }, {}, 150}};
}

QString UpkeepWords::shortHash(const QString &hash)
{
    return hash.size() < 20 ? Format::missing() : hash.left(8) + u'\u2026' + hash.right(6);
}

QString UpkeepWords::checked(const BackupRow &row, const Format &format)
{
    switch (row.checked) {
    case BackupRow::Checked::NotSince:
        return tr("not since made");
    case BackupRow::Checked::Verified:
        return tr("yes, %1").arg(format.timeOfDay(QDateTime::fromSecsSinceEpoch(row.checkedAt, Qt::UTC)));
    case BackupRow::Checked::Differs:
        return u"\u2260 "_s + tr("differs from its label");
    case BackupRow::Checked::NotABackup:
        break;
    }
    return tr("no backup: kept as it stood");
}

QString UpkeepWords::others(const LedgerSchema &schema, const Format &format)
{
    QStringList words;
    for (const auto &other : schema.others)
        words += other.table + u' ' + format.count(other.count);
    return words.join(u" \u00B7 "_s);
}

QString UpkeepWords::madeBy(const BackupRow &row)
{
    if (row.checked == BackupRow::Checked::NotABackup)
        return {};
    const auto &by = row.info.madeBy;
    if (by == QStringView(kMadeBySchedule))
        return tr("daily", "a backup");
    if (by == QStringView(kMadeBeforeMigration))
        return tr("before a migration");
    return by == QStringView(kMadeBeforeRestore) ? tr("before a restore") : tr("by hand");
}

QString UpkeepWords::stage(UpkeepStage stage)
{
    switch (stage) {
    case UpkeepStage::Copy:
        return tr("back up");
    case UpkeepStage::Open:
        return tr("open it");
    case UpkeepStage::Integrity:
        return tr("integrity");
    case UpkeepStage::Counts:
        return tr("counts");
    case UpkeepStage::Hash:
        return tr("hash");
    case UpkeepStage::Apply:
        return tr("apply");
    case UpkeepStage::Check:
        return tr("check");
    }
    return {};
}

QString UpkeepWords::stageNote(UpkeepStage stage)
{
    switch (stage) {
    case UpkeepStage::Copy:
        return tr("one file, and its label");
    case UpkeepStage::Open:
        return tr("read only");
    case UpkeepStage::Integrity:
        return tr("every page");
    case UpkeepStage::Counts:
        return tr("every table");
    case UpkeepStage::Hash:
        return tr("every row");
    case UpkeepStage::Apply:
        return tr("one transaction");
    case UpkeepStage::Check:
        return tr("the ledger as it is now");
    }
    return {};
}

QString UpkeepWords::job(const MigrationsBoard &board)
{
    const bool running = board.isRunning();
    const bool failed = !running && board.jobError().has_value();
    switch (board.job()) {
    case UpkeepJob::BackUp:
        return running ? tr("Backing up") : failed ? tr("Not backed up") : tr("Backed up");
    case UpkeepJob::Verify:
        return running ? tr("Verifying a backup") : failed ? tr("Not verified") : tr("Verified");
    case UpkeepJob::Apply:
        return running  ? tr("Applying the pending migrations")
               : failed ? tr("Migrations not applied")
                        : tr("Migrations applied");
    case UpkeepJob::Baseline:
        return running ? tr("Beginning to track") : failed ? tr("Not tracked") : tr("Tracked from now on");
    case UpkeepJob::Restore:
        return running ? tr("Restoring a backup") : failed ? tr("Not restored") : tr("Restored");
    case UpkeepJob::None:
        break;
    }
    return {};
}

QString UpkeepWords::failedJob(UpkeepJob job)
{
    switch (job) {
    case UpkeepJob::BackUp:
        return tr("It was not backed up.");
    case UpkeepJob::Verify:
        return tr("The backup could not be verified.");
    case UpkeepJob::Apply:
        return tr("No migration was applied.");
    case UpkeepJob::Baseline:
        return tr("Nothing was recorded.");
    case UpkeepJob::Restore:
        return tr("The backup was not restored.");
    case UpkeepJob::None:
        break;
    }
    return {};
}

QString UpkeepWords::counts(const MigrationsModel &model)
{
    QStringList words;
    if (const auto count = model.count(MigrationState::Applied); count > 0)
        words += tr("%n applied", "migrations", count);
    if (const auto count = model.count(MigrationState::Drifted); count > 0)
        words += tr("%n drifted", "migrations", count);
    if (const auto count = model.count(MigrationState::Pending); count > 0)
        words += tr("%n pending", "migrations", count);
    if (const auto count = model.count(MigrationState::Unknown); count > 0)
        words += tr("%n of a newer version", "migrations", count);
    return words.join(u" \u00B7 "_s);
}

} // namespace hoox
