#include "ui/blobs/BlobListDelegate.h"

#include "models/blobs/BlobListModel.h"
#include "models/blobs/LineSource.h"
#include "ui/common/CellPainter.h"

#include <QPainter>

namespace hoox {

using namespace Qt::StringLiterals;

BlobListDelegate::BlobListDelegate(Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent), m_appearance(appearance)
{
}

void BlobListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellState state;
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
        cell.text(option.rect, visibleText(index.data(BlobListModel::NameRole).toString()), Qt::AlignLeft,
                  Appearance::FontRole::Mono);
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
    const auto area = option.rect.adjusted(edge + 10, 0, -4, 0);
    painter->drawText(
        area, Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(visibleText(index.data().toString()), Qt::ElideRight, area.width()));
    painter->restore();
}

} // namespace hoox
