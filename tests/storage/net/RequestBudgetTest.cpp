#include "storage/net/RequestBudget.h"

#include "tests/support/TestRegistry.h"

#include <QtTest>

#include <atomic>
#include <thread>

using namespace hoox;
using namespace std::chrono_literals;

class RequestBudgetTest : public QObject
{
    Q_OBJECT

    using Urgency = HttpRequest::Urgency;
    static constexpr std::chrono::milliseconds kNow{1'000'000};

    static int takeAll(RequestBudget &budget, Urgency urgency, std::chrono::milliseconds now)
    {
        int taken = 0;
        while (taken < 10'000 && budget.take(urgency, now) == 0ms)
            ++taken;
        return taken;
    }

private Q_SLOTS:
    void halfOfTheAccountsLimitIsSpentAndNoMore()
    {
        RequestBudget budget({});
        QCOMPARE(takeAll(budget, Urgency::Operator, kNow), 600);
        QCOMPARE(budget.take(Urgency::Operator, kNow), 300s);
        QCOMPARE(budget.take(Urgency::Operator, kNow + 100s), 200s);
        QCOMPARE(takeAll(budget, Urgency::Operator, kNow + 300s), 600);
    }

    void theLastFiftyAreNotForBackgroundWork()
    {
        RequestBudget budget({});
        QCOMPARE(takeAll(budget, Urgency::Background, kNow), 550);
        QCOMPARE(budget.take(Urgency::Background, kNow), 300s);
        QCOMPARE(takeAll(budget, Urgency::Operator, kNow), 50);
    }

    void theWindowSlides()
    {
        RequestBudget budget({3, 10s, 0});
        QCOMPARE(budget.take(Urgency::Operator, kNow), 0ms);
        QCOMPARE(budget.take(Urgency::Operator, kNow + 4s), 0ms);
        QCOMPARE(budget.take(Urgency::Operator, kNow + 8s), 0ms);
        QCOMPARE(budget.take(Urgency::Operator, kNow + 9s), 1s);
        QCOMPARE(budget.take(Urgency::Operator, kNow + 10s), 0ms);
        QCOMPARE(budget.take(Urgency::Operator, kNow + 10s), 4s);
    }

    void theKillSwitchIsCountedAndNeverHeld_KS2()
    {
        RequestBudget budget({3, 10s, 0});
        budget.pauseUntil(kNow + 1h);
        budget.pace(0, 1h, kNow);
        for (int number = 0; number < 10; ++number)
            QCOMPARE(budget.take(Urgency::KillSwitch, kNow + number * 100ms), 0ms);
        // The others wait until enough of them are out of the window.
        QCOMPARE(budget.take(Urgency::Operator, kNow + 1s), 1h - 1s);
        RequestBudget counted({3, 10s, 0});
        for (int number = 0; number < 10; ++number)
            QCOMPARE(counted.take(Urgency::KillSwitch, kNow + number * 100ms), 0ms);
        QCOMPARE(counted.take(Urgency::Operator, kNow + 1s), 9700ms);
    }

    void aPauseHoldsEverybodyElseAndIsNotShortened()
    {
        RequestBudget budget({});
        budget.pauseUntil(kNow + 300s);
        budget.pauseUntil(kNow + 10s);
        QCOMPARE(budget.take(Urgency::Operator, kNow), 300s);
        QCOMPARE(budget.take(Urgency::Background, kNow + 100s), 200s);
        QCOMPARE(budget.take(Urgency::Operator, kNow + 300s), 0ms);
    }

    void backgroundWorkIsSpreadOverWhatTheServiceHasLeft()
    {
        RequestBudget budget({});
        budget.pace(60, 30s, kNow);
        QCOMPARE(budget.take(Urgency::Background, kNow), 0ms);
        QCOMPARE(budget.take(Urgency::Background, kNow), 3s);
        QCOMPARE(budget.take(Urgency::Operator, kNow), 0ms);
        QCOMPARE(budget.take(Urgency::Background, kNow + 3s), 0ms);
        QCOMPARE(budget.take(Urgency::Background, kNow + 3s), 3s);
        // Plenty again: what the last word held is let go.
        budget.pace(1050, 30s, kNow + 4s);
        QCOMPARE(budget.take(Urgency::Background, kNow + 4s), 30ms);
        QCOMPARE(budget.take(Urgency::Background, kNow + 4s + 30ms), 0ms);
    }

    void atTheReserveBackgroundWorkStopsUntilTheReset()
    {
        RequestBudget budget({});
        budget.pace(50, 30s, kNow);
        QCOMPARE(budget.take(Urgency::Background, kNow), 30s);
        QCOMPARE(budget.take(Urgency::Operator, kNow), 0ms);
        QCOMPARE(budget.take(Urgency::Background, kNow + 30s), 0ms);
        QCOMPARE(budget.take(Urgency::Background, kNow + 30s), 0ms);
    }

    void severalThreadsTakeNoMoreThanThereIs()
    {
        RequestBudget budget({});
        std::atomic<int> taken = 0;
        std::vector<std::thread> threads;
        for (int number = 0; number < 4; ++number)
            threads.emplace_back([&] { taken += takeAll(budget, Urgency::Operator, kNow); });
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(taken.load(), 600);
    }
};

HOOX_TEST(RequestBudgetTest);
#include "RequestBudgetTest.moc"
