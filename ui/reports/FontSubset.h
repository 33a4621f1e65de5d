#pragma once

#include <QByteArray>

#include <set>

namespace hoox {

/// The glyphs of a font that a document uses, by index; 0, the missing one, is always kept.
using UsedGlyphs = std::set<quint16>;

/// A bare CFF table whose other glyphs are empty. Every glyph keeps its index, and every table its place: the freed
/// bytes are zeros, which compress to nothing. A table that cannot be read comes back as it is.
[[nodiscard]] QByteArray subsetCff(const QByteArray &table, const UsedGlyphs &used);

/// A TrueType font with only the tables that a PDF needs, and whose other glyphs are empty; parts of composed glyphs
/// are kept. A font that cannot be read comes back as it is.
[[nodiscard]] QByteArray subsetTrueType(const QByteArray &font, const UsedGlyphs &used);

/// "ABCDEF+", which marks the name of a subset (PDF 32000-1, 9.6.4). The same glyphs, the same letters.
[[nodiscard]] QByteArray subsetTag(const UsedGlyphs &used);

} // namespace hoox
