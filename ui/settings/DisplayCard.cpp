#include "ui/settings/DisplayCard.h"

#include "ui/common/Command.h"
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

/// Times of the desktop's own zone or UTC.
Format formatOf(const DisplaySettings &display)
{
    const auto zone =
        display.zone == DisplaySettings::Zone::Local ? QTimeZone(QTimeZone::systemTimeZoneId()) : QTimeZone::utc();
    switch (display.formats) {
    case DisplaySettings::Formats::OfWords:
        return Format(display.language == u"en" ? QLocale::c() : QLocale(display.language), zone);
    case DisplaySettings::Formats::Neutral:
        return Format(QLocale::c(), zone);
    case DisplaySettings::Formats::OfDesktop:
        return Format(QLocale::system(), zone, Format::Dates::OfLocale);
    }
    Q_UNREACHABLE();
}

} // namespace

void applyDisplay(const DisplaySettings &display, Appearance &appearance)
{
    appearance.setTheme(static_cast<Theme::Kind>(display.look));
    appearance.setTextScale(display.textPercent / 100.0);
    const auto format = formatOf(display);
    const auto &now = appearance.format();
    if (format.locale() != now.locale() || format.zone() != now.zone() || format.datePattern() != now.datePattern())
        appearance.setFormat(format);
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
    addFormats();
    if (languages.size() > 1)
        addLanguages(languages);
}

void DisplayCard::addTheme()
{
    auto *theme = new Segmented(m_appearance, u"themeChoice"_s, this);
    theme->setLabel(tr("Theme"));
    int look = 0;
    for (const auto &word : {tr("light"), tr("dark"), tr("high contrast, light"), tr("high contrast, dark")}) {
        theme->addSegment(word);
        addCommand(tr("Theme: %1").arg(word), [theme, look] { theme->choose(look); });
        ++look;
    }
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
        addCommand(tr("Text size: %1 %").arg(percent), [size, id] { size->choose(id); });
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
    addCommand(tr("Times in UTC"), [zone] { zone->choose(0); });
    addCommand(tr("Times in %1").arg(QString::fromUtf8(QTimeZone::systemTimeZoneId())), [zone] { zone->choose(1); });
    connect(zone, &Segmented::chosen, this, [this](int chosen) {
        auto display = m_display;
        display.zone = static_cast<DisplaySettings::Zone>(chosen);
        change(display);
    });
    addRow(tr("times in"), zone, plainLabel(tr("reports and exports stay in UTC")));
}

void DisplayCard::addFormats()
{
    auto *formats = new Segmented(m_appearance, u"formatsChoice"_s, this);
    formats->setLabel(tr("Numbers and days"));
    auto *example = plainLabel();
    example->setObjectName(u"formatsExample"_s);
    const auto show = [this, example] {
        const auto format = formatOf(m_display);
        const QDateTime day(QDate(2026, 5, 19), QTime(2, 46, 58), format.zone());
        example->setText(format.money(61986.22) + u" \u00B7 "_s + format.time(day.toUTC()));
    };
    int id = 0;
    for (const auto &word : {tr("as the words"), tr("neutral"), tr("as the desktop")}) {
        formats->addSegment(word);
        addCommand(tr("Numbers and days: %1").arg(word), [formats, id] { formats->choose(id); });
        ++id;
    }
    formats->setCurrent(static_cast<int>(m_display.formats));
    connect(formats, &Segmented::chosen, this, [this](int chosen) {
        auto display = m_display;
        display.formats = static_cast<DisplaySettings::Formats>(chosen);
        change(display);
    });
    connect(&m_appearance, &Appearance::changed, this, show);
    show();
    addRow(tr("numbers and days"), formats, example);
}

void DisplayCard::addLanguages(const QStringList &languages)
{
    auto *language = new QComboBox(this);
    language->setObjectName(u"languageChoice"_s);
    language->setAccessibleName(tr("Language"));
    for (const auto &code : languages) {
        addCommand(tr("Language: %1").arg(languageName(code)), [language, at = language->count()] {
            language->setCurrentIndex(at);
            Q_EMIT language->activated(at);
        });
        language->addItem(languageName(code), code);
    }
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

void DisplayCard::addCommand(const QString &words, std::function<void()> act)
{
    auto *command = new Command(u"display-%1"_s.arg(m_commands.size()), words, {}, this);
    connect(command, &QAction::triggered, this, std::move(act));
    m_commands += command;
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
