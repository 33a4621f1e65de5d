#pragma once

#include "ui/common/Appearance.h"

#include <QStyledItemDelegate>

namespace hoox {

/// Cells of the object list: the key in mono, never elided while it fits; size on its point; time. GUI thread.
class BlobListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit BlobListDelegate(Appearance &appearance, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Appearance &m_appearance;
};

/// Folders of the tree: an icon and a name, the selected one with its bar. GUI thread.
class BlobFolderDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit BlobFolderDelegate(Appearance &appearance, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Appearance &m_appearance;
};

} // namespace hoox
