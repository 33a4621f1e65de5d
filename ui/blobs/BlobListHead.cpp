#include "ui/blobs/BlobListHead.h"

#include "models/blobs/BlobListModel.h"

#include <QPainter>

namespace hoox {

using namespace Qt::StringLiterals;

BlobListHead::BlobListHead(Appearance &appearance, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_appearance(appearance)
{
    setHighlightSections(false);
    setSectionsClickable(true);
    setSortIndicator(BlobListModel::KeyColumn, Qt::AscendingOrder);
}

QString BlobListHead::words(int section) const
{
    switch (section) {
    case BlobListModel::KeyColumn:
        return tr("key");
    case BlobListModel::LedgerColumn:
        return tr("ledger");
    case BlobListModel::SizeColumn:
        return tr("size");
    default:
        return tr("modified %1").arg(m_appearance.format().zoneName());
    }
}

void BlobListHead::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const auto &theme = m_appearance.theme();
    painter->fillRect(rect, theme.head);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line2);
    const bool first = section == BlobListModel::KeyColumn;
    painter->setFont(m_appearance.font(Appearance::FontRole::Caption));
    painter->setPen(theme.muted);
    const Qt::Alignment side = section == BlobListModel::SizeColumn ? Qt::AlignRight : Qt::AlignLeft;
    const bool isSorted = section == sortIndicatorSection();
    const auto mark = sortIndicatorOrder() == Qt::AscendingOrder ? u" \u25B2"_s : u" \u25BC"_s;
    painter->drawText(rect.adjusted(m_appearance.scaled(first ? 16 : 8), 0, -m_appearance.scaled(8), 0),
                      static_cast<int>(side | Qt::AlignVCenter), isSorted ? words(section) + mark : words(section));
}

} // namespace hoox
