#include "models/fills/FillsTotals.h"

#include "models/fills/FillsModel.h"
#include "storage/ledger/FillPages.h"
#include "tests/support/LedgerFile.h"
#include "tests/support/TestRegistry.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <deque>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class FillsTotalsTest : public QObject
{
    Q_OBJECT

    using Promise = QPromise<Result<Analytics>>;
    using ProfitPromise = QPromise<Result<FillsTotals::Profits>>;

    /// Answers when the test says so.
    struct Desk
    {
        explicit Desk(int rows) : file(folder.filePath(u"ledger.db"_s)) { file.addRandom(rows); }
        Pending<Analytics> ask()
        {
            promises.push_back(std::make_unique<Promise>());
            promises.back()->start();
            promises.back()->setProgressRange(0, 1000);
            return promises.back()->future();
        }
        void answer(size_t index, qint64 rows)
        {
            Analytics sums;
            sums.rows = rows;
            promises.at(index)->addResult(sums);
            promises.at(index)->finish();
        }
        void realise(size_t index, qint64 closes)
        {
            profits.at(index)->addResult(FillsTotals::Profits{{u"USDT"_s, closes, {12, closes, 0}}});
            profits.at(index)->finish();
        }
        QTemporaryDir folder;
        LedgerFile file;
        FillPages pages{file.path()};
        FillsModel model{pages};
        std::deque<std::unique_ptr<Promise>> promises;
        std::deque<std::unique_ptr<ProfitPromise>> profits;
        QVector<FillsQuery> queries;
        QVector<RowSelection> selections;
        FillsTotals totals{model,
                           {[this](const FillsQuery &query) {
                                queries << query;
                                return ask();
                            },
                            [this](const std::shared_ptr<const FillOrder> &, const RowSelection &rows) {
                                selections << rows;
                                profits.push_back(std::make_unique<ProfitPromise>());
                                profits.back()->start();
                                return profits.back()->future();
                            }}};
    };

private Q_SLOTS:
    void nothingIsAskedUntilSomebodyLooksAndTheRowsAreShown_PF11()
    {
        Desk desk(200);
        desk.model.setQuery({});
        QTRY_VERIFY(!desk.model.isBusy());
        QVERIFY(desk.promises.empty());
        desk.totals.setActive(true);
        QCOMPARE(desk.promises.size(), size_t(1));
        QVERIFY(desk.totals.ofFilter().isBusy && !desk.totals.ofFilter().sums);
        desk.answer(0, 200);
        QTRY_VERIFY(!desk.totals.ofFilter().isBusy);
        QCOMPARE(desk.totals.ofFilter().sums->rows, 200);
    }

    void anotherOrderOfTheSameFilterKeepsTheSumsAndAnotherFilterDropsThem_UI2()
    {
        Desk desk(200);
        desk.totals.setActive(true);
        desk.model.setQuery({});
        QTRY_COMPARE(desk.promises.size(), size_t(1));
        desk.answer(0, 200);
        QTRY_VERIFY(desk.totals.ofFilter().sums);
        FillsQuery query;
        query.sortBy = FillColumn::Price;
        desk.model.setQuery(query);
        QTRY_COMPARE(desk.promises.size(), size_t(2));
        QVERIFY(desk.totals.ofFilter().sums);
        QCOMPARE(desk.queries.at(0), desk.queries.at(1));
        query.exchange = ExchangeId::Mexc;
        desk.model.setQuery(query);
        QTRY_COMPARE(desk.promises.size(), size_t(3));
        QVERIFY(!desk.totals.ofFilter().sums);
        desk.answer(1, 1); // late: of another filter
        desk.answer(2, 66);
        QTRY_VERIFY(desk.totals.ofFilter().sums);
        QCOMPARE(desk.totals.ofFilter().sums->rows, 66);
    }

    void aQuestionThatWasDroppedForAnotherIsNoError_UI2()
    {
        Desk desk(200);
        desk.totals.setActive(true);
        desk.model.setQuery({});
        QTRY_COMPARE(desk.promises.size(), size_t(1));
        desk.promises.at(0)->addResult(fail(Error::Kind::Cancelled));
        desk.promises.at(0)->finish();
        QTRY_VERIFY(!desk.totals.ofFilter().isBusy);
        QVERIFY(!desk.totals.ofFilter().error && !desk.totals.ofFilter().sums);
        desk.totals.setActive(true);
        QCOMPARE(desk.promises.size(), size_t(2));
        desk.promises.at(1)->addResult(fail(Error::Kind::Corrupt, u"ledger.db"_s));
        desk.promises.at(1)->finish();
        QTRY_VERIFY(desk.totals.ofFilter().error);
    }

    void theSelectionIsAddedUpAndForgottenWithIt_UI2()
    {
        Desk desk(200);
        desk.model.setQuery({});
        QTRY_VERIFY(!desk.model.isBusy());
        RowSelection selection;
        selection.select(0, 9);
        desk.model.setSelection(selection);
        QCOMPARE(desk.profits.size(), size_t(1));
        desk.realise(0, 2);
        QTRY_VERIFY(desk.totals.ofSelection().sums);
        desk.model.setSelection({});
        QVERIFY(!desk.totals.ofSelection().sums);
        QCOMPARE(desk.profits.size(), size_t(1));
    }

    void whatTheSelectedRowsRealisedStaysWhenOthersComeAndNotWhenOneLeaves_UI2()
    {
        Desk desk(200);
        desk.file.run("UPDATE trades SET created_at = 1700000000 + rowid");
        desk.model.setQuery({});
        QTRY_VERIFY(!desk.model.isBusy());
        RowSelection selection;
        selection.select(20, 29);
        desk.model.setSelection(selection);
        desk.realise(0, 2);
        QTRY_VERIFY(desk.totals.ofSelection().sums);
        // On top of all: the selected rows have other numbers.
        desk.file.run("INSERT INTO trades SELECT 'new', 'r', 'bybit', 'BTCUSDT', 'LONG', 'BUY', 1, 1, 0, 'o', "
                      "'Filled', 1700000900");
        desk.model.refresh();
        QTRY_VERIFY(desk.model.selection() == RowSelection({{21, 30}}));
        QTRY_VERIFY(desk.profits.size() >= 2);
        QVERIFY2(desk.totals.ofSelection().sums, "they are the same rows");
        QCOMPARE(desk.selections.constLast(), desk.model.selection());
        selection = desk.model.selection();
        selection.toggle(25);
        desk.model.setSelection(selection);
        QVERIFY(!desk.totals.ofSelection().sums && desk.totals.ofSelection().isBusy);
        QCOMPARE(desk.selections.constLast(), selection);
    }
};

HOOX_TEST(FillsTotalsTest);
#include "FillsTotalsTest.moc"
