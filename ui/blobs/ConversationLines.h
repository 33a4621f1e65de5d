#pragma once

#include "models/blobs/BlobContent.h"

#include <QCoreApplication>

namespace hoox {

class Format;

/// An order's log read as a conversation (BL-4): for each turn a head with time, direction and what it was, below it
/// what it holds as it is laid out. Lines are made when asked for; memory is a turn's, not a line's. `content` outlives
/// it.
class ConversationLines final : public LineSource
{
    Q_DECLARE_TR_FUNCTIONS(hoox::ConversationLines)

public:
    ConversationLines(const BlobContent &content, const Format &format);
    [[nodiscard]] qint64 count() const override { return m_count; }
    [[nodiscard]] TextLine line(qint64 number) const override;
    /// What belongs to no turn stands at the head of the turn behind it.
    [[nodiscard]] qint64 lineAt(qint64 offset) const override;
    [[nodiscard]] QString copy(qint64 first, qint64 last, qsizetype mostBytes) const override;

private:
    struct Block
    {
        qint64 firstLine = 0; ///< Of the head.
        qint64 pretty = 0;    ///< The first line of `BlobContent::pretty` below it.
        qint64 lines = 0;     ///< How many of those.
        QString head;
        qint64 from = 0; ///< Bytes: the value's start.
    };
    [[nodiscard]] static QString headOf(const ConversationTurn &turn, const Format &format);
    void addEnd(const Format &format);
    [[nodiscard]] const Block &blockOf(qint64 number) const;
    const BlobContent &m_content;
    std::vector<Block> m_blocks;
    qint64 m_count = 0;
};

} // namespace hoox
