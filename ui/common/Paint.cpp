#include "ui/common/Paint.h"

#include "ui/common/Theme.h"

#include <QPainter>
#include <QPixmap>
#include <QWidget>

namespace hoox {

void paintText(QWidget *widget, const QColor &colour)
{
    auto palette = widget->palette();
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::All, role, colour);
    widget->setPalette(palette);
}

void paintGround(QWidget *widget, const QColor &colour)
{
    auto palette = widget->palette();
    palette.setColor(QPalette::All, QPalette::Window, colour);
    widget->setPalette(palette);
    widget->setAutoFillBackground(true);
}

void drawModalEdge(QPainter &painter, const QRect &rect, ModalEdge edge, const Theme &theme)
{
    const bool test = edge == ModalEdge::Test;
    const double wide = edge != ModalEdge::Plain ? 4 : theme.isHighContrast() ? 2 : 1;
    const auto colour = test ? theme.caution : edge == ModalEdge::RealMoney ? theme.text : theme.line3;
    painter.setPen(QPen(colour, wide, test ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawRect(QRectF(rect).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2));
}

QBrush hatchBrush(const QColor &colour, int on, bool falling, qreal ratio)
{
    // One tile repeats without a seam: its edge is the stripes' period along either axis.
    const int edge = on * 2;
    QPixmap tile(QSize(edge, edge) * ratio);
    tile.setDevicePixelRatio(ratio);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    if (falling) {
        painter.translate(edge, 0);
        painter.scale(-1, 1);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const int shift : {-edge, 0, edge})
        painter.drawPolygon(QPolygonF({QPointF(shift, edge), QPointF(shift + on, edge), QPointF(shift + on + edge, 0),
                                       QPointF(shift + edge, 0)}));
    painter.end();
    return QBrush(tile);
}

} // namespace hoox
