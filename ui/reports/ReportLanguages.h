#pragma once

#include "ui/common/Format.h"
#include "ui/common/Language.h"

#include <QHash>
#include <QReadWriteLock>
#include <QTranslator>
#include <QVector>

#include <atomic>
#include <map>
#include <memory>

namespace hoox {

/// The languages that reports can be written in, while the window goes on in its own: a thread that draws speaks
/// another one for as long as its `Speaking` lives (RP-1). Shared with those threads; any thread.
class ReportLanguages final
{
public:
    /// `folder` holds hoox_de.qm and the like.
    explicit ReportLanguages(const QString &folder = QStringLiteral(":/i18n"));
    ~ReportLanguages();
    ReportLanguages(const ReportLanguages &) = delete;
    ReportLanguages &operator=(const ReportLanguages &) = delete;

    /// English, which needs no file, and those whose words are there.
    [[nodiscard]] const QVector<Language> &installed() const { return m_installed; }
    /// How a report in the language of that tag writes numbers, whatever the window does: the same report has the same
    /// bytes.
    [[nodiscard]] static Format formatOf(const QString &tag);

    /// This thread speaks a language until the end of the scope. One that is not installed is English. Without
    /// languages it does nothing.
    class Speaking
    {
    public:
        Speaking(ReportLanguages *languages, const QString &tag);
        ~Speaking();
        Speaking(const Speaking &) = delete;
        Speaking &operator=(const Speaking &) = delete;

    private:
        ReportLanguages *m_languages;
    };

    /// Null in a thread that speaks no language of its own.
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int count) const;

private:
    std::map<QString, std::unique_ptr<QTranslator>> m_words; ///< By tag. Does not change any more.
    QVector<Language> m_installed;
    mutable QReadWriteLock m_lock;
    QHash<Qt::HANDLE, const QTranslator *> m_speaking; ///< By thread.
    std::atomic<int> m_speakers = 0;
};

/// What the application asks first for words: those of a thread that speaks a language of its own, else none, so that
/// the window's follow. Installed above them. GUI thread.
class ReportTranslator final : public QTranslator
{
    Q_OBJECT

public:
    explicit ReportTranslator(std::shared_ptr<ReportLanguages> languages, QObject *parent = nullptr)
        : QTranslator(parent), m_languages(std::move(languages))
    {
    }

    /// On top, again after others were installed.
    void install();
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int count) const override
    {
        return m_languages->translate(context, source, disambiguation, count);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    std::shared_ptr<ReportLanguages> m_languages;
};

} // namespace hoox
