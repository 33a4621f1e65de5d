#include "models/settings/DisplaySettings.h"

#include <QSettings>
#include <QStringList>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

const QStringList &lookNames()
{
    static const QStringList names{u"light"_s, u"dark"_s, u"contrast-light"_s, u"contrast-dark"_s};
    return names;
}

const QStringList &formatsNames()
{
    static const QStringList names{u"words"_s, u"neutral"_s, u"desktop"_s};
    return names;
}

constexpr int kTextStep = 25;

} // namespace

DisplaySettings DisplaySettings::load(const QSettings &settings)
{
    DisplaySettings display;
    const auto look = lookNames().indexOf(settings.value("display/theme").toString());
    if (look >= 0)
        display.look = static_cast<Look>(look);
    const auto percent = settings.value("display/textPercent", display.textPercent).toInt();
    display.textPercent = std::clamp(percent / kTextStep * kTextStep, 100, 200);
    if (settings.value("display/zone").toString() == u"local")
        display.zone = Zone::Local;
    if (const auto formats = formatsNames().indexOf(settings.value("display/formats").toString()); formats >= 0)
        display.formats = static_cast<Formats>(formats);
    const auto language = settings.value("display/language").toString();
    if (QStringList{u"en"_s, u"de"_s, u"zh_CN"_s}.contains(language))
        display.language = language;
    return display;
}

void DisplaySettings::save(QSettings &settings) const
{
    settings.setValue("display/theme", lookNames().at(static_cast<int>(look)));
    settings.setValue("display/textPercent", textPercent);
    settings.setValue("display/zone", zone == Zone::Local ? u"local"_s : u"utc"_s);
    settings.setValue("display/formats", formatsNames().at(static_cast<int>(formats)));
    settings.setValue("display/language", language);
}

} // namespace hoox
