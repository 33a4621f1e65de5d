#pragma once

#include "storage/base/Result.h"
#include "ui/common/Appearance.h"

#include <QImage>
#include <QThreadPool>
#include <QWidget>

namespace hoox {

/// A picture, no larger than it is, or as large as there is room. Decoded on a worker, and only if what it unpacks to
/// is bounded: a few bytes can claim a picture of gigabytes. GUI thread.
class ImagePane final : public QWidget
{
    Q_OBJECT

public:
    static constexpr qint64 kMostPixels = 32'000'000; ///< 128 MB decoded: Qt's own limit.

    explicit ImagePane(Appearance &appearance, QWidget *parent = nullptr);
    ~ImagePane() override;

    /// Empty clears. A newer wish replaces an older one.
    void open(const QByteArray &bytes);
    [[nodiscard]] const QImage &image() const { return m_image; }

Q_SIGNALS:
    void opened();
    void failed(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Appearance &m_appearance;
    QThreadPool m_pool;
    QImage m_image;
    quint64 m_wish = 0;
};

} // namespace hoox
