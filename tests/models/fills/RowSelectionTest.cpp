#include "models/fills/RowSelection.h"
#include "models/fills/RowWindow.h"

#include "tests/support/TestRegistry.h"

#include <QRandomGenerator>
#include <QSet>
#include <QtTest>

using namespace hoox;

class RowSelectionTest : public QObject
{
    Q_OBJECT

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

    void theWindowForgetsThePageUsedLongestAgo_PF3()
    {
        RowWindow<int> window(2, 3);
        for (int page = 0; page < 3; ++page)
            window.put(page, {page * 2, page * 2 + 1});
        QCOMPARE(*window.row(0), 0);
        window.put(3, {6, 7});
        QVERIFY(window.row(0));
        QVERIFY(!window.row(2));
        QCOMPARE(*window.row(7), 7);
        QCOMPARE(window.pages(), std::size_t(3));
        window.put(3, {8});
        QCOMPARE(*window.row(6), 8);
        QVERIFY(!window.row(7));
    }
};

HOOX_TEST(RowSelectionTest);
#include "RowSelectionTest.moc"
