#pragma once

#include "models/blobs/JsonDocument.h"
#include "models/blobs/LineSource.h"

namespace hoox {

/// A JSON text laid out one value a line. Four bytes a line; digits, escapes and order as they stand in the text.
class JsonLines final : public LineSource
{
public:
    explicit JsonLines(std::shared_ptr<const JsonDocument> document);
    [[nodiscard]] qint64 count() const override { return static_cast<qint64>(m_lines.size()); }
    [[nodiscard]] TextLine line(qint64 number) const override;
    [[nodiscard]] qint64 lineAt(qint64 offset) const override;
    [[nodiscard]] QString copy(qint64 first, qint64 last, qsizetype mostBytes) const override;

    /// The line that closes what this one opens; itself for a value of one line.
    [[nodiscard]] qint64 lastLineOf(qint64 opening) const;
    /// The value that this line opens or closes.
    [[nodiscard]] JsonDocument::Index value(qint64 number) const { return entry(number) >> 1U; }

private:
    using Index = JsonDocument::Index;
    [[nodiscard]] Index entry(qint64 number) const { return m_lines[static_cast<size_t>(number)]; }
    [[nodiscard]] bool closes(qint64 number) const { return (entry(number) & 1U) != 0; }
    [[nodiscard]] TextLine lineOf(qint64 number, qsizetype most) const;
    [[nodiscard]] qint64 openingBefore(qint64 number) const;
    [[nodiscard]] bool isLast(Index value) const;

    std::shared_ptr<const JsonDocument> m_document;
    std::vector<Index> m_lines; ///< The value shifted by one; the lowest bit says that its bracket closes here.
};

} // namespace hoox
