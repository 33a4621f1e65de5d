#include "app/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>

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
    for (const auto &language : {u"de"_s, u"zh_CN"_s}) {
        QTranslator words;
        // A file without a word in it loads too.
        if (words.load(fileOf(language)) && !words.isEmpty())
            languages.append(language);
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
    return tag == u"zh" || tag == u"zh-Hans" ? u"zh_CN"_s : tag;
}

QString Translations::tagOf(const QString &language)
{
    return language == u"zh_CN" ? u"zh-Hans"_s : language;
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
