#include "storage/ledger/history/Checkpoints.h"

#include <algorithm>
#include <utility>

namespace hoox {

void Checkpoints::add(const LedgerPlace &place, const std::vector<LineState> &states, std::vector<int> changed)
{
    // The first state of a line is there even where it is that of none: who looks for it ends there.
    const auto known = m_points.empty() ? 0 : static_cast<int>(m_points.back().lines);
    std::sort(changed.begin(), changed.end());
    changed.erase(std::lower_bound(changed.begin(), changed.end(), known), changed.end());
    for (auto line = known; line < static_cast<int>(states.size()); ++line)
        changed.push_back(line);
    Point point{place, states.size(), PackedStates(place.second)};
    for (const auto line : changed)
        point.changed.append(line, states[static_cast<std::size_t>(line)]);
    point.changed.finish();
    m_bytes += point.bytes();
    m_points.push_back(std::move(point));
    while (bytes() > m_mostBytes && count() > 1)
        thin();
}

void Checkpoints::cutBehind(int checkpoint)
{
    for (; count() > checkpoint + 1; m_points.pop_back())
        m_bytes -= m_points.back().bytes();
}

int Checkpoints::atOrBefore(qint64 second) const
{
    return atOrBefore(LedgerPlace{second, std::numeric_limits<qint64>::max()});
}

int Checkpoints::atOrBefore(const LedgerPlace &place) const
{
    const auto behind =
        std::upper_bound(m_points.begin(), m_points.end(), place,
                         [](const LedgerPlace &wanted, const Point &point) { return wanted < point.place; });
    return static_cast<int>(behind - m_points.begin()) - 1;
}

int Checkpoints::beforeRow(qint64 rowId) const
{
    const auto behind = std::lower_bound(m_points.begin(), m_points.end(), rowId,
                                         [](const Point &point, qint64 row) { return point.place.rowId < row; });
    return static_cast<int>(behind - m_points.begin()) - 1;
}

std::vector<LineState> Checkpoints::states(int checkpoint) const
{
    std::vector<LineState> states;
    if (checkpoint == kNone)
        return states;
    states.resize(at(checkpoint).lines);
    std::vector<char> isFound(states.size(), 0);
    auto missing = states.size();
    // Of each line what is newest: backwards, the first that comes.
    for (auto point = checkpoint; point >= 0 && missing > 0; --point) {
        PackedStates::Reader reader(at(point).changed);
        while (reader.next()) {
            const auto line = static_cast<std::size_t>(reader.line());
            if (std::exchange(isFound[line], 1) != 0)
                continue;
            states[line] = reader.state();
            --missing;
        }
    }
    return states;
}

LineState Checkpoints::state(int checkpoint, int line) const
{
    for (auto point = checkpoint; point >= 0 && at(point).lines > static_cast<std::size_t>(line); --point) {
        PackedStates::Reader reader(at(point).changed);
        while (reader.next() && reader.line() <= line) {
            if (reader.line() == line)
                return reader.state();
        }
    }
    return {};
}

/// As the later one, with what changed since the one before the earlier.
Checkpoints::Point Checkpoints::merged(const Point &earlier, const Point &later)
{
    Point both{later.place, later.lines, PackedStates(later.place.second)};
    PackedStates::Reader older(earlier.changed), newer(later.changed);
    auto hasOlder = older.next(), hasNewer = newer.next();
    while (hasOlder || hasNewer) {
        const auto takesNewer = hasNewer && (!hasOlder || newer.line() <= older.line());
        const auto isBoth = takesNewer && hasOlder && newer.line() == older.line();
        const auto &taken = takesNewer ? newer : older;
        both.changed.append(taken.line(), taken.state());
        if (isBoth || !takesNewer)
            hasOlder = older.next();
        if (takesNewer)
            hasNewer = newer.next();
    }
    both.changed.finish();
    return both;
}

void Checkpoints::thin()
{
    // In place: two sets of them would be half as much again as the bound.
    std::size_t kept = 0;
    for (std::size_t i = 0; i < m_points.size(); i += 2) {
        const auto isPair = i + 1 < m_points.size();
        auto point = isPair ? merged(m_points[i], m_points[i + 1]) : std::move(m_points[i]);
        for (auto old = i; old < m_points.size() && old < i + 2; ++old)
            m_points[old].changed = PackedStates(0);
        m_points[kept++] = std::move(point);
    }
    m_points.erase(m_points.begin() + static_cast<std::ptrdiff_t>(kept), m_points.end());
    m_bytes = 0;
    for (const auto &point : m_points)
        m_bytes += point.bytes();
    m_rowsBetween *= 2;
}

} // namespace hoox
