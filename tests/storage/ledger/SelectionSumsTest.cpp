#include "storage/ledger/SelectionSums.h"

#include "storage/ledger/history/SelectedProfit.h"
#include "tests/support/HistoryFixture.h"
#include "tests/support/TestRegistry.h"

#include <cmath>

using namespace hoox;
using namespace hoox::tests;

/// Sums of a selection that rows come to and leave, held against a reading of all its rows.
class SelectionSumsTest : public QObject, private HistoryFixture
{
    Q_OBJECT

    struct NoProgress : Progress
    {
        [[nodiscard]] bool isCancelled() const override { return false; }
        void report(qint64, qint64) override {}
    };

    static std::unique_ptr<SqliteConnection> reading(const LedgerFile &file)
    {
        auto opened = SqliteConnection::open({file.path(), SqliteOptions::Access::ReadOnly});
        return opened ? std::move(*opened) : nullptr;
    }

    static void compareAmounts(const QVector<FillSums::Amount> &is, const QVector<FillSums::Amount> &wanted)
    {
        QCOMPARE(is.size(), wanted.size());
        for (qsizetype i = 0; i < is.size(); ++i) {
            QCOMPARE(is.at(i).asset, wanted.at(i).asset);
            QVERIFY(std::abs(is.at(i).value - wanted.at(i).value) <= 1e-9 * (1 + std::abs(wanted.at(i).value)));
        }
    }

    static void compareSums(const FillSums &is, const FillSums &wanted)
    {
        QCOMPARE(is.rows, wanted.rows);
        QCOMPARE(is.withoutFee, wanted.withoutFee);
        QCOMPARE(is.withoutNotional, wanted.withoutNotional);
        QCOMPARE(is.symbol, wanted.symbol);
        QCOMPARE(is.quantity.counted, wanted.quantity.counted);
        QVERIFY(std::abs(is.quantity.known - wanted.quantity.known) <= 1e-9);
        compareAmounts(is.notionals, wanted.notionals);
        compareAmounts(is.fees, wanted.fees);
    }

    static void compareProfits(const QVector<RealisedProfit> &is, const QVector<RealisedProfit> &wanted)
    {
        QCOMPARE(is.size(), wanted.size());
        for (const auto &one : is) {
            const auto other = std::find_if(wanted.begin(), wanted.end(),
                                            [&one](const RealisedProfit &profit) { return profit.asset == one.asset; });
            QVERIFY(other != wanted.end());
            QCOMPARE(one.closes, other->closes);
            QCOMPARE(one.realised.counted, other->realised.counted);
            QCOMPARE(one.realised.missing, other->realised.missing);
            QVERIFY(std::abs(one.realised.known - other->realised.known) <= 1e-9);
        }
    }

    static void changeAtRandom(RowSelection &selection, QRandomGenerator &random, qint64 rows)
    {
        const auto first = random.bounded(static_cast<int>(rows));
        const auto last = first + random.bounded(300);
        switch (random.bounded(5)) {
        case 0:
            return selection.add(first, std::min<qint64>(last, rows - 1));
        case 1:
            return selection.remove(first, last);
        case 2:
            return selection.clear();
        default:
            return selection.toggle(first);
        }
    }

private Q_SLOTS:
    void whateverComesAndLeavesTheSumsAreThoseOfAllItsRows_UI2()
    {
        LedgerFile file(newPath());
        file.run("CREATE INDEX by_time ON trades(created_at)");
        addInOrder(file, 2000);
        for (const auto column : {FillColumn::Time, FillColumn::Price}) {
            FillPages pages(file.path());
            LedgerHistory history(file.path(), 300);
            FillsQuery query;
            query.sortBy = column;
            auto order = answer(pages.order(query)).value();
            QRandomGenerator random(5);
            RowSelection selection;
            for (int round = 0; round < 60; ++round) {
                changeAtRandom(selection, random, order->total);
                if (round % 20 == 19) {
                    const auto last = file.numbers("SELECT max(created_at) FROM trades WHERE created_at < 1e11");
                    file.add(randomFill(random, round == 59 ? kStart + 7 : last.first() + 1));
                    const auto extension = answer(pages.extend(order)).value();
                    QVERIFY(extension.order && extension.order != order);
                    selection.makeRoom(extension.cameBefore);
                    order = extension.order;
                }
                const auto sums = answer(pages.sums(order, selection));
                const auto profit = answer(history.profitOf(order, selection));
                QVERIFY(sums && profit);
                // One that was never asked reads all rows.
                compareSums(*sums, answer(FillPages(file.path()).sums(order, selection)).value());
                compareProfits(*profit, answer(LedgerHistory(file.path(), 300).profitOf(order, selection)).value());
                if (QTest::currentTestFailed())
                    return qWarning("round %d", round);
            }
        }
    }

