#include "ui/common/CellPainter.h"

#include "tests/support/TestRegistry.h"

#include <QImage>
#include <QPainter>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

class CellPainterTest : public QObject
{
    Q_OBJECT

    static QImage drawn(const Appearance &appearance, const std::function<void(CellPainter &, const QRect &)> &draw)
    {
        QImage image(160, 24, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        CellPainter cells(painter, appearance);
        draw(cells, image.rect());
        return image;
    }

    /// The first column, from the left, that has ink.
    static int firstInk(const QImage &image)
    {
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (qGray(image.pixel(x, y)) < 160)
                    return x;
            }
        }
        return -1;
    }

private Q_SLOTS:
    void numbersEndTheirIntegerPartAtOneX_UI3()
    {
        Appearance appearance;
        const auto widest = CellPainter::fractionWidth(appearance, u"0.1250"_s);
        const auto paint = [&](const QString &number) {
            return drawn(appearance, [&](auto &cells, const QRect &cell) { cells.decimal(cell, number, widest); });
        };
        // With the same figures before the point, nothing behind it moves them.
        const auto whole = firstInk(paint(u"35"_s));
        QVERIFY(whole > 0);
        QCOMPARE(firstInk(paint(u"35.5"_s)), whole);
        QCOMPARE(firstInk(paint(u"35.1250"_s)), whole);
        QVERIFY(firstInk(paint(u"3,035.1250"_s)) < whole);
    }

    void theMissingDashEndsWhereTheIntegerPartEnds_UI3()
    {
        Appearance appearance;
        const auto image =
            drawn(appearance, [&](auto &cells, const QRect &cell) { cells.decimal(cell, Format::missing(), 50); });
        const auto right = image.width() - CellPainter::padding(appearance) / 2 - 50;
        for (int x = right + 1; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y)
                QVERIFY2(qGray(image.pixel(x, y)) > 160, "the dash runs into the fraction's place");
        }
        QVERIFY(firstInk(image) > 0);
    }

    void aGermanCommaIsThePoint_UI3()
    {
        Appearance appearance;
        appearance.setFormat(Format(QLocale(QLocale::German)));
        QCOMPARE(CellPainter::pointOf(appearance, u"64.541,30"_s), 6);
        QCOMPARE(CellPainter::pointOf(appearance, u"64.541"_s), 6);
    }

    void longAndShortAreToldApartInGrey_UI3()
    {
        Appearance appearance;
        const auto grey = [&](Action action) {
            return drawn(appearance, [&](auto &cells, const QRect &cell) { cells.action(cell, action); })
                .copy(0, 0, 18, 24)
                .convertToFormat(QImage::Format_Grayscale8);
        };
        QVERIFY(grey(Action::Long) != grey(Action::Short));
        QVERIFY(grey(Action::Short) != grey(Action::Close));
    }
};

HOOX_TEST(CellPainterTest);
#include "CellPainterTest.moc"
