#include "ui/blobs/BlobTable.h"

#include "models/blobs/BlobListModel.h"

#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

#include <memory>
#include <utility>

namespace hoox {

BlobTable::BlobTable(QWidget *parent) : QTableView(parent)
{
    m_carry = [this](QMimeData *carried) {
        auto *drag = new QDrag(this);
        drag->setMimeData(carried);
        drag->exec(Qt::CopyAction);
    };
}

void BlobTable::startDrag(Qt::DropActions)
{
    const auto index = currentIndex();
    if (index.isValid() && !index.data(BlobListModel::IsFolderRole).toBool())
        Q_EMIT dragBegan(index.data(BlobListModel::KeyRole).toString());
}

bool BlobTable::carry(const QString &file)
{
    if (!std::exchange(m_isHeld, false)) // Whoever drags gets the release, not this table.
        return false;
    auto files = std::make_unique<QMimeData>();
    files->setUrls({QUrl::fromLocalFile(file)});
    m_carry(files.release());
    return true;
}

void BlobTable::mousePressEvent(QMouseEvent *event)
{
    m_isHeld = event->button() == Qt::LeftButton;
    QTableView::mousePressEvent(event);
}

void BlobTable::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_isHeld = false;
    QTableView::mouseReleaseEvent(event);
}

} // namespace hoox
