#include "ui/blobs/ConversationLines.h"

#include "ui/common/Format.h"

#include <algorithm>

namespace hoox {

using namespace Qt::StringLiterals;

ConversationLines::ConversationLines(const BlobContent &content, const Format &format) : m_content(content)
{
    m_blocks.reserve(static_cast<size_t>(content.turns.size()));
    for (const auto &turn : content.turns) {
        Block block;
        block.firstLine = m_count;
        block.from = content.json->offset(turn.value);
        block.head = headOf(turn, format);
        const auto opening = content.pretty->lineAt(block.from);
        const auto closing = content.pretty->lastLineOf(opening);
        const bool isOpened = closing > opening;
        block.pretty = isOpened ? opening + 1 : opening;
        block.lines = isOpened ? closing - opening - 1 : 1;
        m_count += 1 + block.lines;
        m_blocks.push_back(block);
    }
    if (content.turns.size() >= kMostTurns)
        addEnd(format);
}

/// A gap is said.
void ConversationLines::addEnd(const Format &format)
{
    Block end;
    end.firstLine = m_count++;
    end.from = m_content.json->bytes().size();
    end.head = tr("Only the first %1 are shown here. The tree has all of them.").arg(format.count(kMostTurns));
    m_blocks.push_back(end);
}

QString ConversationLines::headOf(const ConversationTurn &turn, const Format &format)
{
    QStringList words;
    words += turn.at.isValid() ? format.timeOfDayExact(turn.at) + u' ' + format.zoneName() : Format::missing();
    switch (turn.kind) {
    case ConversationTurn::Kind::Step:
        words += tr("step");
        break;
    case ConversationTurn::Kind::Request:
        words += tr("\u2192 request");
        break;
    case ConversationTurn::Kind::Response:
        words += tr("\u2190 response");
        break;
    case ConversationTurn::Kind::Stream:
        words += tr("\u2190 stream");
        break;
    }
    if (!turn.what.isEmpty())
        words += visibleText(turn.what);
    if (turn.lapseMs)
        words += tr("after %1").arg(Format::lapse(std::chrono::milliseconds(*turn.lapseMs)));
    return words.join(u"  "_s);
}

const ConversationLines::Block &ConversationLines::blockOf(qint64 number) const
{
    const auto after = std::upper_bound(m_blocks.cbegin(), m_blocks.cend(), number,
                                        [](qint64 line, const Block &block) { return line < block.firstLine; });
    return *(after - 1);
}

TextLine ConversationLines::line(qint64 number) const
{
    const auto &block = blockOf(number);
    if (number == block.firstLine) {
        TextLine head;
        head.text = block.head;
        head.isHead = true;
        return head;
    }
    auto line = m_content.pretty->line(block.pretty + number - block.firstLine - 1);
    const auto base = m_content.pretty->line(block.pretty).indent;
    line.indent = line.indent - base + 1;
    return line;
}

qint64 ConversationLines::lineAt(qint64 offset) const
{
    const auto pretty = m_content.pretty->lineAt(offset);
    const Block *behind = nullptr;
    for (const auto &block : m_blocks) {
        if (pretty >= block.pretty && pretty < block.pretty + block.lines)
            return block.firstLine + 1 + pretty - block.pretty;
        if (block.from >= offset && (behind == nullptr || block.from < behind->from))
            behind = &block;
    }
    return behind == nullptr ? 0 : behind->firstLine;
}

QString ConversationLines::copy(qint64 first, qint64 last, qsizetype mostBytes) const
{
    QString text;
    for (auto number = first; number <= last; ++number) {
        const auto &block = blockOf(number);
        if (number == block.firstLine) {
            text += block.head + u'\n';
        } else {
            const auto pretty = block.pretty + number - block.firstLine - 1;
            text += m_content.pretty->copy(pretty, pretty, mostBytes);
        }
        if (text.size() > mostBytes)
            return {};
    }
    return text;
}

} // namespace hoox
