#include "storage/base/StoppableSort.h"

#include "tests/support/TestRegistry.h"

#include <QRandomGenerator>
#include <QtTest>

#include <functional>
#include <numeric>
#include <vector>

using namespace hoox;

class StoppableSortTest : public QObject
{
    Q_OBJECT

    static std::vector<quint32> randomValues(std::size_t count, quint32 below)
    {
        QRandomGenerator random(3);
        std::vector<quint32> values(count);
        std::generate(values.begin(), values.end(), [&] { return random.bounded(below); });
        return values;
    }

private Q_SLOTS:
    void valuesOfEveryShapeAreInOrder_PF2()
    {
        constexpr std::size_t kCount = 300'000;
        std::vector<std::vector<quint32>> shapes{{}, {3}, {2, 1}, std::vector<quint32>(kCount, 7)};
        shapes.push_back(randomValues(kCount, 1 << 30));
        shapes.push_back(randomValues(kCount, 3)); // hardly any are different
        shapes.push_back(shapes.back());
        std::sort(shapes.back().begin(), shapes.back().end());
        std::vector<quint32> rising(kCount);
        std::iota(rising.begin(), rising.end(), 0);
        shapes.push_back(rising);
        shapes.emplace_back(rising.rbegin(), rising.rend());
        shapes.push_back(rising); // up and down again
        std::reverse(shapes.back().begin() + kCount / 2, shapes.back().end());
        for (auto &values : shapes) {
            for (const auto down : {false, true}) {
                auto truth = values;
                const auto less = [down](quint32 a, quint32 b) { return down ? b < a : a < b; };
                std::sort(truth.begin(), truth.end(), less);
                QVERIFY(sortUnlessStopped(values.begin(), values.end(), less, [] { return false; }));
                QVERIFY(values == truth);
            }
        }
    }

    void aStopEndsItAtAnyMomentAndLosesNothing_PF2()
    {
        const auto values = randomValues(1'000'000, 1 << 30);
        auto truth = values;
        std::sort(truth.begin(), truth.end());
        int questions = 0;
        auto sorted = values;
        QVERIFY(sortUnlessStopped(sorted.begin(), sorted.end(), std::less<>(), [&] { return ++questions < 0; }));
        QVERIFY2(questions >= 32, "once a piece, at the least");
        for (const auto most : {0, 1, 7, questions / 2, questions - 1}) {
            int asked = 0;
            sorted = values;
            QVERIFY(!sortUnlessStopped(sorted.begin(), sorted.end(), std::less<>(), [&] { return asked++ == most; }));
            QCOMPARE(asked, most + 1);
            std::sort(sorted.begin(), sorted.end());
            QVERIFY(sorted == truth);
        }
    }
};

HOOX_TEST(StoppableSortTest);
#include "StoppableSortTest.moc"
