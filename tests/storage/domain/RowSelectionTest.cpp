#include "storage/domain/RowSelection.h"

#include "tests/support/TestRegistry.h"

#include <QRandomGenerator>
#include <QSet>
#include <QtTest>

using namespace hoox;

class RowSelectionTest : public QObject
{
    Q_OBJECT

    static void compare(const RowSelection &selection, const QVector<bool> &truth)
    {
        QCOMPARE(selection.rows(), truth.count(true));
        for (qint64 row = 0; row < truth.size(); ++row) {
            if (selection.contains(row) != truth.at(row))
                QFAIL(qPrintable(QString::number(row)));
        }
        qint64 after = 0;
        for (auto range = selection.rangeFrom(0); range; range = selection.rangeFrom(range->second + 1)) {
            QVERIFY(range->first >= after && range->first <= range->second);
            QCOMPARE(truth.indexOf(true, after), range->first);
            const auto end = truth.indexOf(false, range->first);
            QCOMPARE(range->second, (end < 0 ? truth.size() : end) - 1);
            after = range->second + 1;
        }
        QVERIFY(truth.indexOf(true, after) < 0);
    }

private Q_SLOTS:
    void rangesHoldWhatASetOfRowsWouldHold_UI2()
    {
        QRandomGenerator random(7);
        RowSelection selection;
        QSet<qint64> truth;
        for (int round = 0; round < 2000; ++round) {
            const qint64 row = random.bounded(60);
            if (random.bounded(3) == 0) {
                const auto end = row + random.bounded(5);
                selection.add(end, row);
                for (auto one = row; one <= end; ++one)
                    truth.insert(one);
            } else {
                selection.toggle(row);
                if (!truth.remove(row))
                    truth.insert(row);
            }
            QCOMPARE(selection.rows(), truth.size());
            for (qint64 one = 0; one < 66; ++one)
                QCOMPARE(selection.contains(one), truth.contains(one));
        }
    }

    void whatIsSelectedHereAndNotThereIsWhatLeftOrCame_UI2()
    {
        QRandomGenerator random(11);
        const auto atRandom = [&random] {
            RowSelection selection;
            for (int i = 0; i < 40; ++i) {
                const qint64 row = random.bounded(200'000);
                selection.add(row, row + (random.bounded(4) == 0 ? random.bounded(70'000) : random.bounded(3)));
            }
            return selection;
        };
        for (int round = 0; round < 6; ++round) {
            const auto one = atRandom();
            auto other = round % 2 == 0 ? atRandom() : one;
            other.toggle(random.bounded(200'000));
            const auto left = one.without(other);
            qint64 rows = 0;
            for (qint64 row = 0; row < 280'000; ++row) {
                const auto wanted = one.contains(row) && !other.contains(row);
                rows += wanted ? 1 : 0;
                if (left.contains(row) != wanted)
                    QFAIL(qPrintable(QString::number(row)));
            }
            QCOMPARE(left.rows(), rows);
        }
        QVERIFY(RowSelection().without({{0, 5}}).isEmpty());
        QCOMPARE(RowSelection({{0, 70'000}}).without({}), RowSelection({{0, 70'000}}));
    }

    void whatComesIsNotSelectedAndMovesNothingElse_UI2()
    {
        QRandomGenerator random(9);
        for (int round = 0; round < 400; ++round) {
            QVector<bool> truth;
            RowSelection selection;
            for (qint64 row = 0; row < 30; ++row) {
                truth.push_back(random.bounded(3) > 0);
                if (truth.constLast())
                    selection.add(row, row);
            }
            QVector<qint64> before;
            for (int i = random.bounded(6); i > 0; --i)
                before.push_back(random.bounded(31));
            std::sort(before.begin(), before.end());
            for (auto row = before.rbegin(); row != before.rend(); ++row)
                truth.insert(*row, false);
            selection.makeRoom(before);
            for (qint64 row = 0; row < truth.size(); ++row)
                QCOMPARE(selection.contains(row), truth.at(row));
            QCOMPARE(selection.rows(), truth.count(true));
        }
    }

    void tenMillionRowsAreOneRange_PF3()
    {
        RowSelection selection;
        selection.select(9'999'999, 0);
        QCOMPARE(selection.ranges().size(), 1);
        QCOMPARE(selection.rows(), 10'000'000);
    }

    void scatteredRowsHoldWhatASetWouldHoldAcrossAllBorders_UI2()
    {
        constexpr qint64 kRows = 200'000;
        QRandomGenerator random(11);
        for (int round = 0; round < 12; ++round) {
            RowSelection selection;
            QVector<bool> truth(kRows, false);
            const auto put = [&](qint64 from, qint64 to, bool selected) {
                for (auto row = from; row <= to; ++row)
                    truth[row] = selected;
            };
            for (int step = 0; step < 40; ++step) {
                const qint64 from = random.bounded(int(kRows));
                const auto to = qMin<qint64>(kRows - 1, from + random.bounded(step % 3 == 0 ? 150'000 : 300));
                if (random.bounded(3) > 0) {
                    selection.add(to, from);
                    put(from, to, true);
                } else {
                    selection.remove(from, to);
                    put(from, to, false);
                }
                const qint64 one = random.bounded(int(kRows));
                selection.toggle(one);
                truth[one] = !truth.at(one);
            }
            compare(selection, truth);
            const RowSelection before = selection;
            QVector<qint64> came;
            for (int i = random.bounded(60); i >= 0; --i)
                came.push_back(round % 2 == 0 ? random.bounded(70) : random.bounded(int(kRows)));
            std::sort(came.begin(), came.end());
            selection.makeRoom(came);
            QVector<bool> moved;
            qsizetype next = 0;
            for (qint64 row = 0; row < kRows; ++row) {
                for (; next < came.size() && came.at(next) == row; ++next)
                    moved.push_back(false);
                moved.push_back(truth.at(row));
            }
            compare(selection, moved);
            compare(before, truth); // a copy is another value
            QVERIFY(RowSelection(before.ranges()) == before);
            if (QTest::currentTestFailed())
                return;
        }
    }

    /// A range each would take 80 MB, and be passed over by every click.
    void everyOtherOfTenMillionRowsIsSelectedWithoutARangeEach_PF3()
    {
        constexpr qint64 kRows = 10'000'000;
        RowSelection selection;
        selection.select(0, kRows - 1);
        for (qint64 row = 0; row < kRows; row += 2)
            selection.toggle(row);
        QCOMPARE(selection.rows(), kRows / 2);
        QVERIFY(!selection.contains(4'000'000) && selection.contains(4'000'001));
        QCOMPARE(*selection.rangeFrom(4'000'000), RowRange(4'000'001, 4'000'001));
        for (int round = 0; round < 500; ++round) // rows come, one at a time
            selection.makeRoom({0});
        QCOMPARE(selection.rows(), kRows / 2);
        QVERIFY(selection.contains(4'000'501));
        const auto first = selection.takeFirst(3);
        QCOMPARE(first.ranges(), (QVector<RowRange>{{501, 501}, {503, 503}, {505, 505}}));
        QCOMPARE(selection.rows(), kRows / 2 - 3);
        QCOMPARE(*selection.rangeFrom(0), RowRange(507, 507));
        for (qint64 row = 0; row < kRows + 500; ++row) // and all of them by hand
            if (!selection.contains(row))
                selection.toggle(row);
        QCOMPARE(selection.ranges(), (QVector<RowRange>{{0, kRows + 499}}));
    }
};

HOOX_TEST(RowSelectionTest);
#include "RowSelectionTest.moc"
