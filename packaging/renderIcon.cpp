#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

/// renderIcon SVG SIZE PNG: draws the icon in a square of SIZE pixels. Part of the build, so that the pictures are
/// always those of the drawing.
int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    QSvgRenderer drawing(arguments.at(1));
    const auto pixels = arguments.at(2).toInt();
    if (!drawing.isValid() || pixels <= 0)
        return 1;
    QImage picture(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter);
    painter.end();
    return picture.save(arguments.at(3)) ? 0 : 1;
}
