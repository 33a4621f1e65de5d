#include "models/clock/ClockOffset.h"

#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// When a clock is wrong (safety 4.15).
class ClockOffsetTest : public QObject
{
    Q_OBJECT

    using State = ClockOffset::State;

    static ClockReading reading(std::chrono::milliseconds offset, std::chrono::milliseconds uncertainty = 0ms,
                                const QString &host = u"api"_s)
    {
        return {host, offset, uncertainty, 0ms};
    }

private Q_SLOTS:
    void withoutAReadingNothingIsKnown()
    {
        ClockOffset clock;
        QCOMPARE(clock.state(), State::NotKnown);
        clock.take({reading(5s)});
        clock.take({});
        QCOMPARE(clock.state(), State::NotKnown);
        QVERIFY(!clock.reading());
    }

    void aboveOneSecondBeyondDoubtItIsOff_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("uncertainty");
        QTest::addColumn<bool>("isOff");
        QTest::newRow("right") << 0 << 500 << false;
        QTest::newRow("a second") << 1000 << 0 << false;
        QTest::newRow("just above") << 1001 << 0 << true;
        QTest::newRow("just above, ahead") << -1001 << 0 << true;
        QTest::newRow("perhaps") << 1400 << 500 << false;
        QTest::newRow("perhaps, ahead") << -1400 << 500 << false;
        QTest::newRow("surely") << 1501 << 500 << true;
        QTest::newRow("an hour") << -3'600'000 << 500 << true;
    }

    void aboveOneSecondBeyondDoubtItIsOff()
    {
        QFETCH(int, offset);
        QFETCH(int, uncertainty);
        QFETCH(bool, isOff);
        ClockOffset clock;
        clock.take({reading(std::chrono::milliseconds(offset), std::chrono::milliseconds(uncertainty))});
        QCOMPARE(clock.state(), isOff ? State::Off : State::Fine);
        QVERIFY(clock.reading());
    }

    void theAlertDoesNotComeAndGoAtItsEdge()
    {
        ClockOffset clock;
        clock.take({reading(990ms)});
        QCOMPARE(clock.state(), State::Fine);
        clock.take({reading(1010ms)});
        QCOMPARE(clock.state(), State::Off);
        clock.take({reading(990ms)});
        QCOMPARE(clock.state(), State::Off);
        // A clock that was set is right at once, however little one answer tells.
        clock.take({reading(400ms, 520ms)});
        QCOMPARE(clock.state(), State::Fine);
        clock.take({reading(990ms)});
        QCOMPARE(clock.state(), State::Fine);
    }

    void whereServersDifferTheFurthestCounts()
    {
        ClockOffset clock;
        const auto well = reading(20ms, 10ms, u"api"_s);
        const auto other = reading(-4s, 500ms, u"gateway"_s);
        const auto worse = reading(9s, 500ms, u"blobs"_s);
        clock.take({well, other, worse});
        QCOMPARE(clock.state(), State::Off);
        QCOMPARE(clock.reading(), worse);
        clock.take({other, well});
        QCOMPARE(clock.reading(), other);
    }

    void amongTheRightTheOneThatIsKnownBestIsTold()
    {
        ClockOffset clock;
        const auto vague = reading(300ms, 500ms, u"gateway"_s);
        const auto sharp = reading(20ms, 10ms, u"api"_s);
        clock.take({vague, sharp});
        QCOMPARE(clock.state(), State::Fine);
        QCOMPARE(clock.reading(), sharp);
    }
};

HOOX_TEST(ClockOffsetTest);
#include "ClockOffsetTest.moc"
