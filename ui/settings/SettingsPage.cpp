#include "ui/settings/SettingsPage.h"

#include "ui/common/Button.h"
#include "ui/common/Notice.h"
#include "ui/common/Paint.h"
#include "ui/common/Prompter.h"
#include "ui/settings/AlertsCard.h"
#include "ui/settings/BlobCacheCard.h"
#include "ui/settings/ProfileList.h"
#include "ui/settings/ProfileSheet.h"
#include "ui/settings/ScreenLockCard.h"
#include "ui/settings/SecretRows.h"
#include "ui/settings/TierLines.h"
#include "ui/shell/ProfileWords.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSystemTrayIcon>
#include <QVBoxLayout>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kUsualEdge[] = u"http://127.0.0.1:8787"; ///< Where `wrangler dev` listens unless it is told.

} // namespace

SettingsPage::SettingsPage(ProfileBoard &board, Prompter &prompter, QSettings &settings, const ProfileFacts &profile,
                           const QStringList &languages, Appearance &appearance, QWidget *parent)
    : Page(u"settingsPage"_s, u"settings"_s, appearance, parent),
      m_board(board),
      m_prompter(prompter),
      m_profile(profile),
      m_notice(new Notice(appearance, this)),
      m_list(new ProfileList(board, profile.name, appearance, this)),
      m_sheet(new ProfileSheet(board, prompter, profile.name, appearance, this))
{
    setTitle(tr("Settings"));
    setScope(tr("workspace %1 \u00B7 changes apply at once").arg(QDir::toNativeSeparators(profile.workspace)));
    addHeadActions();
    auto *pane = new QVBoxLayout;
    pane->setSpacing(0);
    pane->addWidget(m_notice);
    pane->addWidget(layOut(languages, settings), 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addLayout(pane, 1);
    row->addWidget(m_sheet);
    body()->addLayout(row, 1);
    connectParts();
}

void SettingsPage::addHeadActions()
{
    auto *create = new Button(appearance(), tr("New profile"), u"plus"_s, this);
    create->setObjectName(u"newProfile"_s);
    connect(create, &QPushButton::clicked, this, [this] {
        m_sheet->create(m_board.newDraft(Profile::Kind::Cloudflare), false);
        showSheet();
    });
    addHeadAction(create);
    auto *import = new Button(appearance(), tr("Import wrangler.jsonc\u2026"), u"upload"_s, this);
    import->setObjectName(u"importProfile"_s);
    connect(import, &QPushButton::clicked, this, &SettingsPage::startImport);
    addHeadAction(import);
}

QWidget *SettingsPage::layOut(const QStringList &languages, QSettings &settings)
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    m_cards = layout;
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_list);
    if (m_profile.isRemote)
        layout->addWidget(layOutOpenProfile(m_prompter));
    m_display = new DisplayCard(settings, languages, appearance(), content);
    connect(m_display, &DisplayCard::languageChanged, this, &SettingsPage::languageChanged);
    layout->addWidget(m_display);
    auto *alerts = new AlertsCard(settings, QSystemTrayIcon::supportsMessages(), appearance(), content);
    connect(alerts, &AlertsCard::rulesChanged, this, &SettingsPage::alertRulesChanged);
    layout->addWidget(alerts);
    layout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    return scroll;
}

QWidget *SettingsPage::layOutOpenProfile(Prompter &prompter)
{
    m_openProfile = new QWidget(this);
    m_openProfile->setObjectName(u"openProfile"_s);
    auto *test = new Card(appearance(), m_openProfile);
    test->setTitle(tr("Connection test"), m_profile.name);
    m_test = new Button(appearance(), tr("Test connection"), {}, test, Button::Look::Link);
    m_test->setObjectName(u"testOpenProfile"_s);
    test->addHeadWidget(m_test);
    m_lines = new TierLines(m_board, appearance(), test);
    auto *untested = new QLabel(tr("Not tested yet in this window."), test);
    untested->setTextFormat(Qt::PlainText);
    untested->setContentsMargins(16, 10, 16, 10);
    paintText(untested, appearance().theme().muted);
    connect(m_lines, &TierLines::runningChanged, untested,
            [this, untested] { untested->setVisible(m_lines->isHidden()); });
    test->body()->addWidget(untested);
    test->body()->addWidget(m_lines);
    test->body()->addStretch(1);
    auto *secrets = new Card(appearance(), m_openProfile);
    secrets->setTitle(tr("Secrets"), tr("never shown again"));
    m_secrets = new SecretRows(m_board, prompter, appearance(), secrets);
    secrets->body()->addWidget(m_secrets);
    secrets->body()->addStretch(1);
    auto *row = new QHBoxLayout(m_openProfile);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (auto *card : {test, secrets}) {
        card->setHeadLine(true);
        card->setFlush(true);
        row->addWidget(card, 1);
    }
    connect(m_secrets, &SecretRows::changed, this, [this] { Q_EMIT secretsChanged(m_profile.name); });
    connect(m_test, &QPushButton::clicked, this, &SettingsPage::testOpenProfile);
    connect(m_lines, &TierLines::runningChanged, this,
            [this] { m_test->setText(m_lines->isRunning() ? tr("Cancel") : tr("Test again")); });
    return m_openProfile;
}

