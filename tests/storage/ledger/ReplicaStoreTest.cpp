#include "storage/ledger/ReplicaStore.h"

#include "storage/ledger/ReplicaFile.h"
#include "storage/sqlite/Statement.h"
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

    void aFileThatIsMadeIsWholeOrNotThere_LG4()
    {
        QCOMPARE(inFile(u"SELECT value FROM hoox_replica WHERE name = 'database_id'"_s), QStringList{u"db"_s});
        QCOMPARE(QDir(m_folder->path()).entryList({u"*making*"_s}, QDir::Files), QStringList());
    }
};

HOOX_TEST(ReplicaStoreTest);
#include "ReplicaStoreTest.moc"
