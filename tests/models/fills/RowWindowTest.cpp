#include "models/fills/RowWindow.h"

#include "tests/support/TestRegistry.h"

#include <QtTest>

using namespace hoox;

class RowWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

HOOX_TEST(RowWindowTest);
#include "RowWindowTest.moc"