void SettingsPage::connectParts()
{
    connect(m_list, &ProfileList::editRequested, this, &SettingsPage::editProfile);
    connect(m_list, &ProfileList::openRequested, this, &SettingsPage::openProfile);
    connect(m_sheet, &ProfileSheet::secretsChanged, this, &SettingsPage::secretsChanged);
    connect(m_sheet, &ProfileSheet::openRequested, this, &SettingsPage::openProfile);
    connect(m_sheet, &SideSheet::closed, this, [this] {
        if (m_openProfile == nullptr)
            return;
        m_openProfile->show();
        m_secrets->setProfile(m_profile.name);
    });
    connect(m_notice, &Notice::actionTriggered, m_notice, &QWidget::hide);
    connect(&m_board, &ProfileBoard::changed, this, [this] {
        if (m_board.hasAnswer() && !m_wantedSheet.isEmpty())
            editProfile(std::exchange(m_wantedSheet, {}));
        if (m_board.hasAnswer() && !m_wantedOpen.isEmpty())
            openProfile(std::exchange(m_wantedOpen, {}));
    });
    connect(&m_board, &ProfileBoard::saved, &m_board, &ProfileBoard::refresh);
    connect(&m_board, &ProfileBoard::failed, this, &SettingsPage::failed);
    connect(&m_board, &ProfileBoard::imported, this, [this](const ProfileDraft &draft) {
        m_action = Action::None;
        m_sheet->create(draft, true);
        showSheet();
    });
    connect(&m_board, &ProfileBoard::activated, this, [this](const QString &name) {
        m_action = Action::None;
        Q_EMIT profileActivated(name);
    });
}

void SettingsPage::followCopies(BlobCacheBoard &board)
{
    m_copies = &board;
    constexpr int stretch = 1; // It stays last.
    m_cards->insertWidget(m_cards->count() - stretch, new BlobCacheCard(board, appearance(), this));
}

void SettingsPage::followLock(ScreenLock &lock)
{
    constexpr int stretch = 1; // It stays last.
    m_cards->insertWidget(m_cards->count() - stretch, new ScreenLockCard(lock, appearance(), this));
}

void SettingsPage::activate()
{
    m_board.refresh();
    if (m_copies != nullptr)
        m_copies->refresh();
    if (m_secrets != nullptr && m_sheet->isHidden())
        m_secrets->setProfile(m_profile.name);
}

const ProfileRow *SettingsPage::rowOf(const QString &name) const
{
    const auto &rows = m_board.profiles();
    const auto found =
        std::find_if(rows.cbegin(), rows.cend(), [&name](const ProfileRow &row) { return row.name == name; });
    return found == rows.cend() || found->error ? nullptr : &*found;
}

void SettingsPage::testOpenProfile()
{
    if (m_lines->isRunning())
        m_lines->reset();
    else if (const auto *row = rowOf(m_profile.name))
        m_lines->start(row->profile);
}

void SettingsPage::editOpenProfile()
{
    // Called from other pages: the profiles may not be read yet.
    m_wantedSheet = m_profile.name;
    m_board.refresh();
}

void SettingsPage::editProfile(const QString &name)
{
    const auto *row = rowOf(name);
    if (row == nullptr)
        return;
    m_sheet->edit(row->profile);
    showSheet();
}

