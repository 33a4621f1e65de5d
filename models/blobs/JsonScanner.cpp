#include "models/blobs/JsonScanner.h"

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

bool isJsonDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool isHexDigit(char byte)
{
    return isJsonDigit(byte) || (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F');
}

/// What the first byte of a UTF-8 sequence promises: its length, and the range of the second byte.
struct Utf8Lead
{
    int length = 0; ///< 0 for a byte that starts nothing.
    uchar least = 0x80;
    uchar most = 0xBF;
};

Utf8Lead leadOf(uchar first)
{
    if (first >= 0xC2 && first <= 0xDF)
        return {2};
    if (first == 0xE0)
        return {3, 0xA0};
    if (first == 0xED) // No surrogates.
        return {3, 0x80, 0x9F};
    if (first >= 0xE1 && first <= 0xEF)
        return {3};
    if (first == 0xF0)
        return {4, 0x90};
    if (first >= 0xF1 && first <= 0xF3)
        return {4};
    if (first == 0xF4)
        return {4, 0x80, 0x8F};
    return {};
}

} // namespace

bool JsonScanner::wrong(const QString &expected)
{
    m_expected = expected;
    return false;
}

void JsonScanner::skipSpace()
{
    while (!atEnd() && isJsonSpace(m_bytes[m_at]))
        ++m_at;
}

bool JsonScanner::skipEscape()
{
    ++m_at;
    if (peek() == 'u') {
        ++m_at;
        for (int digit = 0; digit < 4; ++digit, ++m_at) {
            if (!isHexDigit(peek()))
                return wrong(u"four hexadecimal digits"_s);
        }
        return true;
    }
    if (atEnd() || !QByteArrayView("\"\\/bfnrt").contains(peek()))
        return wrong(u"an escape such as \\n"_s);
    ++m_at;
    return true;
}

bool JsonScanner::skipSequence()
{
    const auto lead = leadOf(static_cast<uchar>(m_bytes[m_at]));
    if (lead.length == 0 || m_at + lead.length > m_bytes.size())
        return wrong(u"UTF-8"_s);
    for (int index = 1; index < lead.length; ++index) {
        const auto byte = static_cast<uchar>(m_bytes[m_at + index]);
        if (byte < (index == 1 ? lead.least : 0x80) || byte > (index == 1 ? lead.most : 0xBF))
            return wrong(u"UTF-8"_s);
    }
    m_at += lead.length;
    return true;
}

bool JsonScanner::skipString()
{
    if (peek() != '"')
        return wrong(u"a string in double quotes"_s);
    ++m_at;
    while (!atEnd()) {
        const auto byte = static_cast<uchar>(m_bytes[m_at]);
        if (byte == '"') {
            ++m_at;
            return true;
        }
        if (byte < 0x20)
            return wrong(u"no control character in a string"_s);
        if (byte == '\\') {
            if (!skipEscape())
                return false;
        } else if (byte < 0x80) {
            ++m_at;
        } else if (!skipSequence()) {
            return false;
        }
    }
    return wrong(u"the end of the string"_s);
}

bool JsonScanner::skipDigits()
{
    if (!isJsonDigit(peek()))
        return wrong(u"a digit"_s);
    while (isJsonDigit(peek()))
        ++m_at;
    return true;
}

bool JsonScanner::skipNumber()
{
    if (peek() == '-')
        ++m_at;
    if (peek() == '0')
        ++m_at;
    else if (!skipDigits())
        return false;
    if (peek() == '.') {
        ++m_at;
        if (!skipDigits())
            return false;
    }
    if (peek() == 'e' || peek() == 'E') {
        ++m_at;
        if (peek() == '+' || peek() == '-')
            ++m_at;
        if (!skipDigits())
            return false;
    }
    return true;
}

bool JsonScanner::skipLiteral(QByteArrayView word)
{
    if (m_bytes.sliced(m_at).startsWith(word)) {
        m_at += word.size();
        return true;
    }
    return wrong(u"a value"_s);
}

bool JsonScanner::skipScalar()
{
    switch (peek()) {
    case '"':
        return skipString();
    case 't':
        return skipLiteral("true");
    case 'f':
        return skipLiteral("false");
    case 'n':
        return skipLiteral("null");
    default:
        return peek() == '-' || isJsonDigit(peek()) ? skipNumber() : wrong(u"a value"_s);
    }
}

} // namespace hoox
