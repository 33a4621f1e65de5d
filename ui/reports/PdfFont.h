#pragma once

#include "ui/reports/FontSubset.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <array>
#include <cstddef>

class QRawFont;

namespace hoox {

class PdfFile;

/// One of the program's own fonts as a PDF holds it: glyph by glyph, without ligatures, so that what is printed is
/// found again by a search. All is read on construction, so that it may be used in another thread afterwards.
class PdfFont final
{
public:
    /// `name` is what the PDF calls it: "F1". `resource` is one of `:/fonts/`.
    PdfFont(QByteArray name, const QString &resource, QByteArray postScriptName);

    [[nodiscard]] bool isValid() const { return !m_bytes.isEmpty(); }
    [[nodiscard]] const QByteArray &name() const { return m_name; }
    /// Whether every character has a glyph. Text that has not is drawn as outlines (PdfCanvas).
    [[nodiscard]] bool covers(QStringView text);
    /// In pixels, for a font of `size` pixels.
    [[nodiscard]] double width(QStringView text, double size);
    /// Appends `<0012…>`. Remembers the glyphs as used.
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
    static constexpr std::size_t kCharacters = 0x2800;

    [[nodiscard]] Glyph &glyph(QChar character)
    {
        return m_glyphs[std::min<std::size_t>(character.unicode(), kCharacters - 1)];
    }
    void readGlyphs(const QRawFont &raw);
    [[nodiscard]] QByteArray widths() const;
    [[nodiscard]] QByteArray toUnicode() const;
    [[nodiscard]] UsedGlyphs used() const;
    [[nodiscard]] QByteArray descriptor(PdfFile &file, const UsedGlyphs &used) const;

    QByteArray m_name;
    QByteArray m_postScriptName;
    QByteArray m_bytes;     ///< The font program as it is embedded; empty if it could not be read.
    bool m_compact = false; ///< It is a bare CFF table.
    int m_ascent = 0, m_descent = 0, m_capHeight = 0; ///< Thousandths of the size.
    std::array<Glyph, kCharacters> m_glyphs{};
};

} // namespace hoox