void SettingsPage::showSheet()
{
    m_notice->hide();
    if (m_openProfile == nullptr)
        return;
    if (m_lines->isRunning())
        m_lines->reset();
    m_openProfile->hide();
}

void SettingsPage::startImport()
{
    const Prompter::FileQuestion file{Prompter::FileQuestion::Kind::OpenFile, tr("A worker's wrangler.jsonc"),
                                      QDir::homePath(), tr("Wrangler files (*.jsonc *.json);;All files (*)"),
                                      u"wranglerFile"_s};
    m_prompter.askFile(file, this, [this](const std::optional<QString> &chosen) {
        if (!chosen)
            return;
        const Prompter::Question where{
            tr("Where do these ids live?"),
            tr("The file names the same databases, namespaces and buckets for both. The profile for Cloudflare starts "
               "read-only. Nothing is saved yet."),
            {tr("Cancel"), tr("Cloudflare"), tr("Local edge (wrangler dev)")},
            u"wranglerPlace"_s};
        m_prompter.ask(where, this, [this, file = *chosen](int choice) {
            if (choice == 1)
                importFile(file, std::nullopt);
            else if (choice == 2)
                importFile(file, QUrl(QString::fromUtf16(kUsualEdge)));
        });
    });
}

void SettingsPage::importFile(const QString &file, const std::optional<QUrl> &localEdge)
{
    m_action = Action::Importing;
    m_notice->hide();
    m_board.importFile(file, localEdge ? freeName(u"local-edge"_s) : freeName(u"cloudflare"_s), localEdge);
}

QString SettingsPage::freeName(const QString &wish) const
{
    const auto taken = [this](const QString &name) {
        const auto &rows = m_board.profiles();
        return std::any_of(rows.cbegin(), rows.cend(), [&name](const ProfileRow &row) { return row.name == name; });
    };
    auto name = wish;
    for (int number = 2; taken(name); ++number)
        name = u"%1-%2"_s.arg(wish).arg(number);
    return name;
}

void SettingsPage::openProfile(const QString &name)
{
    if (!m_board.hasAnswer()) {
        // Its kind is not known yet, and that decides whether to ask.
        m_wantedOpen = name;
        return m_board.refresh();
    }
    const auto *row = rowOf(name);
    const auto open = [this, name] {
        m_action = Action::Opening;
        m_notice->hide();
        m_board.activate(name);
    };
    // A file that cannot be read, or is not known here yet: the board says what is wrong.
    if (row == nullptr || ProfileWords::kindOf(row->profile) != ProfileKind::RealMoney ||
        m_profile.kind == ProfileKind::RealMoney)
        return open();
    const auto from = ProfileWords::badge(m_profile.kind);
    const Prompter::Question question{
        tr("Open %1 (REAL MONEY)?").arg(name),
        tr("You are on %1 (%2). In the next window everything is real: %3.")
                .arg(m_profile.name, from, ProfileWords::places(row->profile)) +
            u' ' +
            (row->profile.readOnly
                 ? tr("The profile is read-only: the kill switch can be engaged, all else is refused.")
                 : tr("The profile is writable.")) +
            u"\n\n"_s + tr("Nothing loads before the new frame is drawn."),
        {tr("Stay"), tr("Open %1").arg(name)},
        u"openRealMoney"_s,
        true};
    m_prompter.ask(question, this, [open](int choice) {
        if (choice == 1)
            open();
    });
}

void SettingsPage::setOpenRefusal(const QString &sentence)
{
    m_list->setRefusal(sentence);
    m_sheet->setRefusal(sentence);
}

const QList<QAction *> &SettingsPage::displayCommands() const
{
    return m_display->commands();
}

void SettingsPage::setLanguageWaits(bool waits)
{
    m_display->setLanguageWaits(waits);
}

void SettingsPage::failed(const Error &error)
{
    switch (std::exchange(m_action, Action::None)) {
    case Action::None:
        return;
    case Action::Importing:
        m_notice->showError(tr("The file could not be imported."), error, tr("Close"));
        return;
    case Action::Opening:
        return showOpenFailure(error);
    }
}

void SettingsPage::showOpenFailure(const Error &error)
{
    m_notice->showError(tr("The profile was not opened; this one stays."), error, tr("Close"));
}

} // namespace hoox
