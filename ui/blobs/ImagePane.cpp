#include "ui/blobs/ImagePane.h"

#include "storage/base/RunOn.h"
#include "storage/base/WhenDone.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace hoox {

namespace {

constexpr int kPadding = 16;

struct DecodedPicture
{
    QImage image;
    bool isTooLarge = false;
};

DecodedPicture decodedPicture(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const auto size = reader.size();
    if (static_cast<qint64>(size.width()) * size.height() > ImagePane::kMostPixels)
        return {{}, true};
    return {reader.read(), false};
}

} // namespace

ImagePane::ImagePane(Appearance &appearance, QWidget *parent) : QWidget(parent), m_appearance(appearance)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

ImagePane::~ImagePane()
{
    m_pool.clear();
}

void ImagePane::open(const QByteArray &bytes)
{
    const auto wish = ++m_wish;
    m_pool.clear();
    m_image = {};
    update();
    if (bytes.isEmpty())
        return;
    const auto decoded = runOn<DecodedPicture>(m_pool, [bytes] { return decodedPicture(bytes); });
    whenDone(decoded, this, [this, wish](const Result<DecodedPicture> &picture) {
        if (wish != m_wish || !picture)
            return;
        m_image = picture->image;
        update();
        if (picture->isTooLarge)
            Q_EMIT failed(tr("It has too many pixels to be shown here. Download it instead."));
        else if (m_image.isNull())
            Q_EMIT failed(tr("It is not a sound picture."));
        else
            Q_EMIT opened();
    });
}

void ImagePane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.theme().page);
    if (m_image.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const auto room = rect().adjusted(kPadding, kPadding, -kPadding, -kPadding);
    auto size = QSizeF(m_image.size());
    if (size.width() > room.width() || size.height() > room.height())
        size.scale(room.size(), Qt::KeepAspectRatio);
    QRectF target(QPointF(), size);
    target.moveCenter(room.center());
    painter.drawImage(target, m_image);
}

} // namespace hoox
