#include "ui/shell/FuzzyMatch.h"

#include <QStringList>

#include <algorithm>

namespace hoox {

namespace {

constexpr int kAtStart = 100;    ///< The text begins with it.
constexpr int kAtWordStart = 80; ///< A word of the text does.
constexpr int kInside = 50;      ///< It is within a word.
constexpr int kScattered = 30;   ///< Its letters come in this order; less by what is between them.

/// Small letters without accents.
QString folded(const QString &text)
{
    QString letters;
    const auto plain = text.normalized(QString::NormalizationForm_KD);
    for (const auto sign : plain) {
        if (!sign.isMark())
            letters += sign.toCaseFolded();
    }
    return letters;
}

std::optional<int> scattered(const QString &word, const QString &text)
{
    qsizetype at = -1;
    qsizetype first = -1;
    for (const auto letter : word) {
        at = text.indexOf(letter, at + 1);
        if (at < 0)
            return std::nullopt;
        if (first < 0)
            first = at;
    }
    const auto between = at - first + 1 - word.size();
    return std::max(1, kScattered - static_cast<int>(between));
}

std::optional<int> matchOf(const QString &word, const QString &text)
{
    if (text.startsWith(word))
        return kAtStart;
    std::optional<int> best;
    for (auto at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (!text.at(at - 1).isLetterOrNumber())
            return kAtWordStart;
        best = kInside;
    }
    return best ? best : scattered(word, text);
}

} // namespace

std::optional<int> fuzzyMatch(const QString &query, const QString &text)
{
    const auto words = folded(query).split(u' ', Qt::SkipEmptyParts);
    const auto whole = folded(text);
    int sum = 0;
    for (const auto &word : words) {
        const auto match = matchOf(word, whole);
        if (!match)
            return std::nullopt;
        sum += *match;
    }
    return words.isEmpty() ? 0 : sum / static_cast<int>(words.size());
}

} // namespace hoox
