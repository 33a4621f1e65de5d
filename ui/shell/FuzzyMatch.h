#pragma once

#include <QString>

#include <optional>

namespace hoox {

/// How well `text` answers what was typed: each word of `query` stands in it, whole or letter by letter in order;
/// capitals and accents count for nothing. More is better; nothing where a word is not in it; 0 for an empty query.
[[nodiscard]] std::optional<int> fuzzyMatch(const QString &query, const QString &text);

} // namespace hoox
