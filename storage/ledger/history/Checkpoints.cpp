#include "storage/ledger/history/Checkpoints.h"

#include <algorithm>

namespace hoox {

void Checkpoints::add(const LedgerPlace &place, const std::vector<LineState> &states, const std::vector<int> &changed)
{
    const auto number = count();
    m_places.push_back(place);
    if (m_lines.size() < states.size())
        m_lines.resize(states.size());
    for (const auto line : changed) {
        auto &entries = m_lines[static_cast<std::size_t>(line)];
        if (entries.size() == entries.capacity())
            entries.reserve(entries.size() + entries.size() / 4 + 2); // Doubling would waste half of the bound.
        entries.push_back({number, states[static_cast<std::size_t>(line)]});
    }
    m_entries += changed.size();
    while (bytes() > m_mostBytes && count() > 1)
        thin();
}

void Checkpoints::cutBehind(int checkpoint)
{
    m_places.resize(static_cast<std::size_t>(checkpoint) + 1);
    m_entries = 0;
    for (auto &entries : m_lines) {
        while (!entries.empty() && entries.back().checkpoint > checkpoint)
            entries.pop_back();
        m_entries += entries.size();
    }
}

int Checkpoints::atOrBefore(qint64 second) const
{
    return atOrBefore(LedgerPlace{second, std::numeric_limits<qint64>::max()});
}

int Checkpoints::atOrBefore(const LedgerPlace &place) const
{
    const auto behind = std::upper_bound(m_places.begin(), m_places.end(), place);
    return static_cast<int>(behind - m_places.begin()) - 1;
}

int Checkpoints::beforeRow(qint64 rowId) const
{
    const auto behind = std::lower_bound(m_places.begin(), m_places.end(), rowId,
                                         [](const LedgerPlace &place, qint64 row) { return place.rowId < row; });
    return static_cast<int>(behind - m_places.begin()) - 1;
}

std::vector<LineState> Checkpoints::states(int checkpoint) const
{
    std::vector<LineState> states;
    if (checkpoint == kNone)
        return states;
    states.reserve(m_lines.size());
    for (std::size_t line = 0; line < m_lines.size(); ++line)
        states.push_back(state(checkpoint, static_cast<int>(line)));
    return states;
}

LineState Checkpoints::state(int checkpoint, int line) const
{
    if (static_cast<std::size_t>(line) >= m_lines.size())
        return {};
    const auto &entries = m_lines[static_cast<std::size_t>(line)];
    const auto behind = std::upper_bound(entries.begin(), entries.end(), checkpoint,
                                         [](int number, const Entry &entry) { return number < entry.checkpoint; });
    return behind == entries.begin() ? LineState() : (behind - 1)->state;
}

void Checkpoints::thin()
{
    // Two become one, that of the later.
    std::vector<LedgerPlace> places;
    for (std::size_t i = 0; i < m_places.size(); i += 2)
        places.push_back(m_places[std::min(i + 1, m_places.size() - 1)]);
    m_places = std::move(places);
    m_entries = 0;
    for (auto &entries : m_lines) {
        std::size_t kept = 0;
        for (const auto &entry : entries) {
            const auto number = entry.checkpoint / 2;
            if (kept > 0 && entries[kept - 1].checkpoint == number)
                --kept;
            entries[kept] = entry;
            entries[kept++].checkpoint = number;
        }
        entries.resize(kept);
        m_entries += kept;
    }
    m_rowsBetween *= 2;
}

} // namespace hoox
