#pragma once

#include "ui/common/Appearance.h"

#include <QHeaderView>

namespace hoox {

/// Heads of the object list, aligned as their cells, with the zone in the time's head (UI-3). GUI thread.
class BlobListHead final : public QHeaderView
{
    Q_OBJECT

public:
    explicit BlobListHead(Appearance &appearance, QWidget *parent = nullptr);

    [[nodiscard]] QString words(int section) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    Appearance &m_appearance;
};

} // namespace hoox
