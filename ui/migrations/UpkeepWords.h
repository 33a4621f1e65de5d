#pragma once

#include "models/migrations/MigrationsBoard.h"
#include "ui/common/SmallTable.h"

#include <QCoreApplication>

namespace hoox {

/// The words of the page Migrations and backups. Values only.
class UpkeepWords
{
    Q_DECLARE_TR_FUNCTIONS(hoox::UpkeepWords)

public:
    [[nodiscard]] static QVector<TableColumn> migrations(const MigrationsModel &model, const Appearance &appearance);
    /// The last column is empty: room for a row's buttons.
    [[nodiscard]] static QVector<TableColumn> backups(const BackupsModel &model, const Appearance &appearance);

    [[nodiscard]] static QString stage(Progress::Stage stage);
    /// What a part does, for those that it says something new to; may be empty.
    [[nodiscard]] static QString stageNote(Progress::Stage stage);
    /// "Applying 2 migrations", "Backed up ledger.db".
    [[nodiscard]] static QString job(const MigrationsBoard &board);
    /// "The ledger could not be backed up."
    [[nodiscard]] static QString failedJob(MigrationsBoard::Job job);
    /// "2 applied · 1 drifted · 1 pending"
    [[nodiscard]] static QString counts(const MigrationsModel &model);
    /// "d1_migrations 7 · __drizzle_migrations 4"; empty if there is none.
    [[nodiscard]] static QString others(const LedgerSchema &schema, const Format &format);
    /// "daily", "before a migration"; what made it is not told of one that was made by hand.
    [[nodiscard]] static QString madeBy(const BackupRow &row);
    /// "verified", "verified when made"
    [[nodiscard]] static QString checked(const BackupRow &row, const Format &format);
    /// "5b0e9f21…c7714a"
    [[nodiscard]] static QString shortHash(const QString &hash);
};

} // namespace hoox
