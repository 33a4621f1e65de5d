#include "storage/base/CsvCell.h"

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

QString withoutFormula(const QString &text)
{
    const auto first = text.isEmpty() ? QChar() : text.front();
    const bool runs = first.unicode() < 0x80 && kFormulaStarts.find(first.toLatin1()) != std::string_view::npos;
    return runs && !text.isEmpty() ? u'\'' + text : text;
}

QString csvWords(const QString &text)
{
    return csvQuoted(withoutFormula(text));
}

QString csvQuoted(QString text)
{
    const bool needsQuotes = std::any_of(text.cbegin(), text.cend(), [](QChar letter) {
        return letter == u',' || letter == u'"' || letter == u'\n' || letter == u'\r';
    });
    return needsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

} // namespace hoox
