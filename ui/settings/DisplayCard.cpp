#include "ui/settings/DisplayCard.h"

#include "ui/common/Paint.h"
#include "ui/common/Segmented.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
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

DisplayCard::DisplayCard(QSettings &settings, const QStringList &languages, Appearance &appearance, QWidget *parent)
    : Card(appearance, parent),
      m_settings(settings),
      m_appearance(appearance),
      m_display(DisplaySettings::load(settings))
{
    setTitle(tr("Display"));
    setHeadLine(true);
    setFlush(true);
    addTheme();
    addTextSize();
    addZone();
    if (languages.size() > 1)
        addLanguages(languages);
    connect(&m_appearance, &Appearance::changed, this, &DisplayCard::applyFonts);
    applyFonts();
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
    addRow(tr("theme"), theme);
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
    addRow(tr("text size"), size);
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
    addRow(tr("times in"), zone, tr("reports and exports stay in UTC"));
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
    addRow(tr("language"), language, tr("once nothing is under way any more"));
    m_languageNote = m_labels.constLast();
    m_languageNote->setObjectName(u"languageWaits"_s);
    m_languageNote->hide();
}

void DisplayCard::setLanguageWaits(bool waits)
{
    if (m_languageNote != nullptr)
        m_languageNote->setVisible(waits);
}

void DisplayCard::addRow(const QString &label, QWidget *control, const QString &note)
{
    if (!body()->isEmpty())
        body()->addWidget(new Rule(m_appearance, Qt::Horizontal, this));
    auto *row = new QWidget(this);
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
    body()->addWidget(row);
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

void DisplayCard::applyFonts()
{
    for (int at = 0; at < m_labels.size(); ++at) {
        auto *label = m_labels.at(at);
        label->setFont(m_appearance.font(at % 2 == 0 ? Appearance::FontRole::Body : Appearance::FontRole::Secondary));
        paintText(label, m_appearance.theme().muted);
        if (at % 2 == 0)
            label->setFixedWidth(m_appearance.scaled(116));
    }
    for (auto *row : m_rows)
        row->setFixedHeight(m_appearance.scaled(40));
}

} // namespace hoox
