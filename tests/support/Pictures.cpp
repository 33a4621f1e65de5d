#include "tests/support/Pictures.h"

#include <QCoreApplication>
#include <QDir>
#include <QWidget>

#include <array>
#include <cstdlib>

namespace hoox::tests {

using namespace Qt::StringLiterals;

QImage takePicture(QWidget &widget, const QString &name)
{
    // Layouts that wait for their turn get it before the picture.
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    const auto image = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const auto folder = QStringLiteral(HOOX_BINARY_DIR "/pictures");
    if (QDir().mkpath(folder))
        image.save(folder + u'/' + name + u".png"_s);
    return image;
}

double greyDifference(const QImage &one, const QImage &other, int levels)
{
    if (one.size() != other.size())
        return 100;
    qint64 different = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            different += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > levels ? 1 : 0;
    return 100.0 * static_cast<double>(different) / (static_cast<double>(one.width()) * one.height());
}

QImage seenWith(Vision vision, const QImage &image)
{
    if (vision == Vision::Grey)
        return image.convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_RGB32);
    using Matrix = std::array<double, 9>;
    static constexpr std::array<Matrix, 3> kMatrices{
        Matrix{0.567, 0.433, 0, 0.558, 0.442, 0, 0, 0.242, 0.758},
        Matrix{0.625, 0.375, 0, 0.7, 0.3, 0, 0, 0.3, 0.7},
        Matrix{0.95, 0.05, 0, 0, 0.433, 0.567, 0, 0.475, 0.525},
    };
    const auto &m = kMatrices.at(static_cast<std::size_t>(vision) - 1);
    auto seen = image;
    for (int y = 0; y < seen.height(); ++y) {
        for (int x = 0; x < seen.width(); ++x) {
            const auto rgb = image.pixel(x, y);
            const std::array<double, 3> c{double(qRed(rgb)), double(qGreen(rgb)), double(qBlue(rgb))};
            const auto mixed = [&m, &c](std::size_t row) {
                return qBound(0, qRound(m[row * 3] * c[0] + m[row * 3 + 1] * c[1] + m[row * 3 + 2] * c[2]), 255);
            };
            seen.setPixel(x, y, qRgb(mixed(0), mixed(1), mixed(2)));
        }
    }
    return seen;
}

} // namespace hoox::tests
