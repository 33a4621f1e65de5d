#include "ui/settings/DisplayCard.h"

#include "ui/common/Language.h"
#include "ui/common/Segmented.h"

#include <QComboBox>
#include <QLabel>
#include <QSettings>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextPercents[] = {100, 125, 150, 175, 200};

QString languageName(const QString &code)
{
    const auto known = knownLanguages();
    const auto found =
        std::find_if(known.cbegin(), known.cend(), [&code](const Language &language) { return language.code == code; });
    return found == known.cend() ? code : found->name;
}

} // namespace

QLocale localeOf(const QString &language)
{
    return language == u"en" ? QLocale::c() : QLocale(language);
}

void applyDisplay(const DisplaySettings &display, Appearance &appearance)
{
    appearance.setTheme(static_cast<Theme::Kind>(display.look));
    appearance.setTextScale(display.textPercent / 100.0);
    const auto zone =
        display.zone == DisplaySettings::Zone::Local ? QTimeZone(QTimeZone::systemTimeZoneId()) : QTimeZone::utc();
    const auto locale = localeOf(display.language);
    if (locale != appearance.format().locale() || zone != appearance.format().zone())
        appearance.setFormat(Format(locale, zone));
}

DisplayCard::DisplayCard(QSettings &settings, const QStringList &languages, Appearance &appearance, QWidget *parent)
    : SettingCard(appearance, parent),
      m_settings(settings),
      m_appearance(appearance),
      m_display(DisplaySettings::load(settings))
{
    setTitle(tr("Display"));
    addTheme();
    addTextSize();
    addZone();
    if (languages.size() > 1)
        addLanguages(languages);
}

void DisplayCard::addTheme()
{
    auto *theme = new Segmented(m_appearance, u"themeChoice"_s, this);
    theme->setLabel(tr("Theme"));
    for (const auto &word : {tr("light"), tr("dark"), tr("high contrast, light"), tr("high contrast, dark")})
        theme->addSegment(word);
    theme->setCurrent(static_cast<int>(m_display.look));
    connect(theme, &Segmented::chosen, this, [this](int id) {
        auto display = m_display;
        display.look = static_cast<DisplaySettings::Look>(id);
        change(display);
    });
    addRow(tr("theme"), theme, plainLabel());
}

void DisplayCard::addTextSize()
{
    auto *size = new Segmented(m_appearance, u"textSizeChoice"_s, this);
    size->setLabel(tr("Text size"));
    int id = 0;
    for (const auto percent : kTextPercents) {
        size->addSegment(tr("%1 %").arg(percent));
        if (percent == m_display.textPercent)
            size->setCurrent(id);
        ++id;
    }
    connect(size, &Segmented::chosen, this, [this](int chosen) {
        auto display = m_display;
        display.textPercent = kTextPercents[chosen];
        change(display);
    });
    addRow(tr("text size"), size, plainLabel());
}

void DisplayCard::addZone()
{
    auto *zone = new Segmented(m_appearance, u"zoneChoice"_s, this);
    zone->setLabel(tr("Time zone"));
    zone->addSegment(tr("UTC"));
    zone->addSegment(QString::fromUtf8(QTimeZone::systemTimeZoneId()));
    zone->setCurrent(static_cast<int>(m_display.zone));
    connect(zone, &Segmented::chosen, this, [this](int chosen) {
        auto display = m_display;
        display.zone = static_cast<DisplaySettings::Zone>(chosen);
        change(display);
    });
    addRow(tr("times in"), zone, plainLabel(tr("reports and exports stay in UTC")));
}

void DisplayCard::addLanguages(const QStringList &languages)
{
    auto *language = new QComboBox(this);
    language->setObjectName(u"languageChoice"_s);
    language->setAccessibleName(tr("Language"));
    for (const auto &code : languages)
        language->addItem(languageName(code), code);
    language->setCurrentIndex(qMax(0, language->findData(m_display.language)));
    connect(language, &QComboBox::activated, this, [this, language] {
        auto display = m_display;
        display.language = language->currentData().toString();
        change(display);
    });
    m_languageNote = plainLabel(tr("once nothing is under way any more"));
    m_languageNote->setObjectName(u"languageWaits"_s);
    addRow(tr("language"), language, m_languageNote);
    m_languageNote->hide();
}

void DisplayCard::setLanguageWaits(bool waits)
{
    if (m_languageNote != nullptr)
        m_languageNote->setVisible(waits);
}

void DisplayCard::change(const DisplaySettings &display)
{
    if (display == m_display)
        return;
    const auto languageBefore = m_display.language;
    m_display = display;
    m_display.save(m_settings);
    applyDisplay(m_display, m_appearance);
    if (m_display.language != languageBefore)
        Q_EMIT languageChanged(m_display.language);
}

} // namespace hoox
