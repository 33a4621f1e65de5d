#include "storage/ledger/history/Checkpoints.h"

#include "storage/ledger/history/RowSet.h"
#include "tests/support/TestRegistry.h"

#include <QRandomGenerator>
#include <QtTest>

#include <array>
#include <bit>
#include <limits>
#include <map>
#include <tuple>

using namespace hoox;

class CheckpointsTest : public QObject
{
    Q_OBJECT

    static FillValues anyFill(QRandomGenerator &random, qint64 second)
    {
        FillValues fill;
        fill.action = std::array{Action::Long, Action::Short, Action::Close}.at(random.bounded(3U));
        fill.side = random.bounded(2) == 0 ? Side::Buy : Side::Sell;
        fill.status = random.bounded(30) == 0 ? FillStatus::Failed : FillStatus::Filled;
        fill.quantity = (1 + random.bounded(5000)) * 0.001;
        fill.price = 60000 + random.bounded(100000) * 0.1;
        if (random.bounded(100) == 0)
            fill.price.reset();
        fill.createdAt = second + random.bounded(600);
        return fill;
    }

    /// To the last bit: -0.0 is not 0.0 here.
    static bool isSame(const LineState &left, const LineState &right)
    {
        const auto bits = [](const LineState &state) {
            const auto book = state.book.parts();
            const auto amount = [](double value) { return std::bit_cast<quint64>(value); };
            const auto maybe = [&](const std::optional<double> &value) {
                return std::pair(value.has_value(), amount(value.value_or(0)));
            };
            return std::tuple(book.direction, amount(book.size.sum()), amount(book.size.lost()), amount(book.traded),
                              maybe(book.entry), book.isSizeKnown, book.openedAt, book.updatedAt,
                              maybe(state.lastPrice), state.lastAt, state.withoutQuantity, state.filledAt);
        };
        return bits(left) == bits(right);
    }

private Q_SLOTS:
    void everyCheckpointTellsHowAllLinesStoodThere_PF11()
    {
        constexpr std::size_t kMostBytes = 256 << 10;
        QRandomGenerator random(2);
        std::vector<LineState> states(300);
        std::map<qint64, std::vector<qint64>> truth; // by second: when each line was filled last
        Checkpoints checkpoints(10, kMostBytes);
        for (qint64 second = 1; second <= 400; ++second) {
            std::vector<int> changed;
            for (int line = 0; line < 300; ++line) {
                if (random.bounded(4) != 0)
                    continue;
                states[static_cast<std::size_t>(line)].filledAt = second;
                changed.push_back(line);
            }
            checkpoints.add({second, second}, states, changed);
            for (const auto &state : states)
                truth[second].push_back(state.filledAt);
            QVERIFY(checkpoints.bytes() <= kMostBytes);
        }
        QVERIFY(checkpoints.count() > 5);
        QVERIFY(checkpoints.rowsBetween() > 10);
        for (int number = 0; number < checkpoints.count(); ++number) {
            const auto is = checkpoints.states(number);
            const auto &wanted = truth.at(checkpoints.place(number).second);
            for (std::size_t line = 0; line < wanted.size(); ++line) {
                QCOMPARE(is[line].filledAt, wanted[line]);
                QCOMPARE(checkpoints.state(number, static_cast<int>(line)).filledAt, wanted[line]);
            }
        }
        QCOMPARE(checkpoints.place(checkpoints.count() - 1).second, 400);
    }

    void aStateComesOutOfACheckpointToTheLastBit_PF11()
    {
        QRandomGenerator random(9);
        std::vector<LineState> states(400);
        Checkpoints checkpoints;
        std::vector<std::vector<LineState>> truth;
        for (qint64 round = 0; round < 120; ++round) {
            std::vector<int> changed;
            for (int line = 0; line < 400; ++line) {
                if (random.bounded(3) == 0)
                    continue;
                states[static_cast<std::size_t>(line)].apply(anyFill(random, 1779148800 + 600 * round));
                changed.push_back(line);
            }
            checkpoints.add({1779148800 + 600 * round, round}, states, changed);
            truth.push_back(states);
        }
        for (int number = 0; number < checkpoints.count(); ++number) {
            const auto is = checkpoints.states(number);
            const auto &wanted = truth[static_cast<std::size_t>(number)];
            QCOMPARE(is.size(), wanted.size());
            for (std::size_t line = 0; line < wanted.size(); ++line)
                QVERIFY(isSame(is[line], wanted[line]));
        }
        checkpoints.cutBehind(50);
        QCOMPARE(checkpoints.count(), 51);
        for (const int line : {0, 17, 399})
            QVERIFY(isSame(checkpoints.state(50, line), truth[50][static_cast<std::size_t>(line)]));
        QVERIFY(isSame(checkpoints.state(50, 400), LineState()));
    }

