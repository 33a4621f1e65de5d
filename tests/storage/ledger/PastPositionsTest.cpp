#include "tests/support/HistoryFixture.h"
#include "tests/support/TestRegistry.h"

using namespace hoox;
using namespace hoox::tests;

class PastPositionsTest : public QObject, private HistoryFixture
{
    Q_OBJECT

private Q_SLOTS:
    void positionsOfAnySecondEqualAReplay_PF11()
    {
        LedgerFile file(newPath());
        addInOrder(file, 8000);
        LedgerHistory history(file.path(), 700);
        compareSeconds(file, history);
    }

    void positionsEqualAReplayWhereRowsAreOutOfOrder_PF11()
    {
        LedgerFile file(newPath());
        file.run("CREATE INDEX by_time ON trades (created_at)");
        addInOrder(file, 3000);
        addInOrder(file, 3000, 4);
        LedgerHistory history(file.path(), 250);
        compareSeconds(file, history);
    }

    void positionsAreExactWhereManyRowsShareASecond_PF11()
    {
        LedgerFile file(newPath());
        QRandomGenerator random(8);
        file.run("BEGIN");
        for (int i = 0; i < 6000; ++i)
            file.add(randomFill(random, kStart + i / 2000));
        file.run("COMMIT");
        LedgerHistory history(file.path(), 100);
        compareSeconds(file, history);
        compareWhole(file, history);
    }

    void theHistoryOfAPositionEqualsAReplay_PF11()
    {
        LedgerFile file(newPath());
        addInOrder(file, 4000);
        LedgerHistory history(file.path(), 300);
        const BruteHistory brute(file.path());
        const TimeRange late{kStart + 2 * 86400, kStart + 4 * 86400};
        for (const auto withCheckpoints : {false, true}) {
            if (withCheckpoints)
                QVERIFY(answer(history.analytics({})));
            for (const auto &range : {TimeRange(), late}) {
                const auto path = answer(history.pathOf(ExchangeId::Bybit, u"ETHUSDT"_s, range, 100000));
                QVERIFY(path);
                std::map<qint64, PositionStep> steps;
                PositionBook book;
                double realised = 0;
                qint64 fills = 0, before = 0;
                for (const auto &[rowId, fill] : brute.rows()) {
                    if (fill.symbol != u"ETHUSDT"_s || fill.exchange != ExchangeId::Bybit ||
                        fill.status != FillStatus::Filled || fill.createdAt >= range.to)
                        continue;
                    const auto effect = book.apply(fill);
                    if (fill.createdAt < range.from) {
                        before = fill.createdAt;
                        continue;
                    }
                    ++fills;
                    realised += effect.realised.value_or(0);
                    steps[fill.createdAt] = {fill.createdAt, book.size() * book.direction(), book.entryPrice(),
                                             realised};
                }
                QCOMPARE(path->fills, fills);
                QCOMPARE(path->before.second, before);
                QCOMPARE(path->steps.size(), static_cast<qsizetype>(steps.size()));
                auto wanted = steps.cbegin();
                for (const auto &step : path->steps) {
                    QCOMPARE(step.second, wanted->second.second);
                    QVERIFY(std::abs(*step.size - *wanted->second.size) < 1e-9);
                    QCOMPARE(step.entryPrice.has_value(), wanted->second.entryPrice.has_value());
                    QVERIFY(std::abs(step.realised - wanted->second.realised) < 1e-9);
                    ++wanted;
                }
                const auto thin = answer(history.pathOf(ExchangeId::Bybit, u"ETHUSDT"_s, range, 10));
                QVERIFY(thin);
                QVERIFY(thin->steps.size() <= 10);
                QCOMPARE(thin->steps.last(), path->steps.last());
            }
        }
    }

    void questionsOfAllKindsAtOnceWhileAnotherWritesEndInTheTruth_PF11()
    {
        LedgerFile file(newPath());
        addInOrder(file, 3000);
        FillPages pages(file.path());
        const auto order = answer(pages.order({}));
        QVERIFY(order);
        LedgerHistory history(file.path(), 300);
        QRandomGenerator random(12);
        auto second = kStart + 1000000;
        QVector<QFuture<Result<Analytics>>> sums;
        QVector<QFuture<Result<QVector<RealisedProfit>>>> profits;
        for (int i = 0; i < 60; ++i) {
            file.add(randomFill(random, i == 30 ? kStart + 7 : second += random.bounded(2)));
            sums.append(history.analytics(filters().at(i % 9).query));
            profits.append(history.profitOf(*order, {{10, 60}}));
            auto positions = history.positionsAt(kStart + i * 7000);
            auto path = history.pathOf(ExchangeId::Mexc, u"BTCUSDT"_s, {kStart + 86400, second}, 50);
            if (i % 5 == 0)
                path.cancel();
            positions.waitForFinished();
            QVERIFY(positions.result());
        }
        for (auto &sum : sums)
            sum.waitForFinished();
        for (auto &profit : profits)
            profit.waitForFinished();
        compareFilters(file, history);
        compareSeconds(file, history);
    }

    void anUnfinishedQuestionEndsWithItsHistory_PF11()
    {
        LedgerFile file(newPath());
        addInOrder(file, 20000);
        QFuture<Result<Analytics>> sums;
        QFuture<Result<QVector<SymbolFigures>>> positions;
        {
            LedgerHistory history(file.path());
            sums = history.analytics({});
            positions = history.positionsAt(kStart);
        }
        QVERIFY(sums.isFinished());
        QVERIFY(positions.isFinished());
    }
};

HOOX_TEST(PastPositionsTest);

#include "PastPositionsTest.moc"
