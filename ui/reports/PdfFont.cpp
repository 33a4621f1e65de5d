#include "ui/reports/PdfFont.h"

#include "ui/reports/FontSubset.h"
#include "ui/reports/PdfFile.h"

#include <QFile>
#include <QFont>
#include <QRawFont>
#include <QVector>

#include <algorithm>
#include <map>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr double kEm = 1000;
constexpr char kHexDigits[] = "0123456789ABCDEF";

void appendHex(QByteArray &bytes, quint16 value)
{
    for (const auto shift : {12, 8, 4, 0})
        bytes += kHexDigits[(value >> shift) & 0xF];
}

} // namespace

PdfFont::PdfFont(QByteArray name, const QString &resource, QByteArray postScriptName, bool isBold)
    : m_name(std::move(name)), m_postScriptName(std::move(postScriptName)), m_glyphs(kCharacters), m_bold(isBold)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const auto whole = file.readAll();
    read(QRawFont(whole, kEm, QFont::PreferNoHinting), whole);
}

PdfFont::PdfFont(QByteArray name, const QRawFont &raw, QByteArray postScriptName)
    : m_name(std::move(name)), m_postScriptName(std::move(postScriptName)), m_glyphs(kAllCharacters), m_looked(true)
{
    read(raw, {});
}

void PdfFont::read(const QRawFont &raw, const QByteArray &whole)
{
    if (!raw.isValid())
        return;
    const auto compact = raw.fontTable("CFF ");
    m_compact = !compact.isEmpty();
    m_bytes = m_compact ? compact : whole;
    m_ascent = qRound(raw.ascent());
    m_descent = qRound(raw.descent());
    m_capHeight = qRound(raw.capHeight());
    readGlyphs(raw);
}

/// Another font of that name, or one that is no bare table, cannot be embedded: then there is none.
void PdfFont::openBeside()
{
    m_looked = true;
    const auto family = u"Noto Sans CJK SC"_s;
    QFont wanted(family);
    wanted.setPixelSize(static_cast<int>(kEm));
    wanted.setBold(m_bold);
    wanted.setHintingPreference(QFont::PreferNoHinting);
    const auto raw = QRawFont::fromFont(wanted);
    if (!raw.isValid() || !raw.familyName().startsWith(u"Noto Sans CJK"_s) || raw.fontTable("CFF ").isEmpty())
        return;
    m_beside.reset(new PdfFont(m_name + 'C', raw, m_bold ? "NotoSansCJKsc-Bold" : "NotoSansCJKsc-Regular"));
}

void PdfFont::readGlyphs(const QRawFont &raw)
{
    QVector<quint32> indexes;
    QVector<std::size_t> places;
    for (std::size_t i = ' '; i + 1 < m_glyphs.size(); ++i) {
        // One by one: as a string, marks would be joined with what stands before them.
        const auto index = raw.supportsCharacter(QChar(static_cast<char16_t>(i)))
                               ? raw.glyphIndexesForString(QString(QChar(static_cast<char16_t>(i)))).value(0)
                               : 0;
        if (index == 0)
            continue;
        indexes.append(index);
        places.append(i);
    }
    const auto advances = raw.advancesForGlyphIndexes(indexes, QRawFont::SeparateAdvances);
    for (qsizetype i = 0; i < places.size(); ++i) {
        m_glyphs[places.at(i)].index = static_cast<quint16>(indexes.at(i));
        m_glyphs[places.at(i)].width = static_cast<quint16>(qRound(advances.value(i).x()));
    }
}

PdfFont &PdfFont::drawing(QChar character)
{
    if (glyph(character).index != 0)
        return *this;
    if (!m_looked)
        openBeside();
    return m_beside && m_beside->glyph(character).index != 0 ? *m_beside : *this;
}

bool PdfFont::covers(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [this](QChar character) { return drawing(character).glyph(character).index != 0; });
}

