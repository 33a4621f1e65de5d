#include "ui/reports/PdfOutline.h"

#include "ui/reports/PdfFile.h"

namespace hoox {

void PdfOutline::add(const QString &title, std::size_t page, double top, bool isBelow)
{
    m_items.push_back({title, page, top, isBelow && !m_items.empty()});
}

/// Items of one level: sections from `from` on, or what stands below the section before `from`.
std::vector<std::size_t> PdfOutline::chain(std::size_t from, bool isBelow) const
{
    std::vector<std::size_t> found;
    for (auto i = from; i < m_items.size() && (!isBelow || m_items[i].isBelow); ++i) {
        if (m_items[i].isBelow == isBelow)
            found.push_back(i);
    }
    return found;
}

void PdfOutline::writeChain(PdfFile &file, const std::vector<int> &numbers, const std::vector<std::size_t> &chain,
                            int parent, const std::vector<int> &pages) const
{
    for (std::size_t i = 0; i < chain.size(); ++i) {
        const auto &item = m_items[chain[i]];
        QByteArray body = "<< /Title " + PdfFile::textString(item.title) + " /Parent " + PdfFile::reference(parent);
        if (i > 0)
            body += " /Prev " + PdfFile::reference(numbers[chain[i - 1]]);
        if (i + 1 < chain.size())
            body += " /Next " + PdfFile::reference(numbers[chain[i + 1]]);
        if (item.page < pages.size())
            body += " /Dest [" + PdfFile::reference(pages[item.page]) + " /XYZ null " +
                    QByteArray::number(item.top, 'f', 2) + " null]";
        if (const auto below = this->chain(chain[i] + 1, true); !item.isBelow && !below.empty()) {
            // A negative count: closed at first, so that a year of days does not fill the side bar.
            body += " /First " + PdfFile::reference(numbers[below.front()]) + " /Last " +
                    PdfFile::reference(numbers[below.back()]) + " /Count -" +
                    QByteArray::number(static_cast<qint64>(below.size()));
            writeChain(file, numbers, below, numbers[chain[i]], pages);
        }
        file.writeObject(numbers[chain[i]], body + " >>");
    }
}

int PdfOutline::write(PdfFile &file, const std::vector<int> &pages) const
{
    const auto sections = chain(0, false);
    if (sections.empty())
        return 0;
    const auto root = file.reserve();
    std::vector<int> numbers(m_items.size());
    for (auto &number : numbers)
        number = file.reserve();
    file.writeObject(root, "<< /Type /Outlines /First " + PdfFile::reference(numbers[sections.front()]) + " /Last " +
                               PdfFile::reference(numbers[sections.back()]) + " /Count " +
                               QByteArray::number(static_cast<qint64>(sections.size())) + " >>");
    writeChain(file, numbers, sections, root, pages);
    return root;
}

} // namespace hoox
