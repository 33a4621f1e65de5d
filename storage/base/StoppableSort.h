#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <iterator>

namespace hoox {

/// Sorts as std::sort does, in place, and asks `stop` every few milliseconds, whatever the length. False when it said
/// true: the values are all there still, in any order. `less` and moving a value are cheap.
template <typename Iterator, typename Less, typename Stop>
[[nodiscard]] bool sortUnlessStopped(Iterator first, Iterator last, Less less, const Stop &stop)
{
    using Distance = typename std::iterator_traits<Iterator>::difference_type;
    constexpr Distance kPiece = 1 << 15; // some milliseconds of std::sort
    constexpr Distance kBetween = 1 << 16;
    // Values made so that parts are never halves end with std::sort, which knows of them.
    auto depth = 2 * std::bit_width(static_cast<quint64>(last - first));
    while (last - first > kPiece && depth-- > 0) {
        if (stop())
            return false;
        const auto middleOf = [&less](const auto &a, const auto &b, const auto &c) {
            return std::max(std::min(a, b, less), std::min(std::max(a, b, less), c, less), less);
        };
        const auto eighth = (last - first) / 8;
        const auto pivot = middleOf(middleOf(first[0], first[eighth], first[2 * eighth]),
                                    middleOf(first[3 * eighth], first[4 * eighth], first[5 * eighth]),
                                    middleOf(first[6 * eighth], first[7 * eighth], *std::prev(last)));
        auto low = first;
        auto high = last;
        for (Distance swapped = 1;; ++swapped) {
            while (less(*low, pivot))
                ++low;
            do
                --high;
            while (less(pivot, *high));
            if (low >= high)
                break;
            std::iter_swap(low, high);
            ++low;
            if (swapped % kBetween == 0 && stop())
                return false;
        }
        // The shorter part by itself, the longer one in the next turn: few calls stand at a time.
        if (low - first < last - low) {
            if (!sortUnlessStopped(first, low, less, stop))
                return false;
            first = low;
        } else {
            if (!sortUnlessStopped(low, last, less, stop))
                return false;
            last = low;
        }
    }
    if (stop())
        return false;
    std::sort(first, last, less);
    return true;
}

} // namespace hoox
