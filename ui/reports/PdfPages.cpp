#include "ui/reports/PdfPages.h"

#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"

#include <QPdfDocument>

#include <algorithm>
#include <utility>

namespace hoox {

namespace {

/// A page of a damaged file may say anything of itself.
constexpr double kMostPoints = 20'000;

/// `page` within `room`, as large as it fits.
QSize fittedInto(const QSize &room, const QSizeF &page)
{
    return page.isEmpty() ? room : page.scaled(room, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
}

} // namespace

/// Made, read and let go of on the pool, in whatever threads: it has no parent, and hears and sends nothing.
struct PdfPages::File
{
    QPdfDocument document;
};

PdfPages::PdfPages(QObject *parent) : QObject(parent) {}

PdfPages::~PdfPages()
{
    open({});
}

PdfPages::Opened PdfPages::read(const QString &path)
{
    Opened opened{std::make_shared<File>(), 0, {}};
    auto &document = opened.file->document;
    if (document.load(path) != QPdfDocument::Error::None || document.pageCount() < 1)
        return {};
    opened.size = document.pagePointSize(0).boundedTo({kMostPoints, kMostPoints});
    opened.count = opened.size.isEmpty() ? 0 : document.pageCount();
    return opened;
}

void PdfPages::open(const QString &path)
{
    ++m_generation;
    m_count = 0;
    m_wanted.clear();
    m_pictures.clear();
    // Letting go of a large file takes a while, too.
    if (m_file)
        QThreadPool::globalInstance()->start([file = std::exchange(m_file, nullptr)]() mutable { file.reset(); });
    m_isReading = !path.isEmpty();
    if (!m_isReading)
        return;
    whenDone(runOnPool<Opened>([path] { return read(path); }), this,
             [this, generation = m_generation](const Result<Opened> &opened) {
                 if (generation == m_generation)
                     take(opened.value_or(Opened{}));
             });
}

void PdfPages::take(const Opened &opened)
{
    m_isReading = false;
    m_file = opened.file;
    m_count = opened.count;
    m_size = opened.size;
    Q_EMIT this->opened();
}

void PdfPages::want(const QVector<int> &pages, const QSize &pixels)
{
    m_wanted = pages;
    m_pixels = pixels;
    m_pictures.removeIf(
        [&pages](const QHash<int, QImage>::iterator &picture) { return !pages.contains(picture.key()); });
    drawNext();
}

void PdfPages::drawNext()
{
    if (m_isDrawing || !m_file)
        return;
    // As wide or as high as it was wanted: a page of another form is smaller the other way.
    const auto next = std::find_if(m_wanted.cbegin(), m_wanted.cend(), [this](int page) {
        const auto has = m_pictures.value(page).size();
        return has.width() != m_pixels.width() && has.height() != m_pixels.height();
    });
    if (next == m_wanted.cend())
        return;
    m_isDrawing = true;
    const auto drawing = runOnPool<QImage>([file = m_file, page = *next, room = m_pixels] {
        return file->document.render(page, fittedInto(room, file->document.pagePointSize(page)));
    });
    whenDone(drawing, this,
             [this, page = *next, room = m_pixels, generation = m_generation](const Result<QImage> &image) {
                 m_isDrawing = false;
                 if (generation == m_generation && m_wanted.contains(page)) {
                     // What cannot be drawn is an empty page, and is not tried for ever.
                     QImage empty(room, QImage::Format_ARGB32_Premultiplied);
                     empty.fill(Qt::transparent);
                     m_pictures.insert(page, image && !image->isNull() ? *image : empty);
                     Q_EMIT drawn(page);
                 }
                 drawNext();
             });
}

} // namespace hoox
