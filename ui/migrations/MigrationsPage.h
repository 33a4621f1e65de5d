#pragma once

#include "models/migrations/MigrationsBoard.h"
#include "ui/common/Page.h"
#include "ui/common/Prompter.h"

class QLabel;
class QVBoxLayout;

namespace hoox {

class BackupSchedule;
class Button;
class Notice;
class SectionHead;
class SmallTable;
class StatePanel;
class UpkeepSteps;

/// The ledger's migrations, the parts of a running job, the backups (ux 3; MG-1, MG-3). What cannot be undone is asked
/// through `prompter`. GUI thread.
class MigrationsPage final : public Page
{
    Q_OBJECT

public:
    /// A read is old after this.
    static constexpr std::chrono::seconds kStaleAfter{60};

    MigrationsPage(MigrationsBoard &board, const Clock &clock, Prompter &prompter, Appearance &appearance,
                   QWidget *parent = nullptr);

    /// What is typed to restore; "restore" while there is none.
    void setProfileName(const QString &name);
    /// A row for the daily backups. `schedule` outlives this.
    void followSchedule(BackupSchedule &schedule);
    /// The board is of a profile's D1 database: its migrations are files of a folder, which is chosen here.
    void setIsDatabase(const QString &migrationsFolder);
    void activate() override;

Q_SIGNALS:
    /// The folder whose migrations are to be compared and applied.
    void folderChosen(const QString &path);

protected:
    void aged() override;

private:
    [[nodiscard]] QWidget *content();
    [[nodiscard]] QWidget *facts();
    void addHeadButtons();
    void addTrackingButtons();
    void addRowButtons();
    void boardChanged();
    void showNotice();
    void showFacts();
    void showJob();
    void askToApply();
    void askToTrack();
    void askForFolder();
    void showScope();
    [[nodiscard]] bool isPendingPossible() const;
    void askToRestore(const QString &file);
    void restoreIfTyped(const QString &file, const QString &typed);
    [[nodiscard]] QString wordToType() const;
    [[nodiscard]] QString ledgerName() const;
    void applyAppearance();

    MigrationsBoard &m_board;
    Prompter &m_prompter;
    QString m_profile;
    bool m_isDatabase = false;
    QDateTime m_shownReadAt; ///< A step of a job does not make the reading younger.
    QString m_folder;        ///< Of migrations; empty: none was chosen.
    bool m_mistyped = false; ///< The last answer to a restore was another word.
    Notice *m_notice;
    Button *m_backUp = nullptr;
    Button *m_apply = nullptr;
    Button *m_track = nullptr;
    Button *m_choose = nullptr;
    Button *m_cancel = nullptr;
    QWidget *m_inner = nullptr;
    QLabel *m_lastBackupHead = nullptr;
    QLabel *m_lastBackup = nullptr;
    QLabel *m_schemaNote = nullptr;
    QLabel *m_othersHead = nullptr;
    QLabel *m_others = nullptr;
    QVBoxLayout *m_parts = nullptr;
    SectionHead *m_migrationsHead = nullptr;
    SmallTable *m_migrations = nullptr;
    StatePanel *m_state = nullptr;
    SectionHead *m_jobHead = nullptr;
    UpkeepSteps *m_steps = nullptr;
    SectionHead *m_backupsHead = nullptr;
    SmallTable *m_backups = nullptr;
    StatePanel *m_noBackups = nullptr;
};

} // namespace hoox
