#include "ui/reports/FontSubset.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <map>
#include <optional>
#include <vector>

namespace hoox {

namespace {

/// Big-endian numbers of a font; outside of it all is 0, and `isSound` false from then on.
class FontBytes final
{
public:
    explicit FontBytes(const QByteArray &bytes) : m_bytes(bytes) {}
    [[nodiscard]] quint32 number(qsizetype offset, int size)
    {
        if (offset < 0 || size < 1 || size > 4 || offset > m_bytes.size() - size) {
            m_sound = false;
            return 0;
        }
        quint32 value = 0;
        for (int i = 0; i < size; ++i)
            value = value << 8U | static_cast<quint8>(m_bytes.at(offset + i));
        return value;
    }
    [[nodiscard]] bool isSound() const { return m_sound; }

private:
    const QByteArray &m_bytes;
    bool m_sound = true;
};

void appendNumber(QByteArray &bytes, quint32 value, int size)
{
    for (int shift = (size - 1) * 8; shift >= 0; shift -= 8)
        bytes += static_cast<char>(value >> static_cast<unsigned>(shift) & 0xFFU);
}

/// An INDEX of CFF: where its objects stand.
struct CffIndex
{
    qsizetype start = 0;
    qsizetype end = 0;
    int offsetSize = 1;
    std::vector<qsizetype> edges; ///< One more than objects; empty without any.
};

std::optional<CffIndex> cffIndex(FontBytes &bytes, qsizetype start)
{
    CffIndex index{start, start + 2, 1, {}};
    const auto count = static_cast<qsizetype>(bytes.number(start, 2));
    if (count == 0)
        return bytes.isSound() ? std::optional(index) : std::nullopt;
    index.offsetSize = static_cast<int>(bytes.number(start + 2, 1));
    const auto data = start + 3 + (count + 1) * index.offsetSize - 1;
    for (qsizetype i = 0; i <= count; ++i) {
        index.edges.push_back(data + bytes.number(start + 3 + i * index.offsetSize, index.offsetSize));
        if (!bytes.isSound() ||
            (i > 0 && index.edges[static_cast<std::size_t>(i)] < index.edges.at(static_cast<std::size_t>(i) - 1)))
            return std::nullopt;
    }
    index.end = index.edges.back();
    return index;
}

/// The operand of `CharStrings` in the top DICT between two offsets.
std::optional<qsizetype> charStringsOffset(FontBytes &bytes, qsizetype from, qsizetype to)
{
    constexpr quint32 kCharStrings = 17;
    qsizetype operand = 0;
    while (from < to && bytes.isSound()) {
        const auto byte = bytes.number(from, 1);
        if (byte == kCharStrings)
            return operand;
        if (byte == 28) {
            operand = static_cast<qsizetype>(bytes.number(from + 1, 2));
            from += 3;
        } else if (byte == 29) {
            operand = static_cast<qsizetype>(bytes.number(from + 1, 4));
            from += 5;
        } else if (byte == 30) { // A real, whose last half byte is 15.
            do {
                ++from;
            } while (from < to && (bytes.number(from, 1) & 0xFU) != 0xF && bytes.number(from, 1) >> 4U != 0xF);
            ++from;
        } else if (byte >= 247 && byte <= 254) {
            const auto low = static_cast<qsizetype>(bytes.number(from + 1, 1));
            operand = byte < 251 ? (static_cast<qsizetype>(byte) - 247) * 256 + low + 108 : -1;
            from += 2;
        } else {
            operand = static_cast<qsizetype>(byte) - 139;
            from += byte == 12 ? 2 : 1; // An escaped operator has a second byte.
        }
    }
    return std::nullopt;
}

std::optional<CffIndex> charStrings(FontBytes &bytes)
{
    const auto names = cffIndex(bytes, static_cast<qsizetype>(bytes.number(2, 1)));
    if (!names)
        return std::nullopt;
    const auto tops = cffIndex(bytes, names->end);
    if (!tops || tops->edges.size() < 2)
        return std::nullopt;
    const auto offset = charStringsOffset(bytes, tops->edges[0], tops->edges[1]);
    if (!offset || *offset <= 0)
        return std::nullopt;
    auto index = cffIndex(bytes, *offset);
    return index && !index->edges.empty() ? index : std::nullopt;
}

struct FontTable
{
    qsizetype offset = 0;
    qsizetype length = 0;
};
using FontTables = std::map<QByteArray, FontTable>;

FontTables fontTables(const QByteArray &font, FontBytes &bytes)
{
    FontTables tables;
    const auto count = static_cast<qsizetype>(bytes.number(4, 2));
    for (qsizetype i = 0; i < count && bytes.isSound(); ++i) {
        const auto entry = 12 + 16 * i;
        const FontTable table{static_cast<qsizetype>(bytes.number(entry + 8, 4)),
                              static_cast<qsizetype>(bytes.number(entry + 12, 4))};
        if (table.offset <= font.size() - table.length)
            tables[font.mid(entry, 4)] = table;
    }
    return tables;
}

/// Where each glyph stands in `glyf`, one more than glyphs.
std::vector<qsizetype> glyphEdges(FontBytes &bytes, const FontTables &tables)
{
    std::vector<qsizetype> edges;
    const auto count = static_cast<qsizetype>(bytes.number(tables.at("maxp").offset + 4, 2));
    const bool isLong = bytes.number(tables.at("head").offset + 50, 2) != 0;
    const auto loca = tables.at("loca").offset;
    for (qsizetype i = 0; i <= count && bytes.isSound(); ++i)
        edges.push_back(isLong ? static_cast<qsizetype>(bytes.number(loca + 4 * i, 4))
                               : 2 * static_cast<qsizetype>(bytes.number(loca + 2 * i, 2)));
    return edges;
}

/// The glyphs that a composed one is made of; nothing of a plain one.
std::vector<quint16> partsOf(FontBytes &bytes, qsizetype glyph)
{
    constexpr quint32 kWords = 0x1, kScale = 0x8, kMore = 0x20, kScales = 0x40, kMatrix = 0x80;
    std::vector<quint16> parts;
    if (bytes.number(glyph, 2) < 0x8000U) // The number of outlines; a negative one means composed.
        return parts;
    qsizetype at = glyph + 10;
    quint32 flags = kMore;
    while ((flags & kMore) != 0 && bytes.isSound()) {
        flags = bytes.number(at, 2);
        parts.push_back(static_cast<quint16>(bytes.number(at + 2, 2)));
        at += 4 + ((flags & kWords) != 0 ? 4 : 2);
        at += (flags & kScale) != 0 ? 2 : (flags & kScales) != 0 ? 4 : (flags & kMatrix) != 0 ? 8 : 0;
    }
    return parts;
}

UsedGlyphs withParts(FontBytes &bytes, qsizetype glyf, const std::vector<qsizetype> &edges, const UsedGlyphs &used)
{
    UsedGlyphs all{0};
    std::vector<quint16> open(used.cbegin(), used.cend());
    open.push_back(0);
    while (!open.empty() && bytes.isSound()) {
        const auto index = open.back();
        open.pop_back();
        if (index + 1U >= edges.size() || (!all.insert(index).second && index != 0))
            continue;
        if (edges[index + 1U] <= edges[index])
            continue;
        for (const auto part : partsOf(bytes, glyf + edges[index])) {
            if (all.count(part) == 0)
                open.push_back(part);
        }
    }
    return all;
}

quint32 fontChecksum(const QByteArray &table)
{
    quint32 sum = 0;
    for (qsizetype i = 0; i < table.size(); i += 4) {
        for (qsizetype j = 0; j < 4; ++j)
            sum += (i + j < table.size() ? static_cast<quint32>(static_cast<quint8>(table.at(i + j))) : 0U)
                   << (24U - 8U * static_cast<unsigned>(j));
    }
    return sum;
}

QByteArray joinedFont(const QByteArray &version, const std::map<QByteArray, QByteArray> &tables)
{
    const auto count = static_cast<quint32>(tables.size());
    quint32 power = 1;
    quint32 log = 0;
    for (; power * 2 <= count; power *= 2)
        ++log;
    QByteArray font = version;
    for (const auto value : {count, power * 16, log, (count - power) * 16})
        appendNumber(font, value, 2);
    QByteArray data;
    for (const auto &[name, table] : tables) {
        font += name;
        appendNumber(font, fontChecksum(table), 4);
        appendNumber(font, static_cast<quint32>(12 + 16 * static_cast<qsizetype>(count) + data.size()), 4);
        appendNumber(font, static_cast<quint32>(table.size()), 4);
        data += table;
        data.append((4 - table.size() % 4) % 4, '\0');
    }
    return font + data;
}

} // namespace

QByteArray subsetCff(const QByteArray &table, const UsedGlyphs &used)
{
    FontBytes bytes(table);
    const auto index = charStrings(bytes);
    if (!index)
        return table;
    constexpr char kEndChar = 14;
    QByteArray offsets;
    QByteArray data;
    for (std::size_t i = 0; i + 1 < index->edges.size(); ++i) {
        appendNumber(offsets, static_cast<quint32>(data.size() + 1), index->offsetSize);
        const auto from = index->edges[i];
        if (i == 0 || used.count(static_cast<quint16>(i)) > 0)
            data += table.mid(from, index->edges[i + 1] - from);
        else if (index->edges[i + 1] > from)
            data += kEndChar;
    }
    appendNumber(offsets, static_cast<quint32>(data.size() + 1), index->offsetSize);
    const auto place = index->start + 3;
    const auto room = index->end - place;
    auto subset = table;
    return subset.replace(place, room, (offsets + data).leftJustified(room, '\0'));
}

QByteArray subsetTrueType(const QByteArray &font, const UsedGlyphs &used)
{
    FontBytes bytes(font);
    const auto tables = fontTables(font, bytes);
    for (const auto *needed : {"glyf", "loca", "head", "maxp", "hhea", "hmtx"}) {
        if (tables.count(needed) == 0)
            return font;
    }
    const auto edges = glyphEdges(bytes, tables);
    const auto glyf = tables.at("glyf").offset;
    const auto kept = withParts(bytes, glyf, edges, used);
    if (!bytes.isSound())
        return font;
    QByteArray outlines;
    QByteArray places;
    const bool isLong = bytes.number(tables.at("head").offset + 50, 2) != 0;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        appendNumber(places, static_cast<quint32>(isLong ? outlines.size() : outlines.size() / 2), isLong ? 4 : 2);
        if (i + 1 < edges.size() && kept.count(static_cast<quint16>(i)) > 0) {
            outlines += font.mid(glyf + edges[i], edges[i + 1] - edges[i]);
            outlines.append((4 - outlines.size() % 4) % 4, '\0');
        }
    }
    std::map<QByteArray, QByteArray> parts{{"glyf", outlines}, {"loca", places}};
    for (const auto *name : {"cvt ", "fpgm", "head", "hhea", "hmtx", "maxp", "prep"}) {
        if (const auto found = tables.find(name); found != tables.cend())
            parts[name] = font.mid(found->second.offset, found->second.length);
    }
    parts["head"].replace(8, 4, QByteArray(4, '\0'));
    QByteArray adjustment;
    appendNumber(adjustment, 0xB1B0AFBAU - fontChecksum(joinedFont(font.left(4), parts)), 4);
    // The table's own sum is that of a zero there: only the file's changes.
    auto whole = joinedFont(font.left(4), parts);
    FontBytes made(whole);
    const auto head = fontTables(whole, made).at("head").offset;
    return whole.replace(head + 8, 4, adjustment);
}

QByteArray subsetTag(const UsedGlyphs &used)
{
    QByteArray glyphs;
    for (const auto index : used)
        appendNumber(glyphs, index, 2);
    const auto digest = QCryptographicHash::hash(glyphs, QCryptographicHash::Sha256);
    QByteArray tag;
    for (qsizetype i = 0; i < 6; ++i)
        tag += static_cast<char>('A' + static_cast<quint8>(digest.at(i)) % 26);
    return tag + '+';
}

} // namespace hoox
