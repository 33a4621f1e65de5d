#include "models/blobs/JsonDocument.h"

#include "models/blobs/JsonBuilder.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestPathPart = 200;

QChar simpleEscape(char letter)
{
    switch (letter) {
    case 'b':
        return u'\b';
    case 'f':
        return u'\f';
    case 'n':
        return u'\n';
    case 'r':
        return u'\r';
    case 't':
        return u'\t';
    default:
        return QLatin1Char(letter);
    }
}

/// Two units that are halves of one character stay; a half alone is no character.
QString withoutLoneSurrogates(QString text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
            ++at;
        else if (text[at].isSurrogate())
            text[at] = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

tl::expected<std::shared_ptr<const JsonDocument>, JsonFault> JsonDocument::parse(const QByteArray &bytes,
                                                                                 const JsonLimits &limits)
{
    auto document = std::make_shared<JsonDocument>();
    document->m_bytes = bytes;
    if (const auto built = JsonBuilder(*document, limits).build(); !built)
        return tl::unexpected(built.error());
    return document;
}

JsonDocument::Index JsonDocument::parent(Index value) const
{
    if (value == root())
        return value;
    // The last that starts at or before it: an empty one before it starts where the next does.
    const auto behind = std::upper_bound(m_containers.cbegin(), m_containers.cend(), value,
                                         [](Index child, const Container &each) { return child < each.first; });
    return std::prev(behind)->self;
}

int JsonDocument::childCount(Index value) const
{
    if (!isContainer(value))
        return 0;
    const auto next = static_cast<size_t>(m_places[value] ^ kContainer) + 1;
    const auto end = next < m_containers.size() ? m_containers[next].first : root();
    return static_cast<int>(end - container(value).first);
}

int JsonDocument::row(Index value) const
{
    return value == root() ? 0 : static_cast<int>(value - container(parent(value)).first);
}

int JsonDocument::depth(Index value) const
{
    int depth = 0;
    for (; value != root(); value = parent(value))
        ++depth;
    return depth;
}

JsonDocument::Type JsonDocument::type(Index value) const
{
    switch (m_bytes[valueOffset(value)]) {
    case '{':
        return Type::Object;
    case '[':
        return Type::Array;
    case '"':
        return Type::String;
    case 't':
        return Type::True;
    case 'f':
        return Type::False;
    case 'n':
        return Type::Null;
    default:
        return Type::Number;
    }
}

qsizetype JsonDocument::keyEnd(Index value) const
{
    const auto behindText = [this](qsizetype end) {
        while (end > 0 && isJsonSpace(m_bytes[end - 1]))
            --end;
        return end;
    };
    const auto colon = behindText(valueOffset(value));
    return colon > 0 && m_bytes[colon - 1] == ':' ? behindText(colon - 1) : 0;
}

qsizetype JsonDocument::keyOffset(qsizetype end) const
{
    // A quote within the key has a backslash before it, the one that opens it a bracket, a comma or a blank.
    auto at = end - 2;
    while (m_bytes[at] != '"' || m_bytes[at - 1] == '\\')
        --at;
    return at;
}

qint64 JsonDocument::offset(Index value) const
{
    const auto end = keyEnd(value);
    return end > 0 ? keyOffset(end) : valueOffset(value);
}

QByteArrayView JsonDocument::tokenAt(qsizetype offset, qsizetype most) const
{
    const auto window = QByteArrayView(m_bytes).sliced(offset, qMin(most, m_bytes.size() - offset));
    JsonScanner scanner(window);
    // The text was checked: a fault here is only the end of the window.
    [[maybe_unused]] const bool whole = scanner.skipScalar();
    return window.first(scanner.position());
}

QByteArrayView JsonDocument::token(Index value, qsizetype most) const
{
    return isContainer(value) ? QByteArrayView() : tokenAt(valueOffset(value), most);
}

QByteArrayView JsonDocument::keyToken(Index value, qsizetype most) const
{
    const auto end = keyEnd(value);
    if (end == 0)
        return {};
    const auto from = keyOffset(end);
    return end - from > most ? tokenAt(from, most) : QByteArrayView(m_bytes).sliced(from, end - from);
}

QString JsonDocument::text(Index value, qsizetype most) const
{
    const auto written = token(value, most);
    return type(value) == Type::String ? decodeJsonString(written) : QString::fromUtf8(written);
}

QString JsonDocument::key(Index value, qsizetype most) const
{
    return decodeJsonString(keyToken(value, most));
}

QString JsonDocument::path(Index value) const
{
    static const QRegularExpression word(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    if (value == root())
        return u"$"_s;
    QStringList parts;
    for (; value != root(); value = parent(value)) {
        const auto name = key(value, kLongestPathPart);
        if (!hasKey(value))
            parts.prepend(u"[%1]"_s.arg(row(value)));
        else if (word.match(name).hasMatch())
            parts.prepend(u"."_s + name);
        else
            parts.prepend(u"["_s + QString::fromUtf8(keyToken(value, kLongestPathPart)) + u"]"_s);
    }
    const auto joined = parts.join(QString());
    return joined.startsWith(u'.') ? joined.sliced(1) : u"$"_s + joined;
}

QByteArray JsonDocument::source(Index value) const
{
    const auto from = valueOffset(value);
    if (!isContainer(value))
        return tokenAt(from, m_bytes.size()).toByteArray();
    JsonScanner scanner(m_bytes, from);
    int open = 0;
    do {
        const char byte = scanner.peek();
        if (byte == '"') {
            [[maybe_unused]] const bool whole = scanner.skipString();
            continue;
        }
        open += byte == '{' || byte == '[' ? 1 : 0;
        open -= byte == '}' || byte == ']' ? 1 : 0;
        scanner.advance();
    } while (open > 0 && !scanner.atEnd());
    return m_bytes.sliced(from, scanner.position() - from);
}

QString decodeJsonString(QByteArrayView token)
{
    if (token.startsWith('"'))
        token = token.sliced(1);
    QString text;
    text.reserve(token.size());
    qsizetype plainFrom = 0;
    qsizetype at = 0;
    const auto takePlain = [&] { text += QString::fromUtf8(token.sliced(plainFrom, at - plainFrom)); };
    while (at < token.size() && token[at] != '"') {
        if (token[at] != '\\') {
            ++at;
            continue;
        }
        takePlain();
        const bool unicode = at + 1 < token.size() && token[at + 1] == 'u';
        const qsizetype length = unicode ? 6 : 2;
        if (at + length > token.size()) // Cut in the middle of an escape.
            return withoutLoneSurrogates(text);
        if (unicode)
            text += QChar(token.sliced(at + 2, 4).toByteArray().toUShort(nullptr, 16));
        else
            text += simpleEscape(token[at + 1]);
        at += length;
        plainFrom = at;
    }
    takePlain();
    return withoutLoneSurrogates(text);
}

} // namespace hoox
