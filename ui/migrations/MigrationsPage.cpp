#include "ui/migrations/MigrationsPage.h"

#include "models/migrations/BackupSchedule.h"
#include "ui/common/Button.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Notice.h"
#include "ui/common/Paint.h"
#include "ui/common/SectionHead.h"
#include "ui/common/SmallTable.h"
#include "ui/common/StatePanel.h"
#include "ui/migrations/BackupPlanRow.h"
#include "ui/migrations/UpkeepSteps.h"
#include "ui/migrations/UpkeepWords.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFactsGap = 24;

} // namespace

MigrationsPage::MigrationsPage(MigrationsBoard &board, const Clock &clock, Prompter &prompter, Appearance &appearance,
                               QWidget *parent)
    : Page(u"migrationsPage"_s, u"backups"_s, appearance, parent),
      m_board(board),
      m_prompter(prompter),
      m_notice(new Notice(appearance, this))
{
    setTitle(tr("Migrations and backups"));
    setRailWord(tr("Backups"));
    watchAge(clock);
    addHeadButtons();
    body()->addWidget(m_notice);
    body()->addWidget(content(), 1);
    connect(m_notice, &Notice::actionTriggered, this, &MigrationsPage::activate);
    connect(&m_board, &MigrationsBoard::changed, this, &MigrationsPage::boardChanged);
    connect(&m_board, &MigrationsBoard::stepsChanged, this, &MigrationsPage::showJob);
    connect(&m_board.backups(), &QAbstractItemModel::modelReset, this, &MigrationsPage::addRowButtons);
    connect(&appearance, &Appearance::changed, this, &MigrationsPage::applyAppearance);
    addRowButtons();
    applyAppearance();
}

void MigrationsPage::setProfileName(const QString &name)
{
    m_profile = name;
    m_backupsHead->setNote(tr("restore backs up first and asks for the word \u201C%1\u201D").arg(wordToType()));
}

QString MigrationsPage::wordToType() const
{
    //: The word an operator types to restore a backup.
    return m_profile.isEmpty() ? tr("restore") : m_profile;
}

QString MigrationsPage::ledgerName() const
{
    return m_isDatabase ? m_board.targetName() : QFileInfo(m_board.targetName()).fileName();
}

void MigrationsPage::followSchedule(BackupSchedule &schedule)
{
    auto *head = new SectionHead(appearance(), tr("Daily backup"), {}, this);
    head->setNote(tr("of the ledger; those made otherwise stay anyway"));
    head->setStrong(true);
    const auto before = m_parts->indexOf(m_backupsHead);
    m_parts->insertWidget(before, head);
    m_parts->insertWidget(before + 1, new BackupPlanRow(schedule, appearance(), this));
    connect(&schedule, &BackupSchedule::backedUp, &m_board, &MigrationsBoard::refresh);
}

void MigrationsPage::setIsDatabase(const QString &migrationsFolder)
{
    m_isDatabase = true;
    m_folder = migrationsFolder;
    boardChanged();
}

void MigrationsPage::showScope()
{
    if (!m_isDatabase) {
        setScope(tr("%1, in the workspace's folder").arg(ledgerName()));
        return;
    }
    const auto &dialect = m_board.schema().dialect;
    setScope(dialect.isEmpty() ? tr("D1 %1").arg(ledgerName())
                               : tr("D1 %1 \u00B7 dialect: %2").arg(ledgerName(), dialect));
}

void MigrationsPage::addHeadButtons()
{
    m_backUp = new Button(appearance(), tr("Back up now"), u"download"_s, this);
    m_backUp->setObjectName(u"backUpNow"_s);
    m_apply = new Button(appearance(), tr("Apply pending\u2026"), {}, this);
    m_apply->setObjectName(u"applyPending"_s);
    addHeadAction(m_backUp);
    addHeadAction(m_apply);
    connect(m_backUp, &QPushButton::clicked, &m_board, &MigrationsBoard::backUp);
    connect(m_apply, &QPushButton::clicked, this, &MigrationsPage::askToApply);
}

void MigrationsPage::addTrackingButtons()
{
    m_track = new Button(appearance(), tr("Begin to track\u2026"), {}, this);
    m_track->setObjectName(u"beginToTrack"_s);
    m_choose = new Button(appearance(), tr("Choose migrations\u2026"), {}, this);
    m_choose->setObjectName(u"chooseMigrations"_s);
    for (auto *button : {m_track, m_choose})
        m_migrationsHead->addAction(button);
    connect(m_track, &QPushButton::clicked, this, &MigrationsPage::askToTrack);
    connect(m_choose, &QPushButton::clicked, this, &MigrationsPage::askForFolder);
}

