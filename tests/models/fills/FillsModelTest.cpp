#include "models/fills/FillsModel.h"

#include "storage/ledger/FillPages.h"
#include "tests/support/Await.h"
#include "tests/support/LedgerFile.h"
#include "tests/support/TestRegistry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class FillsModelTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    [[nodiscard]] QString newPath() { return m_folder.filePath(u"ledger-%1.db"_s.arg(++m_files)); }

    static bool settled(const FillsModel &model)
    {
        return !model.isBusy() && model.total().kind == RowCount::Kind::Exact;
    }

private Q_SLOTS:
    void theSliceIsBoundedAndEveryRowIsReached_UI2()
    {
        LedgerFile file(newPath());
        file.run("CREATE INDEX by_time ON trades(created_at)");
        file.addRandom(20000);
        const auto truth = file.numbers("SELECT rowid FROM trades ORDER BY created_at DESC, rowid DESC");
        FillPages pages(file.path());
        FillsModel model(pages);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setQuery({});
        QTRY_VERIFY(settled(model));
        QCOMPARE(model.total().rows, 20000);
        QCOMPARE(model.allRows(), 20000);
        for (const qint64 row : {0, 19999, 4000, 4100, 12345, 1}) {
            model.showFrom(row);
            QVERIFY(model.rowCount() <= FillsModel::kSlice);
            QVERIFY(row >= model.firstRow() && row < model.firstRow() + model.rowCount());
            QTRY_VERIFY(model.rowAt(row));
            QCOMPARE(model.rowAt(row)->rowId, truth.at(row));
            const auto index = model.index(static_cast<int>(row - model.firstRow()), 0);
            QCOMPARE(index.data(FillsModel::FillRole).value<Fill>(), model.rowAt(row)->fill);
        }
    }

    void aRowThatIsNotThereYetIsLoadingAndNeverOldContent_UI2()
    {
        LedgerFile file(newPath());
        file.addRandom(3000);
        FillPages pages(file.path());
        FillsModel model(pages);
        model.setQuery({});
        QTRY_VERIFY(settled(model));
        const auto index = model.index(2500, 0);
        QCOMPARE(index.data(FillsModel::RowStateRole).value<FillsModel::RowState>(), FillsModel::RowState::Loading);
        QVERIFY(!index.data(FillsModel::FillRole).isValid());
        QTRY_COMPARE(index.data(FillsModel::RowStateRole).value<FillsModel::RowState>(), FillsModel::RowState::Loaded);
    }

    void thePreviousOrderStaysAndIsNamedUntilTheNextIsReady_UI2()
    {
        LedgerFile file(newPath());
        file.run("CREATE INDEX by_time ON trades(created_at)");
        file.addRandom(20000);
        FillPages pages(file.path());
        FillsModel model(pages);
        model.setQuery({});
        QTRY_VERIFY(settled(model));
        FillsQuery byFee;
        byFee.sortBy = FillColumn::Fee;
        model.setQuery(byFee);
        QVERIFY(model.isBusy());
        QCOMPARE(model.query().sortBy, FillColumn::Time);
        QCOMPARE(model.wanted().sortBy, FillColumn::Fee);
        model.cancel();
        QVERIFY(!model.isBusy());
        QCOMPARE(model.wanted().sortBy, FillColumn::Time);
        model.setQuery(byFee);
        QTRY_COMPARE(model.query().sortBy, FillColumn::Fee);
    }

    void onlyTheNewestWishIsShown_UI2()
    {
        LedgerFile file(newPath());
        file.addRandom(5000);
        FillPages pages(file.path());
        FillsModel model(pages);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVector<FillsQuery> shown;
        connect(&model, &FillsModel::queryShown, this, [&] { shown.push_back(model.query()); });
        FillsQuery last;
        for (int i = 0; i < 12; ++i) {
            last.sortBy = static_cast<FillColumn>(i);
            last.exchange = kExchanges.at(static_cast<size_t>(i % 3));
            model.setQuery(last);
        }
        QTRY_VERIFY(settled(model));
        for (const auto &query : shown)
            QCOMPARE(query, last);
        QTRY_VERIFY(model.allRows() == 5000);
        QCOMPARE(model.total().rows, file.numbers("SELECT count(*) FROM trades WHERE exchange = 'mexc'").first());
    }

    void aRefreshFindsRowsOfOthersAndKeepsThePlace_LG6()
    {
        LedgerFile file(newPath());
        file.addRandom(9000);
        FillPages pages(file.path());
        FillsModel model(pages);
        model.setQuery({});
        QTRY_VERIFY(settled(model));
        model.showFrom(6000);
        QTRY_VERIFY(model.rowAt(6000));
        const auto top = model.rowAt(6000)->rowId;
        QSignalSpy shown(&model, &FillsModel::queryShown);
        model.refresh();
        QTRY_COMPARE(shown.size(), 1);
        QCOMPARE(model.total().rows, 9000);
        file.addRandom(5, 3);
        model.refresh();
        QTRY_COMPARE(model.total().rows, 9005);
        const auto order = await(pages.order({})).value();
        const auto page = await(pages.page(order, 6000, 6)).value();
        const auto place = std::find_if(page.begin(), page.end(), [&](const auto &row) { return row.rowId == top; });
        QVERIFY(place != page.end());
        QVERIFY(model.rowAt(6000 + (place - page.begin())));
        QCOMPARE(model.rowAt(6000 + (place - page.begin()))->rowId, top);
    }

    void rowsThatComeOnTopMoveTheNumbersAndNotTheRows_LG4_UI2()
    {
        LedgerFile file(newPath());
        file.run("CREATE INDEX by_time ON trades(created_at)");
        file.addRandom(3000);
        FillPages pages(file.path());
        FillsModel model(pages);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setQuery({});
        QTRY_VERIFY(settled(model));
        model.showFrom(700);
        QTRY_VERIFY(model.rowAt(700) && model.rowAt(705) && model.rowAt(710));
        const auto top = model.rowAt(700)->rowId;
        RowSelection selection;
        selection.select(705, 710);
        model.setSelection(selection);
        const QSignalSpy moved(&model, &FillsModel::numbersShifted);
        file.run(
            "INSERT INTO trades SELECT 'new-'||id, request_id, exchange, symbol, action, side, quantity, price, fee, "
            "order_id, status, (SELECT max(created_at) FROM trades) + 1 FROM trades LIMIT 4");
        model.refresh();
        QTRY_COMPARE(model.total().rows, 3004);
        QTRY_COMPARE(moved.count(), 1);
        QCOMPARE(moved.constFirst().constFirst().toLongLong(), 4);
        QCOMPARE(model.selection().ranges(), (QVector<RowRange>{{709, 714}}));
        QTRY_VERIFY(model.rowAt(704));
        QCOMPARE(model.rowAt(704)->rowId, top);
        // A row between the selected ones is not selected.
        file.run(
            "INSERT INTO trades SELECT 'mid-'||id, request_id, exchange, symbol, action, side, quantity, price, fee, "
            "order_id, status, created_at FROM trades ORDER BY created_at DESC, rowid DESC LIMIT 1 OFFSET 711");
        QTRY_VERIFY(model.rowAt(709) && model.rowAt(714));
        const auto selected = [&] {
            QVector<qint64> ids;
            for (const auto &[first, last] : model.selection().ranges()) {
                const auto rows = await(model.rowsOf({{first, last}})).value();
                for (const auto &row : rows)
                    ids.push_back(row.rowId);
            }
            return ids;
        };
        const auto before = selected();
        model.refresh();
        QTRY_COMPARE(model.total().rows, 3005);
        QCOMPARE(before.size(), 6);
        QCOMPARE(selected(), before);
        QCOMPARE(moved.count(), 1);
    }

    void atTheTopWhatIsNewComesIntoSight_LG4()
    {
        LedgerFile file(newPath());
        file.addRandom(300);
        FillPages pages(file.path());
        FillsModel model(pages);
        model.setQuery({});
        QTRY_VERIFY(settled(model) && model.rowAt(0));
        const QSignalSpy moved(&model, &FillsModel::numbersShifted);
        file.run(
            "INSERT INTO trades SELECT 'new-'||id, request_id, exchange, symbol, action, side, quantity, price, fee, "
            "order_id, status, (SELECT max(created_at) FROM trades) + 1 FROM trades LIMIT 1");
        model.refresh();
        QTRY_COMPARE(model.total().rows, 301);
        QTRY_VERIFY(model.rowAt(0) && model.rowAt(0)->fill.id.startsWith(u"new-"_s));
        QCOMPARE(moved.count(), 0);
    }

    void selectedRowsAddUpAndAFilterLeavesItsOwn_UI2()
    {
        LedgerFile file(newPath());
        file.addRandom(500);
        FillPages pages(file.path());
        FillsModel model(pages);
        model.setQuery({});
        QTRY_VERIFY(settled(model));
        RowSelection all;
        all.select(0, 499);
        model.setSelection(all);
        QTRY_VERIFY(model.sums());
        QCOMPARE(model.sums()->rows, 500);
        QCOMPARE(model.sums()->withoutFee, file.numbers("SELECT count(*) FROM trades WHERE status = 'Failed'").first());
        FillsQuery bybit;
        bybit.exchange = ExchangeId::Bybit;
        model.setQuery(bybit);
        QTRY_VERIFY(settled(model) && model.query() == bybit);
        const auto left = file.numbers("SELECT count(*) FROM trades WHERE exchange = 'bybit'").first();
        QCOMPARE(model.selection().ranges(), (QVector<RowRange>{{0, left - 1}}));
        QTRY_VERIFY(model.sums());
        QCOMPARE(model.sums()->rows, left);
        model.setQuery({});
        QTRY_VERIFY(settled(model) && model.query() == FillsQuery());
        QCOMPARE(model.selection().rows(), left);
        model.setSelection({});
        FillsQuery byFee;
        byFee.sortBy = FillColumn::Fee;
        model.setQuery(byFee);
        QTRY_VERIFY(settled(model) && model.query() == byFee);
        QVERIFY(model.selection().isEmpty());
    }

    void missingFiguresStayMissingAndSortBelowEveryNumber_LG3()
    {
        LedgerFile file(newPath(), LedgerFile::Dialect::Deployed);
        file.addRandom(2000);
        FillPages pages(file.path());
        FillsModel model(pages);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        FillsQuery byPrice;
        byPrice.sortBy = FillColumn::Price;
        byPrice.descending = false;
        model.setQuery(byPrice);
        QTRY_VERIFY(settled(model) && model.rowAt(0));
        QVERIFY(!model.rowAt(0)->fill.price && !model.rowAt(0)->notional());
        byPrice.price.least = 0;
        model.setQuery(byPrice);
        QTRY_VERIFY(settled(model) && model.query() == byPrice && model.rowAt(0));
        QVERIFY(model.rowAt(0)->fill.price);
        QCOMPARE(model.total().rows, file.numbers("SELECT count(*) FROM trades WHERE price >= 0").first());
        FillsQuery tests;
        tests.status = FillStatus::Test;
        model.setQuery(tests);
        QTRY_VERIFY(settled(model) && model.query() == tests && model.rowAt(0));
        RowSelection all;
        all.select(0, model.total().rows - 1);
        model.setSelection(all);
        QTRY_VERIFY(model.sums());
        QVERIFY2(model.sums()->notionals.isEmpty(), "what was only tried traded nothing");
    }

    void aFailureKeepsTheOldRowsAndIsTold_LG6()
    {
        const auto path = newPath();
        FillPages pages(path);
        FillsModel model(pages);
        model.setQuery({});
        QTRY_VERIFY(model.error());
        QCOMPARE(model.error()->cause, Error::Cause::FileMissing);
        LedgerFile file(path);
        file.addRandom(3);
        model.refresh();
        QTRY_COMPARE(model.total().rows, 3);
        QVERIFY(!model.error());
    }

    void whatIsChosenWhileAnOrderComesIsKeptInIt_UI2()
    {
        LedgerFile file(newPath());
        file.addRandom(20000);
        FillPages pages(file.path());
        FillsModel model(pages);
        qint64 chosen = 0;
        const auto choose = [&](qint64 row) {
            chosen = model.rowAt(row)->rowId;
            model.setCurrent(row);
            RowSelection one;
            one.select(row, row);
            model.setSelection(one);
        };
        model.setQuery({});
        QTRY_VERIFY(settled(model) && model.rowAt(3));
        choose(3);
        for (const auto column : {FillColumn::Fee, FillColumn::Price, FillColumn::Quantity}) {
            FillsQuery query;
            query.sortBy = column;
            model.setQuery(query);
            // Now and then another row of those in sight, whichever order they stand in by then.
            for (int turn = 0; model.isBusy() || !model.isOrderKnown() || model.query().sortBy != column; ++turn) {
                const auto row = model.firstRow() + turn % 20;
                if (turn % 7 == 0 && model.rowAt(row))
                    choose(row);
                QTest::qWait(turn % 5);
                QVERIFY(turn < 30'000);
            }
            QTRY_VERIFY(model.current() >= 0 && !model.isBusy() && model.rowAt(model.current()));
            QCOMPARE(model.rowAt(model.current())->rowId, chosen);
            QCOMPARE(model.selection().ranges().constFirst().first, model.current());
        }
    }

    void sumsThatCouldNotBeMadeAreToldAndNotJustAbsent_LG6()
    {
        LedgerFile file(newPath());
        file.addRandom(300);
        FillPages pages(file.path());
        FillsModel model(pages);
        model.setQuery({});
        QTRY_VERIFY(settled(model));
        file.run("ALTER TABLE trades RENAME TO elsewhere");
        RowSelection all;
        all.select(0, model.total().rows - 1);
        model.setSelection(all);
        QTRY_VERIFY(model.error());
        QVERIFY(!model.sums());
        QCOMPARE(model.total().rows, 300);
    }
};

HOOX_TEST(FillsModelTest);
#include "FillsModelTest.moc"
