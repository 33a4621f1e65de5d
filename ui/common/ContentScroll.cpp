#include "ui/common/ContentScroll.h"

#include <QEvent>
#include <QLayout>

namespace hoox {

ContentScroll::ContentScroll(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ContentScroll::setContent(QWidget *content)
{
    setWidget(content);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
}

QSize ContentScroll::sizeHint() const
{
    return widget() != nullptr ? widget()->sizeHint() : QScrollArea::sizeHint();
}

QSize ContentScroll::minimumSizeHint() const
{
    const auto lines = 3 * fontMetrics().lineSpacing();
    return {widget() != nullptr ? widget()->minimumSizeHint().width() : lines, lines};
}

int ContentScroll::heightForWidth(int width) const
{
    const auto *layout = widget() != nullptr ? widget()->layout() : nullptr;
    if (layout == nullptr)
        return sizeHint().height();
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
}

void ContentScroll::resizeEvent(QResizeEvent *event)
{
    showBar();
    QScrollArea::resizeEvent(event);
}

/// Only where it is needed: a bar that is there makes the words narrower and taller, so that it would be needed.
void ContentScroll::showBar()
{
    setVerticalScrollBarPolicy(heightForWidth(width()) > height() ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

bool ContentScroll::eventFilter(QObject *watched, QEvent *event)
{
    // The words within grew or shrank: so does whoever is around.
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        showBar();
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace hoox