const PdfFont *PdfFont::beside() const
{
    const bool draws = m_beside && std::any_of(m_beside->m_glyphs.cbegin(), m_beside->m_glyphs.cend(),
                                               [](const Glyph &glyph) { return glyph.used; });
    return draws ? m_beside.get() : nullptr;
}

double PdfFont::width(QStringView text, double size)
{
    int sum = 0;
    for (const auto character : text)
        sum += drawing(character).glyph(character).width;
    return sum * size / kEm;
}

void PdfFont::appendTo(QByteArray &content, QStringView text)
{
    content += '<';
    for (const auto character : text) {
        auto &drawn = glyph(character);
        drawn.used = true;
        appendHex(content, drawn.index);
    }
    content += '>';
}

QByteArray PdfFont::widths() const
{
    std::map<quint16, quint16> byIndex;
    for (const auto &glyph : m_glyphs) {
        if (glyph.used)
            byIndex[glyph.index] = glyph.width;
    }
    QByteArray list = "[";
    for (const auto &[index, width] : byIndex)
        list += ' ' + QByteArray::number(index) + " [" + QByteArray::number(width) + ']';
    return list + " ]";
}

QByteArray PdfFont::toUnicode() const
{
    QList<QByteArray> lines;
    for (std::size_t i = 0; i < m_glyphs.size(); ++i) {
        if (!m_glyphs[i].used)
            continue;
        QByteArray line = "<";
        appendHex(line, m_glyphs[i].index);
        line += "> <";
        appendHex(line, static_cast<quint16>(i));
        lines.append(line + ">\n");
    }
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    constexpr qsizetype kMostLines = 100; // The format's own limit for one block.
    for (qsizetype from = 0; from < lines.size(); from += kMostLines) {
        const auto block = lines.mid(from, kMostLines);
        map += QByteArray::number(block.size()) + " beginbfchar\n" + block.join() + "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

UsedGlyphs PdfFont::used() const
{
    UsedGlyphs indexes;
    for (const auto &glyph : m_glyphs) {
        if (glyph.used)
            indexes.insert(glyph.index);
    }
    return indexes;
}

QByteArray PdfFont::descriptor(PdfFile &file, const UsedGlyphs &used) const
{
    const auto program = m_compact ? subsetCff(m_bytes, used) : subsetTrueType(m_bytes, used);
    const auto data = file.addStream(m_compact ? QByteArrayLiteral("/Subtype /CIDFontType0C")
                                               : "/Length1 " + QByteArray::number(program.size()),
                                     program);
    return "<< /Type /FontDescriptor /FontName /" + subsetTag(used) + m_postScriptName +
           " /Flags 4 /FontBBox [-1800 -500 1500 1200] " + "/ItalicAngle 0 /Ascent " + QByteArray::number(m_ascent) +
           " /Descent " + QByteArray::number(-m_descent) + " /CapHeight " + QByteArray::number(m_capHeight) +
           " /StemV 80 " + (m_compact ? "/FontFile3 " : "/FontFile2 ") + PdfFile::reference(data) + " >>";
}

void PdfFont::embed(PdfFile &file, int number) const
{
    const auto indexes = used();
    const auto name = subsetTag(indexes) + m_postScriptName;
    const auto description = file.addObject(descriptor(file, indexes));
    const auto unicode = file.addStream({}, toUnicode());
    const auto descendant = file.addObject(
        "<< /Type /Font /Subtype " + QByteArray(m_compact ? "/CIDFontType0" : "/CIDFontType2") + " /BaseFont /" + name +
        " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 0 /W " + widths() +
        (m_compact ? "" : " /CIDToGIDMap /Identity") + " /FontDescriptor " + PdfFile::reference(description) + " >>");
    file.writeObject(number, "<< /Type /Font /Subtype /Type0 /BaseFont /" + name +
                                 " /Encoding /Identity-H /DescendantFonts [" + PdfFile::reference(descendant) +
                                 "] /ToUnicode " + PdfFile::reference(unicode) + " >>");
}

} // namespace hoox
