#include "ui/reports/ReportLanguages.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QThread>
#include <QTimeZone>

#include <array>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

struct KnownLanguage
{
    const char16_t *code;
    const char16_t *name;
    const char16_t *file;
};

constexpr std::array kKnownLanguages{KnownLanguage{u"en", u"English", u"hoox_en"},
                                     KnownLanguage{u"de", u"Deutsch", u"hoox_de"},
                                     KnownLanguage{u"zh-Hans", u"\u7B80\u4F53\u4E2D\u6587", u"hoox_zh_CN"}};

} // namespace

ReportLanguages::ReportLanguages(const QString &folder)
{
    for (const auto &known : kKnownLanguages) {
        auto words = std::make_unique<QTranslator>();
        const auto file = u"%1/%2.qm"_s.arg(folder, QString::fromUtf16(known.file));
        const auto code = QString::fromUtf16(known.code);
        // English is what the sources say; its file has plural forms only.
        if (!(QFileInfo::exists(file) && words->load(file)) && code != u"en"_s)
            continue;
        m_installed.append({code, QString::fromUtf16(known.name)});
        m_words.emplace(code, std::move(words));
    }
}

ReportLanguages::~ReportLanguages() = default;

Format ReportLanguages::formatOf(const QString &code)
{
    return code == u"en" ? Format() : Format(QLocale(code), QTimeZone::utc());
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

ReportLanguages::Speaking::Speaking(ReportLanguages *languages, const QString &code) : m_languages(languages)
{
    if (languages == nullptr)
        return;
    const auto found = languages->m_words.find(code);
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
