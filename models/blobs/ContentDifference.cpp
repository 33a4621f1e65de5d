#include "models/blobs/ContentDifference.h"

#include <QHash>

#include <algorithm>

namespace hoox {

namespace {

using Change = ContentDifference::Change;

} // namespace

/// Walks two JSON texts side by side, with a stack of its own.
class PathComparison
{
public:
    using Index = JsonDocument::Index;
    PathComparison(const JsonDocument &left, const JsonDocument &right, ContentDifference &into)
        : m_left(left), m_right(right), m_into(into)
    {
    }

    void run()
    {
        m_open.push_back({m_left.root(), m_right.root(), true, true});
        while (!m_open.empty() && !m_into.isCut()) {
            const auto pair = m_open.back();
            m_open.pop_back();
            if (!pair.hasLeft || !pair.hasRight)
                tell(pair, pair.hasLeft ? Change::OnlyLeft : Change::OnlyRight);
            else
                compare(pair);
        }
    }

private:
    struct Pair
    {
        Index left;
        Index right;
        bool hasLeft;
        bool hasRight;
    };

    void compare(const Pair &pair)
    {
        const auto type = m_left.type(pair.left);
        if (type != m_right.type(pair.right))
            return tell(pair, Change::Changed);
        std::vector<Pair> children;
        if (type == JsonDocument::Type::Object)
            children = members(pair);
        else if (type == JsonDocument::Type::Array)
            children = elements(pair);
        else if (text(m_left, pair.left) != text(m_right, pair.right))
            return tell(pair, Change::Changed);
        m_open.insert(m_open.end(), children.crbegin(), children.crend()); // The first is taken first.
    }

    /// Members by name; the second of equal names is compared with the second.
    [[nodiscard]] std::vector<Pair> members(const Pair &pair) const
    {
        QHash<QString, QVector<Index>> rightByName;
        for (int row = m_right.childCount(pair.right) - 1; row >= 0; --row) {
            const auto child = m_right.child(pair.right, row);
            rightByName[name(m_right, child)].append(child);
        }
        std::vector<Pair> pairs;
        std::vector<bool> isTaken(static_cast<size_t>(m_right.childCount(pair.right)), false);
        for (int row = 0; row < m_left.childCount(pair.left); ++row) {
            const auto child = m_left.child(pair.left, row);
            const auto same = rightByName.find(name(m_left, child));
            if (same == rightByName.end() || same->isEmpty()) {
                pairs.push_back({child, 0, true, false});
                continue;
            }
            const auto other = same->takeLast();
            isTaken[static_cast<size_t>(m_right.row(other))] = true;
            pairs.push_back({child, other, true, true});
        }
        for (int row = 0; row < m_right.childCount(pair.right); ++row) {
            if (!isTaken[static_cast<size_t>(row)])
                pairs.push_back({0, m_right.child(pair.right, row), false, true});
        }
        return pairs;
    }

    [[nodiscard]] std::vector<Pair> elements(const Pair &pair) const
    {
        const int left = m_left.childCount(pair.left);
        const int right = m_right.childCount(pair.right);
        std::vector<Pair> pairs;
        pairs.reserve(static_cast<std::size_t>(qMax(left, right)));
        for (int row = 0; row < qMax(left, right); ++row)
            pairs.push_back({row < left ? m_left.child(pair.left, row) : 0,
                             row < right ? m_right.child(pair.right, row) : 0, row < left, row < right});
        return pairs;
    }

    void tell(const Pair &pair, Change change)
    {
        ContentDifference::Row row;
        row.change = change;
        row.path = visibleText(pair.hasLeft ? m_left.path(pair.left) : m_right.path(pair.right))
                       .right(ContentDifference::kLongestText);
        if (pair.hasLeft)
            row.left = shown(m_left, pair.left);
        if (pair.hasRight)
            row.right = shown(m_right, pair.right);
        m_into.add(row);
    }

    static QString name(const JsonDocument &json, Index value) { return json.key(value, json.bytes().size()); }
    static QString text(const JsonDocument &json, Index value) { return json.text(value, json.bytes().size()); }
    static QString shown(const JsonDocument &json, Index value)
    {
        return visibleText(QString::fromUtf8(json.source(value).left(ContentDifference::kLongestText)));
    }