QWidget *MigrationsPage::facts()
{
    auto *strip = new QWidget(this);
    m_lastBackupHead = new QLabel(tr("last backup"), strip);
    m_lastBackup = new QLabel(strip);
    m_lastBackup->setObjectName(u"lastBackup"_s);
    m_schemaNote = new QLabel(strip);
    m_schemaNote->setObjectName(u"schemaNote"_s);
    m_othersHead = new QLabel(tr("of others, read only"), strip);
    m_others = new QLabel(strip);
    m_others->setObjectName(u"othersMigrations"_s);
    auto *layout = new FlowLayout(kFactsGap, strip);
    layout->setContentsMargins(16, 12, 16, 12);
    for (auto *label : {m_lastBackupHead, m_lastBackup, m_othersHead, m_others, m_schemaNote}) {
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    }
    return strip;
}

QWidget *MigrationsPage::content()
{
    m_migrationsHead = new SectionHead(appearance(), tr("Migrations"), {}, this);
    addTrackingButtons();
    m_migrations = new SmallTable(m_board.migrations(), UpkeepWords::migrations(m_board.migrations(), appearance()),
                                  appearance(), this);
    m_migrations->setObjectName(u"migrationsTable"_s);
    m_migrations->setAccessibleName(tr("Migrations"));
    m_state = new StatePanel(appearance(), this);
    m_state->setObjectName(u"migrationsState"_s);
    m_jobHead = new SectionHead(appearance(), {}, {}, this);
    m_jobHead->setObjectName(u"jobHead"_s);
    m_cancel = new Button(appearance(), tr("Cancel"), {}, this);
    m_cancel->setObjectName(u"cancelJob"_s);
    m_jobHead->addAction(m_cancel);
    m_steps = new UpkeepSteps(appearance(), this);
    m_backupsHead = new SectionHead(appearance(), tr("Backups"), {}, this);
    m_backups =
        new SmallTable(m_board.backups(), UpkeepWords::backups(m_board.backups(), appearance()), appearance(), this);
    m_backups->setObjectName(u"backupsTable"_s);
    m_backups->setAccessibleName(tr("Backups"));
    m_noBackups = new StatePanel(appearance(), this);
    m_noBackups->setObjectName(u"noBackups"_s);
    m_noBackups->showMessage(u"backups"_s, tr("No backups yet."),
                             tr("One is made before every migration and every restore, or by Back up now."));
    for (auto *head : {m_migrationsHead, m_jobHead, m_backupsHead})
        head->setStrong(true);
    setProfileName({});
    auto *inner = new QWidget(this);
    m_inner = inner;
    m_parts = new QVBoxLayout(inner);
    auto *layout = m_parts;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(facts());
    for (auto *part : std::initializer_list<QWidget *>{m_migrationsHead, m_migrations, m_state, m_jobHead, m_steps,
                                                       m_backupsHead, m_backups, m_noBackups})
        layout->addWidget(part);
    layout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"migrationsScroll"_s);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    connect(m_state, &StatePanel::actionTriggered, this, &MigrationsPage::activate);
    connect(m_cancel, &QPushButton::clicked, &m_board, &MigrationsBoard::cancel);
    return scroll;
}

void MigrationsPage::addRowButtons()
{
    for (int row = 0; row < m_board.backups().rowCount(); ++row) {
        const auto &backup = m_board.backups().at(row);
        if (backup.checked == BackupRow::Checked::NotABackup)
            continue;
        auto *cell = new QWidget(m_backups->viewport());
        auto *verify = new Button(appearance(), tr("Verify"), {}, cell, Button::Look::Link);
        auto *restore = new Button(appearance(), tr("Restore\u2026"), {}, cell, Button::Look::Link);
        verify->setObjectName(u"verify-%1"_s.arg(row));
        restore->setObjectName(u"restore-%1"_s.arg(row));
        verify->setAccessibleName(tr("Verify %1").arg(backup.name()));
        restore->setAccessibleName(tr("Restore %1").arg(backup.name()));
        auto *layout = new QHBoxLayout(cell);
        layout->setContentsMargins(0, 0, 16, 1);
        layout->setSpacing(12);
        layout->addStretch(1);
        layout->addWidget(verify);
        layout->addWidget(restore);
        connect(verify, &QPushButton::clicked, this, [this, file = backup.file] { m_board.verify(file); });
        connect(restore, &QPushButton::clicked, this, [this, file = backup.file] { askToRestore(file); });
        m_backups->setIndexWidget(m_backups->model()->index(row, BackupsModel::Actions), cell);
    }
    boardChanged();
}

