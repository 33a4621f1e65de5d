#include "app/Translations.h"

#include "ui/common/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

QString fileOf(const QString &language)
{
    return u":/i18n/hoox_%1.qm"_s.arg(language);
}

} // namespace

Translations::~Translations()
{
    for (auto *translator : {&m_words, &m_qtWords})
        QCoreApplication::removeTranslator(translator);
}

QStringList Translations::languages()
{
    QStringList languages{u"en"_s};
    const auto others = knownLanguages().mid(1);
    for (const auto &language : others) {
        QTranslator words;
        // A file without a word in it loads too.
        if (words.load(fileOf(language.code)) && !words.isEmpty())
            languages.append(language.code);
    }
    return languages;
}

QString Translations::languageFor(const QString &locale)
{
    const auto name = locale.section(u'.', 0, 0).section(u'@', 0, 0);
    if (name.section(u'_', 0, 0) == u"de")
        return u"de"_s;
    // Taiwan, Hong Kong and Macau write other characters.
    return name == u"zh_CN" || name == u"zh_SG" ? u"zh_CN"_s : u"en"_s;
}

QString Translations::languageOfTerminal()
{
    for (const auto *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const auto locale = qEnvironmentVariable(variable); !locale.isEmpty())
            return languageFor(locale);
    }
    return u"en"_s;
}

QString Translations::languageOfTag(const QString &tag)
{
    const auto known = knownLanguages();
    const auto found = std::find_if(known.cbegin(), known.cend(), [&tag](const Language &language) {
        return language.tag == tag || language.tag.section(u'-', 0, 0) == tag;
    });
    return found == known.cend() ? tag : found->code;
}

QString Translations::tagOf(const QString &language)
{
    const auto known = knownLanguages();
    const auto found =
        std::find_if(known.cbegin(), known.cend(), [&language](const Language &each) { return each.code == language; });
    return found == known.cend() ? language : found->tag;
}

bool Translations::use(const QString &language)
{
    for (auto *translator : {&m_words, &m_qtWords})
        QCoreApplication::removeTranslator(translator);
    // English is what the sources say; its file holds plural forms only.
    const bool isKnown = m_words.load(fileOf(language)) && !m_words.isEmpty();
    const auto used = isKnown ? language : u"en"_s;
    if (isKnown || m_words.load(fileOf(used)))
        QCoreApplication::installTranslator(&m_words);
    if (m_qtWords.load(u"qtbase_"_s + used, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
    return isKnown;
}

} // namespace hoox
