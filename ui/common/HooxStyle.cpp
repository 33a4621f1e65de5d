#include "ui/common/HooxStyle.h"

#include "ui/common/Appearance.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>
#include <QScrollArea>
#include <QStyleOption>
#include <QToolTip>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

/// Which widgets the ring goes round; the others draw it inside themselves.
bool takesFocusRing(const QWidget *widget)
{
    if (widget == nullptr || widget->property(HooxStyle::kOwnFocusRing).toBool())
        return false;
    // The fields in a head are no editors of cells.
    const auto *above = widget->parentWidget();
    if (qobject_cast<const QAbstractItemView *>(above) != nullptr &&
        qobject_cast<const QHeaderView *>(above) == nullptr)
        return false;
    // A view shows its focus at the current cell: without one, it is all of it.
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view != nullptr)
        return !view->currentIndex().isValid();
    return qobject_cast<const QAbstractButton *>(widget) != nullptr ||
           qobject_cast<const QScrollArea *>(widget) != nullptr || qobject_cast<const QLineEdit *>(widget) != nullptr ||
           qobject_cast<const QComboBox *>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox *>(widget) != nullptr;
}

} // namespace

HooxStyle::HooxStyle(const Appearance &appearance) : QProxyStyle(u"Fusion"_s), m_appearance(appearance) {}

void HooxStyle::dress(QApplication &application, Appearance &appearance)
{
    QApplication::setStyle(std::make_unique<HooxStyle>(appearance).release());
    const auto apply = [&application, &appearance] {
        QApplication::setPalette(appearance.theme().palette());
        QToolTip::setPalette(appearance.theme().palette());
        QApplication::setFont(appearance.font(Appearance::FontRole::Body));
        QToolTip::setFont(appearance.font(Appearance::FontRole::Secondary));
        application.setStyleSheet(styleSheet(appearance.theme(), appearance.textScale()));
    };
    apply();
    connect(&appearance, &Appearance::changed, &application, apply);
    // One ring for the whole application: it goes to whatever has the focus, and dies with the window that it is in.
    connect(&application, &QApplication::focusChanged, &application,
            [ring = QPointer<QFocusFrame>()](QWidget *, QWidget *now) mutable {
                if (!takesFocusRing(now)) {
                    if (ring)
                        ring->setWidget(nullptr);
                    return;
                }
                if (!ring)
                    ring = new QFocusFrame(now->window());
                ring->setWidget(now);
            });
}

void HooxStyle::drawFocusRing(QPainter &painter, const QRectF &rect, const Theme &theme, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.text, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

void HooxStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        // Cells draw their ring inside; what the shared ring goes round needs none of its own.
        if (qobject_cast<const QAbstractItemView *>(widget) != nullptr)
            drawFocusRing(*painter, option->rect, m_appearance.theme(), 0);
        return;
    case PE_IndicatorCheckBox:
        drawTickBox(*option, *painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadio(*option, *painter);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HooxStyle::drawTickBox(const QStyleOption &option, QPainter &painter) const
{
    const auto &theme = m_appearance.theme();
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool on = option.state.testFlag(State_On) || option.state.testFlag(State_NoChange);
    const auto ink = enabled ? theme.text : theme.disabled;
    const auto box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on ? ink : theme.line3, 1));
    painter.setBrush(on ? ink : theme.surface);
    painter.drawRoundedRect(box, 3, 3);
    if (on) {
        painter.setPen(QPen(theme.surface, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        const auto at = [&box](double x, double y) {
            return QPointF(box.left() + box.width() * x, box.top() + box.height() * y);
        };
        if (option.state.testFlag(State_NoChange))
            painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
        else
            painter.drawPolyline(QPolygonF({at(0.24, 0.52), at(0.43, 0.7), at(0.77, 0.3)}));
    }
    painter.restore();
}

void HooxStyle::drawRadio(const QStyleOption &option, QPainter &painter) const
{
    const auto &theme = m_appearance.theme();
    const bool on = option.state.testFlag(State_On);
    const auto ink = option.state.testFlag(State_Enabled) ? theme.text : theme.disabled;
    const auto disc = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.surface);
    const double width = on ? disc.width() * 0.3 : 1;
    painter.setPen(QPen(on ? ink : theme.line3, width));
    const auto inset = width / 2;
    painter.drawEllipse(disc.adjusted(inset, inset, -inset, -inset));
    painter.restore();
}

void HooxStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const auto &theme = m_appearance.theme();
    if (element == CE_FocusFrame) {
        drawFocusRing(*painter, option->rect, theme, 6);
        return;
    }
    if (element == CE_Splitter) {
        const auto &rect = option->rect;
        painter->fillRect(rect, theme.page);
        painter->setPen(theme.line2);
        if (rect.width() < rect.height())
            painter->drawLine(rect.center().x(), rect.top(), rect.center().x(), rect.bottom());
        else
            painter->drawLine(rect.left(), rect.center().y(), rect.right(), rect.center().y());
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HooxStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (control != CC_ComboBox) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const auto &theme = m_appearance.theme();
    const bool enabled = option->state.testFlag(State_Enabled);
    const auto frame = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const auto edge = m_appearance.scaled(14);
    const auto arrow = m_appearance.icon(u"chevron-down"_s, edge, enabled ? theme.text : theme.disabled,
                                         painter->device()->devicePixelRatioF());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.line3, theme.isHighContrast() ? 2 : 1, enabled ? Qt::SolidLine : Qt::DashLine));
    painter->setBrush(option->state.testFlag(State_MouseOver) ? theme.hover : theme.surface);
    painter->drawRoundedRect(frame, 4, 4);
    painter->drawPixmap(QPointF(frame.right() - edge - 8, frame.center().y() - edge / 2.0), arrow);
    painter->restore();
}

int HooxStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 4;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_appearance.scaled(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_SplitterWidth:
        return 5;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return m_appearance.scaled(14);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HooxStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_Widget_Animate: // Nothing moves by itself, whoever asks for less of it or not.
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QRect HooxStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    auto rect = QProxyStyle::subControlRect(control, option, part, widget);
    // Its words begin where those of a line edit do.
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        rect.adjust(m_appearance.scaled(6), 0, 0, 0);
    return rect;
}

QSize HooxStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    auto wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox) {
        wanted.setHeight(m_appearance.scaled(28));
        wanted.rwidth() += m_appearance.scaled(16);
    }
    return wanted;
}

} // namespace hoox
