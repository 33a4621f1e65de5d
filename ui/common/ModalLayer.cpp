#include "ui/common/ModalLayer.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QMouseEvent>
#include <QPainter>

namespace hoox {

ModalLayer::ModalLayer(Appearance &appearance, QWidget *covered) : QWidget(covered), m_appearance(appearance)
{
    setObjectName(QStringLiteral("modalLayer"));
    covered->installEventFilter(this);
    hide();
}

void ModalLayer::present(QWidget *panel, QWidget *first, std::optional<int> left)
{
    if (m_panel)
        m_panel->hide();
    else
        m_before = QApplication::focusWidget();
    m_panel = panel;
    m_left = left;
    m_panel->setParent(this);
    m_panel->installEventFilter(this);
    setGeometry(parentWidget()->rect());
    show();
    raise();
    m_panel->show();
    place();
    first->setFocus(Qt::PopupFocusReason);
}

void ModalLayer::dismiss()
{
    if (m_panel)
        m_panel->hide();
    m_panel = nullptr;
    hide();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    m_before = nullptr;
}

void ModalLayer::place()
{
    if (!m_panel)
        return;
    auto wanted = m_panel->sizeHint().expandedTo(m_panel->minimumSize()).boundedTo(m_panel->maximumSize());
    // Wrapped words need a height for this width.
    const auto *layout = m_panel->layout();
    if (layout != nullptr && layout->hasHeightForWidth())
        wanted.setHeight(layout->totalHeightForWidth(wanted.width()));
    const auto size = wanted.boundedTo(QSize(width() - 32, height() - 16));
    const auto x = m_left ? qBound(0, *m_left, width() - size.width()) : (width() - size.width()) / 2;
    const auto y = m_left ? 4 : qMax(8, (height() - size.height()) / 3);
    m_panel->setGeometry(QRect(QPoint(x, y), size));
}

bool ModalLayer::eventFilter(QObject *watched, QEvent *event)
{
    // The panel grew or shrank with its words.
    if (watched == m_panel && event->type() == QEvent::LayoutRequest)
        place();
    // Not asked whether it is visible: showing it lays out what is around, before it is.
    if (watched == parentWidget() && event->type() == QEvent::Resize && isPresenting()) {
        setGeometry(parentWidget()->rect());
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void ModalLayer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    auto shade = m_appearance.theme().isDark() ? QColor(Qt::black) : m_appearance.theme().text;
    shade.setAlphaF(0.35F);
    painter.fillRect(rect(), shade);
}

void ModalLayer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT escaped();
    // Nothing below hears a key while the layer is up.
    event->accept();
}

bool ModalLayer::focusNextPrevChild(bool next)
{
    auto *now = QApplication::focusWidget();
    if (now == nullptr || !isAncestorOf(now))
        return QWidget::focusNextPrevChild(next);
    auto *candidate = now;
    do {
        candidate = next ? candidate->nextInFocusChain() : candidate->previousInFocusChain();
        if (isAncestorOf(candidate) && candidate->isVisible() && candidate->isEnabled() &&
            (candidate->focusPolicy() & Qt::TabFocus) == Qt::TabFocus) {
            candidate->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (candidate != now);
    return true;
}

void ModalLayer::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

} // namespace hoox
