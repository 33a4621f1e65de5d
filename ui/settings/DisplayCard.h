#pragma once

#include "models/settings/DisplaySettings.h"
#include "ui/settings/SettingCard.h"

#include <QLocale>

class QSettings;

namespace hoox {

/// How numbers are written in a language of `DisplaySettings`: neutral in English.
[[nodiscard]] QLocale localeOf(const QString &language);

/// Puts `display` into effect: theme, text size, formatter. Also at the start, before there is a page.
void applyDisplay(const DisplaySettings &display, Appearance &appearance);

/// How things look on this computer; changes apply at once and are kept. GUI thread.
class DisplayCard final : public SettingCard
{
    Q_OBJECT

public:
    /// `languages`: those that there are words for, of `en`, `de`, `zh_CN`; with one alone there is no choice to show.
    /// `settings` outlives the card.
    DisplayCard(QSettings &settings, const QStringList &languages, Appearance &appearance, QWidget *parent = nullptr);

    /// Whether the chosen language waits for what is under way. Says so beside it.
    void setLanguageWaits(bool waits);

Q_SIGNALS:
    /// `de`: whoever holds the translators switches them.
    void languageChanged(const QString &language);

private:
    void addTheme();
    void addTextSize();
    void addZone();
    void addLanguages(const QStringList &languages);
    void change(const DisplaySettings &display);

    QSettings &m_settings;
    Appearance &m_appearance;
    DisplaySettings m_display;
    QLabel *m_languageNote = nullptr; ///< Null without a choice.
};

} // namespace hoox
