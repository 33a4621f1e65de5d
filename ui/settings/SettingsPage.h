#pragma once

#include "models/settings/DisplaySettings.h"
#include "ui/common/Page.h"
#include "ui/shell/ProfileBadge.h"

class QComboBox;
class QLabel;
class QSettings;
class QVBoxLayout;

namespace hoox {

class Card;
class Segmented;

/// Puts `display` into effect: theme, text size, formatter. Also at the start, before there is a page.
void applyDisplay(const DisplaySettings &display, Appearance &appearance);

/// The open profile and how things look on this computer; changes apply at once and are kept. GUI thread.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    struct ProfileFacts
    {
        ProfileBadge badge;
        QString workspace; ///< Its folder.
    };

    /// `languages`: those that there are words for, of `en`, `de`, `zh_CN`; with one alone there is no choice to show.
    /// Both references outlive the page.
    SettingsPage(QSettings &settings, const ProfileFacts &profile, const QStringList &languages, Appearance &appearance,
                 QWidget *parent = nullptr);

    [[nodiscard]] const DisplaySettings &display() const { return m_display; }

Q_SIGNALS:
    /// `de`: whoever holds the translators switches them.
    void languageChanged(const QString &language);

private:
    Card *profileCard(const ProfileFacts &profile);
    Card *displayCard(const QStringList &languages);
    void addTextSize(Card &card);
    void addZone(Card &card);
    void addLanguages(Card &card, const QStringList &languages);
    void addRow(Card &card, const QString &label, QWidget *control, const QString &note = {});
    void change(const DisplaySettings &display);
    void applyFonts();

    QSettings &m_settings;
    DisplaySettings m_display;
    QList<QLabel *> m_labels;
    QList<QWidget *> m_rows;
};

} // namespace hoox
