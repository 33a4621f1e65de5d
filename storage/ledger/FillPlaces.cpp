#include "storage/base/StoppableSort.h"
#include "storage/ledger/FillSpans.h"

#include <algorithm>
#include <unordered_map>

namespace hoox::fillscan {

namespace {

/// Row ids of an order: a bit for each that the file may have, 1.25 MB for ten million. Where ids are far apart, a
/// sorted list of those that are in it.
class RowIdSet final
{
public:
    RowIdSet(qint64 highest, qint64 expected)
    {
        constexpr qint64 kBitsAnyway = qint64(1) << 26;
        if (highest >= 0 && highest < std::max(kBitsAnyway, expected * 64))
            m_bits.resize(static_cast<size_t>(highest) + 1);
    }
    void add(qint64 rowId)
    {
        if (fitsBits(rowId))
            m_bits[static_cast<size_t>(rowId)] = true;
        else
            m_others.push_back(rowId);
        m_isEmpty = false;
    }
    /// False when it was stopped.
    [[nodiscard]] bool close(const Stop &stop)
    {
        return sortUnlessStopped(m_others.begin(), m_others.end(), std::less<>(), stop);
    }
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    [[nodiscard]] bool contains(qint64 rowId) const
    {
        return fitsBits(rowId) ? m_bits[static_cast<size_t>(rowId)]
                               : std::binary_search(m_others.begin(), m_others.end(), rowId);
    }

private:
    [[nodiscard]] bool fitsBits(qint64 rowId) const { return rowId >= 0 && static_cast<size_t>(rowId) < m_bits.size(); }
    std::vector<bool> m_bits;
    std::vector<qint64> m_others;
    bool m_isEmpty = true;
};

/// By row id, its place in the list of wanted ones.
using Wanted = std::unordered_map<qint64, qsizetype>;

Result<Wanted> wantedIds(const SqliteConnection &connection, const FillPlacesWanted &wanted, const Stop &stop)
{
    Wanted ids;
    for (qsizetype place = 0; place < wanted.rows.size(); ++place) {
        const auto row = wanted.rows.at(place);
        const auto walked =
            walk(connection, *wanted.from, RowRange(row, row), stop, [&](qint64, qint64 rowId) -> Result<Done> {
                ids.emplace(rowId, place);
                return Done{};
            });
        if (!walked)
            return fail(walked.error());
    }
    return ids;
}

} // namespace

Result<FillPlaces> places(const SqliteConnection &connection, const FillPlacesWanted &wanted, const Stop &stop)
{
    const ReadSnapshot snapshot(connection);
    const StepWatch watch(connection, stop);
    RowIdSet selected(wanted.from->highestRowId, wanted.selected.rows());
    auto walked = walk(connection, *wanted.from, wanted.selected, stop, [&](qint64, qint64 rowId) -> Result<Done> {
        selected.add(rowId);
        return Done{};
    });
    if (!walked)
        return fail(walked.error());
    if (!selected.close(stop))
        return fail(Error::Kind::Cancelled);
    const auto ids = wantedIds(connection, wanted, stop);
    if (!ids)
        return fail(ids.error());
    FillPlaces places;
    places.rows.fill(-1, wanted.rows.size());
    if (selected.isEmpty() && ids->empty())
        return places;
    auto left = ids->size();
    const auto isDone = [&] { return selected.isEmpty() && left == 0; };
    RowRange run{0, -1}; // not in the answer yet
    const auto visit = [&](qint64 row, qint64 rowId) -> Result<Done> {
        if (selected.contains(rowId)) {
            if (run.second != row - 1 && run.first <= run.second)
                places.selected.add(run.first, run.second);
            run = {run.second == row - 1 && run.first <= run.second ? run.first : row, row};
        }
        if (const auto found = ids->find(rowId); found != ids->end()) {
            places.rows[found->second] = row;
            --left;
        }
        return isDone() ? Result<Done>(fail(Error::Kind::Cancelled)) : Done{}; // the rest says nothing more
    };
    walked = walk(connection, *wanted.to, RowRange(0, wanted.to->total - 1), stop, visit);
    if (!walked && !isDone())
        return fail(walked.error());
    if (run.first <= run.second)
        places.selected.add(run.first, run.second);
    return places;
}

} // namespace hoox::fillscan