    void oddValuesComeOutOfACheckpointAsWell_PF11()
    {
        const auto most = std::numeric_limits<double>::max(), least = std::numeric_limits<double>::denorm_min();
        std::vector<LineState> states;
        std::vector<int> changed;
        for (const auto amount : {0.0, -0.0, 1.0, 0.1, 1.0 / 3, most, least, 1e15, 123456.78, 0.00000001}) {
            for (const qint64 second : {qint64(0), qint64(1), qint64(4102444800)}) {
                LineState state;
                state.lastPrice = amount;
                state.lastAt = second;
                state.filledAt = 1779148800 - second;
                state.withoutQuantity = second;
                state.book = PositionBook(
                    {second == 0 ? -1 : 1, CompensatedSum(amount, -amount), amount, amount, false, second, 4102444800});
                changed.push_back(static_cast<int>(states.size()));
                states.push_back(state);
            }
        }
        Checkpoints checkpoints;
        checkpoints.add({1779148800, 1}, states, changed);
        const auto is = checkpoints.states(0);
        for (std::size_t line = 0; line < states.size(); ++line)
            QVERIFY2(isSame(is[line], states[line]), qPrintable(QString::number(line)));
    }

    void fifteenThousandLinesLeaveManyCheckpointsWithinTheBound_PF11()
    {
        // As ten million fills of 5,000 symbols on three exchanges would leave them, for a twentieth of the bound: as
        // many as lie 131,072 fills apart.
        constexpr int kLines = 750;
        constexpr std::size_t kMostBytes = (50 << 20) / 20;
        QRandomGenerator random(4);
        std::vector<LineState> states(kLines);
        std::vector<int> all;
        for (int line = 0; line < kLines; ++line)
            all.push_back(line);
        Checkpoints checkpoints(131072, kMostBytes);
        for (int number = 0; number < 76; ++number) {
            for (auto &state : states) {
                for (int fill = 0; fill < 9; ++fill)
                    state.apply(anyFill(random, 1779148800 + 102000 * number + 11000 * fill));
            }
            checkpoints.add({1779148800 + 102000 * (number + 1), number}, states, all);
        }
        QCOMPARE(checkpoints.rowsBetween(), 131072);
        QCOMPARE(checkpoints.count(), 76);
        QVERIFY(checkpoints.bytes() <= kMostBytes);
    }

    void theCheckpointBeforeASecondAPlaceOrARowIsFound_PF11()
    {
        Checkpoints checkpoints;
        const std::vector<LineState> states(1);
        QCOMPARE(checkpoints.atOrBefore(5), Checkpoints::kNone);
        checkpoints.add({5, 10}, states, {0});
        checkpoints.add({5, 20}, states, {});
        checkpoints.add({9, 30}, states, {});
        QCOMPARE(checkpoints.atOrBefore(4), Checkpoints::kNone);
        QCOMPARE(checkpoints.atOrBefore(5), 1);
        QCOMPARE(checkpoints.atOrBefore(8), 1);
        QCOMPARE(checkpoints.atOrBefore(9), 2);
        QCOMPARE(checkpoints.atOrBefore(LedgerPlace{5, 19}), 0);
        QCOMPARE(checkpoints.atOrBefore(LedgerPlace{5, 20}), 1);
        QCOMPARE(checkpoints.beforeRow(10), Checkpoints::kNone);
        QCOMPARE(checkpoints.beforeRow(11), 0);
        QCOMPARE(checkpoints.beforeRow(31), 2);
    }

    void aSetOfRowsHoldsThemWhetherTheyLieCloseOrFarApart_UI2()
    {
        const std::vector<qint64> close{7, 3, 5, 3}, far{-4, 1, qint64(1) << 40};
        for (const auto &rows : {close, far}) {
            const RowSet set(rows);
            QCOMPARE(set.count(), 3);
            for (const auto row : rows)
                QVERIFY(set.contains(row));
            QVERIFY(!set.contains(4));
            QVERIFY(!set.contains(rows.back() + 1));
            int met = 0;
            for (auto row = set.lowest(); row <= set.highest(); row = set.after(row))
                met += set.contains(row) ? 1 : 0;
            QCOMPARE(met, 3);
        }
        QVERIFY(RowSet().isEmpty());
        QVERIFY(!RowSet().contains(0));
    }
};

HOOX_TEST(CheckpointsTest);

#include "CheckpointsTest.moc"
