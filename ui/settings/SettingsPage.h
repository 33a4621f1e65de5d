#pragma once

#include "models/profiles/ProfileBoard.h"
#include "ui/common/Page.h"
#include "ui/settings/DisplayCard.h"
#include "ui/shell/ProfileBadge.h"

#include <QUrl>

class QSettings;
class QVBoxLayout;

namespace hoox {

class BlobCacheBoard;
class Button;
class Notice;
class ProfileList;
class ProfileSheet;
struct AlertRules;
class Prompter;
class ScreenLock;
class SecretRows;
class TierLines;

/// Profiles with their connections and secrets, and how things look on this computer. Opening another profile is asked
/// for here and done by whoever composes the window. GUI thread.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    /// Of this window.
    struct ProfileFacts
    {
        QString name;
        ProfileKind kind = ProfileKind::Paper;
        bool isRemote = false;
        QString workspace; ///< Its folder.
    };

    /// `languages`: see `DisplayCard`. All references outlive the page.
    SettingsPage(ProfileBoard &board, Prompter &prompter, QSettings &settings, const ProfileFacts &profile,
                 const QStringList &languages, Appearance &appearance, QWidget *parent = nullptr);

    void activate() override;

    /// Shows what this computer keeps of the open profile's logs. Once; `board` outlives the page.
    void followCopies(BlobCacheBoard &board);

    /// Shows when the window locks. Once; `lock` outlives the page.
    void followLock(ScreenLock &lock);

    /// Asks for a `wrangler.jsonc` and shows what it says as a new profile (ux 7).
    void startImport();
    /// Shows the open profile, to be mended.
    void editOpenProfile();
    /// Asks first where it is due, then opens the profile: `profileActivated`.
    void openProfile(const QString &name);
    void showOpenFailure(const Error &error);
    /// Why no other profile can be opened now; empty: it can.
    void setOpenRefusal(const QString &sentence);
    /// See `DisplayCard`.
    [[nodiscard]] const QList<QAction *> &displayCommands() const;
    void setLanguageWaits(bool waits);

Q_SIGNALS:
    /// `de`: whoever holds the translators switches them.
    void languageChanged(const QString &language);
    void alertRulesChanged(const hoox::AlertRules &rules);
    /// It is the active one from now on; this window shows another one still.
    void profileActivated(const QString &name);
    /// Of any profile: whoever holds those of the open one reads them again.
    void secretsChanged(const QString &profile);

private:
    enum class Action { None, Importing, Opening };

    void addHeadActions();
    [[nodiscard]] QWidget *layOut(const QStringList &languages, QSettings &settings);
    [[nodiscard]] QWidget *layOutOpenProfile(Prompter &prompter);
    void connectParts();
    void testOpenProfile();
    void editProfile(const QString &name);
    void showSheet();
    void importFile(const QString &file, const std::optional<QUrl> &localEdge);
    void failed(const Error &error);
    [[nodiscard]] const ProfileRow *rowOf(const QString &name) const;
    [[nodiscard]] QString freeName(const QString &wish) const;

    ProfileBoard &m_board;
    Prompter &m_prompter;
    const ProfileFacts m_profile;
    Action m_action = Action::None;
    QString m_wantedSheet; ///< To be shown once the profiles are read.
    QString m_wantedOpen;  ///< To be opened then.
    Notice *m_notice;
    ProfileList *m_list;
    BlobCacheBoard *m_copies = nullptr; ///< Null where there are none.
    QVBoxLayout *m_cards = nullptr;
    QWidget *m_openProfile = nullptr; ///< Test and secrets of the open one; null where it has none.
    DisplayCard *m_display = nullptr;
    Button *m_test = nullptr;
    TierLines *m_lines = nullptr;
    SecretRows *m_secrets = nullptr;
    ProfileSheet *m_sheet;
};

} // namespace hoox
