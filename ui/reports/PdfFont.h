#pragma once

#include "ui/reports/FontSubset.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <vector>

class QRawFont;

namespace hoox {

class PdfFile;

/// A font as a PDF holds it: glyph by glyph, without ligatures, so that what is printed is found again by a search. One
/// of the program's own, and for Chinese characters, which those lack, the system's Noto Sans CJK, looked for when the
/// first one is met. One thread at a time.
class PdfFont final
{
public:
    /// `name` is what the PDF calls it: "F1". `resource` is one of `:/fonts/`; `isBold` chooses the font beside it.
    PdfFont(QByteArray name, const QString &resource, QByteArray postScriptName, bool isBold);

    [[nodiscard]] bool isValid() const { return !m_bytes.isEmpty(); }
    [[nodiscard]] const QByteArray &name() const { return m_name; }
    /// Whether every character has a glyph, here or in the font beside it. Text that has not is drawn as outlines
    /// (PdfCanvas).
    [[nodiscard]] bool covers(QStringView text);
    /// The one that draws the character: this, or the font beside it.
    [[nodiscard]] PdfFont &drawing(QChar character);
    /// The font beside it if one of its glyphs was drawn; else null.
    [[nodiscard]] const PdfFont *beside() const;
    /// In pixels, for a font of `size` pixels.
    [[nodiscard]] double width(QStringView text, double size);
    /// Appends `<0012…>`; this font draws all of it. Remembers the glyphs as used.
    void appendTo(QByteArray &content, QStringView text);
    /// Writes the font's objects, with the glyphs that were used and no others (RP-1); its number is the one the pages
    /// name.
    void embed(PdfFile &file, int number) const;

private:
    struct Glyph
    {
        quint16 index = 0;
        quint16 width = 0; ///< Thousandths of the size.
        bool used = false;
    };
    static constexpr std::size_t kCharacters = 0x2800, kAllCharacters = 0x10000;

    PdfFont(QByteArray name, const QRawFont &raw, QByteArray postScriptName);
    [[nodiscard]] Glyph &glyph(QChar character)
    {
        return m_glyphs[std::min<std::size_t>(character.unicode(), m_glyphs.size() - 1)];
    }
    void read(const QRawFont &raw, const QByteArray &whole);
    void readGlyphs(const QRawFont &raw);
    void openBeside();
    [[nodiscard]] QByteArray widths() const;
    [[nodiscard]] QByteArray toUnicode() const;
    [[nodiscard]] UsedGlyphs used() const;
    [[nodiscard]] QByteArray descriptor(PdfFile &file, const UsedGlyphs &used) const;

    QByteArray m_name;
    QByteArray m_postScriptName;
    QByteArray m_bytes;     ///< The font program as it is embedded; empty if it could not be read.
    bool m_compact = false; ///< It is a bare CFF table.
    int m_ascent = 0, m_descent = 0, m_capHeight = 0; ///< Thousandths of the size.
    std::vector<Glyph> m_glyphs;
    bool m_bold = false;
    bool m_looked = false; ///< For the font beside it; there may be none.
    std::unique_ptr<PdfFont> m_beside;
};

} // namespace hoox
