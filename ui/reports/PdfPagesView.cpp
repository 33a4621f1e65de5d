#include "ui/reports/PdfPagesView.h"

#include "ui/reports/PdfPages.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <limits>
#include <utility>

namespace hoox {

namespace {

constexpr int kPaperMargin = 6;
constexpr int kPaperGap = 6;

} // namespace

PdfPagesView::PdfPagesView(PdfPages &pages, QWidget *parent) : QAbstractScrollArea(parent), m_pages(pages)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Else a bar that comes and goes changes the width that decides whether it is there.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    connect(&m_pages, &PdfPages::opened, this, [this] {
        verticalScrollBar()->setValue(0);
        layOut();
    });
    connect(&m_pages, &PdfPages::drawn, this, [this](int page) { viewport()->update(paperAt(page)); });
}

QSize PdfPagesView::paper() const
{
    const auto size = m_pages.size();
    const auto width = std::max(1, viewport()->width() - 2 * kPaperMargin);
    const auto height = size.isEmpty() ? 1.0 : width * size.height() / size.width();
    return {width, std::max(1, qRound(std::min(height, 16.0 * width)))};
}

int PdfPagesView::step() const
{
    return paper().height() + kPaperGap;
}

QRect PdfPagesView::paperAt(int page) const
{
    const auto top = static_cast<qint64>(page) * step() + kPaperMargin - verticalScrollBar()->value();
    constexpr qint64 kFar = std::numeric_limits<int>::max() / 4;
    return {QPoint(kPaperMargin, static_cast<int>(std::clamp(top, -kFar, kFar))), paper()};
}

void PdfPagesView::layOut()
{
    const auto before = std::exchange(m_step, step());
    const auto whole = static_cast<qint64>(m_pages.count()) * step() + 2LL * kPaperMargin - kPaperGap;
    const auto last = std::clamp<qint64>(whole - viewport()->height(), 0, std::numeric_limits<int>::max());
    auto *const bar = verticalScrollBar();
    const auto stood = static_cast<double>(bar->value()) / std::max(1, before);
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(std::max(1, viewport()->height() / 10));
    bar->setRange(0, static_cast<int>(last));
    // In another width the same part of the same page stays in sight.
    if (before != m_step)
        bar->setValue(static_cast<int>(std::min<double>(stood * m_step, bar->maximum())));
    look();
    viewport()->update();
}

void PdfPagesView::look()
{
    const auto count = m_pages.count();
    const auto top = verticalScrollBar()->value();
    const auto pageAt = [&](int y) { return std::clamp((top + y) / step(), 0, std::max(0, count - 1)); };
    const auto first = pageAt(0);
    const auto last = pageAt(viewport()->height());
    QVector<int> pages;
    for (int page = first; page <= last && count > 0; ++page)
        pages.append(page);
    for (const auto beside : {last + 1, first - 1}) { // the next ones to be looked at
        if (beside >= 0 && beside < count)
            pages.append(beside);
    }
    m_pages.want(pages, paper() * devicePixelRatioF());
    const auto current = pageAt(viewport()->height() / 2);
    if (std::exchange(m_current, current) != current)
        Q_EMIT currentPageChanged(current);
}

void PdfPagesView::goTo(int page)
{
    const auto top = static_cast<qint64>(std::clamp(page, 0, std::max(0, m_pages.count() - 1))) * step();
    verticalScrollBar()->setValue(static_cast<int>(std::min<qint64>(top, verticalScrollBar()->maximum())));
}

void PdfPagesView::setGround(const QColor &ground)
{
    m_ground = ground;
    viewport()->update();
}

void PdfPagesView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_ground);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const auto first = verticalScrollBar()->value() / step();
    for (int page = first; page < m_pages.count(); ++page) {
        const auto room = paperAt(page);
        if (room.top() > viewport()->height())
            break;
        const auto picture = m_pages.picture(page);
        const auto drawn = picture.isNull() ? room.size() : picture.size().scaled(room.size(), Qt::KeepAspectRatio);
        const QRect paper(room.topLeft() + QPoint((room.width() - drawn.width()) / 2, 0), drawn);
        painter.fillRect(paper, Qt::white); // paper, in every theme
        if (!picture.isNull())
            painter.drawImage(paper, picture);
    }
}

void PdfPagesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void PdfPagesView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    look();
    viewport()->update();
}

void PdfPagesView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home)
        goTo(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace hoox
