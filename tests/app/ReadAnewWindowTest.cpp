#include "storage/ledger/LedgerHistory.h"
#include "storage/sqlite/SqliteConnection.h"
#include "tests/app/OpenWindow.h"
#include "tests/support/Await.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

/// F5 over a ledger too large to be held against what was read of it each time (PF-11).
class ReadAnewWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyF5FindsAnOldRowThatAnotherProgramChanged_PF11()
    {
        const QTemporaryDir folder;
        QVERIFY(tests::makeWorkspace(folder.path()));
        const auto other = SqliteConnection::open({folder.filePath(u"ledger.db"_s), SqliteOptions::Access::ReadWrite});
        QVERIFY(other);
        const auto add = [&](int from, int to) {
            return other->get()
                ->execute(u"WITH RECURSIVE n(i) AS (SELECT %1 UNION ALL SELECT i + 1 FROM n WHERE i < %2) INSERT INTO "
                          "trades SELECT 'id'||i, 'r'||i, 'bybit', 'BTCUSDT', 'LONG', 'BUY', 1, 2, 0, 'o'||i, "
                          "'Filled', 1747612800 + i FROM n"_s.arg(from)
                              .arg(to))
                .has_value();
        };
        QVERIFY(add(1, 101'000));

        const tests::OpenWindow open(folder.path());
        QVERIFY(open.desk);
        open.window().show();
        const auto volume = [&] {
            return tests::await(open.parts->history().analytics({}))->assets.first().sums.volume.known;
        };
        QCOMPARE(volume(), 202'000.0);
        QVERIFY((*other)->execute(u"BEGIN"_s));
        QVERIFY((*other)->execute(u"UPDATE trades SET price = 9 WHERE id = 'id50001'"_s));
        QVERIFY(add(101'001, 101'001));
        QVERIFY((*other)->execute(u"COMMIT"_s));
        QTest::keyClick(&open.window(), Qt::Key_F5);
        QCOMPARE(volume(), 202'000.0 + 7 + 2);
    }
};

HOOX_TEST(ReadAnewWindowTest);
#include "ReadAnewWindowTest.moc"
