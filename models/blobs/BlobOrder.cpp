#include "models/blobs/BlobOrder.h"

#include "models/blobs/NaturalOrder.h"

#include <algorithm>
#include <numeric>

namespace hoox {

namespace {

bool isFolder(const BlobInfo &info)
{
    return info.sizeBytes < 0;
}

/// Whether one row comes before another.
struct Before
{
    const QVector<BlobInfo> &rows;
    BlobOrder::By by = BlobOrder::By::Name;
    bool descending = false;

    [[nodiscard]] bool operator()(int left, int right) const { return (*this)(rows[left], rows[right]); }
    [[nodiscard]] bool operator()(const BlobInfo &a, const BlobInfo &b) const
    {
        if (isFolder(a) != isFolder(b))
            return isFolder(a);
        if (!isFolder(a) && by == BlobOrder::By::Size && a.sizeBytes != b.sizeBytes)
            return (a.sizeBytes < b.sizeBytes) != descending;
        if (!isFolder(a) && by == BlobOrder::By::Modified && a.lastModified != b.lastModified)
            return (a.lastModified < b.lastModified) != descending;
        const int order = naturalCompare(a.key, b.key);
        return by == BlobOrder::By::Name && descending ? order > 0 : order < 0;
    }
};

void mergeInto(QVector<int> &order, QVector<int> added, const Before &before)
{
    std::sort(added.begin(), added.end(), before);
    const auto old = order.size();
    order += added;
    // By binary search for each new one, not by comparing all: the rest is moving integers.
    auto end = order.begin() + old;
    auto to = order.end();
    for (auto one = added.crbegin(); one != added.crend(); ++one) {
        const auto at = std::upper_bound(order.begin(), end, *one, before);
        to = std::move_backward(at, end, to);
        *--to = *one;
        end = at;
    }
}

} // namespace

int BlobOrder::rowOf(int place) const
{
    return static_cast<int>(m_shown.indexOf(place));
}

int BlobOrder::find(const QVector<BlobInfo> &rows, const BlobInfo &wanted) const
{
    const Before before{rows};
    const auto at = std::lower_bound(m_byName.cbegin(), m_byName.cend(), wanted,
                                     [&](int place, const BlobInfo &info) { return before(rows[place], info); });
    return at != m_byName.cend() && rows[*at].key == wanted.key ? *at : -1;
}

void BlobOrder::clear()
{
    m_byName.clear();
    m_shown.clear();
}

QVector<BlobOrder::Run> BlobOrder::runsOf(const QVector<BlobInfo> &rows, int first)
{
    QVector<int> added(rows.size() - first);
    std::iota(added.begin(), added.end(), first);
    mergeInto(m_byName, added, {rows});
    const Before before{rows, m_by, m_descending};
    std::sort(added.begin(), added.end(), before);
    QVector<Run> runs;
    auto from = m_shown.cbegin();
    for (const int place : std::as_const(added)) {
        from = std::upper_bound(from, m_shown.cend(), place, before);
        const int row = static_cast<int>(from - m_shown.cbegin());
        if (runs.isEmpty() || runs.constLast().row != row)
            runs.append(Run{row, {}});
        runs.last().places.append(place);
    }
    return runs;
}

void BlobOrder::mergeRun(const Run &run)
{
    m_shown.insert(run.row, run.places.size(), 0);
    std::copy(run.places.cbegin(), run.places.cend(), m_shown.begin() + run.row);
}

void BlobOrder::mergeAll(const QVector<Run> &runs)
{
    const auto old = m_shown.size();
    const auto added = std::accumulate(runs.cbegin(), runs.cend(), qsizetype(0),
                                       [](qsizetype sum, const Run &run) { return sum + run.places.size(); });
    m_shown.resize(old + added);
    auto end = m_shown.begin() + old;
    auto to = m_shown.end();
    for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
        const auto at = m_shown.begin() + run->row;
        to = std::move_backward(at, end, to);
        to = std::copy_backward(run->places.cbegin(), run->places.cend(), to);
        end = at;
    }
}

void BlobOrder::sort(const QVector<BlobInfo> &rows, By by, bool descending)
{
    m_by = by;
    m_descending = descending;
    m_shown = m_byName;
    const auto objects =
        std::find_if(m_shown.begin(), m_shown.end(), [&rows](int place) { return !isFolder(rows[place]); });
    if (by == By::Name && descending) {
        std::reverse(m_shown.begin(), objects);
        std::reverse(objects, m_shown.end());
    } else if (by == By::Size) {
        // Names are in order already: a stable sort of figures never compares one.
        std::stable_sort(objects, m_shown.end(), [&rows, descending](int left, int right) {
            return descending ? rows[left].sizeBytes > rows[right].sizeBytes
                              : rows[left].sizeBytes < rows[right].sizeBytes;
        });
    } else if (by == By::Modified) {
        std::stable_sort(objects, m_shown.end(), [&rows, descending](int left, int right) {
            return descending ? rows[left].lastModified > rows[right].lastModified
                              : rows[left].lastModified < rows[right].lastModified;
        });
    }
}

void BlobOrder::forget(const std::function<bool(int place)> &isGone)
{
    m_byName.removeIf(isGone);
}

} // namespace hoox
