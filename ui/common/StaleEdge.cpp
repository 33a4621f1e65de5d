#include "ui/common/StaleEdge.h"

#include "ui/common/Paint.h"

#include <QPainter>

namespace hoox {

using namespace Qt::StringLiterals;

StaleEdge::StaleEdge(Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    setObjectName(u"staleEdge"_s);
    setAccessibleName(tr("This content is out of date"));
    setFixedWidth(6);
    hide();
}

void StaleEdge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.theme().unknownGround);
    painter.fillRect(rect(), hatchBrush(m_appearance.theme().unknown, 4, false, devicePixelRatioF()));
}

} // namespace hoox