    const JsonDocument &m_left;
    const JsonDocument &m_right;
    ContentDifference &m_into;
    std::vector<Pair> m_open;
};

/// The shortest edit of lines by Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), behind what both
/// have in common at the start and the end.
class LineComparison
{
public:
    LineComparison(const LineSource &left, const LineSource &right, ContentDifference &into)
        : m_left(left),
          m_right(right),
          m_into(into),
          m_leftCount(qMin(left.count(), ContentDifference::kMostLines)),
          m_rightCount(qMin(right.count(), ContentDifference::kMostLines)),
          m_leftHashes(hashes(left, m_leftCount)),
          m_rightHashes(hashes(right, m_rightCount))
    {
    }

    void run()
    {
        qint64 start = 0;
        qint64 leftEnd = m_leftCount;
        qint64 rightEnd = m_rightCount;
        while (start < leftEnd && start < rightEnd && isSame(start, start))
            ++start;
        while (leftEnd > start && rightEnd > start && isSame(leftEnd - 1, rightEnd - 1)) {
            --leftEnd;
            --rightEnd;
        }
        for (qint64 line = 0; line < start && !m_into.isCut(); ++line)
            tellSame(line, line);
        tellMiddle(start, leftEnd, rightEnd); // Also behind the last row: what differs there counts.
        for (; leftEnd < m_leftCount && !m_into.isCut(); ++leftEnd, ++rightEnd)
            tellSame(leftEnd, rightEnd);
        if (m_leftCount < m_left.count() || m_rightCount < m_right.count())
            m_into.m_isWhole = false;
    }

private:
    [[nodiscard]] bool isSame(qint64 left, qint64 right) const
    {
        return m_leftHashes[static_cast<size_t>(left)] == m_rightHashes[static_cast<size_t>(right)] &&
               m_left.line(left).text == m_right.line(right).text;
    }

    [[nodiscard]] static std::vector<size_t> hashes(const LineSource &lines, qint64 count)
    {
        std::vector<size_t> made;
        made.reserve(static_cast<size_t>(count));
        for (qint64 line = 0; line < count; ++line)
            made.push_back(qHash(lines.line(line).text));
        return made;
    }

    /// Takes the edits from the end to the start, then tells them in order.
    void tellMiddle(qint64 start, qint64 leftEnd, qint64 rightEnd)
    {
        const auto left = leftEnd - start;
        const auto right = rightEnd - start;
        const auto most = qMin<qint64>(left + right, ContentDifference::kMostEdits);
        std::vector<std::vector<qint64>> trace;
        std::vector<qint64> reach(static_cast<size_t>(2 * most + 3), 0);
        const auto place = [most](qint64 diagonal) { return static_cast<size_t>(diagonal + most + 1); };
        for (qint64 edits = 0; edits <= most; ++edits) {
            // Only the diagonals that this many edits reach are kept: memory is their square, bounded by `kMostEdits`.
            trace.emplace_back(reach.begin() + (most + 1 - edits - 1), reach.begin() + (most + 1 + edits + 2));
            for (qint64 diagonal = -edits; diagonal <= edits; diagonal += 2) {
                const bool isDown = diagonal == -edits ||
                                    (diagonal != edits && reach[place(diagonal - 1)] < reach[place(diagonal + 1)]);
                auto x = isDown ? reach[place(diagonal + 1)] : reach[place(diagonal - 1)] + 1;
                while (x < left && x - diagonal < right && x - diagonal >= 0 && isSame(start + x, start + x - diagonal))
                    ++x;
                reach[place(diagonal)] = x;
                if (x >= left && x - diagonal >= right)
                    return tellTrace(trace, start, left, right);
            }
        }
        tellWhole(start, leftEnd, rightEnd);
    }

