#include "models/fills/FillsModel.h"

#include "storage/ledger/FillPages.h"
#include "tests/support/Await.h"
#include "tests/support/LedgerFile.h"
#include "tests/support/TestRegistry.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

/// What FillsModel does while others write to the file.
class FillsTailTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    [[nodiscard]] QString newPath() { return m_folder.filePath(u"ledger-%1.db"_s.arg(++m_files)); }

    static bool settled(const FillsModel &model)
    {
        return !model.isBusy() && model.total().kind == RowCount::Kind::Exact;
    }

    static void addNewest(LedgerFile &file, int rows)
    {
        file.run("INSERT INTO trades SELECT 'n' || (SELECT max(rowid) FROM trades) || '-' || rowid, request_id, "
                 "exchange, symbol, action, side, quantity, price, fee, order_id, status, (SELECT max(created_at) FROM "
                 "trades) + 1 FROM trades LIMIT " +
                 QByteArray::number(rows));
    }

    /// As the view does it.
    static void scrollAlong(FillsModel &model)
    {
        connect(&model, &FillsModel::showRequested, &model,
                [&model](qint64 row) { model.showFrom(model.query().descending ? row : qMax<qint64>(0, row - 9)); });
        model.setRowsInSight(10);
    }

private Q_SLOTS:
    void newRowsAreCountedUntilTheNewestEndIsInSight_UI2()
    {
        LedgerFile file(newPath());
        file.addRandom(900);
        FillPages pages(file.path());
        FillsModel model(pages);
        scrollAlong(model);
        const QSignalSpy counted(&model, &FillsModel::newRowsChanged);
        model.setQuery({});
        QTRY_VERIFY(settled(model));
        model.showFrom(300);
        addNewest(file, 3);
        model.refresh();
        QTRY_COMPARE(model.newRows(), 3);
        addNewest(file, 2);
        model.refresh();
        QTRY_COMPARE(model.newRows(), 5);
        QCOMPARE(counted.count(), 2);
        const QSignalSpy wanted(&model, &FillsModel::showRequested);
        model.showNewest();
        QCOMPARE(model.newRows(), 0);
        QCOMPARE(wanted.constLast().constFirst().toLongLong(), 0);
        // The other way round, the newest are the last.
        FillsQuery oldestFirst;
        oldestFirst.descending = false;
        model.setQuery(oldestFirst);
        QTRY_VERIFY(settled(model) && model.query() == oldestFirst);
        addNewest(file, 4);
        model.refresh();
        QTRY_COMPARE(model.newRows(), 4);
        model.showFrom(model.total().rows - 10);
        QCOMPARE(model.newRows(), 0);
    }

    void followingKeepsTheNewestInSight_UI2()
    {
        LedgerFile file(newPath());
        file.addRandom(900);
        FillPages pages(file.path());
        FillsModel model(pages);
        scrollAlong(model);
        FillsQuery oldestFirst;
        oldestFirst.descending = false;
        model.setQuery(oldestFirst);
        QTRY_VERIFY(settled(model));
        const QSignalSpy wanted(&model, &FillsModel::showRequested);
        model.setFollowing(true);
        QCOMPARE(wanted.constLast().constFirst().toLongLong(), 899);
        addNewest(file, 4);
        model.refresh();
        QTRY_COMPARE(model.total().rows, 904);
        QCOMPARE(wanted.constLast().constFirst().toLongLong(), 903);
        QCOMPARE(model.newRows(), 0);
        QVERIFY(model.rowAt(903)); // there at once, not loading
        // In an order that is not by time they are counted.
        FillsQuery byFee;
        byFee.sortBy = FillColumn::Fee;
        model.setQuery(byFee);
        QTRY_VERIFY(settled(model) && model.query() == byFee);
        QVERIFY(model.isFollowing());
        const auto before = wanted.count();
        addNewest(file, 2);
        model.refresh();
        QTRY_COMPARE(model.newRows(), 2);
        QCOMPARE(wanted.count(), before);
        model.showNewest();
        QCOMPARE(model.newRows(), 0);
        QCOMPARE(wanted.count(), before);
    }

    void theRowsInSightAndTheCurrentRowStayWithTheirFills_UI2()
    {
        LedgerFile file(newPath());
        file.run("CREATE INDEX by_time ON trades(created_at)");
        file.addRandom(6000);
        FillPages pages(file.path());
        FillsModel model(pages);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        qint64 top = 2500;
        connect(&model, &FillsModel::numbersShifted, this, [&](qint64 by) { model.showFrom(top += by); });
        model.setRowsInSight(20);
        model.setQuery({});
        QTRY_VERIFY(settled(model));
        model.showFrom(top);
        QTRY_VERIFY(model.rowAt(top) && model.rowAt(top + 7));
        const auto atTop = model.rowAt(top)->rowId;
        const auto stoodOn = model.rowAt(top + 7)->rowId;
        model.setCurrent(top + 7);
        QRandomGenerator random(4);
        for (quint32 round = 0; round < 15; ++round) {
            const auto before = model.total().rows;
            file.addRandom(static_cast<int>(random.bounded(1U, 200U)), round + 50); // before, between and after
            model.refresh();
            QTRY_VERIFY(model.total().rows > before);
            QVERIFY2(model.rowAt(top), "what is in sight is there without a moment of nothing");
            QCOMPARE(model.rowAt(top)->rowId, atTop);
            QTRY_VERIFY(model.rowAt(model.current()));
            QCOMPARE(model.rowAt(model.current())->rowId, stoodOn);
        }
        QCOMPARE(file.numbers("SELECT count(*) FROM trades").first(), model.total().rows);
        // By another order, and back.
        for (const auto column : {FillColumn::Price, FillColumn::Time}) {
            const QSignalSpy wanted(&model, &FillsModel::showRequested);
            FillsQuery query;
            query.sortBy = column;
            model.setQuery(query);
            QTRY_VERIFY(settled(model) && model.query() == query);
            QVERIFY(model.current() >= 0);
            QCOMPARE(wanted.constLast().constFirst().toLongLong(), model.current());
            QTRY_VERIFY(model.rowAt(model.current()));
            QCOMPARE(model.rowAt(model.current())->rowId, stoodOn);
        }
        FillsQuery without;
        without.idPrefix = u"none"_s;
        model.setQuery(without);
        QTRY_VERIFY(settled(model) && model.query() == without);
        QCOMPARE(model.current(), -1);
    }

    void theFirstRowsOfASlowOrderComeBeforeIt_UI1_UI2()
    {
        LedgerFile file(newPath());
        file.addRandom(60000);
        FillPages pages(file.path());
        FillsModel model(pages);
        FillsQuery byFee;
        byFee.sortBy = FillColumn::Fee;
        QVector<bool> whole;
        QVector<qint64> rows;
        connect(&model, &FillsModel::queryShown, this, [&] {
            whole.push_back(model.isOrderKnown());
            rows.push_back(model.total().rows);
        });
        model.setQuery(byFee);
        QTRY_VERIFY(settled(model));
        const auto truth = file.numbers("SELECT rowid FROM trades ORDER BY fee DESC, rowid DESC LIMIT 300");
        QCOMPARE(whole.constLast(), true);
        QCOMPARE(rows.constLast(), 60000);
        for (qint64 row = 0; row < 300; ++row) {
            QTRY_VERIFY(model.rowAt(row));
            QCOMPARE(model.rowAt(row)->rowId, truth.at(row));
        }
        if (whole.size() > 1) {
            QCOMPARE(whole.constFirst(), false);
            QCOMPARE(rows.constFirst(), 256);
        }
    }

    void whatWasDeletedOrChangedIsFoundWithoutAsking_UI2()
    {
        LedgerFile file(newPath());
        file.addRandom(500);
        FillPages pages(file.path());
        FillsModel model(pages);
        FillsQuery filled;
        filled.status = FillStatus::Filled;
        model.setQuery(filled);
        QTRY_VERIFY(settled(model));
        const auto before = model.total().rows;
        model.watch(std::chrono::milliseconds(20));
        QTRY_VERIFY(model.rowAt(3));
        const auto id = model.rowAt(3)->fill.id;
        file.run("UPDATE trades SET price = 777 WHERE id = '" + id.toUtf8() + "'");
        QTRY_COMPARE(model.rowAt(3) ? model.rowAt(3)->fill.price.value_or(0) : 0, 777.0);
        file.run("UPDATE trades SET status = 'Failed' WHERE id = '" + id.toUtf8() + "'");
        QTRY_COMPARE(model.total().rows, before - 1);
        QTRY_VERIFY(model.rowAt(3) && model.rowAt(3)->fill.id != id);
        file.run("DELETE FROM trades WHERE rowid <= 100");
        QTRY_COMPARE(model.total().rows, file.numbers("SELECT count(*) FROM trades WHERE status = 'Filled'").first());
        QTRY_COMPARE(model.allRows().value_or(0), 400);
        QVERIFY(!model.isBusy());
        addNewest(file, 30);
        QTRY_COMPARE(model.allRows().value_or(0), 430);
    }

    void anotherFileInItsPlaceIsReadAnew_LG6()
    {
        const auto path = newPath();
        const auto other = newPath();
        auto file = std::make_unique<LedgerFile>(path);
        file->addRandom(500);
        FillPages pages(path);
        FillsModel model(pages);
        model.setQuery({});
        QTRY_VERIFY(settled(model));
        RowSelection some;
        some.select(3, 9);
        model.setSelection(some);
        LedgerFile(other).addRandom(70, 4);
        file.reset();
        QVERIFY(QFile::remove(path) && QFile::remove(path + u"-wal"_s) && QFile::remove(path + u"-shm"_s));
        model.refresh();
        QTRY_VERIFY(model.error());
        QCOMPARE(model.error()->cause, Error::Cause::FileMissing);
        QCOMPARE(model.total().rows, 500);
        QVERIFY(QFile::rename(other, path));
        model.refresh();
        QTRY_COMPARE(model.total().rows, 70);
        QVERIFY(!model.error());
        QVERIFY(model.selection().isEmpty());
        QTRY_VERIFY(model.rowAt(5));
    }

    void aTableThatIsGoneIsAnErrorAndTheOldRowsStay_LG6()
    {
        LedgerFile file(newPath());
        file.addRandom(3000);
        FillPages pages(file.path());
        FillsModel model(pages);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setQuery({});
        QTRY_VERIFY(settled(model) && model.rowAt(10));
        file.run("ALTER TABLE trades RENAME TO away");
        model.refresh();
        QTRY_VERIFY(model.error());
        QVERIFY(!model.isBusy());
        QVERIFY(model.rowAt(10));
        QVERIFY(!model.rowAt(2000)); // asks for it, in vain
        model.refresh();
        QTRY_VERIFY(model.error() && !model.isBusy());
        file.run("ALTER TABLE away RENAME TO trades");
        model.refresh();
        QTRY_VERIFY(!model.error() && !model.isBusy());
        QTRY_VERIFY(model.rowAt(2000));
    }

    /// The table against plain SQL while another program writes, deletes and changes.
    void everyRowThatIsShownIsTheOneWithItsNumberOrIsNotShown_UI2()
    {
        LedgerFile file(newPath());
        file.run("CREATE INDEX by_time ON trades(created_at)");
        file.addRandom(3000);
        FillPages pages(file.path());
        FillsModel model(pages);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.watch(std::chrono::milliseconds(5));
        QRandomGenerator random(12);
        FillsQuery query;
        for (quint32 round = 0; round < 60; ++round) {
            if (round % 6 == 0) {
                query.sortBy = static_cast<FillColumn>(random.bounded(static_cast<int>(FillColumn::Id) + 1));
                query.descending = random.bounded(2) == 0;
                query.exchange = random.bounded(2) == 0 ? std::optional(ExchangeId::Mexc) : std::nullopt;
                model.setQuery(query);
            }
            if (random.bounded(3) > 0)
                file.addRandom(static_cast<int>(random.bounded(1U, 30U)), round + 300);
            else if (random.bounded(2) == 0)
                file.run("DELETE FROM trades WHERE rowid % 97 = " + QByteArray::number(random.bounded(97)));
            model.showFrom(random.bounded(qMax<qint64>(1, model.total().rows)));
            QTest::qWait(static_cast<int>(random.bounded(1U, 12U)));
        }
        const QByteArray where = query.exchange ? " WHERE exchange = 'mexc'" : "";
        const auto truth = file.numbers("SELECT count(*) FROM trades" + where).first();
        QTRY_VERIFY(settled(model) && model.query() == query && model.total().rows == truth);
        model.watch(std::chrono::milliseconds(0));
        const auto whole = await(pages.order(query)).value();
        const auto expected = await(pages.page(whole, 0, 1 << 20)).value();
        for (qint64 row = 0; row < truth; ++row) {
            QTRY_VERIFY(model.rowAt(row));
            if (model.rowAt(row)->fault != FillRow::Fault::Gone)
                QCOMPARE(*model.rowAt(row), expected.at(row));
        }
    }
};

HOOX_TEST(FillsTailTest);
#include "FillsTailTest.moc"
