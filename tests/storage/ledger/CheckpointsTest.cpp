#include "storage/ledger/history/Checkpoints.h"

#include "storage/ledger/history/RowSet.h"
#include "tests/support/TestRegistry.h"

#include <QRandomGenerator>
#include <QtTest>

#include <map>

using namespace hoox;

class CheckpointsTest : public QObject
{
    Q_OBJECT

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
