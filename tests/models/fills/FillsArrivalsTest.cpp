#include "models/fills/FillsModel.h"

#include "storage/ledger/FillPages.h"
#include "storage/ledger/LedgerFile.h"
#include "storage/ledger/LocalLedger.h"
#include "storage/ledger/ReplicaFile.h"
#include "storage/ledger/ReplicaStore.h"
#include "tests/support/Await.h"
#include "tests/support/LedgerFile.h"
#include "tests/support/TestRegistry.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// The live tail by the program's own ways in: what another process writes is FillsTailTest's.
class FillsArrivalsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static bool settled(const FillsModel &model)
    {
        return !model.isBusy() && model.total().kind == RowCount::Kind::Exact;
    }

    /// As the view does it.
    static void scrollAlong(FillsModel &model)
    {
        connect(&model, &FillsModel::showRequested, &model, [&model](qint64 row) { model.showFrom(row); });
        model.setRowsInSight(10);
    }

private Q_SLOTS:
    /// Fills of this desk come by the program's own writer.
    void ownOrdersComeInWithoutMovingWhatIsReadAndAreFollowed_UI2()
    {
        SystemClock clock;
        NoProgress none;
        const auto path = m_folder.filePath(u"own.db"_s);
        QVERIFY(createLedger(path, clock, none));
        LedgerFile file(path);
        file.addRandom(900);
        LocalLedger ledger(path);
        FillPages pages(path);
        FillsModel model(pages);
        scrollAlong(model);
        model.setQuery({});
        QTRY_VERIFY(settled(model));
        model.showFrom(300);
        QTRY_VERIFY(model.rowAt(300));
        const auto top = model.rowAt(300)->rowId;
        model.setSelection({{305, 307}});
        const QSignalSpy shifted(&model, &FillsModel::numbersShifted);
        auto own = model.rowAt(300)->fill;
        own.createdAt = 1779150000;
        const auto record = [&](const QString &id) {
            own.id = id;
            return await(ledger.record(own)).has_value();
        };
        QVERIFY(record(u"own-1"_s));
        model.refresh();
        QTRY_COMPARE(model.newRows(), 1);
        QCOMPARE(shifted.constLast().constFirst().toLongLong(), 1);
        QCOMPARE(model.rowAt(301)->rowId, top);
        QCOMPARE(model.selection().ranges(), (QVector<RowRange>{{306, 308}}));
        model.setFollowing(true);
        QVERIFY(record(u"own-2"_s));
        model.refresh();
        QTRY_COMPARE(model.total().rows, 902);
        QVERIFY(model.rowAt(0) && model.rowAt(0)->fill.id == u"own-2"_s);
        QCOMPARE(model.newRows(), 0);
    }

    /// A pull puts rows aside and lets them take their places in one transaction: new ones, and changed ones.
    void whatAPullBringsComesInWithoutMovingWhatIsRead_LG4_UI2()
    {
        SystemClock clock;
        NoProgress none;
        const auto path = m_folder.filePath(u"replica.db"_s);
        QVERIFY(prepareReplica(path, u"db"_s, clock, none));
        const auto connection = SqliteConnection::open({path, SqliteOptions::Access::ReadWrite}).value();
        const ReplicaStore store(*connection);
        QVector<QByteArray> ids;
        for (int i = 0; i < 920; ++i)
            ids.push_back("id-" + QByteArray::number(i));
        const auto rows = [&ids](int from, int to, double price) {
            QVector<CameRow<ReplicaTrade>> came;
            for (int i = from; i < to; ++i)
                came.push_back({i + 1,
                                {},
                                ReplicaTrade{ids.at(i).constData(),
                                             "",
                                             "bybit",
                                             "BTCUSDT",
                                             "LONG",
                                             "BUY",
                                             "",
                                             "Filled",
                                             1,
                                             price,
                                             {},
                                             1747612800 + i}});
            return came;
        };
        const auto pull = [&](const QVector<CameRow<ReplicaTrade>> &came) {
            return connection->execute(u"BEGIN"_s) && store.stage(came) && store.merge() &&
                   connection->execute(u"COMMIT"_s);
        };
        QVERIFY(store.insert(rows(0, 900, 2)));
        FillPages pages(path);
        FillsModel model(pages);
        scrollAlong(model);
        model.setQuery({});
        QTRY_VERIFY(settled(model));
        model.showFrom(300);
        QTRY_VERIFY(model.rowAt(300));
        const auto top = model.rowAt(300)->rowId;
        // The window before the last row comes again, as ever, with one row that changed.
        QVERIFY(pull(rows(880, 899, 2) + rows(899, 900, 9) + rows(900, 920, 2)));
        model.watch(std::chrono::milliseconds(20));
        QTRY_COMPARE(model.newRows(), 20);
        QTRY_COMPARE(model.total().rows, 920);
        QTRY_VERIFY(model.rowAt(320));
        QCOMPARE(model.rowAt(320)->rowId, top);
        model.showFrom(0);
        QCOMPARE(model.newRows(), 0);
        QTRY_VERIFY(model.rowAt(0) && model.rowAt(0)->fill.id == u"id-919"_s);
        QTRY_COMPARE(model.rowAt(20) ? model.rowAt(20)->fill.price.value_or(0) : 0, 9.0);
    }
};

HOOX_TEST(FillsArrivalsTest);
#include "FillsArrivalsTest.moc"
