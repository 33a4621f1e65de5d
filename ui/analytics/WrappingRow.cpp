#include "ui/analytics/WrappingRow.h"

#include <QWidget>

#include <algorithm>

namespace hoox {

WrappingRow::WrappingRow(int spacing, QWidget *parent) : QLayout(parent)
{
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

WrappingRow::~WrappingRow() = default;

void WrappingRow::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *WrappingRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(static_cast<std::size_t>(index)).get() : nullptr;
}

QLayoutItem *WrappingRow::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto place = m_items.begin() + index;
    auto *item = place->release();
    m_items.erase(place);
    return item;
}

QSize WrappingRow::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    const auto margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

int WrappingRow::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

void WrappingRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int WrappingRow::place(const QRect &rect, bool moves) const
{
    const auto inner = rect.marginsRemoved(contentsMargins());
    int x = inner.left();
    int y = inner.top();
    int height = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty()) // hidden
            continue;
        const auto size = item->sizeHint();
        if (x > inner.left() && x + size.width() > inner.right() + 1) {
            x = inner.left();
            y += height + spacing();
            height = 0;
        }
        if (moves)
            item->setGeometry({QPoint(x, y), size.boundedTo({inner.width(), size.height()})});
        x += size.width() + spacing();
        height = std::max(height, size.height());
    }
    return y + height - rect.top() + contentsMargins().bottom();
}

} // namespace hoox
