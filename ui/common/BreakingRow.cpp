#include "ui/common/BreakingRow.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hoox {

namespace {

/// What stands in a row, without what gives way.
int needOf(const QHBoxLayout &row)
{
    int width = 0;
    for (int at = 0; at < row.count(); ++at) {
        const auto *widget = row.itemAt(at)->widget();
        if (widget == nullptr || widget->isHidden())
            continue;
        const bool givesWay = widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        width += row.spacing() + (givesWay ? 0 : row.itemAt(at)->sizeHint().width());
    }
    return width;
}

} // namespace

BreakingRow::BreakingRow(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout), m_below(new QHBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(m_row);
    layout->addLayout(m_below);
    m_row->addStretch();
    m_below->addStretch(1);
    setMargins({}, 0);
}

void BreakingRow::setMargins(const QMargins &margins, int spacing)
{
    layout()->setContentsMargins(margins);
    layout()->setSpacing(0);
    m_row->setSpacing(spacing);
    m_below->setSpacing(spacing);
}

void BreakingRow::keepBelowToTheLeft()
{
    m_below->setStretch(0, 0);
}

void BreakingRow::add(QWidget *widget, int stretch)
{
    m_row->insertWidget(m_row->count() - 1, widget, stretch);
}

void BreakingRow::addAfter(const QWidget *there, QWidget *widget)
{
    m_row->insertWidget(m_row->indexOf(there) + 1, widget);
}

void BreakingRow::addBreakable(QWidget *widget, int stretch)
{
    m_breakables.append({widget, stretch});
    place(m_breakables.constLast());
}

void BreakingRow::place(const Breakable &breakable)
{
    // The upper row keeps to the left, by the stretch at its end; the lower one to the right, by the one before it, but
    // where that was taken away.
    if (m_broken)
        m_below->addWidget(breakable.widget, breakable.stretch);
    else
        m_row->insertWidget(m_row->count() - 1, breakable.widget, breakable.stretch);
}

int BreakingRow::neededWidth() const
{
    const auto margins = layout()->contentsMargins();
    return needOf(*m_row) + needOf(*m_below) + margins.left() + margins.right();
}

void BreakingRow::arrange()
{
    const bool broken = neededWidth() > width();
    if (broken == m_broken)
        return;
    m_broken = broken;
    constexpr int kBetweenRows = 4;
    layout()->setSpacing(broken ? kBetweenRows : 0);
    for (const auto &breakable : m_breakables) {
        (broken ? m_row : m_below)->removeWidget(breakable.widget);
        place(breakable);
    }
    Q_EMIT brokenChanged();
}

bool BreakingRow::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return done;
}

void BreakingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace hoox
