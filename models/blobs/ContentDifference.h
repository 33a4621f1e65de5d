#pragma once

#include "models/blobs/BlobContent.h"

#include <vector>

namespace hoox {

/// Where two objects differ (BL-4): JSON by path, so that order and layout of members are no difference, anything else
/// line by line. Texts are as the preview shows them: without secrets. Read-only; any thread.
class ContentDifference final
{
public:
    enum class Change { Same, Changed, OnlyLeft, OnlyRight };
    struct Row
    {
        Change change = Change::Same;
        QString path;        ///< Of JSON, cut likewise at its start; empty for lines.
        qint64 leftLine = 0; ///< From 1; 0 for none, and for JSON.
        qint64 rightLine = 0;
        QString left; ///< Made visible, cut at `kLongestText`.
        QString right;
    };
    static constexpr int kLongestText = 2000;
    static constexpr int kMostRows = 200'000;
    static constexpr int kMostEdits = 1'500;        ///< Of lines; beyond, the middle is told as one change.
    static constexpr qint64 kMostLines = 1'000'000; ///< Of a side; what follows is not compared.

    /// Takes its time: for a worker. Null for an object that is neither text nor JSON.
    [[nodiscard]] static std::shared_ptr<const ContentDifference> between(const BlobContent &left,
                                                                          const BlobContent &right);

    [[nodiscard]] bool isByPath() const { return m_isByPath; }
    /// By path only what differs, in the order of the left, then what only the right has. By line all lines.
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    /// At least so many if `isCut`, or not `isWhole`.
    [[nodiscard]] qint64 differences() const { return m_differences; }
    [[nodiscard]] bool isCut() const { return m_isCut; }     ///< There are more than `kMostRows`.
    [[nodiscard]] bool isWhole() const { return m_isWhole; } ///< Else what follows `kMostLines` was not compared.

private:
    friend class PathComparison;
    friend class LineComparison;
    void add(const Row &row);
    bool m_isByPath = false;
    bool m_isCut = false;
    bool m_isWhole = true;
    qint64 m_differences = 0;
    std::vector<Row> m_rows;
};

} // namespace hoox
