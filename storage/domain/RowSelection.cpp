#include "storage/domain/RowSelection.h"

#include <algorithm>
#include <bit>

namespace hoox {

namespace {

constexpr quint64 kAllOfAWord = ~quint64(0);

} // namespace

RowSelection::RowSelection(std::initializer_list<RowRange> ranges)
{
    for (const auto &[first, last] : ranges)
        add(first, last);
}

RowSelection::RowSelection(const QVector<RowRange> &ranges)
{
    for (const auto &[first, last] : ranges)
        add(first, last);
}

qint64 RowSelection::rows() const
{
    qint64 sum = 0;
    for (const auto &block : m_blocks)
        sum += block.rows;
    return sum;
}

bool RowSelection::contains(qint64 row) const
{
    return row >= 0 && ((alignedWord(row / kWordRows) >> (row % kWordRows)) & 1) != 0;
}

std::optional<RowRange> RowSelection::rangeFrom(qint64 row) const
{
    const auto first = next(std::max<qint64>(0, row), true);
    if (first >= end())
        return std::nullopt;
    return RowRange{first, next(first, false) - 1};
}

QVector<RowRange> RowSelection::ranges() const
{
    QVector<RowRange> all;
    for (auto range = rangeFrom(0); range; range = rangeFrom(range->second + 1))
        all.push_back(*range);
    return all;
}

void RowSelection::select(qint64 from, qint64 to)
{
    clear();
    add(from, to);
}

void RowSelection::add(qint64 from, qint64 to)
{
    set(from, to, true);
}

void RowSelection::remove(qint64 from, qint64 to)
{
    set(from, to, false);
}

void RowSelection::toggle(qint64 row)
{
    set(row, row, !contains(row));
}

RowSelection RowSelection::takeFirst(qint64 most)
{
    RowSelection taken;
    auto left = most;
    auto last = qint64(-1);
    for (auto range = rangeFrom(0); range && left > 0; range = rangeFrom(last + 1)) {
        last = std::min(range->second, range->first + left - 1);
        taken.add(range->first, last);
        left -= last - range->first + 1;
    }
    if (last >= 0)
        remove(0, last);
    return taken;
}

RowSelection RowSelection::without(const RowSelection &other) const
{
    RowSelection left;
    left.m_blocks.resize(m_blocks.size());
    for (qsizetype number = 0; number < m_blocks.size(); ++number) {
        const auto &mine = m_blocks.at(number);
        const auto its = other.m_blocks.value(number);
        if (mine.rows == 0 || its.rows == kBlockRows || (mine.bits && mine.bits == its.bits))
            continue;
        if (its.rows == 0) {
            left.m_blocks[number] = mine;
            continue;
        }
        for (auto row = number * kBlockRows; row < (number + 1) * kBlockRows; row += kWordRows)
            left.addWord(row, alignedWord(row / kWordRows) & ~other.alignedWord(row / kWordRows));
    }
    left.trim();
    return left;
}

void RowSelection::makeRoom(const QVector<qint64> &before)
{
    if (before.isEmpty() || isEmpty())
        return;
    RowSelection moved;
    qint64 first = 0;
    for (qsizetype came = 0; came <= before.size() && first < end(); ++came) {
        const auto last = std::min(came < before.size() ? before.at(came) : end(), end()) - 1;
        if (last < first)
            continue;
        moved.addShifted(*this, first + came, last + came, came);
        first = last + 1;
    }
    moved.trim();
    *this = std::move(moved);
}

bool operator==(const RowSelection &a, const RowSelection &b)
{
    const auto same = [](const RowSelection::Block &one, const RowSelection::Block &other) {
        return one.rows == other.rows && (one.bits == other.bits || *one.bits == *other.bits);
    };
    return std::equal(a.m_blocks.begin(), a.m_blocks.end(), b.m_blocks.begin(), b.m_blocks.end(), same);
}

void RowSelection::set(qint64 from, qint64 to, bool selected)
{
    const auto first = std::max<qint64>(0, std::min(from, to));
    auto last = std::max(from, to);
    if (!selected)
        last = std::min(last, end() - 1);
    if (last < first)
        return;
    if (last >= end())
        m_blocks.resize(last / kBlockRows + 1);
    for (auto number = first / kBlockRows; number <= last / kBlockRows; ++number) {
        const auto begin = number * kBlockRows;
        setIn(m_blocks[number], std::max(first - begin, qint64(0)), std::min(last - begin, kBlockRows - 1), selected);
    }
    trim();
}

void RowSelection::setIn(Block &block, qint64 from, qint64 to, bool selected)
{
    if (block.rows == (selected ? kBlockRows : 0))
        return;
    if (from > 0 || to < kBlockRows - 1) {
        auto &bits = own(block);
        for (auto word = from / kWordRows; word <= to / kWordRows; ++word) {
            const auto low = std::max(from - word * kWordRows, qint64(0));
            const auto high = std::min(to - word * kWordRows, kWordRows - 1);
            const auto mask = (kAllOfAWord << low) & (kAllOfAWord >> (kWordRows - 1 - high));
            auto &there = bits[static_cast<size_t>(word)];
            block.rows -= std::popcount(there);
            there = selected ? there | mask : there & ~mask;
            block.rows += std::popcount(there);
        }
    } else {
        block.rows = selected ? kBlockRows : 0;
    }
    if (block.rows == 0 || block.rows == kBlockRows)
        block.bits.reset();
}

void RowSelection::addWord(qint64 row, quint64 word)
{
    if (word == 0)
        return;
    if (row >= end())
        m_blocks.resize(row / kBlockRows + 1);
    auto &block = m_blocks[row / kBlockRows];
    if (block.rows == kBlockRows)
        return;
    auto &there = own(block)[static_cast<size_t>(row % kBlockRows / kWordRows)];
    block.rows -= std::popcount(there);
    there |= word;
    block.rows += std::popcount(there);
    if (block.rows == kBlockRows)
        block.bits.reset();
}

quint64 RowSelection::alignedWord(qint64 word) const
{
    const auto number = word / (kBlockRows / kWordRows);
    if (number >= m_blocks.size())
        return 0;
    const auto &block = m_blocks.at(number);
    if (!block.bits)
        return block.rows == 0 ? 0 : kAllOfAWord;
    return (*block.bits)[static_cast<size_t>(word % (kBlockRows / kWordRows))];
}

quint64 RowSelection::wordAt(qint64 row) const
{
    // Rows before the first one there are, too: a shift begins there.
    const auto word = row >= 0 ? row / kWordRows : (row - kWordRows + 1) / kWordRows;
    const auto shift = row - word * kWordRows;
    const auto low = word < 0 ? 0 : alignedWord(word);
    return shift == 0 ? low : (low >> shift) | (alignedWord(word + 1) << (kWordRows - shift));
}

void RowSelection::addShifted(const RowSelection &other, qint64 first, qint64 last, qint64 by)
{
    for (auto row = first / kWordRows * kWordRows; row <= last;) {
        const auto blockEnd = (row / kBlockRows + 1) * kBlockRows;
        // Where nothing is selected, or everything, no word is looked at.
        const auto source = std::max(row, first) - by;
        const auto until = std::min(blockEnd - 1, last) - by;
        if (other.next(source, true) > until) {
            row = blockEnd;
            continue;
        }
        if (other.next(source, false) > until) {
            add(source + by, until + by);
            row = blockEnd;
            continue;
        }
        for (; row < blockEnd && row <= last; row += kWordRows) {
            auto word = other.wordAt(row - by);
            if (row < first)
                word &= kAllOfAWord << (first - row);
            if (last - row < kWordRows - 1)
                word &= kAllOfAWord >> (kWordRows - 1 - (last - row));
            addWord(row, word);
        }
    }
}

/// The first row, not before `row`, that is selected or that is not; the end when there is none.
qint64 RowSelection::next(qint64 row, bool selected) const
{
    while (row < end()) {
        const auto &block = m_blocks.at(row / kBlockRows);
        const auto blockEnd = (row / kBlockRows + 1) * kBlockRows;
        if (!block.bits) {
            if ((block.rows > 0) == selected)
                return row;
            row = blockEnd;
            continue;
        }
        for (; row < blockEnd; row = (row / kWordRows + 1) * kWordRows) {
            const auto there = (*block.bits)[static_cast<size_t>(row % kBlockRows / kWordRows)];
            const auto wanted = (selected ? there : ~there) >> (row % kWordRows);
            if (wanted != 0)
                return row + std::countr_zero(wanted);
        }
    }
    return end();
}

RowSelection::Bits &RowSelection::own(Block &block)
{
    if (!block.bits) {
        block.bits = std::make_shared<Bits>();
        block.bits->fill(block.rows == 0 ? 0 : kAllOfAWord);
    } else if (block.bits.use_count() > 1) {
        block.bits = std::make_shared<Bits>(*block.bits);
    }
    return *block.bits;
}

void RowSelection::trim()
{
    while (!m_blocks.isEmpty() && m_blocks.constLast().rows == 0)
        m_blocks.removeLast();
}

} // namespace hoox
