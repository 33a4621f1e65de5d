#pragma once

#include <QString>

#include <string_view>

namespace hoox {

/// What a spreadsheet takes for the beginning of a formula (RP-4); of all that hand out cells, the one place that says
/// it. A tab, a carriage return and a line feed are skipped by some of them, and what follows is run.
inline constexpr std::string_view kFormulaStarts = "=+-@\t\r\n";

/// `text` with an apostrophe before it if a spreadsheet would run it. For words: a number with a minus is a number.
[[nodiscard]] QString withoutFormula(const QString &text);
/// The same as a cell of CSV, quoted as RFC 4180 does where it needs to be.
[[nodiscard]] QString csvWords(const QString &text);
/// Only quoted: for numbers, and for words that must stay as they are.
[[nodiscard]] QString csvQuoted(QString text);

} // namespace hoox
