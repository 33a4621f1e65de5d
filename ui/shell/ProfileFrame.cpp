#include "ui/shell/ProfileFrame.h"

#include <QLayout>
#include <QPainter>

namespace hoox {

namespace {
constexpr int kProfileFrameWidth = 4;
}

ProfileFrame::ProfileFrame(Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    connect(&m_appearance, &Appearance::changed, this, [this] { update(); });
}

void ProfileFrame::setKind(ProfileKind kind)
{
    m_kind = kind;
    const auto wide = kind == ProfileKind::Paper ? 0 : kProfileFrameWidth;
    layout()->setContentsMargins(wide, wide, wide, wide);
    update();
}

void ProfileFrame::paintEvent(QPaintEvent *)
{
    const auto &theme = m_appearance.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.page);
    if (m_kind == ProfileKind::Paper)
        return;
    const double half = kProfileFrameWidth / 2.0;
    const bool test = m_kind == ProfileKind::Test;
    painter.setPen(QPen(test ? theme.caution : theme.text, kProfileFrameWidth, test ? Qt::DashLine : Qt::SolidLine,
                        Qt::FlatCap, Qt::MiterJoin));
    painter.drawRect(QRectF(rect()).adjusted(half, half, -half, -half));
}

} // namespace hoox
