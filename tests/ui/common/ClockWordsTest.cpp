#include "ui/common/ClockWords.h"

#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What is said of this computer's clock (safety 4.15, ux 1).
class ClockWordsTest : public QObject
{
    Q_OBJECT

    static ClockReading reading(std::chrono::milliseconds offset, std::chrono::milliseconds uncertainty = 20ms)
    {
        return {u"api.example.com"_s, offset, uncertainty, 2s};
    }

private Q_SLOTS:
    void theFigureHasItsSignAndSaysHowSureItIs_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("uncertainty");
        QTest::addColumn<QString>("figure");
        QTest::newRow("a little") << 120 << 20 << u"+0.1 s to server"_s;
        QTest::newRow("behind") << -3210 << 20 << u"\u22123.2 s to server"_s;
        QTest::newRow("none has no sign") << -30 << 20 << u"0.0 s to server"_s;
        QTest::newRow("not known well") << 310 << 520 << u"+0.3 \u00B10.5 s to server"_s;
        QTest::newRow("minutes") << 125'000 << 520 << u"+2 min 5 s to server"_s;
        QTest::newRow("days") << -200'000'000 << 520 << u"\u22122 days to server"_s;
    }

    void theFigureHasItsSignAndSaysHowSureItIs()
    {
        QFETCH(int, offset);
        QFETCH(int, uncertainty);
        QFETCH(QString, figure);
        const auto told = reading(std::chrono::milliseconds(offset), std::chrono::milliseconds(uncertainty));
        QCOMPARE(ClockWords::figure(told, Format()), figure);
    }

    void whatIsNotKnownIsNeverZero()
    {
        QCOMPARE(ClockWords::figure({}, Format()), u"\u2014 to server"_s);
        QVERIFY(ClockWords::sentences({}, Format()).contains(u"not known"));
    }

    void theSentenceSaysWhoseClockHowSureAndFromWhen()
    {
        QCOMPARE(ClockWords::sentences(reading(3210ms, 520ms), Format()),
                 u"This computer's clock is 3.2 s behind that of api.example.com, give or take 0.5 s. Measured by the "
                 "dates in its answers, the last one 2 s ago."_s);
        QCOMPARE(ClockWords::difference(reading(-3210ms), Format()),
                 u"This computer's clock is 3.2 s ahead of that of api.example.com"_s);
        QCOMPARE(ClockWords::difference(reading(-20ms), Format()),
                 u"This computer's clock is as that of api.example.com"_s);
        QCOMPARE(ClockWords::difference(reading(-7'300'000ms), Format()),
                 u"This computer's clock is 2 h 1 min ahead of that of api.example.com"_s);
    }

    void theAlertIsShortAndTheRemedyComesFirst()
    {
        QCOMPARE(ClockWords::alert(reading(3210ms), Format()), u"This computer's clock is 3.2 s behind the server's"_s);
        QCOMPARE(ClockWords::alert(reading(-3210ms), Format()),
                 u"This computer's clock is 3.2 s ahead of the server's"_s);
        QVERIFY(ClockWords::remedy(reading(3210ms)).startsWith(u"Set the clock (NTP)"));
        QVERIFY(ClockWords::remedy(reading(3210ms)).contains(u"api.example.com"));
    }

    void figuresFollowTheLocale()
    {
        QCOMPARE(ClockWords::figure(reading(120ms), Format(QLocale(QLocale::German))), u"+0,1 s to server"_s);
    }
};

HOOX_TEST(ClockWordsTest);
#include "ClockWordsTest.moc"