void MigrationsPage::boardChanged()
{
    const auto &migrations = m_board.migrations();
    const bool listed = migrations.rowCount() > 0;
    const bool running = m_board.isRunning();
    if (m_board.readAt() != m_shownReadAt) {
        m_shownReadAt = m_board.readAt();
        setAsOf(m_shownReadAt, kStaleAfter);
    }
    m_migrations->setVisible(listed);
    aged();
    m_state->setVisible(!listed);
    if (!listed && m_board.error())
        m_state->showError(*m_board.error(), tr("The ledger could not be read."));
    else if (!listed)
        m_state->showLoading(tr("Reading the ledger's migrations\u2026"));
    m_migrationsHead->setNote(UpkeepWords::counts(migrations));
    m_backUp->setEnabled(!running);
    m_apply->setEnabled(!running && isPendingPossible());
    m_apply->setToolTip(m_board.isManaged() ? QString()
                                            : tr("Nobody tracks these migrations; the tables are left as they are."));
    m_track->setVisible(!m_board.isManaged());
    m_track->setEnabled(!running && !m_board.error() && (!m_isDatabase || !m_folder.isEmpty()));
    m_choose->setVisible(m_isDatabase);
    m_choose->setEnabled(!running);
    showScope();
    const bool any = m_board.backups().rowCount() > 0;
    m_backups->setVisible(any);
    m_noBackups->setVisible(!any && m_board.hasAnswer());
    for (auto *button : m_backups->findChildren<Button *>())
        button->setEnabled(!running);
    showFacts();
    showNotice();
    showJob();
}

void MigrationsPage::aged()
{
    m_migrations->setStale(isStale() || m_board.error());
    m_backups->setStale(isStale());
    for (auto *label : {m_lastBackup, m_others})
        paintText(label, isStale() ? appearance().theme().muted : appearance().theme().text);
}

bool MigrationsPage::isPendingPossible() const
{
    const auto &migrations = m_board.migrations();
    return migrations.count(MigrationStatus::State::Pending) > 0 && m_board.isManaged() && !m_board.error();
}

void MigrationsPage::showFacts()
{
    const auto others = UpkeepWords::others(m_board.schema(), appearance().format());
    m_othersHead->setVisible(!others.isEmpty());
    m_others->setVisible(!others.isEmpty());
    m_others->setText(others);
    const auto &format = appearance().format();
    const auto last = m_board.lastBackup();
    if (last)
        m_lastBackup->setText(
            tr("%1 %2, %3, %4")
                .arg(format.time(last->info.madeAt), format.zoneName(),
                     last->checked == BackupRow::Checked::Verified ? tr("verified") : tr("verified when made"),
                     format.size(last->info.sizeBytes)));
    else
        m_lastBackup->setText(m_board.hasAnswer() ? tr("none") : Format::missing());
    m_schemaNote->setText(m_board.isManaged() ? tr("nothing runs before a backup was opened and checked")
                                              : tr("unmanaged: the tables are there, nobody tracks them"));
}

void MigrationsPage::showNotice()
{
    const bool stopped = m_board.jobError() && m_board.jobError()->kind == Error::Kind::Cancelled;
    if (m_mistyped)
        m_notice->showMessage(tr("Nothing was restored."),
                              tr("The word typed was not \u201C%1\u201D.").arg(wordToType()));
    else if (!m_board.isRunning() && m_board.jobError() && !stopped)
        m_notice->showError(UpkeepWords::failedJob(m_board.job()), *m_board.jobError());
    else if (m_board.error() && m_board.migrations().rowCount() > 0)
        m_notice->showError(tr("The ledger could not be read."), *m_board.error());
    else
        m_notice->hide();
}

void MigrationsPage::showJob()
{
    const bool any = m_board.job() != MigrationsBoard::Job::None;
    m_jobHead->setVisible(any);
    m_steps->setVisible(any);
    m_cancel->setVisible(m_board.isRunning());
    m_jobHead->setTitle(UpkeepWords::job(m_board));
    const auto saved = QFileInfo(m_board.savedTo()).fileName();
    const bool restored = m_board.job() == MigrationsBoard::Job::Restore;
    const auto stopped = m_board.jobError() && m_board.jobError()->kind == Error::Kind::Cancelled;
    if (stopped && !m_board.isRunning())
        m_jobHead->setNote(tr("stopped before it was done; nothing was changed"));
    else if (saved.isEmpty())
        m_jobHead->setNote({});
    else
        m_jobHead->setNote(restored ? tr("what was there before is in %1").arg(saved) : saved);
    m_steps->setSteps(m_board.steps());
}

void MigrationsPage::activate()
{
    m_mistyped = false;
    m_board.refreshIfIdle();
}

void MigrationsPage::applyAppearance()
{
    const auto &theme = appearance().theme();
    paintGround(m_inner, theme.surface);
    m_lastBackupHead->setFont(appearance().font(Appearance::FontRole::Body));
    m_lastBackup->setFont(appearance().font(Appearance::FontRole::BodyStrong));
    m_schemaNote->setFont(appearance().font(Appearance::FontRole::Secondary));
    m_othersHead->setFont(appearance().font(Appearance::FontRole::Body));
    m_others->setFont(appearance().font(Appearance::FontRole::Mono));
    paintText(m_othersHead, theme.muted);
    paintText(m_lastBackupHead, theme.muted);
    paintText(m_schemaNote, theme.muted);
    boardChanged();
}

} // namespace hoox