    void tellTrace(const std::vector<std::vector<qint64>> &trace, qint64 start, qint64 x, qint64 y)
    {
        std::vector<QPair<qint64, qint64>> steps; // From the end: -1 stands for none.
        for (auto edits = static_cast<qint64>(trace.size()) - 1; edits >= 0; --edits) {
            const auto &reach = trace[static_cast<size_t>(edits)];
            const auto at = [&reach, edits](qint64 diagonal) {
                return reach[static_cast<size_t>(diagonal + edits + 1)];
            };
            const auto diagonal = x - y;
            const bool isDown = diagonal == -edits || (diagonal != edits && at(diagonal - 1) < at(diagonal + 1));
            const auto fromX = edits == 0 ? 0 : isDown ? at(diagonal + 1) : at(diagonal - 1);
            const auto fromY = edits == 0 ? 0 : fromX - (isDown ? diagonal + 1 : diagonal - 1);
            while (x > fromX && y > fromY &&
                   (edits == 0 || x > (isDown ? fromX : fromX + 1) || y > (isDown ? fromY + 1 : fromY)))
                steps.emplace_back(--x, --y);
            if (edits > 0)
                steps.emplace_back(isDown ? -1 : fromX, isDown ? fromY : -1);
            x = fromX;
            y = fromY;
        }
        tellSteps(steps, start);
    }

    /// Lines that went and lines that came at one place stand side by side.
    void tellSteps(const std::vector<QPair<qint64, qint64>> &steps, qint64 start)
    {
        std::vector<qint64> gone;
        std::vector<qint64> come;
        const auto flush = [&] {
            tellPaired(gone, come);
            gone.clear();
            come.clear();
        };
        for (auto step = steps.crbegin(); step != steps.crend(); ++step) {
            if (step->first >= 0 && step->second >= 0) {
                flush();
                tellSame(start + step->first, start + step->second);
            } else if (step->first >= 0) {
                gone.push_back(start + step->first);
            } else {
                come.push_back(start + step->second);
            }
        }
        flush();
    }

    void tellWhole(qint64 start, qint64 leftEnd, qint64 rightEnd)
    {
        const auto isEnough = [this] { return m_into.isCut() && m_into.differences() > 0; };
        for (auto line = start; line < qMax(leftEnd, rightEnd) && !isEnough(); ++line)
            tellPaired(line < leftEnd ? std::vector<qint64>{line} : std::vector<qint64>{},
                       line < rightEnd ? std::vector<qint64>{line} : std::vector<qint64>{});
    }

    void tellPaired(const std::vector<qint64> &gone, const std::vector<qint64> &come)
    {
        for (size_t at = 0; at < qMax(gone.size(), come.size()); ++at) {
            ContentDifference::Row row;
            row.change = at >= come.size() ? Change::OnlyLeft : at >= gone.size() ? Change::OnlyRight : Change::Changed;
            if (at < gone.size())
                takeLeft(row, gone[at]);
            if (at < come.size())
                takeRight(row, come[at]);
            m_into.add(row);
        }
    }

    void tellSame(qint64 left, qint64 right)
    {
        ContentDifference::Row row;
        takeLeft(row, left);
        takeRight(row, right);
        m_into.add(row);
    }

    void takeLeft(ContentDifference::Row &row, qint64 line) const
    {
        row.leftLine = line + 1;
        row.left = m_left.line(line).text;
    }

    void takeRight(ContentDifference::Row &row, qint64 line) const
    {
        row.rightLine = line + 1;
        row.right = m_right.line(line).text;
    }

    const LineSource &m_left;
    const LineSource &m_right;
    ContentDifference &m_into;
    const qint64 m_leftCount;
    const qint64 m_rightCount;
    const std::vector<size_t> m_leftHashes; ///< Most lines differ: their texts are made for equal ones only.
    const std::vector<size_t> m_rightHashes;
};

void ContentDifference::add(const Row &row)
{
    m_differences += row.change == Change::Same ? 0 : 1;
    if (m_rows.size() >= kMostRows)
        m_isCut = true;
    else
        m_rows.push_back(row);
}

std::shared_ptr<const ContentDifference> ContentDifference::between(const BlobContent &left, const BlobContent &right)
{
    const auto isText = [](const BlobContent &content) { return content.kind <= BlobContent::Kind::Text; };
    if (!isText(left) || !isText(right))
        return nullptr;
    auto difference = std::make_shared<ContentDifference>();
    difference->m_isByPath = left.json && right.json;
    if (difference->m_isByPath)
        PathComparison(*left.json, *right.json, *difference).run();
    else
        LineComparison(*left.raw, *right.raw, *difference).run();
    return difference;
}

} // namespace hoox
