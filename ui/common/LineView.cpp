#include "ui/common/LineView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace hoox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostCopiedBytes = 16'000'000;
constexpr int kLinePadding = 12;

} // namespace

LineView::LineView(Appearance &appearance, QWidget *parent) : QAbstractScrollArea(parent), m_appearance(appearance)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::IBeamCursor);
    connect(&m_appearance, &Appearance::changed, this, &LineView::applyAppearance);
    applyAppearance();
}

void LineView::applyAppearance()
{
    setFont(m_appearance.font(Appearance::FontRole::Mono));
    m_widest = 0;
    updateBars();
    viewport()->update();
}

void LineView::setLines(const LineSource *lines, const QString &separator)
{
    m_lines = lines;
    m_separator = separator;
    m_current = m_anchor = 0;
    m_fault = -1;
    m_widest = 0;
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    updateBars();
    viewport()->update();
}

void LineView::setNeedle(const QString &text)
{
    m_needle = text;
    viewport()->update();
}

void LineView::setFaultLine(qint64 line)
{
    m_fault = line;
    viewport()->update();
}

int LineView::visibleLines() const
{
    return qMax(1, viewport()->height() / lineHeight());
}

void LineView::updateBars()
{
    const auto count = m_lines == nullptr ? 0 : static_cast<int>(m_lines->count());
    verticalScrollBar()->setPageStep(visibleLines());
    verticalScrollBar()->setRange(0, qMax(0, count - visibleLines()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(m_appearance.scaled(24));
    horizontalScrollBar()->setRange(0, qMax(0, m_widest - viewport()->width()));
}

void LineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
}

void LineView::goTo(qint64 line)
{
    if (m_lines == nullptr || m_lines->count() == 0)
        return;
    moveTo(line, false);
    verticalScrollBar()->setValue(static_cast<int>(m_current) - visibleLines() / 2);
}

void LineView::moveTo(qint64 line, bool extend)
{
    m_current = qBound<qint64>(0, line, qMax<qint64>(0, m_lines->count() - 1));
    if (!extend)
        m_anchor = m_current;
    auto *bar = verticalScrollBar();
    if (m_current < bar->value())
        bar->setValue(static_cast<int>(m_current));
    else if (m_current >= bar->value() + visibleLines())
        bar->setValue(static_cast<int>(m_current) - visibleLines() + 1);
    viewport()->update();
}

qint64 LineView::lineAt(int y) const
{
    return verticalScrollBar()->value() + y / lineHeight();
}

void LineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_appearance.theme().surface);
    if (m_lines == nullptr)
        return;
    painter.setFont(font());
    const auto widest = m_widest;
    const qint64 first = verticalScrollBar()->value();
    for (qint64 number = first; number < qMin(m_lines->count(), first + visibleLines() + 1); ++number) {
        const QRect area(0, static_cast<int>(number - first) * lineHeight(), viewport()->width(), lineHeight());
        paintLine(painter, number, area);
    }
    if (m_widest != widest)
        QMetaObject::invokeMethod(this, &LineView::updateBars, Qt::QueuedConnection);
}

void LineView::paintLine(QPainter &painter, qint64 number, const QRect &area)
{
    const auto &theme = m_appearance.theme();
    const bool selected = number >= qMin(m_anchor, m_current) && number <= qMax(m_anchor, m_current);
    if (number == m_fault)
        painter.fillRect(area, theme.cautionGround);
    else if (selected && !theme.isHighContrast())
        painter.fillRect(area, theme.selection);
    if (selected)
        painter.fillRect(QRect(area.left(), area.top(), 3, area.height()),
                         number == m_fault ? theme.caution : theme.text);
    const auto line = m_lines->line(number);
    if (line.isHead) {
        if (!selected && number != m_fault)
            painter.fillRect(area, theme.head);
        painter.fillRect(QRect(area.left(), area.top(), area.width(), 1), theme.line2);
    }
    const auto blank = fontMetrics().horizontalAdvance(u' ');
    int x = m_appearance.scaled(kLinePadding) + line.indent * 2 * blank - horizontalScrollBar()->value();
    if (!line.key.isEmpty()) {
        x = paintText(painter, x, area, line.key, theme.muted);
        x = paintText(painter, x, area, m_separator, theme.muted);
    }
    x = paintText(painter, x, area, line.text, theme.text);
    m_widest = qMax(m_widest, x + horizontalScrollBar()->value() + m_appearance.scaled(kLinePadding));
}

int LineView::paintText(QPainter &painter, int x, const QRect &area, const QString &text, const QColor &colour)
{
    const auto width = fontMetrics().horizontalAdvance(text);
    painter.setPen(colour);
    painter.drawText(QRect(x, area.top(), width + 8, area.height()), Qt::AlignVCenter | Qt::TextSingleLine, text);
    if (m_needle.isEmpty())
        return x + width;
    const auto &theme = m_appearance.theme();
    for (auto at = text.indexOf(m_needle, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(m_needle, at + m_needle.size(), Qt::CaseInsensitive)) {
        const auto found = text.mid(at, m_needle.size());
        const QRect box(x + fontMetrics().horizontalAdvance(text.left(at)), area.top() + 2,
                        fontMetrics().horizontalAdvance(found), area.height() - 4);
        painter.fillRect(box, theme.text);
        painter.setPen(theme.onInk);
        painter.drawText(box, Qt::AlignVCenter | Qt::TextSingleLine, found);
    }
    return x + width;
}

void LineView::keyPressEvent(QKeyEvent *event)
{
    if (m_lines == nullptr)
        return QAbstractScrollArea::keyPressEvent(event);
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll)) {
        m_anchor = 0;
        moveTo(m_lines->count() - 1, true);
    } else if (event->key() == Qt::Key_Up)
        moveTo(m_current - 1, extend);
    else if (event->key() == Qt::Key_Down)
        moveTo(m_current + 1, extend);
    else if (event->key() == Qt::Key_PageUp)
        moveTo(m_current - visibleLines(), extend);
    else if (event->key() == Qt::Key_PageDown)
        moveTo(m_current + visibleLines(), extend);
    else if (event->key() == Qt::Key_Home)
        moveTo(0, extend);
    else if (event->key() == Qt::Key_End)
        moveTo(m_lines->count() - 1, extend);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void LineView::mousePressEvent(QMouseEvent *event)
{
    if (m_lines != nullptr && event->button() == Qt::LeftButton)
        moveTo(lineAt(event->position().toPoint().y()), event->modifiers().testFlag(Qt::ShiftModifier));
}

void LineView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_lines != nullptr && event->buttons().testFlag(Qt::LeftButton))
        moveTo(lineAt(event->position().toPoint().y()), true);
}

void LineView::copy() const
{
    if (m_lines == nullptr || m_lines->count() == 0)
        return;
    const auto text = m_lines->copy(qMin(m_anchor, m_current), qMax(m_anchor, m_current), kMostCopiedBytes);
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

} // namespace hoox
