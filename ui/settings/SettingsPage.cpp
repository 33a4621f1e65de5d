#include "ui/settings/SettingsPage.h"

#include "ui/common/Card.h"
#include "ui/common/Paint.h"
#include "ui/common/Segmented.h"
#include "ui/common/Tag.h"
#include "ui/shell/ProfileWords.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextPercents[] = {100, 125, 150, 175, 200};

QString languageName(const QString &code)
{
    // Each in its own words: whoever needs it can read it.
    if (code == u"de")
        return u"Deutsch"_s;
    return code == u"zh_CN" ? u"\u7B80\u4F53\u4E2D\u6587"_s : u"English"_s;
}

} // namespace

void applyDisplay(const DisplaySettings &display, Appearance &appearance)
{
    appearance.setTheme(static_cast<Theme::Kind>(display.look));
    appearance.setTextScale(display.textPercent / 100.0);
    const auto zone =
        display.zone == DisplaySettings::Zone::Local ? QTimeZone(QTimeZone::systemTimeZoneId()) : QTimeZone::utc();
    const auto locale = display.language == u"en" ? QLocale::c() : QLocale(display.language);
    if (locale != appearance.format().locale() || zone != appearance.format().zone())
        appearance.setFormat(Format(locale, zone));
}

SettingsPage::SettingsPage(QSettings &settings, const ProfileFacts &profile, const QStringList &languages,
                           Appearance &appearance, QWidget *parent)
    : Page(u"settingsPage"_s, u"settings"_s, appearance, parent),
      m_settings(settings),
      m_display(DisplaySettings::load(settings))
{
    setTitle(tr("Settings"));
    setScope(tr("changes apply at once and are kept on this computer"));
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(profileCard(profile));
    layout->addWidget(displayCard(languages));
    layout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    body()->addWidget(scroll);
    connect(&appearance, &Appearance::changed, this, &SettingsPage::applyFonts);
    applyFonts();
}

Card *SettingsPage::profileCard(const ProfileFacts &profile)
{
    auto *card = new Card(appearance(), this);
    card->setTitle(tr("Profile"), tr("the one that is open"));
    card->setHeadLine(true);
    card->setFlush(true);
    auto *name = new QWidget(card);
    auto *row = new QHBoxLayout(name);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *label = new QLabel(profile.badge.name, name);
    label->setObjectName(u"profileName"_s);
    label->setTextFormat(Qt::PlainText);
    row->addWidget(label);
    row->addWidget(
        new Tag(appearance(), ProfileWords::badge(profile.badge.kind), ProfileWords::look(profile.badge.kind), name));
    addRow(*card, tr("name"), name, profile.badge.place);
    auto *folder = new QLabel(QDir::toNativeSeparators(profile.workspace), card);
    folder->setObjectName(u"profileWorkspace"_s);
    folder->setTextFormat(Qt::PlainText);
    folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    folder->setAccessibleName(tr("Workspace folder"));
    addRow(*card, tr("workspace"), folder);
    return card;
}

Card *SettingsPage::displayCard(const QStringList &languages)
{
    auto *card = new Card(appearance(), this);
    card->setTitle(tr("Display"));
    card->setHeadLine(true);
    card->setFlush(true);

    auto *theme = new Segmented(appearance(), u"themeChoice"_s, card);
    theme->setLabel(tr("Theme"));
    for (const auto &word : {tr("light"), tr("dark"), tr("high contrast, light"), tr("high contrast, dark")})
        theme->addSegment(word);
    theme->setCurrent(static_cast<int>(m_display.look));
    connect(theme, &Segmented::chosen, this, [this](int id) {
        auto display = m_display;
        display.look = static_cast<DisplaySettings::Look>(id);
        change(display);
    });
    addRow(*card, tr("theme"), theme);

    addTextSize(*card);
    addZone(*card);
    if (languages.size() > 1)
        addLanguages(*card, languages);
    return card;
}

void SettingsPage::addTextSize(Card &card)
{
    auto *size = new Segmented(appearance(), u"textSizeChoice"_s, &card);
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
    addRow(card, tr("text size"), size);
}

void SettingsPage::addZone(Card &card)
{
    auto *zone = new Segmented(appearance(), u"zoneChoice"_s, &card);
    zone->setLabel(tr("Time zone"));
    zone->addSegment(tr("UTC"));
    zone->addSegment(QString::fromUtf8(QTimeZone::systemTimeZoneId()));
    zone->setCurrent(static_cast<int>(m_display.zone));
    connect(zone, &Segmented::chosen, this, [this](int chosen) {
        auto display = m_display;
        display.zone = static_cast<DisplaySettings::Zone>(chosen);
        change(display);
    });
    addRow(card, tr("times in"), zone, tr("reports and exports stay in UTC"));
}

void SettingsPage::addLanguages(Card &card, const QStringList &languages)
{
    auto *language = new QComboBox(&card);
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
    addRow(card, tr("language"), language);
}

void SettingsPage::addRow(Card &card, const QString &label, QWidget *control, const QString &note)
{
    if (!card.body()->isEmpty())
        card.body()->addWidget(new Rule(appearance(), Qt::Horizontal, &card));
    auto *row = new QWidget(&card);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(12);
    auto *words = new QLabel(label, row);
    words->setTextFormat(Qt::PlainText);
    layout->addWidget(words);
    layout->addWidget(control);
    auto *noteLabel = new QLabel(note, row);
    noteLabel->setTextFormat(Qt::PlainText);
    layout->addWidget(noteLabel);
    layout->addStretch(1);
    m_labels += words;
    m_labels += noteLabel;
    m_rows += row;
    card.body()->addWidget(row);
}

void SettingsPage::change(const DisplaySettings &display)
{
    if (display == m_display)
        return;
    const auto languageBefore = m_display.language;
    m_display = display;
    m_display.save(m_settings);
    applyDisplay(m_display, appearance());
    if (m_display.language != languageBefore)
        Q_EMIT languageChanged(m_display.language);
}

void SettingsPage::applyFonts()
{
    for (int at = 0; at < m_labels.size(); ++at) {
        auto *label = m_labels.at(at);
        label->setFont(appearance().font(at % 2 == 0 ? Appearance::FontRole::Body : Appearance::FontRole::Secondary));
        paintText(label, appearance().theme().muted);
        if (at % 2 == 0)
            label->setFixedWidth(appearance().scaled(116));
    }
    for (auto *row : m_rows)
        row->setFixedHeight(appearance().scaled(40));
    if (auto *name = findChild<QLabel *>(u"profileName"_s))
        name->setFont(appearance().font(Appearance::FontRole::BodyStrong));
    if (auto *folder = findChild<QLabel *>(u"profileWorkspace"_s))
        folder->setFont(appearance().font(Appearance::FontRole::Mono));
}

} // namespace hoox
