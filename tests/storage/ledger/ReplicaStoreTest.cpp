#include "storage/ledger/ReplicaStore.h"

#include "storage/ledger/LedgerHistory.h"
#include "storage/ledger/RedoneRows.h"
#include "storage/ledger/ReplicaFile.h"
#include "storage/sqlite/Statement.h"
#include "tests/support/Await.h"
#include "tests/support/TestRegistry.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace Qt::StringLiterals;

namespace {

CameRow<ReplicaTrade> came(qint64 number, std::string_view id, double price)
{
    return {
        number, {}, ReplicaTrade{id, "", "bybit", "BTCUSDT", "LONG", "BUY", "", "Filled", 1, price, {}, 1747612800}};
}

} // namespace

/// What a pull writes, in a file of its own.
class ReplicaStoreTest : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteConnection> m_connection;

    QStringList inFile(const QString &sql)
    {
        const auto rows = Statement::prepare(*m_connection, sql);
        QStringList all;
        while (rows && rows->step().value_or(false))
            all.append(rows->text(0));
        return all;
    }
    QStringList trades()
    {
        return inFile(u"SELECT hoox_row||' '||id||' '||price||' '||request_id FROM trades ORDER BY hoox_row"_s);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto file = m_folder->filePath(u"replica.db"_s);
        NoProgress none;
        QVERIFY(prepareReplica(file, u"db"_s, m_clock, none));
        auto opened = SqliteConnection::open({file, SqliteOptions::Access::ReadWrite});
        QVERIFY(opened);
        m_connection = *std::move(opened);
    }

    void cleanup()
    {
        m_connection.reset();
        m_folder.reset();
    }

    void aRowTakesThePlaceOfThatWithItsNumberAndOfThatWithItsId_LG4()
    {
        const ReplicaStore store(*m_connection);
        QVERIFY(store.insert({came(1, "a", 1), came(2, "b", 2), came(3, "c", 3)}));
        QCOMPARE(trades(), (QStringList{u"1 a 1.0 "_s, u"2 b 2.0 "_s, u"3 c 3.0 "_s}));
        // The number of one and the id of another: both are gone at D1.
        QVERIFY(store.insert({came(4, "d", 4), came(1, "b", 5), came(5, "e", 6)}));
        QCOMPARE(trades(), (QStringList{u"1 b 5.0 "_s, u"3 c 3.0 "_s, u"4 d 4.0 "_s, u"5 e 6.0 "_s}));
    }

    void aRefusedRowIsListedOnceAndTakesItsRowAlong_LG5()
    {
        const ReplicaStore store(*m_connection);
        QVERIFY(store.insert({came(1, "a", 1), came(2, "b", 2)}));
        const CameRow<ReplicaTrade> refused{2, u"b"_s, RowFault{RowFault::Kind::Negative, u"price"_s, u"-1"_s}};
        QVERIFY(store.insert({refused, refused}));
        QCOMPARE(trades(), QStringList{u"1 a 1.0 "_s});
        QCOMPARE(inFile(u"SELECT row_id||' '||column_name||' '||value FROM hoox_rejects"_s),
                 QStringList{u"b price -1"_s});
        QVERIFY(store.insert({came(2, "b", 3)}));
        QCOMPARE(trades().size(), 2);
        QCOMPARE(inFile(u"SELECT 1 FROM hoox_rejects"_s), QStringList());
    }

    void thePullTellsInTheFileWhenRowsOfBeforeAreOthers_PF11()
    {
        const ReplicaStore store(*m_connection);
        const auto redone = [this] { return redoneRows(*m_connection).value_or(-1); };
        const auto put = [&](const QVector<CameRow<ReplicaTrade>> &rows) {
            return store.stage(rows).has_value() && store.merge().has_value();
        };
        QVERIFY(store.insert({came(1, "a", 1), came(2, "b", 2), came(4, "d", 4)}));
        QVERIFY(put({came(4, "d", 4), came(5, "e", 5)})); // the row at the seam is the same, one goes on behind it
        QCOMPARE(redone(), 0);
        QVERIFY(put({came(1, "a", 7)}));
        QCOMPARE(redone(), 1);
        QVERIFY(put({came(3, "c", 3)})); // late, between others
        QCOMPARE(redone(), 2);
        QVERIFY(put({came(6, "b", 2)})); // the id of another row, which is gone
        QCOMPARE(redone(), 3);
        QVERIFY(put({{5, u"e"_s, RowFault{RowFault::Kind::Negative, u"price"_s, u"-1"_s}}}));
        QCOMPARE(redone(), 4);
        QVERIFY(put({{7, u"f"_s, RowFault{RowFault::Kind::Negative, u"price"_s, u"-1"_s}}})); // never was a fill
        QCOMPARE(redone(), 4);
        QVERIFY(store.remove({}));
        QCOMPARE(redone(), 4);
        QVERIFY(store.remove({u"a"_s}));
        QCOMPARE(redone(), 5);
        QVERIFY(store.insert({came(4, "d", 8)}));
        QCOMPARE(redone(), 6);
        QVERIFY(store.stage({came(4, "d", 8), came(8, "g", 1)}));
        QVERIFY(store.replaceAll());
        QCOMPARE(redone(), 7);
        QVERIFY(store.dropTrades());
        QCOMPARE(redone(), 8);
    }

    void aCopyThatComesByTimeTellsOfRowsThatCameBetweenOthers_PF11()
    {
        const ReplicaStore store(*m_connection);
        QVERIFY(store.insert({came(5, "e", 5), came(2, "b", 2)})); // the first ones, in any order
        QCOMPARE(redoneRows(*m_connection).value_or(-1), 0);
        QVERIFY(store.insert({came(6, "f", 6)}));
        QCOMPARE(redoneRows(*m_connection).value_or(-1), 0);
        QVERIFY(store.insert({came(7, "g", 7), came(3, "c", 3)}));
        QCOMPARE(redoneRows(*m_connection).value_or(-1), 1);
    }

    void analyticsSeeAnOldRowOfALargeReplicaThatAPullChanged_PF11()
    {
        constexpr int kRows = 101'000; // more than are counted each time
        const ReplicaStore store(*m_connection);
        QVERIFY(m_connection->execute(u"BEGIN"_s));
        QVector<CameRow<ReplicaTrade>> rows;
        QVector<QByteArray> ids(kRows);
        for (int i = 0; i < kRows; ++i) {
            ids[i] = QByteArray::number(i);
            rows.append(came(i + 1, std::string_view(ids[i].constData(), size_t(ids[i].size())), 2));
        }
        QVERIFY(store.insert(rows));
        QVERIFY(m_connection->execute(u"COMMIT"_s));
        LedgerHistory history(m_connection->path());
        const auto volume = [&] { return tests::await(history.analytics({}))->assets.first().sums.volume.known; };
        QCOMPARE(volume(), 2.0 * kRows);
        QVERIFY(m_connection->execute(u"BEGIN"_s));
        QVERIFY(store.stage({came(50'001, "50000", 9), came(kRows + 1, "new", 5)}));
        QVERIFY(store.merge());
        QVERIFY(m_connection->execute(u"COMMIT"_s));
        QCOMPARE(volume(), 2.0 * kRows + 7 + 5);
    }

    void aFileThatIsMadeIsWholeOrNotThere_LG4()
    {
        QCOMPARE(inFile(u"SELECT value FROM hoox_replica WHERE name = 'database_id'"_s), QStringList{u"db"_s});
        QCOMPARE(QDir(m_folder->path()).entryList({u"*making*"_s}, QDir::Files), QStringList());
    }
};

HOOX_TEST(ReplicaStoreTest);
#include "ReplicaStoreTest.moc"
