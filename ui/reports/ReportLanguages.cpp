#include "ui/reports/ReportLanguages.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QThread>
#include <QTimeZone>

namespace hoox {

using namespace Qt::StringLiterals;

ReportLanguages::ReportLanguages(const QString &folder)
{
    const auto known = knownLanguages();
    for (const auto &language : known) {
        auto words = std::make_unique<QTranslator>();
        const auto file = u"%1/hoox_%2.qm"_s.arg(folder, language.code);
        // English is what the sources say; its file has plural forms only.
        if (!(QFileInfo::exists(file) && words->load(file)) && language.code != u"en"_s)
            continue;
        m_installed.append(language);
        m_words.emplace(language.tag, std::move(words));
    }
}

ReportLanguages::~ReportLanguages() = default;

Format ReportLanguages::formatOf(const QString &tag)
{
    return tag == u"en" ? Format() : Format(QLocale(tag), QTimeZone::utc());
}

QString ReportLanguages::translate(const char *context, const char *source, const char *disambiguation, int count) const
{
    if (m_speakers == 0)
        return {};
    const QTranslator *words = nullptr;
    {
        const QReadLocker lock(&m_lock);
        words = m_speaking.value(QThread::currentThreadId());
    }
    if (words == nullptr)
        return {};
    // What has no word here is said as the sources say it, not as the window would.
    const auto text = words->translate(context, source, disambiguation, count);
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

ReportLanguages::Speaking::Speaking(ReportLanguages *languages, const QString &tag) : m_languages(languages)
{
    if (languages == nullptr)
        return;
    const auto found = languages->m_words.find(tag);
    const auto &words = found == languages->m_words.end() ? languages->m_words.at(u"en"_s) : found->second;
    const QWriteLocker lock(&languages->m_lock);
    languages->m_speaking.insert(QThread::currentThreadId(), words.get());
    ++languages->m_speakers;
}

ReportLanguages::Speaking::~Speaking()
{
    if (m_languages == nullptr)
        return;
    const QWriteLocker lock(&m_languages->m_lock);
    m_languages->m_speaking.remove(QThread::currentThreadId());
    --m_languages->m_speakers;
}

void ReportTranslator::install()
{
    QCoreApplication::removeTranslator(this);
    QCoreApplication::installTranslator(this);
}

} // namespace hoox
