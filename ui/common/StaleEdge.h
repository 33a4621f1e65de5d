#pragma once

#include "ui/common/Appearance.h"

#include <QWidget>

namespace hoox {

/// The hatch over a pane's left edge while its content is older than its limit (ux 4). GUI thread.
class StaleEdge final : public QWidget
{
    Q_OBJECT

public:
    explicit StaleEdge(Appearance &appearance, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
};

} // namespace hoox