    void aRowThatLeavesOrComesIsReadAndNoOther_UI2()
    {
        LedgerFile file(newPath());
        file.run("CREATE INDEX by_time ON trades(created_at)");
        addInOrder(file, 30000);
        const auto connection = reading(file);
        QVERIFY(connection);
        NoProgress progress;
        const auto never = [] { return false; };
        const auto order = fillscan::order(*connection, {}, progress, never).value();
        HistorySpine spine(1000);
        SelectedProfit profit(spine);
        fillscan::SelectionSums sums;
        // SQLite's machine asks every so many steps whether to stop: so the work is counted.
        int asked = 0;
        const auto counts = [&asked] {
            ++asked;
            return false;
        };
        const auto workOf = [&](const RowSelection &rows) {
            asked = 0;
            const auto is = sums.of(*connection, order, rows, progress, counts);
            const auto ofSums = std::exchange(asked, 0);
            const auto realised = profit.of(*connection, order, rows, progress, counts);
            return is && realised ? std::pair(ofSums, asked) : std::pair(-1, -1);
        };
        RowSelection selection{{0, order.total - 1}};
        std::ignore = workOf(selection); // the first pass over the file
        selection = {};
        std::ignore = workOf(selection);
        selection.select(0, order.total - 1);
        const auto [allSums, allProfit] = workOf(selection);
        QVERIFY(allSums > 50 && allProfit > 20);
        selection.toggle(order.total / 2); // Ctrl+click on a selected row
        const auto [oneSums, oneProfit] = workOf(selection);
        QVERIFY2(oneSums >= 0 && oneSums * 10 < allSums, qPrintable(QString::number(oneSums)));
        QVERIFY2(oneProfit >= 0 && oneProfit * 5 < allProfit, qPrintable(QString::number(oneProfit)));
        selection.remove(order.total - 100, order.total - 1); // Shift+Up: it shrinks
        const auto [lessSums, lessProfit] = workOf(selection);
        QVERIFY(lessSums >= 0 && lessSums * 10 < allSums && lessProfit >= 0 && lessProfit * 5 < allProfit);
        selection.toggle(order.total / 2); // and back again
        const auto [backSums, backProfit] = workOf(selection);
        QVERIFY(backSums >= 0 && backSums * 10 < allSums && backProfit >= 0 && backProfit * 5 < allProfit);
    }

    void aRowThatWasDeletedBeforeItLeftIsInNoSum_UI2()
    {
        LedgerFile file(newPath());
        addInOrder(file, 2000);
        FillPages pages(file.path());
        LedgerHistory history(file.path(), 300);
        FillsQuery query;
        query.sortBy = FillColumn::Price;
        const auto order = answer(pages.order(query)).value();
        RowSelection selection{{0, 999}};
        QVERIFY(answer(pages.sums(order, selection)) && answer(history.profitOf(order, selection)));
        const auto gone = answer(pages.page(order, 500, 1)).value().first();
        file.run("DELETE FROM trades WHERE rowid = " + QByteArray::number(gone.rowId));
        selection.toggle(500);
        compareSums(answer(pages.sums(order, selection)).value(),
                    answer(FillPages(file.path()).sums(order, selection)).value());
        compareProfits(answer(history.profitOf(order, selection)).value(),
                       answer(LedgerHistory(file.path(), 300).profitOf(order, selection)).value());
    }
};

HOOX_TEST(SelectionSumsTest);
#include "SelectionSumsTest.moc"
