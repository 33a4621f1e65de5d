#pragma once

#include "ui/common/Appearance.h"

#include <QStyledItemDelegate>

namespace hoox {

class BlobFillMarks;

/// Cells of the object list: the key in mono, never elided while it fits, with a dot before what a refresh brought;
/// whether the ledger has the order's fills; size on its point; time. GUI thread; `marks` outlives it.
class BlobListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    BlobListDelegate(const BlobFillMarks &marks, Appearance &appearance, QObject *parent = nullptr);
    /// In muted ink: the list is old.
    void setStale(bool stale) { m_stale = stale; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What stands in the ledger's column for a reader: "fill", "no fill", or nothing.
    [[nodiscard]] QString markText(const QModelIndex &index) const;
    /// What a screen reader says of a cell: what stands in it, in words where a sign stands.
    [[nodiscard]] QString spoken(const QModelIndex &index) const;

private:
    const BlobFillMarks &m_marks;
    Appearance &m_appearance;
    bool m_stale = false;
};

/// Folders of the tree: an icon, a name, how many objects are known in it, and the selected one with its bar. GUI
/// thread.
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
