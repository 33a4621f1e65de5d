#pragma once

#include "models/settings/DisplaySettings.h"
#include "ui/settings/SettingCard.h"

#include <functional>

class QAction;
class QSettings;

namespace hoox {

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

    /// Each choice, for the command palette: they work on every page. Owned by the card.
    [[nodiscard]] const QList<QAction *> &commands() const { return m_commands; }

    /// Whether the chosen language waits for what is under way. Says so beside it.
    void setLanguageWaits(bool waits);

Q_SIGNALS:
    /// `de`: whoever holds the translators switches them.
    void languageChanged(const QString &language);

private:
    void addTheme();
    void addTextSize();
    void addZone();
    void addFormats();
    void addCommand(const QString &words, std::function<void()> act);
    void addLanguages(const QStringList &languages);
    void change(const DisplaySettings &display);

    QSettings &m_settings;
    Appearance &m_appearance;
    DisplaySettings m_display;
    QList<QAction *> m_commands;
    QLabel *m_languageNote = nullptr; ///< Null without a choice.
};

} // namespace hoox
