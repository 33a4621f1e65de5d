#include "ui/blobs/BlobListDelegate.h"

#include "models/blobs/BlobFillMarks.h"
#include "models/blobs/BlobListModel.h"
#include "models/blobs/BlobTreeModel.h"
#include "models/blobs/LineSource.h"
#include "ui/common/CellPainter.h"
#include "ui/common/HooxStyle.h"

#include <QPainter>

namespace hoox {

using namespace Qt::StringLiterals;

BlobListDelegate::BlobListDelegate(const BlobFillMarks &marks, Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent), m_marks(marks), m_appearance(appearance)
{
}

QString BlobListDelegate::markText(const QModelIndex &index) const
{
    switch (m_marks.markOf(index.data(BlobListModel::KeyRole).toString())) {
    case BlobFillMarks::Mark::Fill:
        return tr("fill", "The ledger has a fill of this order.");
    case BlobFillMarks::Mark::NoFill:
        return tr("no fill !", "The ledger has no fill of this order.");
    case BlobFillMarks::Mark::Unknown:
        return Format::missing();
    case BlobFillMarks::Mark::None:
        break;
    }
    return {};
}

QString BlobListDelegate::spoken(const QModelIndex &index) const
{
    const bool isFolder = index.data(BlobListModel::IsFolderRole).toBool();
    const auto &format = m_appearance.format();
    switch (index.column()) {
    case BlobListModel::KeyColumn: {
        const auto name = visibleText(index.data(BlobListModel::NameRole).toString());
        return index.data(BlobListModel::IsNewRole).toBool()
                   ? tr("new: %1", "an object since the last refresh").arg(name)
                   : name;
    }
    case BlobListModel::LedgerColumn: {
        const auto mark = markText(index);
        return mark == Format::missing() ? tr("not known yet") : mark;
    }
    case BlobListModel::SizeColumn:
        return isFolder ? tr("folder") : format.size(index.data(BlobListModel::SizeRole).toLongLong());
    default:
        return isFolder ? QString() : format.time(index.data(BlobListModel::ModifiedRole).toDateTime());
    }
}

void BlobListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellState state;
    state.stale = m_stale;
    state.selected = option.state.testFlag(QStyle::State_Selected);
    state.hovered = option.state.testFlag(QStyle::State_MouseOver);
    state.current = option.state.testFlag(QStyle::State_HasFocus);
    const CellEdges edges{index.column() == 0, index.column() == BlobListModel::ColumnCount - 1};
    const CellPainter cell(*painter, m_appearance, state, edges);
    cell.ground(option.rect);
    const bool isFolder = index.data(BlobListModel::IsFolderRole).toBool();
    const auto &format = m_appearance.format();
    switch (index.column()) {
    case BlobListModel::KeyColumn:
        cell.text(option.rect,
                  (index.data(BlobListModel::IsNewRole).toBool() ? u"\u2022 "_s : QString()) +
                      visibleText(index.data(BlobListModel::NameRole).toString()),
                  Qt::AlignLeft, Appearance::FontRole::Mono);
        break;
    case BlobListModel::LedgerColumn:
        if (m_marks.markOf(index.data(BlobListModel::KeyRole).toString()) == BlobFillMarks::Mark::NoFill)
            cell.news(option.rect, markText(index), m_stale ? m_appearance.theme().muted : m_appearance.theme().caution,
                      Appearance::FontRole::BodyStrong);
        else
            cell.mutedText(option.rect, markText(index));
        break;
    case BlobListModel::SizeColumn:
        if (!isFolder)
            cell.text(option.rect, format.size(index.data(BlobListModel::SizeRole).toLongLong()), Qt::AlignRight);
        else
            cell.mutedText(option.rect, Format::missing(), Qt::AlignRight);
        break;
    default:
        if (!isFolder)
            cell.text(option.rect, format.time(index.data(BlobListModel::ModifiedRole).toDateTime()));
        else
            cell.mutedText(option.rect, Format::missing());
        break;
    }
    cell.ring(option.rect);
}

BlobFolderDelegate::BlobFolderDelegate(Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent), m_appearance(appearance)
{
}

void BlobFolderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &theme = m_appearance.theme();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (selected) {
        painter->fillRect(option.rect, theme.selection);
        painter->fillRect(QRect(0, option.rect.top(), 3, option.rect.height()), theme.text);
    }
    const auto ink = selected && theme.isHighContrast() ? theme.page : theme.text;
    const auto edge = m_appearance.scaled(14);
    const auto icon =
        m_appearance.icon(u"folder"_s, edge, selected ? ink : theme.muted, painter->device()->devicePixelRatioF());
    painter->drawPixmap(option.rect.left() + 4, option.rect.center().y() - edge / 2, icon);
    painter->setFont(m_appearance.font(selected ? Appearance::FontRole::BodyStrong : Appearance::FontRole::Body));
    painter->setPen(ink);
    auto area = option.rect.adjusted(edge + 10, 0, -4, 0);
    if (const auto figures = index.data(BlobTreeModel::FiguresRole); figures.isValid()) {
        const auto known = figures.value<BlobFigures>();
        const auto count = m_appearance.format().count(known.objects) + (known.isWhole ? QString() : u"+"_s);
        const int width = painter->fontMetrics().horizontalAdvance(count) + 6;
        // The name comes first: where it had no room, the figure goes.
        if (painter->fontMetrics().horizontalAdvance(index.data().toString()) + width <= area.width()) {
            painter->setPen(selected && theme.isHighContrast() ? theme.page : theme.muted);
            painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, count);
            painter->setPen(ink);
            area.adjust(0, 0, -width, 0);
        }
    }
    painter->drawText(
        area, Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(visibleText(index.data().toString()), Qt::ElideRight, area.width()));
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus))
        HooxStyle::drawFocusRing(*painter, option.rect, theme, 0);
}

} // namespace hoox
