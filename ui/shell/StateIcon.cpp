#include "ui/shell/StateIcon.h"

#include "ui/shell/KillLook.h"
#include "ui/shell/KillShape.h"

#include <QPainter>
#include <QPixmap>

namespace hoox {

QIcon stateIcon(KillFace face, const Theme &theme)
{
    const auto look = KillLook::of(face, theme);
    QIcon icon;
    for (const int edge : {16, 22, 24, 32, 48, 64, 128}) {
        QPixmap pixmap(edge, edge);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF whole(0.5, 0.5, edge - 1, edge - 1);
        painter.setPen(QPen(look.filled ? look.ground : look.word, edge >= 48 ? 3 : 1));
        painter.setBrush(look.ground);
        painter.drawRoundedRect(whole, edge / 6.0, edge / 6.0);
        const auto margin = edge * 0.2;
        paintKillShape(painter, whole.adjusted(margin, margin, -margin, -margin), face, look.word);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace hoox
