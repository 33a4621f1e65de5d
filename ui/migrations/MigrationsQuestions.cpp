#include "ui/migrations/MigrationsPage.h"

namespace hoox {

using namespace Qt::StringLiterals;

/// What the page asks before it changes anything.

void MigrationsPage::askToApply()
{
    const auto pending = m_board.migrations().count(MigrationStatus::State::Pending);
    const Prompter::Question question{
        tr("Apply %n migration(s) to %1?", nullptr, pending).arg(ledgerName()),
        tr("It is backed up first, and the backup is opened and checked. Then all of them run in one transaction; if "
           "one fails, it is as it was."),
        {tr("Do not apply"), tr("Back up and apply")},
        u"applyMigrations"_s};
    m_prompter.ask(question, this, [this](int choice) {
        if (choice == 1)
            m_board.applyPending();
    });
}

void MigrationsPage::askToTrack()
{
    const Prompter::Question question{
        tr("Begin to track the migrations of %1?").arg(ledgerName()),
        tr("Its tables are compared with those that the migrations make. If every column is there, it is backed up and "
           "the migrations are recorded as applied. None is run."),
        {tr("Leave it as it is"), tr("Back up and record")},
        u"trackMigrations"_s};
    m_prompter.ask(question, this, [this](int choice) {
        if (choice == 1)
            m_board.baseline();
    });
}

void MigrationsPage::askForFolder()
{
    const Prompter::FileQuestion question{
        Prompter::FileQuestion::Kind::Folder, tr("Folder of migrations"), m_folder, {}, u"migrationsFolder"_s};
    m_prompter.askFile(question, this, [this](const std::optional<QString> &path) {
        if (path && !path->isEmpty())
            Q_EMIT folderChosen(*path);
    });
}

void MigrationsPage::askToRestore(const QString &file)
{
    const auto row = m_board.backups().rowOf(file);
    if (row < 0)
        return;
    const auto &info = m_board.backups().at(row).info;
    const auto &format = appearance().format();
    const Prompter::TextQuestion question{
        tr("Restore %1 from %2 %3?").arg(ledgerName(), format.time(info.madeAt), format.zoneName()),
        (m_isDatabase
             ? tr("The database as it is now is backed up first and stays in the list. Then its %1 take the place of "
                  "everything in it, in one transaction, unless something was written since. Fills recorded since the "
                  "backup are in the other one only. Hoox keeps writing: engage the kill switch before.")
             : tr("The ledger as it is now is backed up first and stays in the list. Then its %1 take the ledger's "
                  "place, in one transaction. Fills recorded since are in that backup only. Config, kill switch and "
                  "reports are not touched."))
            .arg(tr("%n row(s)", nullptr, static_cast<int>(info.content.total()))),
        tr("Type \u201C%1\u201D").arg(wordToType()), tr("Back up and restore"), u"restoreBackup"_s};
    m_prompter.askText(question, this, [this, file](const std::optional<QString> &typed) {
        if (typed)
            restoreIfTyped(file, *typed);
    });
}

void MigrationsPage::restoreIfTyped(const QString &file, const QString &typed)
{
    m_mistyped = typed.trimmed() != wordToType();
    if (!m_mistyped)
        m_board.restore(file);
    showNotice();
}

} // namespace hoox
