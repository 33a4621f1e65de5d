#include "models/blobs/JsonLines.h"

namespace hoox {

using namespace Qt::StringLiterals;

JsonLines::JsonLines(std::shared_ptr<const JsonDocument> document) : m_document(std::move(document))
{
    struct Open
    {
        Index value;
        int next;
    };
    m_lines.reserve(static_cast<size_t>(m_document->valueCount() + m_document->containerCount()));
    std::vector<Open> open;
    const auto add = [this, &open](Index value) {
        m_lines.push_back(value << 1U);
        if (m_document->childCount(value) > 0)
            open.push_back({value, 0});
    };
    add(m_document->root());
    while (!open.empty()) {
        auto &top = open.back();
        if (top.next < m_document->childCount(top.value)) {
            add(m_document->child(top.value, top.next++)); // `top` may move: not used after this.
        } else {
            m_lines.push_back((top.value << 1U) | 1U);
            open.pop_back();
        }
    }
}

bool JsonLines::isLast(Index value) const
{
    return value == m_document->root() ||
           m_document->row(value) + 1 == m_document->childCount(m_document->parent(value));
}

TextLine JsonLines::lineOf(qint64 number, qsizetype most) const
{
    const auto self = value(number);
    const bool isObject = m_document->type(self) == JsonDocument::Type::Object;
    TextLine line;
    line.indent = m_document->depth(self);
    if (closes(number)) {
        line.text = isObject ? u"}"_s : u"]"_s;
    } else {
        if (m_document->hasKey(self))
            line.key = QString::fromUtf8(m_document->keyToken(self, most));
        if (!m_document->isContainer(self))
            line.text = QString::fromUtf8(m_document->token(self, most));
        else if (m_document->childCount(self) == 0)
            line.text = isObject ? u"{}"_s : u"[]"_s;
        else
            line.text = isObject ? u"{"_s : u"["_s;
    }
    const bool opensOnly = !closes(number) && m_document->childCount(self) > 0;
    if (!opensOnly && !isLast(self))
        line.text += u',';
    return line;
}

TextLine JsonLines::line(qint64 number) const
{
    auto line = lineOf(number, kLongestLine);
    line.key = visibleText(line.key);
    line.text = visibleText(line.text);
    if (line.text.size() >= kLongestLine)
        line.text += u'\u2026';
    return line;
}

qint64 JsonLines::openingBefore(qint64 number) const
{
    while (closes(number))
        --number;
    return number;
}

qint64 JsonLines::lastLineOf(qint64 opening) const
{
    const auto self = value(opening);
    if (m_document->childCount(self) == 0)
        return opening;
    auto last = opening + 1;
    while (value(last) != self)
        ++last;
    return last;
}

qint64 JsonLines::lineAt(qint64 offset) const
{
    // Opening lines stand in the order of their offsets, and at most `levels` closing ones follow each other.
    qint64 low = 0;
    qint64 high = count();
    while (high - low > 1) {
        const auto middle = low + (high - low) / 2;
        if (m_document->offset(value(openingBefore(middle))) <= offset)
            low = middle;
        else
            high = middle;
    }
    return openingBefore(low);
}

QString JsonLines::copy(qint64 first, qint64 last, qsizetype mostBytes) const
{
    QString text;
    for (auto number = first; number <= last; ++number) {
        const auto line = lineOf(number, mostBytes);
        text += QString(line.indent * 2, u' ');
        if (!line.key.isEmpty())
            text += line.key + u": "_s;
        text += line.text + u'\n';
        if (text.size() > mostBytes)
            return {};
    }
    return text;
}

} // namespace hoox
