#include "models/blobs/TextLines.h"

#include <QStringDecoder>
#include <QStringList>

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

bool isContinuationByte(char byte)
{
    return (static_cast<uchar>(byte) & 0xC0U) == 0x80U;
}

bool isInvisible(QChar character)
{
    const auto code = character.unicode();
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0xAD || code == 0x61C ||
           (code >= 0x200B && code <= 0x200F) || (code >= 0x2028 && code <= 0x202E) ||
           (code >= 0x2060 && code <= 0x206F) || code == 0xFEFF;
}

QStringDecoder wholeDecoder()
{
    return QStringDecoder(QStringDecoder::Utf8,
                          QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
}

/// What is no UTF-8 stands as `\xE9`, so that its place is seen and no byte is lost.
QString textOfBytes(QByteArrayView bytes)
{
    auto decoder = wholeDecoder();
    QString text = decoder(bytes);
    if (!decoder.hasError() && !text.contains(QChar::ReplacementCharacter))
        return text;
    text.clear();
    for (qsizetype at = 0, size = 0; at < bytes.size(); at += size) {
        size = 1;
        while (size < 4 && at + size < bytes.size() && isContinuationByte(bytes[at + size]))
            ++size;
        auto each = wholeDecoder();
        const QString character = each(bytes.sliced(at, size));
        const bool isWritten = bytes.sliced(at, size) == QByteArrayView("\xEF\xBF\xBD");
        if (each.hasError() || (character.contains(QChar::ReplacementCharacter) && !isWritten)) {
            size = 1;
            text += u"\\x"_s + QString::fromLatin1(bytes.sliced(at, 1).toByteArray().toHex().toUpper());
        } else {
            text += character;
        }
    }
    return text;
}

} // namespace

QString visibleText(const QString &text)
{
    if (std::none_of(text.cbegin(), text.cend(), isInvisible))
        return text;
    QString shown;
    shown.reserve(text.size() + 16);
    for (const auto character : text) {
        if (character == u'\t')
            shown += u"    "_s;
        else if (isInvisible(character))
            shown += u"\\u"_s + QString::number(character.unicode(), 16).rightJustified(4, u'0');
        else
            shown += character;
    }
    return shown;
}

TextLines::TextLines(const QByteArray &bytes) : m_bytes(bytes)
{
    qsizetype start = 0;
    do {
        if (m_count++ % kStride == 0)
            m_starts.push_back(static_cast<quint32>(start));
        start = behindLine(start);
    } while (start < m_bytes.size());
}

qsizetype TextLines::behindLine(qsizetype start) const
{
    const qsizetype size = m_bytes.size();
    const qsizetype most = qMin(start + kColumns, size);
    const auto newline = QByteArrayView(m_bytes).sliced(start, most - start).indexOf('\n');
    if (newline >= 0)
        return start + newline + 1;
    auto next = most;
    while (next < size && next > start + kColumns - 4 && isContinuationByte(m_bytes[next]))
        --next;
    return next < size && m_bytes[next] == '\n' ? next + 1 : next;
}

qsizetype TextLines::startOf(qint64 number) const
{
    auto start = static_cast<qsizetype>(m_starts[static_cast<size_t>(number / kStride)]);
    for (auto step = number % kStride; step > 0; --step)
        start = behindLine(start);
    return start;
}

TextLine TextLines::line(qint64 number) const
{
    const auto start = startOf(number);
    auto view = QByteArrayView(m_bytes).sliced(start, behindLine(start) - start);
    while (view.endsWith('\n') || view.endsWith('\r'))
        view.chop(1);
    return {0, {}, visibleText(textOfBytes(view))};
}

qint64 TextLines::lineAt(qint64 offset) const
{
    const auto after = std::upper_bound(m_starts.cbegin(), m_starts.cend(), static_cast<quint32>(offset));
    auto number = qMax<qint64>(0, std::distance(m_starts.cbegin(), after) - 1) * kStride;
    for (auto next = behindLine(startOf(number)); next <= offset && number + 1 < m_count; next = behindLine(next))
        ++number;
    return number;
}

QString TextLines::copy(qint64 first, qint64 last, qsizetype mostBytes) const
{
    const auto start = startOf(first);
    const auto length = behindLine(startOf(last)) - start;
    return length > mostBytes ? QString() : textOfBytes(QByteArrayView(m_bytes).sliced(start, length));
}

TextLine HexLines::line(qint64 number) const
{
    const auto row = m_bytes.sliced(number * 16, qMin<qsizetype>(16, m_bytes.size() - number * 16));
    QString printable;
    for (const char byte : row)
        printable += byte >= 0x20 && byte < 0x7F ? QLatin1Char(byte) : QChar(u'.');
    return {0, QString::number(number * 16, 16).rightJustified(8, u'0'),
            QString::fromLatin1(row.toHex(' ')).leftJustified(49) + printable};
}

QString HexLines::copy(qint64 first, qint64 last, qsizetype mostBytes) const
{
    if ((last - first + 1) * 80 > mostBytes)
        return {};
    QStringList lines;
    for (auto number = first; number <= last; ++number) {
        const auto row = line(number);
        lines += row.key + u"  "_s + row.text;
    }
    return lines.join(u'\n');
}

} // namespace hoox
