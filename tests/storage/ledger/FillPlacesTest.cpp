#include "storage/ledger/FillPages.h"
#include "storage/ledger/RowAnchors.h"
#include "tests/support/Await.h"
#include "tests/support/LedgerFile.h"
#include "tests/support/TestRegistry.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

using namespace hoox;
using namespace hoox::tests;
using namespace Qt::StringLiterals;

class FillPlacesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    [[nodiscard]] QString newPath() { return m_folder.filePath(u"ledger-%1.db"_s.arg(++m_files)); }

    static QVector<qint64> idsIn(FillPages &pages, const FillOrderPtr &order)
    {
        QVector<qint64> ids;
        const auto rows = await(pages.page(order, 0, 1 << 20)).value();
        for (const auto &row : rows)
            ids.push_back(row.rowId);
        return ids;
    }

    static QVector<qint64> rowsIn(const QVector<RowRange> &ranges)
    {
        QVector<qint64> rows;
        for (const auto &[first, last] : ranges) {
            for (auto row = first; row <= last; ++row)
                rows.push_back(row);
        }
        return rows;
    }

    /// Looks up by hand what the answer says.
    static void compare(FillPages &pages, const FillPlacesWanted &wanted)
    {
        const auto found = await(pages.places(wanted)).value();
        const auto from = idsIn(pages, wanted.from);
        const auto to = idsIn(pages, wanted.to);
        QSet<qint64> selected;
        for (const auto row : rowsIn(wanted.selected.ranges()))
            selected.insert(from.at(row));
        QVector<qint64> truth;
        for (qsizetype row = 0; row < to.size(); ++row) {
            if (selected.contains(to.at(row)))
                truth.push_back(row);
        }
        const auto ranges = found.selected.ranges();
        QCOMPARE(rowsIn(ranges), truth);
        for (qsizetype i = 1; i < ranges.size(); ++i)
            QVERIFY2(ranges.at(i - 1).second + 1 < ranges.at(i).first, "sorted, apart");
        QCOMPARE(found.rows.size(), wanted.rows.size());
        for (qsizetype i = 0; i < wanted.rows.size(); ++i)
            QCOMPARE(found.rows.at(i), wanted.rows.at(i) < 0 ? -1 : to.indexOf(from.at(wanted.rows.at(i))));
    }

private Q_SLOTS:
    void selectedRowsAreFoundAgainInEveryOtherOrder_UI2()
    {
        LedgerFile file(newPath());
        file.run("CREATE INDEX by_time ON trades(created_at); CREATE INDEX by_price ON trades(price)");
        file.addRandom(3000);
        FillPages pages(file.path());
        QVector<FillOrderPtr> orders;
        for (const auto column : {FillColumn::Time, FillColumn::Price, FillColumn::Fee, FillColumn::Symbol}) {
            FillsQuery query;
            query.sortBy = column;
            orders.push_back(await(pages.order(query)).value());
            query.exchange = ExchangeId::Mexc;
            orders.push_back(await(pages.order(query)).value());
        }
        QRandomGenerator random(8);
        for (const auto &from : std::as_const(orders)) {
            for (const auto &to : std::as_const(orders)) {
                QVector<RowRange> ranges;
                for (qint64 row = random.bounded(90); row + 80 < from->total; row += 90 + random.bounded(900))
                    ranges.push_back({row, row + random.bounded(80)});
                compare(pages, {from, ranges, {-1, 0, from->total / 2, from->total - 1}, to});
                compare(pages, {from, {}, {from->total / 3}, to});
                if (QTest::currentTestFailed())
                    return;
            }
        }
        compare(pages, {orders.at(0), {{0, 2999}}, {}, orders.at(4)});
        compare(pages, {orders.at(0), {}, {}, orders.at(4)});
    }

    void idsThatAreFarApartTakeNoBitEach_PF3()
    {
        LedgerFile file(newPath());
        file.addRandom(300);
        file.run("UPDATE trades SET rowid = rowid * 20000000000001 - 2000000000000000 WHERE rowid % 2 = 0");
        FillPages pages(file.path());
        FillsQuery byFee;
        byFee.sortBy = FillColumn::Fee;
        const auto from = await(pages.order({})).value();
        const auto to = await(pages.order(byFee)).value();
        compare(pages, {from, {{3, 40}, {100, 250}}, {7}, to});
    }

    void whatWasDeletedIsInNoPlace_UI2()
    {
        LedgerFile file(newPath());
        file.addRandom(300);
        FillPages pages(file.path());
        const auto from = await(pages.order({})).value();
        const auto gone = await(pages.page(from, 5, 1)).value().constFirst().rowId;
        file.run("DELETE FROM trades WHERE rowid = " + QByteArray::number(gone));
        const auto to = await(pages.order({})).value();
        const auto places = await(pages.places({from, {{4, 6}}, {5, 6}, to})).value();
        QCOMPARE(places.selected.ranges(), (QVector<RowRange>{{4, 5}}));
        QCOMPARE(places.rows, (QVector<qint64>{-1, 5}));
    }
};

HOOX_TEST(FillPlacesTest);
#include "FillPlacesTest.moc"
