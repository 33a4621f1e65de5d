#pragma once

#include <cstddef>
#include <list>
#include <unordered_map>
#include <utility>
#include <vector>

namespace hoox {

/// A bounded cache of rows by page: the least recently used page goes first. No Qt objects, one thread.
/// `Row` needs to be copyable. Rows are numbered from 0 in the whole result.
template <typename Row>
class RowWindow final
{
public:
    using Page = std::vector<Row>;
    using Number = long long;

    RowWindow(int rowsPerPage, std::size_t mostPages) : m_rowsPerPage(rowsPerPage), m_mostPages(mostPages) {}

    [[nodiscard]] int rowsPerPage() const { return m_rowsPerPage; }
    [[nodiscard]] Number pageOf(Number row) const { return row / m_rowsPerPage; }
    [[nodiscard]] std::size_t pages() const { return m_pages.size(); }
    [[nodiscard]] bool holds(Number page) const { return m_pages.count(page) > 0; }

    /// Null when it is not here. Valid until the next `put` or `clear`. Counts as a use of its page.
    [[nodiscard]] const Row *row(Number number)
    {
        const auto found = m_pages.find(pageOf(number));
        if (found == m_pages.end())
            return nullptr;
        m_order.splice(m_order.begin(), m_order, found->second.place);
        const auto place = static_cast<std::size_t>(number % m_rowsPerPage);
        return place < found->second.rows.size() ? &found->second.rows[place] : nullptr;
    }

    void put(Number page, Page rows)
    {
        if (const auto found = m_pages.find(page); found != m_pages.end()) {
            m_order.erase(found->second.place);
            m_pages.erase(found);
        }
        m_order.push_front(page);
        m_pages.emplace(page, Entry{std::move(rows), m_order.begin()});
        while (m_pages.size() > m_mostPages) {
            m_pages.erase(m_order.back());
            m_order.pop_back();
        }
    }

    void clear()
    {
        m_pages.clear();
        m_order.clear();
    }

private:
    struct Entry
    {
        Page rows;
        typename std::list<Number>::iterator place;
    };
    int m_rowsPerPage;
    std::size_t m_mostPages;
    std::list<Number> m_order; ///< Most recently used first.
    std::unordered_map<Number, Entry> m_pages;
};

} // namespace hoox
