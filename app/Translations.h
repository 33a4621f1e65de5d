#pragma once

#include <QStringList>
#include <QTranslator>

namespace hoox {

/// The words of the program in one language at a time, with Qt's own for what Qt says. A language is `en`, `de` or
/// `zh_CN`, as `DisplaySettings` has it. What is on the screen already keeps its words: whoever shows it makes it anew.
/// Main thread, after the application and gone before it.
class Translations final
{
public:
    Translations() = default;
    ~Translations();
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

    /// Those that there are words for, English first.
    [[nodiscard]] static QStringList languages();
    /// The language for a locale's name such as `de_AT.UTF-8`; English where there is no other.
    [[nodiscard]] static QString languageFor(const QString &locale);
    /// What the environment asks of programs in a terminal, by `LC_ALL`, `LC_MESSAGES` and `LANG`.
    [[nodiscard]] static QString languageOfTerminal();
    /// BCP 47, as a report's `--language` and a PDF have them, to a language: `zh` and `zh-Hans` are `zh_CN`.
    [[nodiscard]] static QString languageOfTag(const QString &tag);
    [[nodiscard]] static QString tagOf(const QString &language);

    /// False without words in this language: then everything is said in English.
    bool use(const QString &language);

private:
    QTranslator m_words;
    QTranslator m_qtWords;
};

} // namespace hoox
