#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace hoox {

class PdfFile;

/// The bookmarks of a PDF: sections, and below each what it is divided into. In the order of the pages.
class PdfOutline final
{
public:
    /// `page` counts from 0; `top` is in the page's own unit, from its lower edge. A bookmark below another one before
    /// there is any stands for itself.
    void add(const QString &title, std::size_t page, double top, bool isBelow = false);
    /// Writes the outline's objects. `pages` are the numbers of the page objects. The outline's number; 0 if it is
    /// empty.
    [[nodiscard]] int write(PdfFile &file, const std::vector<int> &pages) const;

private:
    struct Item
    {
        QString title;
        std::size_t page = 0;
        double top = 0;
        bool isBelow = false;
    };
    [[nodiscard]] std::vector<std::size_t> chain(std::size_t from, bool isBelow) const;
    void writeChain(PdfFile &file, const std::vector<int> &numbers, const std::vector<std::size_t> &chain, int parent,
                    const std::vector<int> &pages) const;

    std::vector<Item> m_items;
};

} // namespace hoox
