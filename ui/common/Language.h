#pragma once

#include <QString>
#include <QVector>

namespace hoox {

/// A language of the program: of its window, its terminal and its reports. A value.
struct Language
{
    QString code; ///< As the settings and the files of words have it: `en`, `de`, `zh_CN`.
    QString tag;  ///< BCP 47, as a PDF declares it: `zh-Hans`.
    QString name; ///< As its speakers write it: whoever needs it can read it.
    friend bool operator==(const Language &, const Language &) = default;
};

/// All that the program is written for, English first: the one list of them. Whether its words are installed is another
/// question.
[[nodiscard]] QVector<Language> knownLanguages();

} // namespace hoox
