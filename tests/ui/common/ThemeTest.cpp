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
        const auto words = theme.isHighContrast() ? 7.0 : 4.5;
        const auto shapes = theme.isHighContrast() ? 7.0 : 3.0;
        for (const auto &[ink, what] : {std::pair{theme.muted, "muted"},
                                        {theme.up, "up"},
                                        {theme.down, "down"},
                                        {theme.stopText, "stop text"},
                                        {theme.caution, "caution"},
                                        {theme.unknown, "unknown"},
                                        {theme.link, "link"}})
            need(words, ink, grounds, what);
        need(words, theme.caution, {theme.cautionGround}, "caution");
        need(words, theme.unknown, {theme.unknownGround}, "unknown");
        need(7.0, theme.text, {theme.cautionGround, theme.unknownGround, theme.stopHatch, theme.unknownHatch}, "ink");
        need(7.0, theme.onInk, {theme.text}, "on ink");
        // A selected row has no control and no bar whose colour says something.
        for (const auto &[mark, what] : {std::pair{theme.line3, "edges of controls"},
                                         {theme.grey1, "first grey"},
                                         {theme.grey2, "second grey"},
                                         {theme.grey3, "third grey"}})
            need(shapes, mark, {theme.page, theme.chrome, theme.surface, theme.sunken, theme.head, theme.hover}, what);
        if (theme.isHighContrast())
            need(7.0, theme.disabled, grounds, "disabled");
        else
            need(1.5, theme.grey1, {theme.grey2}, "first grey beside the second");
        if (!theme.isHighContrast())
            need(1.5, theme.grey2, {theme.grey3}, "second grey beside the third");
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
