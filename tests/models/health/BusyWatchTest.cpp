#include "models/health/BusyWatch.h"

#include "tests/support/FixedClock.h"
#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace std::chrono_literals;

/// Whether it is the market or my screen (safety 4.18).
class BusyWatchTest : public QObject
{
    Q_OBJECT

    static void work(BusyWatch &watch, FixedClock &clock, std::chrono::milliseconds took, int loop = 1)
    {
        watch.begin(loop);
        clock.advance(took);
        watch.end();
    }

private Q_SLOTS:
    void onlyStretchesLongerThanAFrameAreCountedWithTheLongest_S418()
    {
        FixedClock clock;
        BusyWatch watch(clock);
        QCOMPARE(watch.figures(), BusyWatch::Figures());
        work(watch, clock, 16ms);
        QCOMPARE(watch.figures().stretches, 0);
        work(watch, clock, 17ms);
        work(watch, clock, 240ms);
        work(watch, clock, 30ms);
        QCOMPARE(watch.figures(), (BusyWatch::Figures{3, 240ms}));
        clock.advance(20s); // waiting is not working
        work(watch, clock, 1ms);
        QCOMPARE(watch.figures().stretches, 3);
    }

    void anHourIsKeptAndThenForgotten_S418()
    {
        FixedClock clock;
        BusyWatch watch(clock);
        work(watch, clock, 500ms);
        clock.advance(30min);
        for (int times = 0; times < 100'000; ++times)
            work(watch, clock, 0ms);
        work(watch, clock, 20ms);
        QCOMPARE(watch.figures(), (BusyWatch::Figures{2, 500ms}));
        clock.advance(30min);
        QCOMPARE(watch.figures(), (BusyWatch::Figures{1, 20ms}));
        clock.advance(31min);
        QCOMPARE(watch.figures(), BusyWatch::Figures());
    }

    void whatAPieceLedToIsAPartOfIt_S418()
    {
        FixedClock clock;
        BusyWatch watch(clock);
        watch.begin(1);
        work(watch, clock, 40ms);
        work(watch, clock, 10ms);
        watch.end();
        QCOMPARE(watch.figures(), (BusyWatch::Figures{1, 50ms}));
    }

    void aMenuThatIsOpenIsNoWork_S418()
    {
        FixedClock clock;
        BusyWatch watch(clock);
        watch.begin(1); // opens it, with a loop of its own
        clock.advance(5s);
        work(watch, clock, 2ms, 2);
        work(watch, clock, 30ms, 2);
        watch.end();
        QCOMPARE(watch.figures(), (BusyWatch::Figures{1, 30ms}));
    }
};

HOOX_TEST(BusyWatchTest);
#include "BusyWatchTest.moc"
