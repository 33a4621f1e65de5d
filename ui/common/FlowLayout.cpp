#include "ui/common/FlowLayout.h"

#include <QWidget>

namespace hoox {

FlowLayout::FlowLayout(int gap, QWidget *parent) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addWidget(widget);
    auto item = std::move(m_items.back());
    m_items.pop_back();
    m_items.insert(m_items.begin() + qBound(0, index, count()), std::move(item));
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(static_cast<size_t>(index)).get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto place = m_items.begin() + index;
    auto *item = place->release();
    m_items.erase(place);
    invalidate();
    return item;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    const auto margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const
{
    auto width = contentsMargins().left() + contentsMargins().right();
    for (const auto &item : m_items)
        width += item->isEmpty() ? 0 : item->sizeHint().width() + m_gap;
    return {width, minimumSize().height()};
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool moves) const
{
    const auto area = rect.marginsRemoved(contentsMargins());
    auto x = area.left();
    auto y = area.top();
    std::vector<std::pair<QLayoutItem *, QRect>> line;
    int height = 0;
    const auto endLine = [&] {
        for (const auto &[item, place] : line) {
            if (moves) // in the middle of its line
                item->setGeometry(place.translated(0, (height - place.height()) / 2));
        }
        line.clear();
    };
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const auto hint = item->sizeHint().expandedTo(item->minimumSize());
        const QSize size(qMin(hint.width(), qMax(item->minimumSize().width(), area.width())), hint.height());
        if (!line.empty() && x + size.width() > area.right() + 1) {
            endLine();
            x = area.left();
            y += height + m_gap;
            height = 0;
        }
        line.emplace_back(item.get(), QRect(QPoint(x, y), size));
        x += size.width() + m_gap;
        height = qMax(height, size.height());
    }
    endLine();
    return y + height - rect.top() + contentsMargins().bottom();
}

} // namespace hoox
